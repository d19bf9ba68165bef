import { writeEdgesCsv, writeNodesCsv } from './csv.ts';
import { writeCytoscape } from './cytoscape.ts';
import { writeFtm } from './ftm.ts';
import { writeGexf } from './gexf.ts';
import type { ExportedGraph } from './graph.ts';
import { writeGraphml } from './graphml.ts';
import { writeMermaid } from './mermaid.ts';
import { inPieces } from './pieces.ts';
import { writeSvg } from './svg.ts';

/** A way to write a graph: pieces of text, to be sent one after the other. */
export interface Format {
  /** With the character set; and what the format is for, in words. */
  readonly mediaType: string;
  readonly description: string;
  readonly write: (graph: ExportedGraph) => AsyncIterable<string>;
}

/** All formats, by the ending of the file's name. */
export const FORMATS = {
  cyjs: {
    mediaType: 'application/json; charset=utf-8',
    description: 'Cytoscape JSON, for Cytoscape desktop and Cytoscape.js',
    write: (graph) => inPieces(writeCytoscape(graph)),
  },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    description: 'GraphML, for networkx, igraph and most other programs that read graphs',
    write: (graph) => inPieces(writeGraphml(graph)),
  },
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    description: 'GEXF 1.3, for Gephi, with days on its timeline',
    write: (graph) => inPieces(writeGexf(graph)),
  },
  'nodes.csv': {
    mediaType: 'text/csv; charset=utf-8; header=present',
    description: 'The nodes as CSV, for spreadsheets',
    write: (graph) => inPieces(writeNodesCsv(graph)),
  },
  'edges.csv': {
    mediaType: 'text/csv; charset=utf-8; header=present',
    description: 'The edges as CSV, for spreadsheets',
    write: (graph) => inPieces(writeEdgesCsv(graph)),
  },
  'ftm.jsonl': {
    mediaType: 'application/x-ndjson; charset=utf-8',
    description: 'FollowTheMoney entities, one a line, for Aleph, OpenSanctions and the ftm command',
    write: (graph) => inPieces(writeFtm(graph)),
  },
  mmd: {
    mediaType: 'text/vnd.mermaid; charset=utf-8',
    description: 'A Mermaid flowchart, for documents; of the largest graphs the beginning',
    write: writeMermaid,
  },
  svg: {
    mediaType: 'image/svg+xml; charset=utf-8',
    description:
      'A picture of chains in time, with grades and footnotes, for print; of the largest graphs the beginning',
    write: writeSvg,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
