import { describe, expect, it } from 'vitest';
import { type Chain, seededGraph, through } from './support/seeded-graph.ts';

const { ask, chains, flow, flows, ofFact } = seededGraph();
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
    const ends = flows().flatMap(({ from, to }) => [from.id, to.id]);
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
    expect(flows().filter(({ from }) => from.id === 'vmz')).toEqual([]);
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
