import { describe, expect, it } from 'vitest';
import { FORMATS, type FormatName } from '../src/export/formats.ts';
import { exported } from './support/export/graphs.ts';

const EDGES = 200_000;
const PIECE = 64 * 1024;

/** The formats that may hold any number of edges. */
const LARGE: readonly FormatName[] = ['cyjs', 'graphml', 'gexf', 'edges.csv', 'ftm.jsonl'];

/** A graph of many edges, each made when it is asked for; how many were, and whether nobody will ask for more. */
function manyEdges() {
  const seen = { made: 0, ended: false };
  const plain = exported({ nodes: [{ id: 'a' }, { id: 'b' }], edges: [{ id: 'e', source: 'a', target: 'b' }] });
  const edges = async function* () {
    try {
      for await (const edge of plain.edges()) {
        while (seen.made < EDGES) {
          seen.made++;
          yield { ...edge, id: `edge-${seen.made}` };
        }
      }
    } finally {
      seen.ended = true;
    }
  };
  return { graph: { ...plain, edges }, seen };
}

/** What fills one piece: an edge takes 80 characters at least, whatever the format. */
const AT_ONCE = PIECE / 80;

describe.each(LARGE)('a large graph as %s', (name) => {
  it('is in memory for no more than one piece at a time', async () => {
    const { graph, seen } = manyEdges();
    const sizes: number[] = [];
    const ahead: number[] = [];
    let made = 0;
    for await (const piece of FORMATS[name].write(graph)) {
      sizes.push(piece.length);
      ahead.push(seen.made - made);
      made = seen.made;
    }
    expect(made).toBe(EDGES);
    expect(Math.max(...ahead)).toBeLessThan(AT_ONCE);
    expect(Math.min(...sizes.slice(0, -1))).toBeGreaterThanOrEqual(PIECE); // many small ones would cost time
    expect(Math.max(...sizes)).toBeLessThan(2 * PIECE);
  });

  it('is read no further when nobody takes any more', async () => {
    const { graph, seen } = manyEdges();
    for await (const _ of FORMATS[name].write(graph)) break;
    expect(seen.ended).toBe(true);
    expect(seen.made).toBeLessThan(AT_ONCE);
  });
});
