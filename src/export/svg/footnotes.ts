import type { ExportedClaim, ExportedEdge, ExportedSource } from '../graph.ts';
import { json } from '../text.ts';

/** A source with what it says of the hops that cite it. */
export interface Footnote {
  readonly source: ExportedSource;
  readonly said: readonly Said[];
}

/** A thing that a source says, once, whatever the number of hops that it says it of. */
export interface Said {
  readonly claim: ExportedClaim;
  /** The places of those hops; none for flows that are in no chain. */
  readonly hops: readonly string[];
}

/** The numbers of what an edge cites, in their order: the sources that assert it, and those that speak against it. */
export interface Cited {
  readonly notes: readonly number[];
  readonly against: readonly number[];
}

/** Numbers the sources in the order in which they are first cited, and so in which they are read. */
export class Footnotes {
  private readonly said: Map<string, { claim: ExportedClaim; hops: string[] }>[] = [];
  private readonly sourcesCited: ExportedSource[] = [];
  private readonly numbers = new Map<string, number>();
  private readonly sources: ReadonlyMap<string, ExportedSource>;

  constructor(sources: readonly ExportedSource[]) {
    this.sources = new Map(sources.map((source) => [source.id, source]));
  }

  get cited(): Footnote[] {
    return this.sourcesCited.map((source, at) => ({ source, said: [...(this.said[at]?.values() ?? [])] }));
  }

  /** Cites the sources of an edge, and notes what they say of the hop that it is. */
  cite({ sources, disputedBy, claims }: ExportedEdge, hop: string | null): Cited {
    const notes = this.numbersOf(sources);
    const against = this.numbersOf([...disputedBy, ...claims.filter(isAgainst).map(({ source }) => source)]);
    for (const claim of claims) {
      const said = this.said[(this.numbers.get(claim.source) ?? 0) - 1];
      if (!said) continue;
      const { id, statedOn, ...told } = claim;
      const known = said.get(json(told)) ?? { claim, hops: [] };
      said.set(json(told), known);
      if (hop !== null && !known.hops.includes(hop)) known.hops.push(hop);
    }
    return { notes, against };
  }

  private numbersOf(ids: readonly string[]): number[] {
    const numbers = new Set(ids.flatMap((id) => this.numberOf(id) ?? []));
    return [...numbers].sort((a, b) => a - b);
  }

  private numberOf(id: string): number | undefined {
    const source = this.sources.get(id);
    if (source && !this.numbers.has(id)) {
      this.numbers.set(id, this.sourcesCited.push(source));
      this.said.push(new Map());
    }
    return this.numbers.get(id);
  }
}

function isAgainst({ stance }: ExportedClaim): boolean {
  return stance !== 'ASSERTS';
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
