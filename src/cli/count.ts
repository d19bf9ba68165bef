/** A number with its thousands apart. */
export function grouped(count: number): string {
  return count.toLocaleString('en');
}

/** A number of things: `1 error`, `2,000 errors`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
