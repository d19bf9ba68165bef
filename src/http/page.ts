import type { End } from '../graphql/recall.ts';

export const HTML = 'text/html; charset=utf-8';

/** A page for people, whole in itself. */
export function page(heading: string, day: string | null, body: string): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Diversion chains${day === null ? '' : ` of ${safe(day)}`}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
.CHANGED, .NEW, .GONE { font-weight: bold } .SAME, .cited { color: #555 } p, pre { overflow-wrap: anywhere } pre { white-space: pre-wrap }
.chains > li { border-top: 1px solid #ccc; padding-top: .5rem } .claims { list-style: none; padding-left: 1rem; border-left: 2px solid #ccc }
.claims li + li { margin-top: .7rem } .claims p, .claims blockquote { margin: .2rem 0 } blockquote[dir="rtl"] { border-right: 2px solid #ccc; padding-right: .5rem }
</style>
<h1>${heading}</h1>
${body}
</html>
`;
}

/** An actor by its name, or by its id where the graph does not know it any more. */
export function nameOf({ id, name }: End): string {
  return `<bdi>${safe(name ?? id)}</bdi>`;
}

/** Marks that turn the direction of what follows, and separators of lines that are none to HTML. */
const TURNING = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** JSON or GraphQL; both know a mark by its number as well. */
export function code(text: string): string {
  const numbered = text.replace(TURNING, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`);
  return `<pre dir="ltr">${safe(numbered)}</pre>`;
}

/** Text that does nothing to a page but show: no markup, no control character, and nothing that turns it around. */
export function safe(text: string): string {
  return text
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(TURNING, ' ')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
