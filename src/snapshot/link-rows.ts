import type { Row } from '../store/port.ts';
import { Growing } from './growing.ts';
import { type Offset, offsetOf } from './offsets.ts';
import { readRange } from './rows.ts';
import { compareLists, type Lists } from './sequences.ts';

/** A link as it comes: ranks of actors, offsets of days, numbers of lists. */
export interface LinkRow {
  readonly from: number;
  readonly to: number;
  readonly earliest: Offset;
  readonly latest: Offset;
  readonly kind: number;
  readonly materiel: number;
  readonly items: number;
}

/** Links as they come: a column a property. */
export class LinkRows {
  readonly ids: string[] = [];
  readonly from = new Growing(Uint32Array);
  readonly to = new Growing(Uint32Array);
  readonly earliest = new Growing(Uint16Array);
  readonly latest = new Growing(Uint16Array);
  readonly kind = new Growing(Uint8Array);
  readonly materiel = new Growing(Uint32Array);
  readonly items = new Growing(Uint32Array);

  add(id: string, link: LinkRow): void {
    this.ids.push(id);
    this.from.push(link.from);
    this.to.push(link.to);
    this.earliest.push(link.earliest);
    this.latest.push(link.latest);
    this.kind.push(link.kind);
    this.materiel.push(link.materiel);
    this.items.push(link.items);
  }

  /** Links with one id in an order of their own, whatever the order in which they came and their lists were numbered. */
  compare(a: number, b: number, { materiel, items }: Readonly<Record<'materiel' | 'items', Lists>>): number {
    for (const column of [this.from, this.to, this.earliest, this.latest, this.kind]) {
      if (column.at(a) !== column.at(b)) return column.at(a) - column.at(b);
    }
    return (
      compareLists(materiel, this.materiel.at(a), this.materiel.at(b)) ||
      compareLists(items, this.items.at(a), this.items.at(b))
    );
  }
}

/** The dates of a row as offsets, or what is wrong with them. */
export function readOffsets(row: Row): Pick<LinkRow, 'earliest' | 'latest'> | 'impossible' | 'out-of-range' {
  const range = readRange(row);
  if (!range) return 'impossible';
  const earliest = offsetOf(range.earliest);
  const latest = offsetOf(range.latest);
  return earliest === undefined || latest === undefined ? 'out-of-range' : { earliest, latest };
}
