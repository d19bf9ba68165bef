import type { Day } from '../model/days.ts';
import { type Grade, UNJUDGED } from '../model/grades.ts';
import { DIVERTED, LOW_24, UP } from '../snapshot/adjacency.ts';
import { CONTESTED, gradeOf } from '../snapshot/codes.ts';
import { dayOf } from '../snapshot/offsets.ts';
import type { Terms } from './terms.ts';

/** Something a chain uses as a hop: a flow, or the assumption that a part and its whole act for each other. */
export interface Link {
  /** The flow's id, or `within:FROM:TO`. */
  readonly id: string;
  readonly kind: 'SUPPLIED' | 'DIVERTED' | 'WITHIN';
  /** Index of the flow, null for WITHIN. */
  readonly flow: number | null;
  readonly from: number;
  readonly to: number;
  readonly earliest: Day;
  readonly latest: Day;
  /** Indexes; null: stated by nobody, so that anything fits. */
  readonly materiel: readonly number[] | null;
  readonly grade: Grade;
  readonly contested: boolean;
  /** Indexes of the sources of the asserting claims that count. */
  readonly asserting: readonly number[];
}

/** The link of a record, `days` as on the way in, with what the evidence makes of it under the terms of a question. */
export function linkOf(terms: Terms, from: number, to: number, head: number, days: number, tail: number): Link {
  const { snapshot, appraisal } = terms;
  const index = tail & LOW_24;
  const kind = head >>> 29;
  const isFlow = kind < UP;
  const code = terms.codeOf(head, tail);
  const materiel = snapshot.materielOf(index);
  return {
    id: snapshot.linkId(index),
    kind: isFlow ? (kind === DIVERTED ? 'DIVERTED' : 'SUPPLIED') : 'WITHIN',
    flow: isFlow ? index : null,
    from,
    to,
    earliest: dayOf(days >>> 16),
    latest: dayOf(days & 0xffff),
    materiel: materiel.length > 0 ? materiel : null,
    grade: gradeOf(code) ?? UNJUDGED,
    contested: (code & CONTESTED) !== 0,
    asserting: isFlow ? appraisal.assertingSources(snapshot.profileOf(index)) : [],
  };
}
