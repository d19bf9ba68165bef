import { FLOW_KINDS, FLOW_WORDS, TIES } from '../model/vocabulary.ts';
import type { Row, Value } from '../store/port.ts';
import { DIVERTED, SUPPLIED } from './adjacency.ts';
import type { Exclusions } from './exclusions.ts';
import { type LinkRows, readOffsets } from './link-rows.ts';
import type { FoundActors } from './read-actors.ts';
import type { FoundThings } from './read-things.ts';
import { hasId } from './rows.ts';
import { Sequences } from './sequences.ts';
import type { Taxonomy } from './taxonomy.ts';

/** Ids of WITHIN links are `within:FROM:TO`; no flow may have one. */
export const WITHIN = 'within:';

/** Takes the relationships between actors that are flows and can take part. */
export class FlowReader {
  /** What flows list, each list once; list 0 is empty. */
  readonly materielLists = new Sequences();
  readonly itemLists = new Sequences();
  readonly #rows: LinkRows;
  readonly #actors: FoundActors;
  readonly #taxonomy: Taxonomy;
  readonly #things: FoundThings;
  readonly #exclusions: Exclusions;

  constructor(rows: LinkRows, actors: FoundActors, taxonomy: Taxonomy, things: FoundThings, exclusions: Exclusions) {
    this.#rows = rows;
    this.#actors = actors;
    this.#taxonomy = taxonomy;
    this.#things = things;
    this.#exclusions = exclusions;
    this.materielLists.numberOf([]);
    this.itemLists.numberOf([]);
  }

  /** Whether a relationship is a flow; one of a type that nobody knows is counted. */
  isFlow({ id, kind, from, to }: Row): boolean {
    if (FLOWS.has(kind)) return true;
    if (!OTHERS.has(kind)) {
      this.#exclusions.add('a relationship between actors of an unknown type', String(id ?? `${from} -> ${to}`));
    }
    return false;
  }

  /** Adds a flow to the rows; false for one that is left out. */
  take(row: Row): boolean {
    const { ranks } = this.#actors;
    if (!hasId(row, 'a flow', this.#exclusions)) return false;
    const id = String(row.id);
    const leaveOut = (reason: string) => this.#exclusions.add(reason, id);
    const [from, to] = [ranks.get(row.from as string), ranks.get(row.to as string)];
    const range = readOffsets(row);
    const materiel = indexesIn(row.materiel, (listed) => this.#taxonomy.indexOf(listed));
    const items = indexesIn(row.items, (listed) => this.#things.indexes.get(listed));
    if (id.startsWith(WITHIN)) leaveOut(`a flow whose id begins with ${WITHIN}`);
    else if (from === undefined || to === undefined) leaveOut('a flow of an actor that is left out');
    else if (from === to) leaveOut('a flow from an actor to itself');
    else if (typeof range === 'string') leaveOut(`a flow with ${range} dates`);
    else if (!materiel) leaveOut('a flow whose materiel is not a list');
    else if (!isKnown(materiel)) leaveOut('a flow of a materiel that is not there');
    else if (!items) leaveOut('a flow whose items are not a list');
    // Taken as a flow that lists none, it would be of every item.
    else if (!isKnown(items)) leaveOut('a flow of an item or lot that is not there');
    else {
      this.#rows.add(id, {
        from,
        to,
        ...range,
        kind: row.kind === 'DIVERTED' ? DIVERTED : SUPPLIED,
        materiel: this.materielLists.numberOf(ascending(materiel)),
        items: this.itemLists.numberOf(ascending(items)),
      });
      this.#countUnknownWords(id, row);
      return true;
    }
    return false;
  }

  /** A word that is in no list is not used; the flow stays. */
  #countUnknownWords(id: string, row: Row): void {
    for (const { property, words, reason } of LISTS) {
      const word = row[property] ?? null;
      if (word !== null && !words.has(word)) this.#exclusions.add(reason, id);
    }
  }
}

const FLOWS = new Set<Value | undefined>(FLOW_KINDS);
const OTHERS = new Set<Value | undefined>(TIES);

const LISTS = Object.entries(FLOW_WORDS).map(([property, list]) => {
  const words: string[] = Object.values(list);
  const accepted = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  return { property, words: new Set<Value>(words), reason: `the ${property} of a flow, which is not ${accepted}` };
});

/** The indexes of what a row lists, undefined for what is not there; undefined where it is no list. */
function indexesIn(
  listed: Value | undefined,
  indexOf: (id: string) => number | undefined,
): (number | undefined)[] | undefined {
  if (listed === null || listed === undefined) return [];
  return Array.isArray(listed) ? listed.map(indexOf) : undefined;
}

function isKnown(listed: readonly (number | undefined)[]): listed is readonly number[] {
  return listed.every((index) => index !== undefined);
}

function ascending(listed: readonly number[]): readonly number[] {
  return listed.length > 1 ? [...new Set(listed)].sort((a, b) => a - b) : listed;
}
