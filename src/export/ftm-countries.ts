/** Former states: ISO 3166-3 as the graph has it, and what FollowTheMoney calls them. It knows no others. */
const FORMER: Readonly<Record<string, string>> = {
  BUMM: 'mm',
  CSHH: 'cshh',
  CSXX: 'csxx',
  DDDE: 'dd',
  SUHH: 'suhh',
  TPTL: 'tl',
  YUCS: 'yucs',
  ZRCD: 'zr',
};

/** A country's code in FollowTheMoney; undefined for one that has none there. */
export function ftmCountry(code: string): string | undefined {
  return /^[A-Z]{2}$/.test(code) ? code.toLowerCase() : FORMER[code];
}
