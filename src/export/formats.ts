import { writeCytoscape } from './cytoscape.ts';
import type { ExportedGraph } from './graph.ts';

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
    write: writeCytoscape,
  },
} as const satisfies Readonly<Record<string, Format>>;

export type FormatName = keyof typeof FORMATS;
