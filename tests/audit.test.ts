import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Finding, tell } from '../src/ingest/audit/finding.ts';
import { auditAfter, claim } from './support/audits.ts';
import { ADAPTERS, openEmbeddedAlone, type TestStore } from './support/stores.ts';

const SET = (match: string, set: string) => `MATCH ${match} SET ${set}`;
const FLOW = "()-[f:DIVERTED {id: 'theft'}]->()";
const CLAIM = "(c:Claim {id: 'theft-report'})";
const SOURCE = "(s:Source {id: 'report'})";
const KINDS = 'State, StateForce, ArmedGroup, Cell, Coalition, Manufacturer, Broker, PrivateImporter, Unknown';
const NODES = 'Actor, Name, Materiel, Item, Lot, Place, Seizure, Event, Source, Claim, Vocabulary';
const EDTF = 'a date in EDTF such as 2014, 2014-10, 2014-10-31, 201X, 2014-10/2017-11, ../2022 or 2017-05/..';
const THIRTEEN = 'one two three four five six seven eight nine ten eleven twelve thirteen';

/** What is done to the sound graph, and what is found then. */
type Case = readonly [what: string, change: string | readonly string[], ...found: readonly string[]];

const words: readonly Case[] = [
  [
    'a credibility that is text',
    SET(CLAIM, "c.credibility = '1'"),
    'credibility: Claim "theft-report": credibility is "1", accepted is a whole number from 1 to 6',
  ],
  [
    'a credibility between two classes',
    SET(CLAIM, 'c.credibility = 2.5'),
    'credibility: Claim "theft-report": credibility is 2.5, accepted is a whole number from 1 to 6',
  ],
  [
    'a credibility beyond the scale',
    SET(CLAIM, 'c.credibility = 7'),
    'credibility: Claim "theft-report": credibility is 7, accepted is a whole number from 1 to 6',
  ],
  [
    'no credibility',
    SET(CLAIM, 'c.credibility = null'),
    'credibility: Claim "theft-report": credibility is missing, accepted is a whole number from 1 to 6',
  ],
  [
    'a stance of no list',
    SET("(c:Claim {id: 'trial-article'})", "c.stance = 'SAYS'"),
    'vocabulary: Claim "trial-article": stance is "SAYS", accepted is one of ASSERTS, DISPUTES, RETRACTS',
  ],
  [
    'a wording of no list',
    SET(CLAIM, "c.wording = 'Documented'"),
    'vocabulary: Claim "theft-report": wording is "Documented", accepted is one of documented, likely, reported, alleged',
  ],
  [
    'a qualifier of no list on a claim',
    SET(CLAIM, "c.qualifier = 'circa'"),
    'vocabulary: Claim "theft-report": qualifier is "circa", accepted is one of exactly, about, at least, at most',
  ],
  [
    'a qualifier of no list on a flow',
    SET(FLOW, "f.qualifier = 'circa'"),
    'vocabulary: DIVERTED "theft": qualifier is "circa", accepted is one of exactly, about, at least, at most',
  ],
  [
    'a qualifier of no list on what a seizure yielded',
    SET('()-[y:YIELDED]->()', "y.qualifier = 'circa'"),
    'vocabulary: YIELDED "seizure -> item": qualifier is "circa", accepted is one of exactly, about, at least, at most',
  ],
  [
    'a point of diversion of no list',
    SET(FLOW, "f.diversionPoint = 'later'"),
    'vocabulary: DIVERTED "theft": diversionPoint is "later", accepted is one of pre-export, transfer, post-delivery, UNDETERMINED',
  ],
  [
    'a mechanism of no list',
    SET(FLOW, "f.diversionMechanism = 'stolen'"),
    'vocabulary: DIVERTED "theft": diversionMechanism is "stolen", accepted is one of battlefield capture, loss, theft, unauthorised retransfer, corruption, state-sponsored, collapse of custody, UNDETERMINED',
  ],
  [
    'a source without reliability',
    SET(SOURCE, 's.reliability = null'),
    'vocabulary: Source "report": reliability is missing, accepted is one of A, B, C, D, E, F',
  ],
  [
    'a medium of no list',
    SET(SOURCE, "s.medium = 'book'"),
    'vocabulary: Source "report": medium is "book", accepted is one of report, register, press release, statement, news article, blog post, web page, broadcast, social media, documents',
  ],
  [
    'a claim that says nothing',
    SET(CLAIM, "c.statement = ''"),
    'statement: Claim "theft-report": it has no statement, accepted is what it says, in words of our own',
  ],
  [
    'a quantity in words',
    SET(FLOW, "f.quantity = '18'"),
    'number: DIVERTED "theft": quantity is "18", accepted is a number',
  ],
  [
    'a value in words',
    SET(CLAIM, "c.property = 'quantity', c.value = 'many'"),
    'number: Claim "theft-report": value is "many", accepted is a number',
  ],
];

const days: readonly Case[] = [
  [
    'a bound that became nothing, though the date says one',
    SET(FLOW, 'f.latest = null'),
    'days-of-when: DIVERTED "theft": latest is missing, accepted is 2014-10-31, as when "2014-10" says',
  ],
  [
    'a bound that the date does not say',
    SET(FLOW, "f.earliest = date('2014-09-30')"),
    'days-of-when: DIVERTED "theft": earliest is 2014-09-30, accepted is 2014-10-01, as when "2014-10" says',
  ],
  [
    'a bound where the date is open',
    SET('(e:Event)', "e.earliest = date('2019-01-01')"),
    'days-of-when: Event "trial": earliest is 2019-01-01, accepted is none, as when "../2020" says',
  ],
  [
    'a seizure that the date says otherwise',
    SET('(s:Seizure)', "s.`when` = '2017'"),
    'days-of-when: Seizure "seizure": earliest is 2016-01-01, accepted is 2017-01-01, as when "2017" says',
    'days-of-when: Seizure "seizure": latest is 2016-12-31, accepted is 2017-12-31, as when "2017" says',
  ],
  [
    'a day of publication that is missing',
    SET(SOURCE, 's.publishedFrom = null'),
    'days-of-when: Source "report": publishedFrom is missing, accepted is 2018-03-01, as when "2018-03" says',
  ],
  [
    'a claim whose days are not those of its date',
    SET(CLAIM, "c.`when` = '2014', c.earliest = date('2014-01-01')"),
    'days-of-when: Claim "theft-report": latest is missing, accepted is 2014-12-31, as when "2014" says',
  ],
  [
    'a date that cannot be read',
    SET(FLOW, "f.`when` = 'autumn 2014'"),
    `when: DIVERTED "theft": when is "autumn 2014", accepted is ${EDTF}`,
  ],
  [
    'a date that is a number',
    SET(FLOW, 'f.`when` = 2014'),
    `when: DIVERTED "theft": when is 2014, accepted is ${EDTF}`,
  ],
  [
    'inverted days',
    SET(FLOW, "f.`when` = null, f.earliest = date('2015-01-01')"),
    'inverted-days: DIVERTED "theft": earliest is 2015-01-01 and latest is 2014-10-31, accepted is an order in time',
  ],
  [
    'a bound that is text, even of a day',
    SET(FLOW, "f.latest = '2014-10-31'"),
    'day: DIVERTED "theft": latest is the text "2014-10-31", accepted is a date from 0001-01-01 on',
  ],
  [
    'a bound that is no day',
    SET(SOURCE, "s.published = '2018'"),
    'day: Source "report": published is "2018", accepted is a date from 0001-01-01 on',
  ],
  [
    'a day of a claim that is none',
    SET(CLAIM, "c.statedOn = 'May', c.recordedAt = 20180101"),
    'day: Claim "theft-report": recordedAt is 20180101, accepted is a date from 0001-01-01 on',
    'day: Claim "theft-report": statedOn is "May", accepted is a date from 0001-01-01 on',
  ],
  [
    'a part that ended before it began',
    SET('()-[p:PART_OF]->()', "p.to = date('1999-01-01')"),
    'inverted-days: PART_OF "army -> state": earliest is 2000-01-01 and latest is 1999-01-01, accepted is an order in time',
  ],
];

const ids: readonly Case[] = [
  [
    'materiel that is not there',
    SET(FLOW, "f.materiel = ['rifles']"),
    'unknown-id: DIVERTED "theft": materiel lists "rifles", which is not there, accepted is the id of a Materiel',
  ],
  [
    'an item that is something else',
    SET(FLOW, "f.items = ['item', 'rifle']"),
    'unknown-id: DIVERTED "theft": items lists "rifle", which is not there, accepted is the id of an Item or Lot',
  ],
  [
    'hands that are not there',
    SET(FLOW, "f.brokers = ['x'], f.financiers = ['y'], f.carriers = ['carrier', 'z']"),
    'unknown-id: DIVERTED "theft": brokers lists "x", which is not there, accepted is the id of an Actor',
    'unknown-id: DIVERTED "theft": carriers lists "z", which is not there, accepted is the id of an Actor',
    'unknown-id: DIVERTED "theft": financiers lists "y", which is not there, accepted is the id of an Actor',
  ],
  [
    'materiel that is no list',
    SET(FLOW, "f.materiel = 'rifle'"),
    'list: DIVERTED "theft": materiel is "rifle", accepted is a list of ids',
  ],
  [
    'a claim on a flow that is not there',
    SET(CLAIM, "c.flowId = 'thefts'"),
    'unknown-id: Claim "theft-report": flowId is "thefts", which is not there, accepted is the id of a flow',
  ],
  [
    'a claim about nothing',
    SET(CLAIM, 'c.flowId = null'),
    'subject: Claim "theft-report": it is about nothing, accepted is a flowId, or something that it is ABOUT',
  ],
  [
    'a claim without a source',
    `MATCH ${CLAIM}-[f:FROM]->() DELETE f`,
    'source: Claim "theft-report": it has no source, accepted is one Source, by FROM',
  ],
  [
    'a claim of two sources',
    `MATCH ${CLAIM}, (s:Source {id: 'article'}) CREATE (c)-[:FROM]->(s)`,
    'source: Claim "theft-report": it has 2 sources, accepted is one Source, by FROM',
  ],
  [
    'two flows with one id',
    "MATCH (a:Actor {id: 'group'}), (b:Actor {id: 'army'}) CREATE (a)-[:SUPPLIED {id: 'theft'}]->(b)",
    'double-flow: DIVERTED "theft": 2 flows have this id, accepted is an id that no other flow has',
  ],
  [
    'a flow without an id',
    "MATCH (a:Actor {id: 'group'}), (b:Actor {id: 'army'}) CREATE (a)-[:SUPPLIED]->(b)",
    'id: SUPPLIED "group -> army": it has no id, accepted is text, not beginning with within:',
  ],
  [
    'a flow from an actor to itself',
    "MATCH (a:Actor {id: 'group'}) CREATE (a)-[:SUPPLIED {id: 'f'}]->(a)",
    'self-flow: SUPPLIED "f": it leads from group to itself, accepted is a flow to another actor',
  ],
  ['a node without an id', 'CREATE (:Event)', 'id: Event: it has no id, accepted is text that no other node has'],
  [
    'an id that is a number',
    'CREATE (:Event {id: 7})',
    'id: Event "7": its id is 7, accepted is text that no other node has',
  ],
  [
    'two nodes of one label with one id',
    "CREATE (:Event {id: 'trial'})",
    'double-id: Event "trial": its id is also that of Event, accepted is an id that no other node has',
  ],
  [
    'two nodes of different labels with one id',
    "CREATE (:Materiel {id: 'trial'})",
    'double-id: Event "trial": its id is also that of Materiel, accepted is an id that no other node has',
  ],
];

const shape: readonly Case[] = [
  [
    'an actor without a kind',
    "MATCH (a:Actor {id: 'carrier'}) REMOVE a:Broker",
    `kind: Actor "carrier": its labels are Actor, accepted is exactly one of ${KINDS} beside Actor, and beside nothing else`,
  ],
  [
    'an actor of two kinds',
    SET("(a:Actor {id: 'carrier'})", 'a:State'),
    `kind: Actor "carrier": its labels are Actor, Broker, State, accepted is exactly one of ${KINDS} beside Actor, and beside nothing else`,
  ],
  [
    'a kind on what is no actor',
    SET('(m:Materiel {id: "rifle"})', 'm:Cell'),
    `kind: Materiel "rifle": its labels are Cell, Materiel, accepted is exactly one of ${KINDS} beside Actor, and beside nothing else`,
  ],
  [
    'a kind alone',
    "CREATE (:Cell {id: 'cell'})",
    `label: Cell "cell": its labels are Cell, accepted is exactly one of ${NODES}`,
  ],
  [
    'a label that nothing reads',
    SET("(a:Actor {id: 'carrier'})", 'a:Company'),
    `label: Actor "carrier": its labels are Actor, Broker, Company, accepted is one of ${NODES}, and of an Actor one of its kinds`,
  ],
  [
    'a node that is two things',
    SET("(e:Event {id: 'trial'})", 'e:Seizure'),
    `label: Seizure "trial": its labels are Event, Seizure, accepted is exactly one of ${NODES}`,
  ],
  [
    'a type that nothing reads',
    "MATCH (a:Actor {id: 'group'}), (b:Actor {id: 'army'}) CREATE (a)-[:DIVERTD {id: 'f'}]->(b), (a)-[:Supplied]->(b)",
    'relationship-type: DIVERTD "group -> army": no relationship of this type is read, accepted is one of SUPPLIED, DIVERTED, PART_OF, BACKED_BY, KNOWN_AS, IS_A, MADE_BY, OF, HAS_PART_FROM, AT, TAKEN_FROM, TAKEN_BY, YIELDED, INVOLVED, DERIVED_FROM, FROM, ABOUT',
    'relationship-type: Supplied "group -> army": no relationship of this type is read, accepted is one of SUPPLIED, DIVERTED, PART_OF, BACKED_BY, KNOWN_AS, IS_A, MADE_BY, OF, HAS_PART_FROM, AT, TAKEN_FROM, TAKEN_BY, YIELDED, INVOLVED, DERIVED_FROM, FROM, ABOUT',
  ],
  [
    'a relationship between the wrong things',
    "MATCH (e:Event {id: 'trial'}), (m:Materiel {id: 'rifle'}) CREATE (e)-[:YIELDED]->(m)",
    'relationship-ends: YIELDED "trial -> rifle": it leads from Event to Materiel, accepted is Seizure -> Materiel or Item or Lot',
  ],
  [
    'a relationship the wrong way round',
    "MATCH (l:Lot {id: 'lot'}), (i:Item {id: 'item'}) CREATE (l)-[:OF]->(i)",
    'relationship-ends: OF "lot -> item": it leads from Lot to Item, accepted is Item or Lot -> Materiel, Item -> Lot',
  ],
  [
    'a kind of itself',
    "MATCH (m:Materiel {id: 'weapons'}), (n:Materiel {id: 'rifle'}) CREATE (m)-[:IS_A]->(n)",
    'cycle: Materiel "rifle": IS_A leads back to it: rifle -> weapons -> rifle, accepted is no way back',
  ],
  [
    'a kind of two things',
    "MATCH (m:Materiel {id: 'rifle'}) CREATE (m)-[:IS_A]->(:Materiel {id: 'goods'})",
    'two-parents: Materiel "rifle": IS_A leads from it to goods, weapons, accepted is one broader materiel at most',
  ],
  [
    'a part of its own part',
    "MATCH (a:Actor {id: 'state'}), (b:Actor {id: 'army'}) CREATE (a)-[:PART_OF {to: date('1990-01-01')}]->(b)",
    'cycle: Actor "army": PART_OF leads back to it: army -> state -> army, accepted is no way back',
  ],
  [
    'a source that derives from itself',
    `MATCH ${SOURCE} CREATE (s)-[:DERIVED_FROM]->(s)`,
    'cycle: Source "report": DERIVED_FROM leads back to it: report -> report, accepted is no way back',
  ],
];

const places: readonly Case[] = [
  [
    'a page before the first',
    SET(CLAIM, 'c.locatorPage = 0'),
    'locator: Claim "theft-report": locatorPage is 0, accepted is a whole number from 1 on',
  ],
  [
    'half a paragraph',
    SET(CLAIM, 'c.locatorParagraph = 1.5'),
    'locator: Claim "theft-report": locatorParagraph is 1.5, accepted is a whole number from 1 on',
  ],
  [
    'a page that is text',
    SET(CLAIM, "c.locatorPage = '12'"),
    'locator: Claim "theft-report": locatorPage is "12", accepted is a whole number from 1 on',
  ],
  [
    'a fragment that is a quotation',
    SET(CLAIM, `c.locatorExact = '${THIRTEEN}'`),
    'locator: Claim "theft-report": locatorExact has 13 words, accepted is at most 12',
  ],
  [
    'a fragment that is no text',
    SET(CLAIM, 'c.locatorSuffix = 5'),
    'locator: Claim "theft-report": locatorSuffix is 5, accepted is text',
  ],
  [
    'a quote in no language',
    SET("(c:Claim {id: 'theft-register'})", 'c.lang = null'),
    'lang: Claim "theft-register": it has a quote and no lang, accepted is the language of the quote, such as ar',
  ],
  [
    'an address that is none',
    SET(SOURCE, "s.url = 'example.org/report'"),
    'url: Source "report": url is "example.org/report", accepted is an address such as https://example.org/report.pdf',
  ],
  [
    'an address that a browser would run',
    SET(SOURCE, "s.archivedUrl = 'javascript:alert(1)'"),
    'url: Source "report": archivedUrl is "javascript:alert(1)", accepted is an address such as https://example.org/report.pdf',
  ],
];

/** A claim that is graded 1 by the seed rule. */
const confirmed = (differing: Parameters<typeof claim>[1]) =>
  claim('c1', { credibility: 1, gradedBy: 'seed rule 1', ...differing });
const FLOW_CONFIRMED = SET(CLAIM, "c.credibility = 1, c.gradedBy = 'seed rule 1'");
const alone = (id: string) =>
  `seed-rule: Claim "${id}": credibility is 1, but report alone stands behind what it says, accepted is 2, or claims of two sources that say the same and do not derive from one`;
const ABOUT = { about: 'trial', property: 'quantity', value: 271 };

const grades: readonly Case[] = [
  [
    'on one source and what derives from it',
    [
      confirmed({ from: 'report', about: 'trial', fact: 'f' }),
      claim('c2', { from: 'article', about: 'trial', fact: 'f' }),
    ],
    alone('c1'),
  ],
  [
    'on another claim about the same nodes, of no fact',
    [confirmed({ from: 'report', about: 'trial' }), claim('c2', { from: 'register', about: 'trial' })],
    alone('c1'),
  ],
  [
    'on another value of the same property',
    [confirmed({ from: 'report', ...ABOUT }), claim('c2', { from: 'register', ...ABOUT, value: 270 })],
    alone('c1'),
  ],
  [
    'on the same value of something else',
    [confirmed({ from: 'report', ...ABOUT }), claim('c2', { from: 'register', ...ABOUT, about: 'seizure' })],
    alone('c1'),
  ],
  [
    'on a claim about a value of the flow',
    [FLOW_CONFIRMED, SET("(c:Claim {id: 'theft-register'})", "c.property = 'quantity', c.value = 18")],
    alone('theft-report'),
  ],
  [
    'on a claim that disputes it',
    [FLOW_CONFIRMED, SET("(c:Claim {id: 'theft-register'})", "c.stance = 'DISPUTES'")],
    alone('theft-report'),
  ],
];

const fine: readonly Case[] = [
  ['a 1 on two reports of one flow', FLOW_CONFIRMED],
  [
    'a 1 on two reports of one fact',
    [
      confirmed({ from: 'report', about: 'trial', fact: 'f' }),
      claim('c2', { from: 'register', about: 'seizure', fact: 'f' }),
    ],
  ],
  [
    'a 1 on two reports of one value',
    [confirmed({ from: 'report', ...ABOUT }), claim('c2', { from: 'register', ...ABOUT })],
  ],
  [
    'a 1 on an article that leans on two reports',
    [
      "MATCH (s:Source {id: 'article'}), (r:Source {id: 'register'}) CREATE (s)-[:DERIVED_FROM]->(r)",
      confirmed({ from: 'article', about: 'trial' }),
    ],
  ],
  [
    'a retraction that is graded 1',
    claim('c1', { from: 'report', flowId: 'theft', stance: 'RETRACTS', credibility: 1, gradedBy: 'seed rule 1' }),
  ],
  ['a date that is only about so', [SET(FLOW, "f.`when` = '2014-10~'"), SET('(e:Event)', "e.`when` = '/2020?'")]],
  ['a fragment of twelve words', SET(CLAIM, `c.locatorExact = '${THIRTEEN.replace('thirteen', '')}'`)],
  [
    'nodes of others, and what leads to them',
    [
      "CREATE (:Theirs {id: 'trial'})-[:LIKES]->(:Theirs)",
      `MATCH ${SOURCE}, (t:Theirs {id: 'trial'}) CREATE (t)-[:CITES]->(s), (s)-[:QUOTES]->(t)`,
    ],
  ],
];

const thin: readonly Case[] = [
  [
    'a flow that no claim asserts',
    "MATCH (a:Actor {id: 'group'}), (b:Actor {id: 'army'}) CREATE (a)-[:SUPPLIED {id: 'return'}]->(b)",
    'no-claim: SUPPLIED "return": no claim asserts it',
  ],
  [
    'a flow that is only disputed, or has only a value',
    [
      "MATCH (a:Actor {id: 'group'}), (b:Actor {id: 'army'}) CREATE (a)-[:SUPPLIED {id: 'return'}]->(b)",
      claim('c1', { from: 'report', flowId: 'return', stance: 'DISPUTES' }),
      claim('c2', { from: 'report', flowId: 'return', property: 'quantity', value: 1 }),
    ],
    'no-claim: SUPPLIED "return": no claim asserts it',
  ],
  [
    'a claim without a day',
    SET(SOURCE, 's.published = null, s.publishedFrom = null, s.`when` = null'),
    'no-day: Claim "theft-report": neither it nor its source has a day',
    'not-published: Source "report": no day is known by which it was published',
  ],
  [
    'a claim that is found nowhere',
    SET(CLAIM, "c.locatorPage = null, c.locatorExact = null, c.locatorPrefix = 'a'"),
    'not-located: Claim "theft-report": it does not say where in its source it is found',
  ],
  [
    'a source without an address or a reason',
    SET(SOURCE, 's.url = null'),
    'no-url: Source "report": it has no url and does not say why',
  ],
  ['a source without a title', SET(SOURCE, "s.title = ''"), 'no-title: Source "report": it has no title'],
  [
    'a source that nothing is from',
    "CREATE (:Source {id: 'other', title: 'Other', url: 'https://example.org', reliability: 'C', published: date('2020-01-01')})",
    'orphaned-source: Source "other": no claim is from it, and no source derives from it',
  ],
  [
    'what nothing leads to',
    "CREATE (:Actor:Cell {id: 'cell'}), (:Materiel {id: 'tank'}), (:Item {id: 'one'}), (:Event {id: 'sale'}), (:Name {id: 'n', text: 'N'})",
    'unused: Actor "cell": nothing leads to it',
    'unused: Event "sale": nothing leads to it',
    'unused: Item "one": nothing leads to it',
    'unused: Materiel "tank": nothing leads to it',
    'unused: Name "n": nothing leads to it',
  ],
  [
    'a 1 of another rule on one source',
    SET("(c:Claim {id: 'trial-article'})", "c.credibility = 1, c.gradedBy = 'their rule'"),
    'confirmed-by-none: Claim "trial-article": credibility is 1, but report alone stands behind what it says',
  ],
];

const told = (findings: readonly Finding[]) => findings.map((finding) => `${finding.rule}: ${tell(finding)}`);

describe.each(ADAPTERS)('what is found in $name', ({ missing, open }) => {
  let opened: TestStore;
  beforeAll(async () => {
    if (!missing) opened = await open();
  });
  afterAll(() => opened?.close());
  beforeEach((context) => context.skip(missing));
  const judge = (change: Case[1]) => auditAfter(opened.store, ...(typeof change === 'string' ? [change] : change));

  it('is nothing where all is sound', async () => {
    const { errors, warnings, counts } = await judge([]);
    expect({ errors: told(errors), warnings: told(warnings), counts }).toEqual({
      errors: [],
      warnings: [],
      counts: {},
    });
  });

  describe.each([
    { of: 'words and numbers', cases: words },
    { of: 'days', cases: days },
    { of: 'ids', cases: ids },
    { of: 'the shape of the graph', cases: shape },
    { of: 'where a claim is found', cases: places },
    { of: 'a 1 by the seed rule', cases: grades },
  ])('are as errors, of $of', ({ cases }) => {
    it.each(cases)('%s', async (_, change, ...found) => {
      expect(told((await judge(change)).errors)).toEqual(found);
    });
  });

  it.each(thin)('are as warnings: %s', async (_, change, ...found) => {
    const { errors, warnings } = await judge(change);
    expect({ errors: told(errors), warnings: told(warnings) }).toEqual({ errors: [], warnings: found });
  });

  it.each(fine)('is nothing: %s', async (_, change) => {
    const { errors, warnings } = await judge(change);
    expect(told([...errors, ...warnings])).toEqual([]);
  });

  it('is counted by rule, the errors first to be read', async () => {
    const { errors, counts } = await judge([SET('(c:Claim)', 'c.credibility = 0'), SET(SOURCE, 's.title = null')]);
    expect(errors.map(({ id }) => id)).toEqual(['theft-register', 'theft-report', 'trial-article']);
    expect(counts).toEqual({ credibility: 3, 'no-title': 1 });
  });
});

describe('a day that the embedded store took for none', () => {
  it('is found where the date says which it was', async () => {
    const opened = await openEmbeddedAlone();
    const { errors } = await auditAfter(opened.store, SET(FLOW, "f.latest = date('2014-10-32')"));
    expect(told(errors)).toEqual([
      'days-of-when: DIVERTED "theft": latest is missing, accepted is 2014-10-31, as when "2014-10" says',
    ]);
    await opened.close();
  });
});
