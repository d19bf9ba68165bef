import type { ActorKind } from '../model/vocabulary.ts';
import type { About, ExportedEdge, ExportedGraph, ExportedNode } from './graph.ts';
import { comment, label, quoted } from './mermaid-text.ts';
import {
  attributionInWords,
  daysInShort,
  diversionInWords,
  gradeInShort,
  handsInWords,
  itemsInShort,
  leftOutInWords,
  materielInWords,
  sourceInWords,
} from './words.ts';

/** Mermaid refuses to draw what is larger, unless whoever shows it raises these limits. */
const MAX_EDGES = 500;
const MAX_LENGTH = 50_000;

/** What is kept free to say what was left out. */
const RESERVE = 300;

/**
 * Writes a Mermaid flowchart, for documents. What would make it larger than Mermaid draws is left out, last edges first,
 * and the picture says how much that is.
 */
export async function* writeMermaid({
  about,
  sources,
  nodes,
  edges,
  edgeCount,
}: ExportedGraph): AsyncGenerator<string> {
  const first = await takeFirst(edges(), MAX_EDGES);
  const names = namesOf(first);
  const ends = new Map<string, string>();
  let left = 0;
  for (const node of nodes()) {
    const name = names.get(node.id);
    if (name) ends.set(node.id, nodeLine(name, node));
    left++;
  }

  const page = new Page(headOf(about));
  const shown = new Set<string>();
  const cited = new Set<string>();
  let drawn = 0;
  for (const edge of first) {
    const fresh = [...new Set([edge.source, edge.target])].filter((id) => !shown.has(id));
    if (!page.add([...fresh.map((id) => ends.get(id)), ...edgeLines(edge, names)].join(''))) break;
    for (const id of fresh) shown.add(id);
    for (const source of edge.sources) cited.add(source);
    drawn++;
  }
  left -= shown.size;
  // Where edges were left out, what no edge touches cannot be told from what only those do.
  const lone = drawn === edgeCount ? nodes() : [];
  for (const node of lone) {
    if (!shown.has(node.id) && page.add(nodeLine(`lone${left}`, node))) left--;
  }
  if (drawn < edgeCount || left > 0) page.close(`not drawn here: ${edgeCount - drawn} more edges, ${left} more actors`);
  for (const source of sources) {
    if (cited.has(source.id)) page.add(comment(`source ${source.id}: ${sourceInWords(source)}`));
  }
  yield page.text;
}

async function takeFirst(edges: AsyncIterable<ExportedEdge>, limit: number): Promise<ExportedEdge[]> {
  const first: ExportedEdge[] = [];
  for await (const edge of edges) if (first.push(edge) === limit) break;
  return first;
}

/** What the ends of edges are called in the diagram: an id could be a word of its language. */
function namesOf(edges: readonly ExportedEdge[]): ReadonlyMap<string, string> {
  const ids = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return new Map([...ids].map((id, at) => [id, `n${at}`]));
}

/** A diagram that takes what there is room for. */
class Page {
  text: string;

  constructor(head: string) {
    this.text = head;
  }

  add(lines: string): boolean {
    const fits = this.text.length + lines.length <= MAX_LENGTH - RESERVE;
    if (fits) this.text += lines;
    return fits;
  }

  /** Says in the picture what is not in it. */
  close(note: string): void {
    this.text += `  note["${label(note)}"]:::NOTE\n`;
  }
}

/** A question or an attribution may be as long as it likes; a diagram may not. */
const MAX_COMMENT = 2_000;

function headOf(about: About): string {
  const comments = [
    `question: ${about.question}`,
    `revision ${about.revision} of the graph (content ${about.contentHash}), written by ${about.program}`,
    ...about.attributions.map(attributionInWords),
    ...leftOutInWords(about),
  ];
  return `---
title: ${quoted(about.title.slice(0, MAX_COMMENT))}
---
${comments.map((text) => comment(text.slice(0, MAX_COMMENT))).join('')}flowchart LR
  classDef UNKNOWN stroke-dasharray:5 3
  classDef NOTE stroke:none,fill:none
`;
}

/** How the outline of an actor begins and ends, by its kind. */
const SHAPES: Readonly<Record<ActorKind, readonly [string, string]>> = {
  STATE: ['[', ']'],
  STATE_FORCE: ['[[', ']]'],
  ARMED_GROUP: ['(', ')'],
  CELL: ['([', '])'],
  COALITION: ['{{', '}}'],
  MANUFACTURER: ['[/', '\\]'],
  BROKER: ['[/', '/]'],
  PRIVATE_IMPORTER: ['[\\', '\\]'],
  UNKNOWN: ['[', ']'],
};

/** The line that draws an actor. An empty label would be a syntax error. */
function nodeLine(name: string, { id, label: text, kind }: ExportedNode): string {
  const [open, close] = SHAPES[kind];
  return `  ${name}${open}"${label(text) || label(id) || '?'}"${close}:::${kind}\n`;
}

/** What passed lawfully, what was diverted and what is assumed are told apart by the line, and in words. */
const ARROWS = { SUPPLIED: '-->', DIVERTED: '==>', WITHIN: '-.->' } as const;

function edgeLines(edge: ExportedEdge, names: ReadonlyMap<string, string>): string[] {
  const what = edge.kind === 'WITHIN' ? 'within, an assumption' : edge.kind.toLowerCase();
  const how = [
    [what, diversionInWords(edge)].filter(Boolean).join(', '),
    edge.kind === 'WITHIN' ? '' : materielInWords(edge),
    itemsInShort(edge),
    handsInWords(edge),
    [daysInShort(edge), gradeInShort(edge), edge.contested ? 'CONTESTED' : ''].filter(Boolean).join(', '),
  ];
  const text = how.filter(Boolean).map(label).join('<br/>');
  return [
    comment(`${edge.id}, sources: ${edge.sources.join(', ') || 'none'}`),
    `  ${names.get(edge.source)} ${ARROWS[edge.kind]}|"${text}"| ${names.get(edge.target)}\n`,
  ];
}
