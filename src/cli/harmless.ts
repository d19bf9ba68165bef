/**
 * A line that does nothing to a terminal but show: control characters, which could move its cursor or worse, and marks
 * that turn the direction of what follows are left out; letters of any script stay.
 */
export function harmless(line: string): string {
  return line.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, ' ').trimEnd();
}
