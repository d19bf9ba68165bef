import type { Day } from '../model/days.ts';
import { ASSUMED, type Grade } from '../model/grades.ts';
import type { Membership, Snapshot, SnapshotFlow } from '../snapshot/snapshot.ts';
import { type Appraisal, appraise } from './evidence.ts';
import type { Question } from './question.ts';

/** Something a chain can use as a hop: a flow, or the assumption that a part and its whole act for each other. */
export interface Link {
  /** The flow's id, or `within:FROM:TO`. */
  readonly id: string;
  readonly kind: 'SUPPLIED' | 'DIVERTED' | 'WITHIN';
  /** The flow, null for WITHIN. */
  readonly flow: SnapshotFlow | null;
  /** For WITHIN: from part to whole? */
  readonly upward: boolean;
  readonly from: number;
  readonly to: number;
  readonly earliest: Day;
  readonly latest: Day;
  /** Null: stated by nobody, so that anything fits. */
  readonly materiel: readonly number[] | null;
  readonly grade: Grade;
  readonly contested: boolean;
  /** The sources of the asserting claims that count. */
  readonly asserting: readonly number[];
}

/** Which links a question may use; time, materiel and the shape of a chain aside. Weighs a flow when it is first met. */
export class Links {
  readonly #snapshot: Snapshot;
  readonly #question: Question;
  readonly #into = new Map<number, readonly Link[]>();
  readonly #within = new Map<number, Link[]>();

  constructor(snapshot: Snapshot, question: Question) {
    this.#snapshot = snapshot;
    this.#question = question;
    if (question.within === 'NONE' || question.minCredibility < ASSUMED.credibility) return;
    for (const membership of snapshot.memberships) {
      for (const link of withinLinks(snapshot, membership)) {
        if (question.avoid.has(link.from) || question.avoid.has(link.to)) continue;
        this.#within.set(link.to, [...(this.#within.get(link.to) ?? []), link]);
      }
    }
  }

  /** The links that lead into an actor: its flows in the order of their ids, then WITHIN. */
  into(actor: number): readonly Link[] {
    let links = this.#into.get(actor);
    if (!links) {
      links = [...this.#flowsInto(actor), ...(this.#within.get(actor) ?? [])];
      this.#into.set(actor, links);
    }
    return links;
  }

  #flowsInto(actor: number): Link[] {
    const { avoid, avoidFlows, contested } = this.#question;
    return (this.#snapshot.actors[actor]?.flowsIn ?? []).flatMap((index) => {
      const flow = this.#snapshot.flows[index] as SnapshotFlow;
      if (avoid.has(flow.from) || avoid.has(flow.to) || avoidFlows.has(index)) return [];
      const appraisal = appraise(flow, this.#snapshot.sources, this.#question);
      if (!appraisal.grade || (contested === 'EXCLUDE' && appraisal.contested)) return [];
      return [flowLink(flow, appraisal.grade, appraisal)];
    });
  }
}

function flowLink(flow: SnapshotFlow, grade: Grade, { contested, asserting }: Appraisal): Link {
  const { id, kind, from, to, earliest, latest } = flow;
  const materiel = flow.materiel.length ? flow.materiel : null;
  return { id, kind, flow, upward: false, from, to, earliest, latest, materiel, grade, contested, asserting };
}

function withinLinks(snapshot: Snapshot, { part, whole, earliest, latest }: Membership): Link[] {
  return [true, false].map((upward) => {
    const [from, to] = upward ? [part, whole] : [whole, part];
    return {
      id: `within:${snapshot.actors[from]?.id}:${snapshot.actors[to]?.id}`,
      kind: 'WITHIN' as const,
      flow: null,
      upward,
      from,
      to,
      earliest,
      latest,
      materiel: null,
      grade: ASSUMED,
      contested: false,
      asserting: [],
    };
  });
}
