import type { ExportedGraph } from '../../../src/export/graph.ts';
import { json } from '../../../src/export/text.ts';
import { evidenceInWords, itemInWords } from '../../../src/export/words.ts';

type Told = Readonly<Record<string, unknown>>;

/** All that a graph says of its nodes and edges, under the names that its files use. */
export async function allOf(graph: ExportedGraph): Promise<{ nodes: Told[]; edges: Told[] }> {
  const sources = new Map(graph.sources.map((source) => [source.id, source]));
  const nodes = Array.from(graph.nodes(), (node) => ({ ...node }));
  const edges: Told[] = [];
  for await (const { kind, materiel, items, brokers, carriers, financiers, claims, ...edge } of graph.edges()) {
    edges.push({
      ...edge,
      relation: kind,
      materiel: materiel.map(({ id }) => id),
      materielNames: materiel.map(({ name }) => name),
      items: items.map(({ id }) => id),
      itemNames: items.map(itemInWords),
      brokers: brokers.map(({ id }) => id),
      brokerNames: brokers.map(({ name }) => name),
      carriers: carriers.map(({ id }) => id),
      carrierNames: carriers.map(({ name }) => name),
      financiers: financiers.map(({ id }) => id),
      financierNames: financiers.map(({ name }) => name),
      evidence: claims.map((claim) => evidenceInWords(claim, sources.get(claim.source))),
      claims: claims.length > 0 ? json(claims) : null,
    });
  }
  return { nodes, edges };
}

/** The same without what nobody stated. */
export async function toldBy(graph: ExportedGraph): Promise<{ nodes: Told[]; edges: Told[] }> {
  const { nodes, edges } = await allOf(graph);
  return { nodes: nodes.map(known), edges: edges.map(known) };
}

function known(told: object): Told {
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== null));
}

/** The same with every text in it changed; those in lists may be changed in a way of their own. */
export function withTexts<T>(told: T, change: (text: string) => string, inLists = change): T {
  if (typeof told === 'string') return change(told) as T;
  if (Array.isArray(told)) {
    return told.map((item) => withTexts(item, typeof item === 'string' ? inLists : change, inLists)) as T;
  }
  if (typeof told !== 'object' || told === null) return told;
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, withTexts(value, change, inLists)]),
  ) as T;
}

/** The same with the lists in it that are JSON read; claims are JSON by themselves. */
export function withLists(told: Told): Told {
  const isList = (name: string, value: unknown) =>
    name !== 'claims' && typeof value === 'string' && value.startsWith('[');
  return Object.fromEntries(
    Object.entries(told).map(([name, value]) => [name, isList(name, value) ? JSON.parse(value as string) : value]),
  );
}

/** What XML 1.0 leaves of a text: its production for a character, in numbers. */
export function heldByXml(text: string): string {
  const isHeld = (code: number) =>
    [0x9, 0xa, 0xd].includes(code) ||
    (code >= 0x20 && code <= 0xd7ff) ||
    (code >= 0xe000 && code <= 0xfffd) ||
    code >= 0x10000;
  return Array.from(text, (character) => (isHeld(character.codePointAt(0) as number) ? character : '\ufffd')).join('');
}

/** What UTF-8 leaves of a text. */
export function heldByUtf8(text: string): string {
  return Buffer.from(text, 'utf8').toString('utf8');
}
