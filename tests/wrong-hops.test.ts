import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientOf } from './support/client.ts';
import { startServer } from './support/server.ts';

interface Hop {
  readonly kind: string;
  readonly contested: boolean;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly flow: Flow | null;
}

interface Flow {
  readonly id: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly quantity: number | null;
  readonly from: { readonly id: string };
  readonly to: { readonly id: string };
  readonly materiel: readonly { readonly id: string }[];
  readonly diversionPoint?: string;
  readonly diversionMechanism?: string;
  readonly claims: readonly Claim[];
}

interface Claim {
  readonly id: string;
  readonly fact: string | null;
  readonly stance: string;
  readonly credibility: number;
  readonly statement: string;
  readonly property: string | null;
  readonly about: readonly { readonly role: string | null; readonly node: { readonly id?: string } }[];
}

interface Chain {
  readonly namesItem: boolean;
  readonly contested: boolean;
  readonly lastLawfulCustodian: { readonly id: string } | null;
  readonly spannedBy: readonly { readonly id: string }[];
  readonly hops: readonly Hop[];
}

const FLOW = `id from { id } to { id } earliest latest quantity materiel { id } ... on Diverted { diversionPoint diversionMechanism }
  claims { id fact stance credibility statement property about { role node { ... on Actor { id } ... on Event { id } ... on Seizure { id } ... on Materiel { id } ... on Lot { id } } } }`;

let server: Awaited<ReturnType<typeof startServer>>;
let ask: ReturnType<typeof clientOf>;
let flows: ReadonlyMap<string, Flow>;
let claims: readonly Claim[];
beforeAll(async () => {
  server = await startServer();
  ask = clientOf(server.url);
  const { data } = await ask(`{
    flows(first: 1000) { nodes { ${FLOW} } }
    sources(first: 1000) { nodes { claims { id fact stance credibility statement property about { role node { ... on Actor { id } ... on Event { id } ... on Seizure { id } ... on Materiel { id } ... on Lot { id } } } } } }
  }`);
  flows = new Map(data.flows.nodes.map((flow: Flow) => [flow.id, flow]));
  claims = data.sources.nodes.flatMap((source: { claims: Claim[] }) => source.claims);
});
afterAll(() => server.close());

/** The chains that answer a question in the words of the schema. */
async function chains(input: string): Promise<readonly Chain[]> {
  const { data, errors } = await ask(`{ chains(input: {${input}, limit: 1000}) { more complete chains {
    namesItem contested lastLawfulCustodian { id } spannedBy { id }
    hops { kind contested earliest latest from { id } to { id } flow { ${FLOW} } }
  } } }`);
  expect(errors).toEqual([]);
  expect(data.chains).toMatchObject({ more: false, complete: true });
  return data.chains.chains;
}

const through = (chain: Chain) => [...chain.hops.map(({ from }) => from.id), chain.hops.at(-1)?.to.id];
const flow = (id: string) => flows.get(id) as Flow;
const ofFact = (fact: string) => claims.filter((claim) => claim.fact === fact);
const TO_IS = 'to: {ids: ["islamic-state"]}';

describe('no chain', () => {
  it('leads from mortars of Serbia or Bosnia to the Islamic State, or to what was stolen in Jordan', async () => {
    for (const to of ['islamic-state', 'jordan-gid-officers', 'unknown-arms-merchants-jordan']) {
      for (const from of ['serbia', 'unknown-bosnian-mortar-factory'])
        expect(await chains(`from: {ids: ["${from}"]}, to: {ids: ["${to}"]}`), `${from} to ${to}`).toEqual([]);
    }
  });

  it('leads from the RAK-12 launchers of 2012 to the Islamic State', async () => {
    for (const from of ['croatia', 'usa', 'saudi-arabia', 'unknown-rebels-given-rak-12'])
      expect(await chains(`from: {ids: ["${from}"]}, ${TO_IS}, materiel: "rak-12"`), from).toEqual([]);
    expect(await chains(`from: {ids: ["croatia"]}, ${TO_IS}`)).toEqual([]);
  });

  it("takes the missiles of SIPRI's register, delivered in 2014, for the one of Ramadi", async () => {
    const found = await chains(`${TO_IS}, materiel: "9m111"`);
    expect(found.length).toBeGreaterThan(0);
    const used = found.flatMap(({ hops }) => hops.map((hop) => hop.flow?.id ?? ''));
    expect(used.filter((id) => id.startsWith('sipri-'))).toEqual([]);
  });

  it('brings howitzers, tanks or missiles to a cell that was found with rifles', async () => {
    for (const materiel of ['artillery', 'vehicles', 'guided-missile-system', 'anti-armour-ammunition', 'mortar'])
      expect(await chains(`to: {kinds: [CELL]}, materiel: "${materiel}"`), materiel).toEqual([]);
  });

  it('passes from one unnamed group to another by the umbrella that both are under', async () => {
    const within = (await chains('to: {kinds: [ARMED_GROUP, UNKNOWN, CELL]}, diversion: ANY')).flatMap(({ hops }) =>
      hops.filter(({ kind }) => kind === 'WITHIN'),
    );
    const umbrellas = ['syrian-opposition-groups', 'free-syrian-army'];
    expect(within.filter(({ from, to }) => umbrellas.includes(from.id) || umbrellas.includes(to.id))).toEqual([]);
    const ends = [...flows.values()].flatMap(({ from, to }) => [from.id, to.id]);
    expect(ends.filter((id) => umbrellas.includes(id))).toEqual([]);
  });

  it('gives one batch of fighters what another got, or loses it for them', async () => {
    expect(await chains('from: {ids: ["usa"]}, to: {ids: ["unknown-suspected-nusra-intermediary"]}')).toEqual([]);
    const [loss] = await chains('to: {ids: ["unknown-suspected-nusra-intermediary"]}');
    expect(loss?.hops.map(({ from }) => from.id)).toEqual(['new-syrian-forces-second-batch']);
  });

  it('takes the arms that Croatia sold from stocks of the 1990s for new ones of Eastern Europe', async () => {
    const [first] = await chains(`${TO_IS}, via: ["turkiye"], from: {ids: ["saudi-arabia"]}`);
    expect(first?.hops.map(({ to }) => to.id)).toContain('turkiye');
    expect(
      await chains(`${TO_IS}, from: {ids: ["croatia", "unknown-croatian-supplier-of-m79"]}, via: ["turkiye"]`),
    ).toEqual([]);
  });
});

describe('a chain that no source tells as a whole', () => {
  const pieced = (all: readonly Chain[]) =>
    all.filter(({ spannedBy }) => spannedBy.length === 0).map((chain) => through(chain).join(' > '));

  it('leads to the Islamic State only by vehicles and howitzers that the USA gave to Iraqi units', async () => {
    expect(pieced(await chains(TO_IS)).sort()).toEqual([
      'usa > iraqi-2nd-division > iraqi-army > islamic-state',
      'usa > iraqi-army-makhmur > iraqi-army > islamic-state',
      'usa > iraqi-forces-mosul > iraqi-2nd-division > islamic-state',
    ]);
  });

  it('leads to a cell only by the marked rifles of the Syrian National Army', async () => {
    const cells = ['is-cell-abu-khashab', 'is-cell-al-sinaa', 'is-cell-qayrawan'];
    expect(pieced(await chains('to: {kinds: [CELL]}')).sort()).toEqual(
      cells.map((cell) => `sna > islamic-state > ${cell}`),
    );
  });

  it('is no answer to where the rifles of a cell came from: North Korean ones from North Korea, Chinese ones from China', async () => {
    for (const [materiel, origin] of [
      ['type-68', 'dprk'],
      ['chinese-rifle', 'china'],
    ]) {
      const found = await chains(`to: {kinds: [CELL]}, materiel: "${materiel}"`);
      expect(new Set(found.map((chain) => through(chain)[0])), materiel).toEqual(new Set([origin]));
    }
  });
});

describe('the missile of Ramadi', () => {
  const OWN = [
    'bulgaria',
    'kiesler-police-supply',
    'us-army',
    'usa',
    'unknown-opposition-of-the-ramadi-missile',
    'islamic-state',
  ];

  it('has its own chain as the first answer to its item, and no other names it', async () => {
    const answers = await chains('item: "item-9m111-tube-ramadi"');
    expect(answers.map(({ namesItem }) => namesItem)).toEqual([true, ...answers.slice(1).map(() => false)]);
    expect(through(answers[0] as Chain)).toEqual(OWN);
  });

  it('is found from Bulgaria, which exported it: its maker did not', async () => {
    const found = await chains(`from: {ids: ["bulgaria"]}, ${TO_IS}, materiel: "9m111-vmz"`);
    expect(found.map(through)).toEqual([OWN]);
    expect([...flows.values()].filter(({ from }) => from.id === 'vmz')).toEqual([]);
  });

  it('has both rival days at both ends: exported on 12 or 15 December 2015, found on 9 or 12 February 2016', async () => {
    expect(flow('bulgaria-to-kiesler-9m111')).toMatchObject({ earliest: '2015-12-12', latest: '2015-12-15' });
    const { data } = await ask('{ seizure(id: "seizure-ramadi-9m111") { earliest latest } }');
    expect(data.seizure).toEqual({ earliest: '2016-02-09', latest: '2016-02-12' });
    expect(ofFact('car17-07').some(({ stance }) => stance === 'DISPUTES')).toBe(true);
  });

  it('is not counted as one: a page has tubes, in the plural', () => {
    for (const id of ['bulgaria-to-kiesler-9m111', 'kiesler-to-us-army-9m111'])
      expect(flow(id).quantity, id).toBeNull();
    const contract = ofFact('car17-08').flatMap(({ about }) => about);
    expect(contract).toContainEqual({ role: 'buyer', node: { id: 'cia' } });
  });
});

describe('the last lawful custodian', () => {
  it('is whoever passed on against the terms, and not those who got it', async () => {
    for (const question of ['item: "item-9m111-tube-ramadi"', 'materiel: "pg-9", from: {ids: ["romania"]}']) {
      const [first] = await chains(`${TO_IS}, ${question}`);
      expect(first?.lastLawfulCustodian, question).toEqual({ id: 'usa' });
    }
    for (const id of ['usa-to-opposition-9m111', 'usa-to-jaysh-suriyah-al-jadid-pg-9'])
      expect(flow(id).diversionMechanism, id).toBe('UNAUTHORISED_RETRANSFER');
  });

  it('is no private importer: where their goods left lawful hands no source says', async () => {
    for (const country of ['lebanon', 'turkiye']) {
      const [first] = await chains(`${TO_IS}, via: ["private-importer-${country}"]`);
      expect(first?.lastLawfulCustodian, country).toEqual({ id: `unknown-hand-after-importer-${country}` });
      expect(flow(`unknown-hand-${country}-to-islamic-state`).diversionPoint).toBe('UNDETERMINED');
      expect(flow(`importer-${country}-to-unknown-hand`)).not.toHaveProperty('diversionPoint');
    }
  });
});

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
    expect([...flows.values()].filter(({ materiel }) => materiel.length === 0)).toEqual([]);
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
    const denied = [...flows.values()].filter(({ claims }) => claims.some(({ fact }) => fact === 'hr-02'));
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
    expect([...flows.values()].filter(({ from }) => from.id === 'unknown-arms-merchants-jordan')).toEqual([]);
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
    const tied = claims.filter(({ about }) =>
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
      [...flows.values()].filter(({ from, to }) => from.id === depot || to.id === depot).map(({ id }) => id),
    );
    expect(ofDepots).toEqual([
      ['khan-tuman-depots-to-captors'],
      ['mahin-depot-to-captors'],
      ['qalamoun-depot-to-captors'],
    ]);
    const dropped = [...flows.values()].filter(({ to }) => to.id === 'unknown-syrian-arab-groups-of-the-airdrop');
    expect(dropped.map(({ id }) => id)).toEqual(['usa-to-syrian-arab-groups-airdrop']);
  });
});

describe('what a page leaves open', () => {
  const between = (from: string, to: string) =>
    [...flows.values()].filter((flow) => flow.from.id === from && flow.to.id === to).map(({ id }) => id);

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
    const ends = [...flows.values()].flatMap(({ from, to }) => [from.id, to.id]);
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
