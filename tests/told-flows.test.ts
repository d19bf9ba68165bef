import { describe, expect, it } from 'vitest';
import { seededGraph, through } from './support/seeded-graph.ts';

const { ask, between, chains, claims, flow, flows, ofFact } = seededGraph();
const TO_IS = 'to: {ids: ["islamic-state"]}';

describe('what a source says of materiel', () => {
  it('is what a flow lists: purchases in the EU are no mortars, and what importers brought is of no stated kind', () => {
    const listed = (id: string) => flow(id).materiel.map(({ id }) => id);
    const EU = ['arms-bought-in-eu-states', 'eu-anti-armour-ammunition', 'warsaw-pact-ammunition'];
    for (const id of [
      'usa-to-opposition-unauthorised-retransfer',
      'saudi-arabia-to-opposition-unauthorised-retransfer',
      'opposition-to-islamic-state-us-retransfers',
      'opposition-to-islamic-state-saudi-retransfers',
    ])
      expect(listed(id).sort(), id).toEqual(EU);
    expect(flows().filter(({ materiel }) => materiel.length === 0)).toEqual([]);
    for (const country of ['lebanon', 'turkiye'])
      expect(listed(`unknown-hand-${country}-to-islamic-state`)).toEqual(['materiel-unspecified']);
  });

  it('is kept where it was left out: cells were given materiel for improvised weapons', () => {
    for (const cell of ['abu-khashab', 'al-sinaa', 'qayrawan'])
      expect(flow(`islamic-state-to-cell-${cell}`).materiel).toContainEqual({ id: 'ied-materiel-unspecified' });
  });
});

describe('the days of a flow', () => {
  it('follow from what is said: the rockets were sold from 2013 to 2014, the marked weapons seized by the last operation', () => {
    expect(flow('romania-to-us-army-pg-9')).toMatchObject({ earliest: '2013-01-01', latest: '2014-12-31' });
    expect(flow('jaysh-suriyah-al-jadid-to-islamic-state-pg-9').earliest).toBe('2013-01-01');
    expect(flow('sna-to-islamic-state-marked-weapons').latest).toBe('2022-09-28');
  });
});

describe("SIPRI's register", () => {
  it('has both what it registers and the way it calls probable, of Croatia as of Sudan', () => {
    const graded = (id: string) => Math.min(...flow(id).claims.map(({ credibility }) => credibility));
    expect([graded('sipri-croatia-to-rebels-rak-12'), graded('sipri-croatia-to-usa-rak-12')]).toEqual([2, 3]);
    expect([graded('sipri-unknown-to-rebels-fn-6'), graded('sipri-sudan-to-qatar-fn-6')]).toEqual([2, 4]);
  });

  it('is uncertain of the designation of the mortars, and calls their end use probable', () => {
    const statement = ofFact('sipri-04').find(({ property }) => property === null)?.statement;
    expect(statement).toMatch(/designation, UBM-52, is uncertain/);
    expect(statement).toMatch(/Probably .*rebels or in Yemen/);
    expect(Math.min(...flow('sipri-serbia-to-saudi-arabia-mortars').claims.map((claim) => claim.credibility))).toBe(2);
  });

  it('says for whom the vehicles of 2017 were', () => {
    expect(ofFact('sipri-06').map(({ statement }) => statement)).toContainEqual(
      expect.stringContaining('Free Syrian Army Coalition'),
    );
  });
});

describe('a denial', () => {
  it("of Croatia contests each account of Croatia's sales that it contradicts", () => {
    const denied = flows().filter(({ claims }) => claims.some(({ fact }) => fact === 'hr-02'));
    expect(denied.map(({ id }) => id).sort()).toEqual([
      'croatia-to-rebels-zagreb-airlift',
      'croatia-to-saudi-arabia-infantry-weapons',
      'croatian-supplier-to-unknown-buyer-m79',
      'saudi-arabia-to-rebels-croatian-infantry-weapons',
      'sipri-croatia-to-rebels-rak-12',
      'sipri-saudi-arabia-to-rebels-rak-12',
      'unknown-seller-in-croatia-to-arab-governments',
    ]);
  });

  it('of Jordan contests the theft, which was one sale, of weapons worth millions', () => {
    for (const id of ['cia-to-jordan-gid-officers-theft', 'jordan-gid-officers-to-arms-merchants'])
      expect(flow(id).claims.map(({ stance }) => stance)).toContain('DISPUTES');
    expect(flows().filter(({ from }) => from.id === 'unknown-arms-merchants-jordan')).toEqual([]);
    const worth = ofFact('ts-01').filter(({ statement }) => /millions/.test(statement));
    expect(worth.map(({ statement }) => statement)).toEqual([expect.stringContaining('were worth millions')]);
  });
});

describe('what is carried as it is told', () => {
  it('the Islamic State is able to produce, which is not that it does', () => {
    const own = ofFact('car24-14').map(({ statement }) => statement);
    expect(own).toEqual([expect.stringMatching(/^The Islamic State is able to produce/)]);
  });

  it("the seizure of al-Sina'a prison is tied to the battle of January 2022", () => {
    const tied = claims().filter(({ about }) =>
      ['seizure-al-sinaa', 'battle-al-sinaa-prison'].every((id) => about.some(({ node }) => node.id === id)),
    );
    expect(tied.map(({ statement }) => statement)).toEqual([expect.stringContaining('in January 2022')]);
  });

  it('the cartridges of 2014 are tied to the Islamic State', () => {
    for (const claim of ofFact('car14-01'))
      expect(claim.about, claim.id).toContainEqual({ role: 'user', node: { id: 'islamic-state' } });
  });

  it('a production of tens of thousands is likely, the market that fed it is documented', () => {
    expect(Math.min(...flow('turkish-market-to-islamic-state-precursors').claims.map((c) => c.credibility))).toBe(2);
    const output = ofFact('prod16-01').find(({ statement }) => /tens of thousands/.test(statement));
    expect(output?.credibility).toBe(3);
  });

  it('captures by several groups are one capture, and an airdrop is one airdrop', () => {
    const ofDepots = ['syrian-khan-tuman-depots', 'syrian-mahin-depot', 'syrian-depot-qalamoun'].map((depot) =>
      flows()
        .filter(({ from, to }) => from.id === depot || to.id === depot)
        .map(({ id }) => id),
    );
    expect(ofDepots).toEqual([
      ['khan-tuman-depots-to-captors'],
      ['mahin-depot-to-captors'],
      ['qalamoun-depot-to-captors'],
    ]);
    const dropped = flows().filter(({ to }) => to.id === 'unknown-syrian-arab-groups-of-the-airdrop');
    expect(dropped.map(({ id }) => id)).toEqual(['usa-to-syrian-arab-groups-airdrop']);
  });
});

describe('what a page leaves open', () => {
  it('is no supplier: allies, a purchase under way, ships, a share, a country of purchase', () => {
    for (const [from, to] of [
      ['saudi-arabia', 'harakat-hazm'],
      ['belarus', 'usa'],
      ['belarus', 'syrian-government'],
      ['russia', 'unknown-recipient-of-arms-at-tartous-2013'],
      ['croatia', 'unknown-arab-governments-buying-in-croatia'],
    ] as const)
      expect(between(from, to), `${from} to ${to}`).toEqual([]);
  });

  it('is an unknown hand where goods were meant for a group that need not have had them', () => {
    for (const state of ['qatar', 'saudi-arabia'])
      expect(between(state, 'unknown-keeper-of-the-warehouse-at-azaz')).toHaveLength(1);
    expect(between('unknown-keeper-of-the-warehouse-at-azaz', 'islamic-state')).toHaveLength(1);
    const ends = flows().flatMap(({ from, to }) => [from.id, to.id]);
    expect(ends).not.toContain('supreme-military-council');
  });

  it('is not a hop past a hand that the source names: Türkiye on the way of the Coyote, a shop in Şanlıurfa, the Guard Corps', () => {
    expect(between('saudi-arabia', 'unknown-fsa-fighters-aleppo-coyote')).toEqual([]);
    expect(between('saudi-arabia', 'unknown-hand-in-turkiye-coyote')).toHaveLength(1);
    for (const seller of ['north-america', 'germany'])
      expect(between(`unknown-companies-in-${seller}-of-uav-components`, 'unknown-phone-shop-sanliurfa')).toHaveLength(
        1,
      );
    expect(between('irgc', 'unknown-iran-aligned-militias-deir-ez-zor')).toHaveLength(1);
    expect(between('turkiye', 'unknown-opposition-group-of-the-rapid-supply-chain')).toHaveLength(1);
  });

  it('is not a hop that no source states: the Kurdish government is not said to have handed on what Germany gave', () => {
    expect(between('kurdistan-regional-government', 'peshmerga')).toEqual([]);
    expect(between('germany', 'peshmerga')).toHaveLength(1);
  });

  it('is not a way by land: Türkiye is no supplier of an airlift that others pay for', () => {
    expect(between('turkiye', 'unknown-rebels-of-the-airlift-2012-2013')).toEqual([]);
  });

  it('is not the other group of the same supplier: the rockets of Romania went to Jaysh Suriyah al-Jadid', async () => {
    const found = await chains(`${TO_IS}, materiel: "pg-9"`);
    expect(found.length).toBeGreaterThan(0);
    expect(found.map((chain) => through(chain).at(-2))).toEqual(found.map(() => 'jaysh-suriyah-al-jadid'));
  });

  it('is not a total of several senders: the airlift from Zagreb was not all Croatian', () => {
    expect(flow('croatia-to-rebels-zagreb-airlift').quantity).toBeNull();
    expect(flow('european-states-to-rebels-zagreb-airlift').from.id).toMatch(/^unknown-/);
  });

  it('is no diversion where holders without right pass on what they took', () => {
    for (const id of ['jordan-gid-officers-to-arms-merchants', 'dawud-brigade-to-islamic-state'])
      expect(flow(id), id).not.toHaveProperty('diversionPoint');
  });

  it('is not a lot: only the sale that names the lot numbers lists it', async () => {
    const found = await chains('from: {ids: ["romania"]}, to: {ids: ["islamic-state"]}, item: "lot-pg-9-romania"');
    expect(found.map(({ namesItem }) => namesItem)).not.toContain(true);
  });

  it('is not the division that lost howitzers, nor the rebels that took a column of vehicles', () => {
    const [unit] = between('iraqi-2nd-division', 'islamic-state').filter((id) => /m198/.test(id));
    const pages = flow(unit as string)
      .claims.filter(({ property }) => property === null)
      .map(({ fact, id }) => fact ?? id);
    expect(pages.sort()).toEqual(['add-mosul14-c', 'mosul14-06']);
    expect(between('unknown-holder-of-equipment-at-aleppo', 'hayat-tahrir-al-sham')).toEqual([]);
  });

  it('is not a place: what was documented in two countries was not all recovered near Kobane', async () => {
    const { data } = await ask(
      '{ seizures(first: 100) { nodes { id place yielded { what { ... on Materiel { id } } } } } }',
    );
    const kobane = data.seizures.nodes.filter(({ place }: { place: string | null }) => /Ayn al-Arab/.test(place ?? ''));
    expect(kobane).toEqual([]);
  });
});
