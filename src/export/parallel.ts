import type { ExportedEdge } from './graph.ts';

/** More actors than a map can hold; with it, two of them and a kind still make one exact number. */
const NODES = 2 ** 24;
const KINDS = ['SUPPLIED', 'DIVERTED', 'WITHIN'] as const;

/**
 * Names the kind of each edge apart from that of those before it between the same two nodes: `SUPPLIED`, `SUPPLIED 2`.
 * Gephi adds up parallel edges of one kind, and loses what is told of each.
 *
 * Nodes are numbered as they come, so that what is kept of a pair is two numbers and no text: of a million edges, each
 * between two other nodes, some 50 MB.
 */
export function distinctKinds(): (edge: ExportedEdge) => string {
  const numbers = new Map<string, number>();
  const counts = new Map<number, number>();
  const numberOf = (id: string) => {
    const known = numbers.get(id) ?? numbers.size;
    numbers.set(id, known);
    return known;
  };
  return ({ source, target, kind }) => {
    const key = (numberOf(source) * NODES + numberOf(target)) * KINDS.length + KINDS.indexOf(kind);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count === 1 ? kind : `${kind} ${count}`;
  };
}
