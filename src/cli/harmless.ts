import { SPECIAL } from '../model/escaping.ts';

/** A line that does nothing to a terminal but show: special characters are left out; letters of any script stay. */
export function harmless(line: string): string {
  return line.replace(SPECIAL, ' ').trimEnd();
}
