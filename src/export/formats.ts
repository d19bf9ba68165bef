import { writeBibtex } from './citations/bibtex.ts';
import { writeCsl } from './citations/csl.ts';
import { writeRis } from './citations/ris.ts';
import { writeReadme } from './csv/readme.ts';
import { writeClaimsCsv, writeEdgesCsv, writeNodesCsv, writeSourcesCsv } from './csv.ts';
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

const CSV = 'text/csv; charset=utf-8; header=present';

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
  'nodes.csv': table('The nodes as CSV, for spreadsheets', writeNodesCsv),
  'edges.csv': table('The edges as CSV, for spreadsheets', writeEdgesCsv),
  'sources.csv': table('The sources as CSV, for spreadsheets', writeSourcesCsv),
  'claims.csv': table('What the sources say of each hop as CSV, for spreadsheets; of chains alone', writeClaimsCsv),
  'README.txt': {
    mediaType: 'text/plain; charset=utf-8',
    description: 'What the CSV files answer, out of what, whose facts they hold, and what each column means',
    write: (graph) => inPieces(writeReadme(graph)),
  },
  'citations.csl.json': {
    mediaType: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    description: 'The sources as CSL-JSON, for Zotero, pandoc and whatever else has citeproc in it',
    write: (graph) => inPieces(writeCsl(graph)),
  },
  'citations.ris': {
    mediaType: 'application/x-research-info-systems; charset=utf-8',
    description: 'The sources as RIS, for EndNote, Zotero, Citavi and other reference managers',
    write: (graph) => inPieces(writeRis(graph)),
  },
  'citations.bib': {
    mediaType: 'application/x-bibtex; charset=utf-8',
    description: 'The sources as BibTeX, for LaTeX',
    write: (graph) => inPieces(writeBibtex(graph)),
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

/** A table says nothing of itself: `README.txt` does. */
function table(description: string, write: (graph: ExportedGraph) => AsyncIterable<string>): Format {
  return { mediaType: CSV, description, write: (graph) => inPieces(write(graph)) };
}

export function isTable(format: FormatName): boolean {
  return FORMATS[format].mediaType === CSV;
}

/** Whether a file says of itself whose facts it holds. For tables `README.txt` does; what is cited has no place for it. */
export function saysWhose(format: FormatName): boolean {
  return !isTable(format) && !format.startsWith('citations.');
}

/** Of a graph that may be as large as it likes, nobody reads what is said of each flow. */
export function isOfChainsAlone(format: FormatName): boolean {
  return format === 'claims.csv';
}
