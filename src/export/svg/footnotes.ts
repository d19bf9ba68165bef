import type { ExportedEdge, ExportedSource } from '../graph.ts';

/** Numbers the sources in the order in which they are first cited, and so in which they are read. */
export class Footnotes {
  readonly cited: ExportedSource[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly sources: ReadonlyMap<string, ExportedSource>;

  constructor(sources: readonly ExportedSource[]) {
    this.sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** The numbers of what an edge cites, in their order. */
  numbersOf({ sources }: ExportedEdge): number[] {
    return sources.flatMap((id) => this.numberOf(id) ?? []).sort((a, b) => a - b);
  }

  private numberOf(id: string): number | undefined {
    const source = this.sources.get(id);
    if (source && !this.numbers.has(id)) this.numbers.set(id, this.cited.push(source));
    return this.numbers.get(id);
  }
}

/** Numbers as notes are cited: `1–3, 7`. */
export function listed(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (to > from + 1 ? `${from}–${to}` : to > from ? `${from}, ${to}` : `${from}`))
    .join(', ');
}
