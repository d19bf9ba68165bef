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

/** What `isId` takes, for messages. */
export const ID_ACCEPTED = 'printable ASCII without blanks around it, such as type-68 or wd:Q184';

/** Whether a value can be an id: its order is the same in every store and language, and it prints on one line. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[!-~]([ -~]*[!-~])?$/.test(value);
}
