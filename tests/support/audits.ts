import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Audit, audit } from '../../src/ingest/audit/audit.ts';
import { type Finding, tell } from '../../src/ingest/audit/finding.ts';
import type { Store } from '../../src/store/port.ts';
import { ADAPTERS, type TestStore } from './stores.ts';

/** A small graph in which there is nothing to find: one of everything, and two sources that say the same. */
export const SOUND: readonly string[] = [
  `CREATE (army:Actor:StateForce {id: 'army', name: 'Army'}), (group:Actor:ArmedGroup {id: 'group', name: 'Group'}),
     (state:Actor:State {id: 'state', name: 'State'}), (carrier:Actor:Broker {id: 'carrier', name: 'Carrier'}),
     (army)-[:PART_OF {from: date('2000-01-01')}]->(state), (group)-[:BACKED_BY]->(state),
     (group)-[:KNOWN_AS]->(:Name {id: 'name:group', text: 'جماعة', lang: 'ar'})`,
  `CREATE (weapons:Materiel {id: 'weapons', name: 'Weapons'}), (rifle:Materiel {id: 'rifle', name: 'Rifle'}),
     (rifle)-[:IS_A]->(weapons), (rifle)-[:KNOWN_AS]->(:Name {id: 'name:rifle', text: 'بندقية', lang: 'ar'})`,
  "MATCH (rifle:Materiel {id: 'rifle'}), (state:Actor {id: 'state'}) CREATE (rifle)-[:MADE_BY]->(state)",
  `MATCH (rifle:Materiel {id: 'rifle'})
   CREATE (item:Item {id: 'item'}), (lot:Lot {id: 'lot'}), (item)-[:OF]->(lot), (lot)-[:OF]->(rifle)`,
  `MATCH (army:Actor {id: 'army'}), (group:Actor {id: 'group'})
   CREATE (army)-[:DIVERTED {id: 'theft', materiel: ['rifle'], items: ['item', 'lot'], carriers: ['carrier'],
     quantity: 18, unit: 'rifle', qualifier: 'at least', earliest: date('2014-10-01'), latest: date('2014-10-31'), \`when\`: '2014-10',
     diversionPoint: 'post-delivery', diversionMechanism: 'theft', diversionScheme: '1'}]->(group)`,
  `MATCH (group:Actor {id: 'group'}), (army:Actor {id: 'army'}), (item:Item {id: 'item'})
   CREATE (s:Seizure {id: 'seizure', earliest: date('2016-01-01'), latest: date('2016-12-31'), \`when\`: '2016'}),
     (s)-[:TAKEN_FROM]->(group), (s)-[:TAKEN_BY]->(army), (s)-[:YIELDED {quantity: 1, qualifier: 'exactly'}]->(item),
     (s)-[:AT]->(:Place {id: 'place', name: 'Place'}),
     (e:Event {id: 'trial', latest: date('2020-12-31'), \`when\`: '../2020'}), (e)-[:INVOLVED {role: 'accused'}]->(group)`,
  `CREATE (report:Source {id: 'report', title: 'Report', publisher: 'Team', url: 'https://example.org/report', reliability: 'B',
     medium: 'report', publishedFrom: date('2018-03-01'), published: date('2018-03-31'), \`when\`: '2018-03'}),
     (article:Source {id: 'article', title: 'Article', urlUnknown: 'print', archivedUrl: 'http://archive.example/1',
     reliability: 'D', medium: 'news article', published: date('2018-04-02')}),
     (register:Source {id: 'register', title: 'Register', url: 'https://example.org/register', reliability: 'B',
     medium: 'register', published: date('2019-01-01')}),
     (article)-[:DERIVED_FROM]->(report)`,
  claim('theft-report', {
    from: 'report',
    flowId: 'theft',
    locatorPage: 12,
    locatorExact: 'were stolen from the depot',
  }),
  claim('theft-register', { from: 'register', flowId: 'theft', quote: 'gestohlen', lang: 'de' }),
  claim('trial-article', { from: 'article', about: 'trial', fact: 'f-1', wording: 'alleged', credibility: 5 }),
];

/** The statement that makes a claim: sound, but for what is given. */
export function claim(id: string, { from, about, ...differing }: { from: string; about?: string } & Row): string {
  const sound = {
    stance: 'ASSERTS',
    credibility: 2,
    wording: 'documented',
    statement: 'Rifles were stolen.',
    locatorPage: 1,
  };
  const properties = Object.entries({ id, ...sound, ...differing }).map(
    ([key, value]) => `${key}: ${JSON.stringify(value)}`,
  );
  return `MATCH (s:Source {id: '${from}'})${about ? `, (n {id: '${about}'})` : ''}
   CREATE (c:Claim {${properties}})-[:FROM]->(s)${about ? ', (c)-[:ABOUT]->(n)' : ''}`;
}

type Row = Readonly<Record<string, string | number>>;

/** What the tests change of it. */
export const THEFT = "()-[f:DIVERTED {id: 'theft'}]->()";
export const CLAIM = "(c:Claim {id: 'theft-report'})";
export const SOURCE = "(s:Source {id: 'report'})";
export const SET = (match: string, set: string) => `MATCH ${match} SET ${set}`;

class Undone extends Error {}

/** What is found in the sound graph after these statements; nothing of it stays in the store. */
export async function auditAfter(store: Store, ...statements: readonly string[]): Promise<Audit> {
  let found: Audit | undefined;
  const work = store.write(async (writer) => {
    for (const statement of [...SOUND, ...statements]) await writer.statement(statement);
    found = await audit(writer);
    throw new Undone();
  });
  await work.catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error;
  });
  return found as Audit;
}

/** What is done to the sound graph, and what is found then. */
export type Case = readonly [what: string, change: string | readonly string[], ...found: readonly string[]];

/** Findings as they are told, each after its rule. */
export const told = (findings: readonly Finding[]) => findings.map((finding) => `${finding.rule}: ${tell(finding)}`);

/** Asks of each store in turn what is found after each change, in the words of `tellAll`. */
export function describeAudits(
  title: string,
  cases: readonly Case[],
  tellAll: (found: Audit) => readonly string[],
): void {
  describe.each(ADAPTERS)(`${title}, in $name`, ({ missing, open }) => {
    let opened: TestStore;
    beforeAll(async () => {
      if (!missing) opened = await open();
    });
    afterAll(() => opened?.close());
    beforeEach((context) => context.skip(missing));

    it.each(cases)('%s', async (_, change, ...found) => {
      expect(tellAll(await auditAfter(opened.store, ...[change].flat()))).toEqual(found);
    });
  });
}
