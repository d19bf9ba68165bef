import { parseDay } from '../model/days.ts';

/** Two days between which something was, as they leave: ISO 8601; null is a bound that nobody stated. */
export interface Bounds {
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** Both bounds as briefly as is exact: as years where they are whole years, as months where they are whole months. */
export function inBrief({ earliest, latest }: Bounds): Bounds {
  const length = lengthOf(earliest, latest);
  return { earliest: earliest?.slice(0, length) ?? null, latest: latest?.slice(0, length) ?? null };
}

/** How many letters of its bounds say all: 4 where they are whole years, 7 where they are whole months, else 10. */
function lengthOf(earliest: string | null, latest: string | null): 4 | 7 | 10 {
  if (earliest === latest) return 10;
  if ((earliest?.endsWith('-01-01') ?? true) && (latest?.endsWith('-12-31') ?? true)) return 4;
  return (earliest?.endsWith('-01') ?? true) && (latest === null || endsMonth(latest)) ? 7 : 10;
}

function endsMonth(day: string): boolean {
  const next = String(Number(day.slice(8)) + 1).padStart(2, '0');
  return parseDay(day) !== undefined && parseDay(`${day.slice(0, 8)}${next}`) === undefined;
}
