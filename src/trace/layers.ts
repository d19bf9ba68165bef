import { Places } from './places.ts';

/**
 * The labels of one layer of a survey: what is known of actors that so many hops lead to the ends from. Labels of
 * an actor stand side by side, `width` of them, by its place.
 */
export class Layer {
  /**
   * Two numbers a label: at LATEST the last day on which an actor may still receive, 0 where the label is not there, and
   * at COST the least that the rest of the chain can cost.
   */
  readonly labels: Float64Array;
  /** Kept only by a survey that is asked for walks. */
  trail: Trail | null = null;
  /** The places of the actors that have a label, in the order in which they got it. */
  readonly places: Int32Array;
  count = 0;

  constructor(actors: number, width: number) {
    this.places = new Int32Array(actors);
    this.labels = new Float64Array((actors + 1) * width * LABEL);
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

/**
 * The memory of a survey: as large as the graph has actors, while a question touches few of them. So it is used again,
 * and only what was touched is wiped.
 */
export class Memory {
  readonly places: Places;
  /** The layers that the actor at each place has labels in, as bits. */
  readonly layersAt: Uint16Array;
  readonly #actors: number;
  readonly #layers: Layer[] = [];
  #used = 0;

  constructor(actors: number) {
    this.#actors = actors;
    this.places = new Places(actors);
    this.layersAt = new Uint16Array(actors + 1);
  }

  /** A layer without labels, for so many labels an actor. */
  addLayer(width: number): Layer {
    const spare = this.#layers[this.#used];
    const isOfUse = spare && spare.labels.length >= (this.#actors + 1) * width * LABEL;
    const layer = isOfUse ? spare : new Layer(this.#actors, width);
    this.#layers[this.#used++] = layer;
    return layer;
  }

  clear(width: number): void {
    const end = (this.places.count + 1) * width;
    for (const layer of this.#layers.slice(0, this.#used)) {
      layer.labels.fill(0, 0, end * LABEL);
      layer.trail?.days.fill(0, 0, end);
      layer.count = 0;
    }
    this.layersAt.fill(0, 0, this.places.count + 1);
    this.places.clear();
    this.#used = 0;
  }
}

const spare: Memory[] = [];

/** Memory for a graph of so many actors. Give it back, cleared, once nobody looks at it. */
export function takeMemory(actors: number): Memory {
  for (let memory = spare.pop(); memory; memory = spare.pop()) {
    if (memory.places.placeOf.length === actors) return memory; // that of another graph is of no use any more
  }
  return new Memory(actors);
}

export function giveBack(memory: Memory): void {
  spare.push(memory);
}
