import type { Day } from '../model/days.ts';
import { type Grade, UNJUDGED } from '../model/grades.ts';
import { DIVERTED, LOW_24, RECORD, rowOf, UP } from '../snapshot/adjacency.ts';
import { CONTESTED, gradeOf } from '../snapshot/codes.ts';
import { dayOf } from '../snapshot/offsets.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Terms } from './terms.ts';

/** From one day to another, both of them included. */
export interface Period {
  readonly earliest: Day;
  readonly latest: Day;
}

/** Something a chain uses as a hop: a flow, or the assumption that a part and its whole act for each other. */
export interface Link {
  /** The flow's id, or `within:FROM:TO`. */
  readonly id: string;
  readonly kind: 'SUPPLIED' | 'DIVERTED' | 'WITHIN';
  /** Index of the flow, null for WITHIN. */
  readonly flow: number | null;
  readonly from: number;
  readonly to: number;
  /** When it can have happened: more than one period for a part that left its whole and came back. */
  readonly periods: readonly Period[];
  /** Indexes; null: stated by nobody, so that anything fits. */
  readonly materiel: readonly number[] | null;
  readonly grade: Grade;
  readonly contested: boolean;
  /** Whether it names the item that the question is about; false for WITHIN. */
  readonly namesItem: boolean;
  /** Whether a claim on it can be cited, minima aside; false for WITHIN. */
  readonly citable: boolean;
  /** Indexes of the sources of the asserting claims that count. */
  readonly asserting: readonly number[];
  /** The same of the disputing claims. */
  readonly disputing: readonly number[];
}

/** A link by its number, with what the evidence makes of it under the terms of a question. */
export function linkOf(terms: Terms, index: number): Link {
  const { snapshot, appraisal } = terms;
  const { records, starts } = snapshot.into;
  const record = snapshot.arrays.linkRecord[index]!;
  const [head, days, tail] = [records[record * RECORD]!, records[record * RECORD + 1]!, records[record * RECORD + 2]!];
  const to = rowOf(record, starts);
  const kind = head >>> 29;
  const isFlow = kind < UP;
  const code = terms.codeOf(head, tail);
  const materiel = snapshot.materielOf(index);
  const profile = snapshot.profileOf(index);
  return {
    id: snapshot.linkId(index),
    kind: isFlow ? (kind === DIVERTED ? 'DIVERTED' : 'SUPPLIED') : 'WITHIN',
    flow: isFlow ? index : null,
    from: head & LOW_24,
    to,
    periods: isFlow ? [periodOf(days)] : membershipsOf(snapshot, to, index),
    materiel: materiel.length > 0 ? materiel : null,
    grade: gradeOf(code) ?? UNJUDGED,
    contested: (code & CONTESTED) !== 0,
    namesItem: isFlow && terms.namesItem(index),
    citable: isFlow && appraisal.isCitable(profile),
    asserting: isFlow ? appraisal.assertingSources(profile) : [],
    disputing: isFlow ? appraisal.disputingSources(profile) : [],
  };
}

/** Whether every flow of a chain names the item that the question is about. */
export function nameItem(links: readonly Link[]): boolean {
  return links.every((link) => link.flow === null || link.namesItem);
}

/** The periods of all WITHIN links with one number, which lead into one actor. */
function membershipsOf({ into: { records, starts } }: Snapshot, to: number, link: number): Period[] {
  const periods: Period[] = [];
  for (let at = starts[to]! * RECORD; at < starts[to + 1]! * RECORD && records[at]! >>> 29 >= UP; at += RECORD) {
    if ((records[at + 2]! & LOW_24) === link) periods.push(periodOf(records[at + 1]!));
  }
  return periods;
}

function periodOf(days: number): Period {
  return { earliest: dayOf(days >>> 16), latest: dayOf(days & 0xffff) };
}
