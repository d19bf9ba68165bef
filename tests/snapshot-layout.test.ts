import { describe, expect, it } from 'vitest';
import { Derivation } from '../src/snapshot/derivation.ts';
import { type Columns, layOut } from '../src/snapshot/layout.ts';
import { LIMITS } from '../src/snapshot/limits.ts';
import { boundOf, mirrored, offsetOf } from '../src/snapshot/offsets.ts';
import { Sequences } from '../src/snapshot/sequences.ts';
import { pack, Strings } from '../src/snapshot/strings.ts';
import { Taxonomy } from '../src/snapshot/taxonomy.ts';
import { Random } from './support/random.ts';

/** So many actors and links that nothing else of them needs to be there. */
function columnsOf(actors: number, links: number): Columns {
  const empty = { bytes: new Uint8Array(), ends: new Uint32Array() };
  const none = new Uint32Array();
  return {
    header: { revision: 1, contentHash: '', seeds: null, builtAt: '', excluded: [] },
    materiel: new Taxonomy([]),
    sources: new Derivation([]),
    actors: {
      ids: empty,
      names: empty,
      countries: empty,
      kinds: new Uint8Array(actors),
      otherNames: empty,
      otherNamesUpTo: none,
    },
    links: {
      ids: empty,
      from: none,
      to: none,
      earliest: new Uint16Array(),
      latest: new Uint16Array(),
      kind: new Uint8Array(links),
      materiel: none,
      items: none,
      profile: none,
    },
    things: { ids: empty, kinds: new Uint8Array() },
    materielLists: new Sequences(),
    itemLists: new Sequences(),
    testimony: { claims: new Int32Array(), profiles: new Sequences() },
  };
}

describe('a graph that a snapshot cannot hold', () => {
  it.each([
    [LIMITS.actors + 1, 0, 'the graph has more than 16,777,216 actors, and a snapshot holds no more'],
    [0, LIMITS.links + 1, 'the graph has more than 16,777,216 flows and links of parts, and a snapshot holds no more'],
  ])('is refused, with how much it holds: %i actors, %i links', (actors, links, message) => {
    expect(() => layOut(columnsOf(actors, links))).toThrow(message);
  });
});

describe('the parts of a snapshot', () => {
  it('days keep their order, bounds that lie beyond them too, and time that runs backwards turns it round', () => {
    const days = [Number.NEGATIVE_INFINITY, -60_000, -25_567, 0, 39_963, 60_000, Number.POSITIVE_INFINITY];
    const offsets = days.map(boundOf);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
    expect(new Set(offsets).size).toBe(days.length);
    expect(offsets.map(mirrored)).toEqual(offsets.map(mirrored).toSorted((a, b) => b - a));
    expect(days.map(offsetOf)).toEqual(
      offsets.map((offset, at) => (Math.abs(days[at] as number) === 60_000 ? undefined : offset)),
    );
  });

  it('texts come back as they were, in any script, and are found where they are sorted', () => {
    const texts = ['', 'a', 'daesh', 'é', 'داعش', '伊斯兰国', '🚀'];
    const strings = new Strings(pack(texts));
    expect(texts.map((_, at) => strings.at(at))).toEqual(texts);
    expect(texts.map((text) => strings.indexOf(text))).toEqual(texts.map((_, at) => at));
    expect(strings.indexOf('b')).toBeUndefined();
  });

  it('equal lists have one number, others have others, however many there are', () => {
    const random = new Random(1);
    const sequences = new Sequences();
    const known = new Map<string, number>();
    for (let draw = 0; draw < 5_000; draw++) {
      const list = Array.from({ length: random.below(4) }, () => random.below(12) - 1);
      const number = sequences.numberOf(list);
      const before = known.get(list.join());
      if (before === undefined) expect([...known.values()]).not.toContain(number);
      else expect(number).toBe(before);
      known.set(list.join(), number);
    }
    expect(known.size).toBeGreaterThan(1_000);
  });
});
