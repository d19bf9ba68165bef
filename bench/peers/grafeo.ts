import grafeo from '@grafeo-db/js';
import type { BenchGraph } from '../graph.ts';
import type { BenchQuestion } from '../questions.ts';
import { helpedColumns, parametersOf } from './columns.ts';
import { formC } from './form-c.ts';
import type { Peer } from './peer.ts';

const BATCH = 50_000;

/** Loads a graph into an embedded database in memory. It knows no time limit: no question of it is cut short. */
export async function openGrafeo(graph: BenchGraph, questions: readonly BenchQuestion[]): Promise<Peer> {
  const db = grafeo.GrafeoDB.create();
  await db.executeCypher('CREATE INDEX actor_id IF NOT EXISTS FOR (a:Actor) ON (a.id)');
  const nodes = await db.batchCreateNodesWithProps(
    'Actor',
    Array.from({ length: graph.actors }, (_, id) => ({ id })),
  );
  for (let first = 0; first < graph.transfers; first += BATCH) {
    const length = Math.min(BATCH, graph.transfers - first);
    const edges = Array.from({ length }, (_, at) => {
      const transfer = first + at;
      return {
        src: nodes[graph.from[transfer] as number] as number,
        dst: nodes[graph.to[transfer] as number] as number,
        type: graph.diverted[transfer] ? 'DIVERTED' : 'SUPPLIED',
        properties: helpedColumns(graph, transfer),
      };
    });
    await db.batchCreateEdges(edges);
  }
  const parameters = new Map(questions.map((question) => [question, parametersOf(graph, question)]));
  const texts = new Map(questions.map(({ maxHops }) => [maxHops, formC(maxHops)]));
  return {
    name: 'embedded store, form C',
    threads: '1',
    ask: async (question) => {
      const text = texts.get(question.maxHops) as string;
      const result = await db.executeCypher(text, parameters.get(question));
      return result.toArray().map(({ cost }) => Number(cost));
    },
    close: async () => db.close(),
  };
}
