import type { About, ExportedEdge, ExportedGraph, ExportedNode } from './graph.ts';
import { axisFor } from './svg/axis.ts';
import { aboutPart, sourcesPart } from './svg/back-matter.ts';
import { GAP_PATTERN } from './svg/boxes.ts';
import { chainPart } from './svg/chain.ts';
import { element, type Part, shifted, stack } from './svg/elements.ts';
import { flowsPart } from './svg/flows.ts';
import { Footnotes } from './svg/footnotes.ts';
import { containedEdge, type Hop, hopInWords } from './svg/hop.ts';
import { AXIS_LEFT, AXIS_RIGHT } from './svg/lane.ts';
import { legend } from './svg/legend.ts';
import { FONTS, INK, INNER, MARGIN, PAPER, WIDTH } from './svg/look.ts';
import { chooseDrawn, type Drawn } from './svg/rows.ts';
import { columnsFor } from './svg/strip.ts';
import { paragraph } from './svg/typography.ts';

import { contained, json } from './text.ts';
import { calledInWords, leftOutInWords } from './words.ts';
import { inElement } from './xml.ts';

/**
 * Writes a picture for print and stories: chains, time from left to right, with grades and footnotes, and what is needed
 * to judge them. It is whole in itself, takes nothing from elsewhere, and nothing in it runs or leads anywhere. What is
 * too much for a picture is left out, and it says so.
 */
export async function* writeSvg(graph: ExportedGraph): AsyncGenerator<string> {
  const drawn = await chooseDrawn(graph.edges(), graph.edgeCount);
  const scene = setScene(drawn, graph);
  const page = stack([...head(graph.about, scene), ...middle(scene), aboutPart(graph.about)], 20);
  yield image(graph.about, scene, page);
}

interface ChainOfHops {
  readonly number: number;
  readonly trails: readonly (readonly Hop[])[];
}

interface Scene {
  readonly chains: readonly ChainOfHops[];
  readonly flows: readonly Hop[];
  readonly notes: Footnotes;
  /** What is not in the picture, in words. */
  readonly leftOut: readonly string[];
}

/** Looks up what edges refer to, and numbers hops and footnotes in the order in which they are read. */
function setScene({ chains, flows, leftOut }: Drawn, { sources, nodes, about }: ExportedGraph): Scene {
  const edges = [...chains.flatMap(({ trails }) => trails.flat()), ...flows];
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  const actors = new Map<string, ExportedNode>();
  let lone = 0;
  for (const node of nodes()) {
    if (ends.has(node.id)) actors.set(node.id, node);
    else lone++;
  }
  const notes = new Footnotes(sources);
  const hop = (edge: ExportedEdge, chain?: number): Hop => {
    const position = chain === undefined ? null : (edge.hops[edge.chains.indexOf(chain)] as number);
    const place = chains.length > 1 ? `${chain}.${position}` : `${position}`;
    return {
      edge: containedEdge(edge),
      from: actors.get(edge.source) as ExportedNode,
      to: actors.get(edge.target) as ExportedNode,
      position,
      ...notes.cite(edge, position === null ? null : place),
    };
  };
  return {
    chains: chains.map(({ number, trails }) => ({
      number,
      trails: trails.map((trail) => trail.map((edge) => hop(edge, number))),
    })),
    flows: flows.map((edge) => hop(edge)),
    notes,
    leftOut: [
      ...leftOutInWords(about),
      ...leftOut,
      ...(lone > 0 ? [`Not drawn: ${lone} ${lone === 1 ? 'actor' : 'actors'} that nothing drawn here touches.`] : []),
    ],
  };
}

function head(about: About, { chains, flows, leftOut }: Scene): Part[] {
  const isEmpty = chains.length === 0 && flows.length === 0;
  const remarks = isEmpty ? ['There is nothing to draw: the answer holds no flows.', ...leftOut] : leftOut;
  const title = paragraph(contained(about.title), INNER, { size: 21, bold: true }, 4);
  return [stack([title, ...remarks.map((remark) => paragraph(remark, INNER, { size: 12, bold: true }))], 4)];
}

function middle({ chains, flows, notes }: Scene): Part[] {
  const hops = [...chains.flatMap(({ trails }) => trails.flat()), ...flows];
  if (hops.length === 0) return [];
  const axis = axisFor(
    hops.map(({ edge }) => edge),
    AXIS_LEFT,
    AXIS_RIGHT,
  );
  const columns = columnsFor(Math.max(1, ...chains.flatMap(({ trails }) => trails.map(({ length }) => length))));
  return [
    ...chains.map(({ number, trails }) => chainPart(number, trails, columns, axis)),
    ...(flows.length > 0 ? [flowsPart(flows, axis)] : []),
    legend(hops),
    ...(notes.cited.length > 0 ? [sourcesPart(notes.cited, chains.length > 1)] : []),
  ];
}

function image(about: About, scene: Scene, page: Part): string {
  const height = Math.ceil(page.height + 2 * MARGIN);
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${WIDTH} ${height}`,
    width: WIDTH,
    height,
    role: 'img',
    'font-family': FONTS,
    fill: INK,
  };
  const picture = element(
    'svg',
    attributes,
    element('title', {}, inElement(contained(about.title))),
    element('desc', {}, inElement(inWords(scene))),
    element('metadata', {}, inElement(json(about))),
    element('defs', {}, GAP_PATTERN),
    element('rect', { width: WIDTH, height, fill: PAPER }),
    shifted(page.body, MARGIN, MARGIN),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${picture}\n`;
}

/** The picture for those who cannot see it. */
function inWords({ chains, flows, leftOut, notes }: Scene): string {
  const said = [
    ...leftOut,
    ...chains.map(({ number, trails }) => `Chain ${number}. ${trails.flat().map(hopInWords).join('. ')}.`),
    ...flows.map((flow) => `${hopInWords(flow)}.`),
    ...notes.cited.map(({ source }, at) => `Source ${at + 1}: ${contained(calledInWords(source))}.`),
  ];
  return said.join(' ');
}
