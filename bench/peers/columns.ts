import { type BenchGraph, costOf } from '../graph.ts';
import { type BenchQuestion, startsOf } from '../questions.ts';

/** What `cypher/peer/prepare.cypher` would write onto a transfer, here written when it is made. */
export interface HelpedColumns {
  readonly id: number;
  readonly lo: number;
  readonly hi: number;
  readonly class: number;
  readonly cost: number;
}

/** Nothing else is stored on a transfer, so that no property stands in the way of these. Unbounded days are far out. */
export function helpedColumns(graph: BenchGraph, transfer: number): HelpedColumns {
  return {
    id: transfer,
    lo: graph.earliest[transfer] as number,
    hi: graph.latest[transfer] as number,
    class: graph.materiel[transfer] as number,
    cost: costOf(graph, transfer),
  };
}

/** What the query takes for a question. */
export function parametersOf(graph: BenchGraph, question: BenchQuestion) {
  return {
    target: question.target,
    starts: startsOf(graph, question),
    since: question.from,
    until: question.to,
    classes: [0, question.materiel],
    diversion: 'REQUIRED',
    limit: question.limit,
  };
}
