import type { Queries, Row, Value } from '../store/port.ts';
import { sha256 } from './hash.ts';

/** How much a store holds, our own bookkeeping aside. */
export interface Amount {
  readonly nodes: number;
  readonly relationships: number;
}

/** What is on record of a seed run or import. */
export interface ImportRecord {
  readonly id: string;
  readonly kind: string;
  readonly fileName: string;
  /** Of what was imported. */
  readonly sha256: string;
  /** Of all that the store held afterwards; null where that is no longer of this alone. */
  readonly digest: string | null;
  /** Of the data set. */
  readonly name: string | null;
  readonly licence: string | null;
  readonly licenceUrls: readonly string[];
  readonly attribution: string | null;
}

/** Counts what a store holds. */
export async function count(store: Queries): Promise<Amount> {
  const [counts] = await store.run('dataset/counts');
  return { nodes: Number(counts?.nodes), relationships: Number(counts?.relationships) };
}

/** A digest of every node and relationship with all that they say, our own bookkeeping aside. */
export async function digest(store: Queries): Promise<string> {
  const rows = [...(await store.run('dataset/nodes')), ...(await store.run('dataset/relationships'))];
  return sha256(rows.map(canonical).sort().join('\n'));
}

/** The same text for the same value, whatever the order in which a store gives keys and labels. */
function canonical(value: Value | undefined): string {
  if (Array.isArray(value)) return `[${value.map(canonical)}]`;
  if (value === null || value === undefined || typeof value !== 'object') return JSON.stringify(value ?? null);
  const entries = Object.entries(value as Row).filter(([, inner]) => inner !== null);
  return `{${entries.map(([key, inner]) => `${key}:${canonical(key === 'labels' ? [...(inner as string[])].sort() : inner)}`).sort()}}`;
}

/** Ends a write: puts the import on record with what it added to `before`, and raises the revision. */
export async function record(writer: Queries, made: ImportRecord, before: Amount): Promise<void> {
  const after = await count(writer);
  const others = (await writer.run('dataset/imports')).map((row) => String(row.sha256));
  await writer.run('dataset/finish-import', {
    // Of the imports' digests, in an order of their own: two stores with the same imports have the same content.
    contentHash: sha256([...new Set([...others, made.sha256])].sort().join('\n')),
    import: {
      ...made,
      nodes: after.nodes - before.nodes,
      relationships: after.relationships - before.relationships,
    },
  });
}
