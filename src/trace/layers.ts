/**
 * The labels of one layer of a survey: what is known of actors that so many hops lead to the targets from. Labels of
 * an actor stand side by side, `width` of them, so that one look at memory fetches all.
 *
 * Layers are as long as the graph has actors, and a question touches few of them: so they are used again, and only
 * what was touched is wiped.
 */
export class Layer {
  /**
   * Two numbers a label: at LATEST the last day on which an actor may still receive, 0 where the label is not there, and
   * at COST the least that the rest of the chain can cost.
   */
  readonly labels: Float64Array;
  /** Kept only by a survey that is asked for walks. */
  trail: Trail | null = null;
  /** The actors that have a label, in the order in which they got it. */
  readonly actors: Int32Array;
  count = 0;

  constructor(actors: number, labels: number) {
    this.labels = new Float64Array(labels * LABEL);
    this.actors = new Int32Array(actors);
  }
}

export const LABEL = 2;
export const LATEST = 0;
export const COST = 1;

/** How labels came about. */
export class Trail {
  /** Where the record is that `latest` came by. */
  readonly records: Int32Array;
  /** The latest day on which a flow out of the actor can have happened, and where its record is. */
  readonly days: Uint16Array;
  readonly dayRecords: Int32Array;

  constructor(labels: number) {
    this.records = new Int32Array(labels);
    this.days = new Uint16Array(labels);
    this.dayRecords = new Int32Array(labels);
  }
}

const spare: Layer[] = [];

/** A layer without labels. Give it back with `giveBack` once nobody looks at it. */
export function takeLayer(actors: number, width: number): Layer {
  const labels = actors * width;
  for (let layer = spare.pop(); layer; layer = spare.pop()) {
    // One made for a smaller graph or fewer labels is of no use any more.
    if (layer.actors.length >= actors && layer.labels.length >= labels * LABEL) return layer;
  }
  return new Layer(actors, labels);
}

export function giveBack(layers: readonly Layer[], width: number): void {
  for (const layer of layers) {
    for (let at = 0; at < layer.count; at++) {
      const first = layer.actors[at]! * width;
      for (let label = first; label < first + width; label++) layer.labels[label * LABEL + LATEST] = 0;
      layer.trail?.days.fill(0, first, first + width);
    }
    layer.count = 0;
    spare.push(layer);
  }
}
