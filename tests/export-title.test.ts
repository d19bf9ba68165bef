import { describe, expect, it } from 'vitest';
import type { Context } from '../src/graphql/context.ts';
import { type Exportable, readExport } from '../src/graphql/export-request.ts';
import { createSchema } from '../src/graphql/schema.ts';
import { titleOf } from '../src/graphql/title.ts';
import { graphOf } from './support/graph.ts';

const schema = createSchema();
const { snapshot } = await graphOf({
  materiel: { rifle: null },
  flows: [
    { id: 'ab', from: 'a', to: 'b', diverted: true },
    { id: 'bc', from: 'b', to: 'c' },
  ],
  items: { tube: {}, lot: { isLot: true } },
});
const names: Readonly<Record<string, string>> = { tube: 'A tube, found here' };
const load = async (id: string) => ({ id, name: names[id] });
const context = { snapshot, loaders: { item: { load }, lot: { load } } } as unknown as Context;

/** What a file is called that is asked for with these parameters. */
function titled(what: Exportable, query: string): Promise<string> {
  return titleOf(readExport(schema, what, [...new URLSearchParams(query)]), schema, context);
}

describe('the title of an answer about chains', () => {
  it.each([
    ['to=c', 'Diversion chains to C'],
    ['from=a&to=b&to=c', 'Diversion chains from A to B or C'],
    ['from.kinds=STATE_FORCE&to=c&to.kinds=CELL', 'Diversion chains from any state force to C or any cell'],
    ['to.kinds=UNKNOWN', 'Diversion chains to any unknown hand'],
    ['to=c&to.includeParts=false', 'Diversion chains to C without parts'],
    ['to=c&diversion=ANY', 'Chains to C'],
  ])('says from whom to whom: %s', async (query, title) => {
    expect(await titled('chains', query)).toBe(title);
  });

  it.each([
    ['to=c&materiel=rifle', 'Diversion chains of rifle to C'],
    ['item=tube', 'Diversion chains of “A tube, found here” to those from whom it was seized'],
    ['item=lot&materiel=rifle&from=a', 'Diversion chains of “lot” as rifle from A to those from whom it was seized'],
  ])('says of what: %s', async (query, title) => {
    expect(await titled('chains', query)).toBe(title);
  });

  it.each([
    ['to=c&via=a&via=b', 'Diversion chains to C via A and B'],
    ['to=c&avoid=a&avoid=b', 'Diversion chains to C, avoiding A or B'],
    ['to=c&period.from=2014-01-01', 'Diversion chains to C, not before 2014-01-01'],
    [
      'to=c&via=b&avoid=a&period.from=2014-01-01&period.to=2015-12-31',
      'Diversion chains to C via B, avoiding A, between 2014-01-01 and 2015-12-31',
    ],
  ])('says by what way, and when: %s', async (query, title) => {
    expect(await titled('chains', query)).toBe(title);
  });

  it('names every other filter that is set to something else than its default', async () => {
    const all =
      'maxHops=3&timing=CERTAIN&within=NONE&minCredibility=3&minReliability=C&contested=EXCLUDE&knownAt=2019-01-01&withoutSources=report&citable';
    const given = all.split('&').map((filter) => (filter.includes('=') ? filter : `${filter}=true`));
    for (const filter of given) {
      expect(await titled('chains', `to=c&${filter}`)).toBe(
        `Diversion chains to C (filtered by ${filter.split('=')[0]})`,
      );
    }
    expect(await titled('chains', `to=c&${given.join('&')}`)).toBe(
      `Diversion chains to C (filtered by ${given.map((filter) => filter.split('=')[0]).join(', ')})`,
    );
    expect(await titled('chains', 'to=c&maxHops=6&timing=POSSIBLE&limit=3')).toBe('Diversion chains to C');
  });
});

describe('the title of a graph', () => {
  it.each([
    ['all=true', 'All flows'],
    ['all=true&limit=1', 'All flows'],
    ['all=true&filter.kinds=DIVERTED&filter.period.from=2014-01-01', 'Flows (filtered by kinds, period)'],
    ['around=b', 'Flows around B'],
    ['around=b&depth=2&filter.contested=false', 'Flows around B, up to 2 away (filtered by contested)'],
    ['chains.to=c&chains.materiel=rifle', 'Diversion chains of rifle to C'],
  ])('says which flows: %s', async (query, title) => {
    expect(await titled('graph', query)).toBe(title);
  });
});
