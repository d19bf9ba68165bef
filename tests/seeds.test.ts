import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DIVERSION_MECHANISMS, DIVERSION_POINTS, QUALIFIERS, SOURCE_MEDIA, WORDINGS } from '../src/model/vocabulary.ts';
import { clientOf } from './support/client.ts';
import { SEEDS_DIR, startServer } from './support/server.ts';

interface Claim {
  readonly id: string;
  readonly fact: string | null;
  readonly stance: string;
  readonly credibility: number;
  readonly gradedBy: string | null;
  readonly statement: string;
  readonly quote: string | null;
  readonly lang: string | null;
  readonly wording: string;
  readonly recordedAt: string | null;
  readonly property: string | null;
  readonly value: number | null;
  readonly qualifier: string | null;
  readonly flow: { readonly id: string } | null;
  readonly about: { readonly role: string | null; readonly node: { readonly id?: string } }[];
  readonly source: { readonly id: string };
}

interface Flow {
  readonly __typename: string;
  readonly id: string;
  readonly from: { readonly id: string; readonly name: string; readonly kind: string };
  readonly to: { readonly id: string; readonly name: string; readonly kind: string };
  readonly when: string | null;
  readonly diversionPoint?: string;
  readonly diversionMechanism?: string;
  readonly diversionScheme?: string;
}

const FACTS = readFileSync(join(SEEDS_DIR, 'facts.txt'), 'utf8').trim().split('\n');
const UNCONFIRMED = readFileSync(join(SEEDS_DIR, 'unconfirmed.md'), 'utf8');
const LEFT_OUT = [...UNCONFIRMED.matchAll(/\b(?:mem-0\d|car17-42|car24-20|dprk17-04)\b/g)].map(([fact]) => fact);
/** Statistics, contracts and the like: each is about an event. */
const NO_FLOWS = `ig-01 hr-03 hr-04 hr-05 car17-01 car17-02 car17-08 birn16-01 birn16-02 birn16-03 birn17-01 ied16-05
  see-01 amn-02 car14-01 socom15-01 bel15-01 bel15-07 itef16-01 gao07-02 ru13-02 ru12-02 amn15-12`.split(/\s+/);
/** The lists of facts, where they are at hand. */
const LISTS_DIR = join(import.meta.dirname, '../../shared/facts');
/** The article that the first seeds were made from, where it is at hand. */
const ARTICLE_DIR = join(import.meta.dirname, '../../shared/seed');

let server: Awaited<ReturnType<typeof startServer>>;
let claims: Claim[];
let flows: Flow[];

beforeAll(async () => {
  server = await startServer();
  const ask = clientOf(server.url);
  const { data, errors } = await ask(`{
    sources(first: 1000) { nodes { id claims {
      id fact stance credibility gradedBy statement quote lang wording recordedAt property value qualifier flow { id }
      about { role node { ... on Actor { id } ... on Event { id } ... on Seizure { id } ... on Item { id } ... on Lot { id } ... on Materiel { id } ... on Source { id } } }
      source { id }
    } } }
    flows(first: 1000) { nodes { __typename id when from { id name kind } to { id name kind } ... on Diverted { diversionPoint diversionMechanism diversionScheme } } }
  }`);
  expect(errors).toEqual([]);
  claims = data.sources.nodes.flatMap((source: { claims: Claim[] }) => source.claims);
  flows = data.flows.nodes;
});
afterAll(() => server.close());

const ofFact = (fact: string) => claims.filter((claim) => claim.fact === fact);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

describe('the facts', () => {
  it('are at least 330, and each is carried by a claim that names it', () => {
    expect(FACTS.length).toBeGreaterThanOrEqual(330);
    expect(new Set(FACTS).size).toBe(FACTS.length);
    expect(FACTS.filter((fact) => ofFact(fact).length === 0)).toEqual([]);
  });

  it('are all that claims name: what nobody could confirm is in a list beside the scripts and not in the graph', () => {
    const named = claims.filter(({ fact }) => fact !== null);
    expect(named.filter((claim) => !FACTS.includes(claim.fact ?? ''))).toEqual([]);
    expect(claims.filter(({ id, fact }) => fact === null && !id.startsWith('add-'))).toEqual([]);
    expect(LEFT_OUT).toEqual(['mem-01', 'mem-02', 'mem-03', 'mem-04', 'car17-42', 'car24-20', 'dprk17-04']);
    expect(FACTS.filter((fact) => LEFT_OUT.includes(fact))).toEqual([]);
  });

  describe.skipIf(!existsSync(LISTS_DIR))(
    'of the lists (skipped where the lists are not at hand beside the project)',
    () => {
      it('are all carried, or left out with a reason', () => {
        const lists = readdirSync(LISTS_DIR).filter((file) => /^facts.*\.jsonl$/.test(file));
        const listed = lists.flatMap((file) =>
          readFileSync(join(LISTS_DIR, file), 'utf8')
            .trim()
            .split('\n')
            .map((line) => String(JSON.parse(line).id)),
        );
        expect(listed.length).toBeGreaterThan(400);
        expect(listed.filter((fact) => !FACTS.includes(fact) && !LEFT_OUT.includes(fact))).toEqual([]);
      });
    },
  );

  it('that are totals, shares, contracts, licences, audit gaps, accusations or hearsay draw no flow', () => {
    const told = UNCONFIRMED.slice(UNCONFIRMED.indexOf('Told as a flow'), UNCONFIRMED.indexOf('Told as a seizure'));
    const hearsay = [...told.matchAll(/^\| ([a-z]+\d\d-\d\d) /gm)].map(([, fact = '']) => fact);
    expect(hearsay.length).toBeGreaterThan(8);
    for (const fact of [...NO_FLOWS, ...hearsay])
      expect(
        ofFact(fact).filter((claim) => claim.flow && claim.stance === 'ASSERTS'),
        fact,
      ).toEqual([]);
  });

  it('on which sources disagree stand side by side, one as DISPUTES, each with what it says', () => {
    const value = (fact: string, stance: string) => [
      ...new Set(
        ofFact(fact)
          .filter((claim) => claim.stance === stance && claim.property === 'quantity')
          .map((claim) => claim.value),
      ),
    ];
    expect(value('car24-01', 'ASSERTS')).toContain(271);
    expect(value('car24-02', 'DISPUTES')).toEqual([270]);
    for (const fact of ['car24-02', 'sinaa-02', 'car17-07', 'ied16-02', 'hr-02', 'hr-04']) {
      expect(ofFact(fact).filter((claim) => claim.stance === 'DISPUTES').length, fact).toBeGreaterThan(0);
    }
  });
});

describe('every claim', () => {
  it('is about a flow or about nodes, and says so in words', () => {
    for (const claim of claims) {
      expect(claim.flow !== null || claim.about.length > 0, claim.id).toBe(true);
      expect(claim.statement, claim.id).toMatch(/^[\p{L}\d“'(].*\.$/u);
      expect(claim.recordedAt, claim.id).toMatch(/^\d{4}-\d\d-\d\d$/);
    }
    expect(new Set(ids(claims)).size).toBe(claims.length);
  });

  it('is graded by the seed rule: what its wording says', () => {
    const GRADES: Record<string, number[]> = { DOCUMENTED: [1, 2], LIKELY: [3], REPORTED: [4, 6], ALLEGED: [5] };
    for (const claim of claims) {
      expect(GRADES[claim.wording], claim.id).toContain(claim.credibility);
      expect(claim.gradedBy, claim.id).toBe('seed rule 1');
    }
    expect(Object.keys(GRADES)).toEqual(Object.keys(WORDINGS));
  });

  it('that quotes, quotes the one text that was at hand, in its language', () => {
    const quoting = claims.filter((claim) => claim.quote !== null);
    expect(quoting.length).toBeGreaterThan(10);
    for (const claim of quoting)
      expect(claim, claim.id).toMatchObject({ lang: 'ar', source: { id: 'arabic-article-is-cells' } });
  });

  describe.skipIf(!existsSync(ARTICLE_DIR))(
    'that quotes (skipped where the article is not at hand beside the project)',
    () => {
      it('quotes verbatim', () => {
        const texts = readdirSync(ARTICLE_DIR).map((file) => readFileSync(join(ARTICLE_DIR, file), 'utf8'));
        for (const { id, quote } of claims)
          if (quote)
            expect(
              texts.some((text) => text.includes(quote)),
              id,
            ).toBe(true);
      });
    },
  );
});

describe('every flow', () => {
  it('is asserted by a claim that is not about a value', () => {
    const asserted = new Set(
      claims.filter((claim) => claim.stance === 'ASSERTS' && !claim.property).map((claim) => claim.flow?.id),
    );
    expect(ids(flows).filter((id) => !asserted.has(id))).toEqual([]);
  });

  it('that was diverted says where and how, in the words of the lists', () => {
    const diverted = flows.filter(({ __typename }) => __typename === 'Diverted');
    expect(diverted.length).toBeGreaterThan(10);
    for (const flow of diverted) {
      expect(Object.keys(DIVERSION_POINTS), flow.id).toContain(flow.diversionPoint);
      expect(Object.keys(DIVERSION_MECHANISMS), flow.id).toContain(flow.diversionMechanism);
      expect(flow.diversionScheme, flow.id).toBe('1');
    }
  });

  it('from the SNA to the Islamic State has no known mechanism, and its claims say that it is unclear', () => {
    const fromSna = flows.filter((flow) => flow.from.id === 'sna' && flow.to.id === 'islamic-state');
    expect(fromSna.length).toBeGreaterThan(0);
    for (const flow of fromSna) {
      expect(flow.diversionMechanism).toBe('UNDETERMINED');
      const statements = claims.filter((claim) => claim.flow?.id === flow.id).map((claim) => claim.statement);
      expect(
        statements.some((statement) => /unclear|not known/.test(statement)),
        flow.id,
      ).toBe(true);
    }
  });
});

describe('an unknown hand', () => {
  it('stands for one gap: one flow in and one out at the most, unless nothing goes on from it', () => {
    const unnamed = new Set(
      flows
        .flatMap(({ from, to }) => [from, to])
        .filter(({ name, kind }) => kind === 'UNKNOWN' || /unnamed/i.test(name))
        .map(({ id }) => id),
    );
    for (const id of unnamed) {
      const [into, out] = [flows.filter(({ to }) => to.id === id), flows.filter(({ from }) => from.id === id)];
      if (TOLD_TWICE.includes(id)) continue;
      expect(out.length, id).toBeLessThanOrEqual(1);
      if (out.length > 0) expect(into.length, id).toBeLessThanOrEqual(1);
    }
    expect(unnamed.size).toBeGreaterThan(50);
  });
});

/**
 * One statement, two hops: a theft from two owners; rockets told with their supplier and with their source; exports to
 * two countries; a warehouse that two states had filled.
 */
const TOLD_TWICE = [
  'jordan-gid-officers',
  'unknown-fsa-forces-given-m79',
  'unknown-indian-companies-seven',
  'unknown-keeper-of-the-warehouse-at-azaz',
];

describe('the vocabularies', () => {
  it('in the graph are those that the program knows', () => {
    const script = readFileSync(join(SEEDS_DIR, '020-vocabularies.cypher'), 'utf8');
    for (const words of [DIVERSION_POINTS, DIVERSION_MECHANISMS, QUALIFIERS, WORDINGS, SOURCE_MEDIA]) {
      expect(script.replaceAll(/\s+/g, ' ')).toContain(
        Object.values(words)
          .map((word) => `'${word}'`)
          .join(', '),
      );
    }
  });
});
