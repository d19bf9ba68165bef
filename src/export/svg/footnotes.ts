import type { ExportedEdge, ExportedSource } from '../graph.ts';

/** A source with what it says of the hops that cite it, each thing once. */
export interface Footnote {
  readonly source: ExportedSource;
  readonly statements: ReadonlySet<string>;
}

/** Numbers the sources in the order in which they are first cited, and so in which they are read. */
export class Footnotes {
  readonly cited: { readonly source: ExportedSource; readonly statements: Set<string> }[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly sources: ReadonlyMap<string, ExportedSource>;

  constructor(sources: readonly ExportedSource[]) {
    this.sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** The numbers of what an edge cites, in their order. */
  numbersOf({ sources, claims }: ExportedEdge): number[] {
    const numbers = sources.flatMap((id) => this.numberOf(id) ?? []).sort((a, b) => a - b);
    for (const { stance, source, statement } of claims) {
      const number = this.numbers.get(source);
      if (stance === 'ASSERTS' && number !== undefined) this.cited[number - 1]?.statements.add(statement);
    }
    return numbers;
  }

  private numberOf(id: string): number | undefined {
    const source = this.sources.get(id);
    if (source && !this.numbers.has(id)) this.numbers.set(id, this.cited.push({ source, statements: new Set() }));
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
