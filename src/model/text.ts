/** A letter, digit, mark or sign. The queries that look for texts themselves have the same. */
export const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Whether a value is a text with something in it to be seen. One that is blank says no more than one that is not there. */
export function saysSomething(value: unknown): value is string {
  return typeof value === 'string' && VISIBLE.test(value);
}

/** Whether anything is there. Of a text that is blank, nothing is. */
export function isStated(value: unknown): boolean {
  return typeof value === 'string' ? saysSomething(value) : value !== null && value !== undefined;
}

/** Whether a value is an address that may be followed: of the web, and of no other kind. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/\S+$/i.test(value) && URL.canParse(value);
}

/** Whether a value has the form of a language tag by BCP 47, such as `ar` or `sr-Latn`. Which languages there are is not asked. */
export function isLanguageTag(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[a-z]{2,3}(-|$)/i.test(value)) return false;
  try {
    return Intl.getCanonicalLocales(value).length === 1;
  } catch {
    return false; // it has no other way to say that a tag is none
  }
}

/** What `isId` takes of texts, for messages. */
export const ID_ACCEPTED = 'text without blanks around it, and without control characters';

/** Whether a value can be an id: a text in which there is something to be seen, with no blanks around it and in one line. */
export function isId(value: unknown): value is string {
  return saysSomething(value) && value === value.trim() && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(value);
}
