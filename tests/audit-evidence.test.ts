import { describe, expect, it } from 'vitest';
import { NODE_PROPERTIES, RELATIONSHIP_PROPERTIES } from '../src/model/properties.ts';
import { auditAfter, CLAIM, claim, describeAudits, SET, SOURCE, THEFT, told } from './support/audits.ts';
import { openEmbeddedAlone } from './support/stores.ts';

const THIRTEEN = 'one two three four five six seven eight nine ten eleven twelve thirteen';

/** A claim that is graded 1 by the seed rule. */
const confirmed = (differing: Parameters<typeof claim>[1]) =>
  claim('c1', { credibility: 1, gradedBy: 'seed rule 1', ...differing });
const FLOW_CONFIRMED = SET(CLAIM, "c.credibility = 1, c.gradedBy = 'seed rule 1'");
const alone = (id: string) =>
  `seed-rule: Claim "${id}": credibility is 1, but report alone stands behind what it says, accepted is 2, or claims of two sources that say the same and do not derive from one`;
/** The statement by which a source takes back what it said. */
const back = (from: string, said: string, about?: string) =>
  `MATCH (s:Source {id: '${from}'})${about ? `, (n {id: '${about}'})` : ''}
   CREATE (c:Claim {id: 'back', stance: 'RETRACTS', credibility: 2, statement: 'No.', locatorPage: 1, ${said}})-[:FROM]->(s)${about ? ', (c)-[:ABOUT]->(n)' : ''}`;
const ABOUT = { about: 'trial', property: 'quantity', value: 271 };

describeAudits(
  'what is wrong with a 1 by the seed rule',
  [
    [
      'on one source and what derives from it',
      [
        confirmed({ from: 'report', about: 'trial', fact: 'f' }),
        claim('c2', { from: 'article', about: 'trial', fact: 'f' }),
      ],
      alone('c1'),
    ],
    [
      'on a claim that its source has since taken back',
      [FLOW_CONFIRMED, back('register', "statedOn: date('2020-01-01'), flowId: 'theft'")],
      alone('theft-report'),
    ],
    [
      'on a value that its source has since taken back',
      [
        confirmed({ from: 'report', ...ABOUT }),
        claim('c2', { from: 'register', ...ABOUT }),
        back('register', "statedOn: date('2020-01-01'), property: 'quantity', value: 271", 'trial'),
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
  ],
  ({ errors }) => told(errors),
);

describeAudits(
  'what is thin, and not wrong',
  [
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
      'a misspelt property of a node or a relationship, once for all that have it',
      [SET('(c:Claim)', "c.wordng = 'likely'"), SET(THEFT, "f.ealiest = date('2014-10-01')")],
      `unread-property: Claim "theft-register": nothing reads its "wordng", what is read is ${Object.keys(NODE_PROPERTIES.Claim).join(', ')}`,
      `unread-property: DIVERTED "theft": nothing reads its "ealiest", what is read is ${Object.keys(RELATIONSHIP_PROPERTIES.DIVERTED).join(', ')}`,
    ],
    [
      'a diversion of which nothing is said of where and how, not even that no source says it',
      SET(THEFT, 'f.diversionPoint = null, f.diversionMechanism = null'),
      'undetermined: DIVERTED "theft": it has no diversionMechanism',
      'undetermined: DIVERTED "theft": it has no diversionPoint',
    ],
    [
      'a 1 of another rule on one source',
      SET("(c:Claim {id: 'trial-article'})", "c.credibility = 1, c.gradedBy = 'their rule'"),
      'confirmed-by-none: Claim "trial-article": credibility is 1, but report alone stands behind what it says',
    ],
    [
      'a 1 of no rule on one source',
      SET("(c:Claim {id: 'trial-article'})", "c.credibility = 1, c.gradedBy = ' '"),
      'confirmed-by-none: Claim "trial-article": credibility is 1, but report alone stands behind what it says',
    ],
  ],
  ({ errors, warnings }) => told([...errors, ...warnings]),
);

describeAudits(
  'nothing is found',
  [
    ['a graph in which all is sound', []],
    ['a 1 on two reports of one flow', FLOW_CONFIRMED],
    [
      'a 1 on a claim that its source made anew after taking it back',
      [
        FLOW_CONFIRMED,
        SET("(c:Claim {id: 'theft-register'})", "c.statedOn = date('2021-01-01')"),
        back('register', "statedOn: date('2020-01-01'), flowId: 'theft'"),
      ],
    ],
    [
      'a 1 on a claim that another source has taken back',
      [FLOW_CONFIRMED, back('article', "statedOn: date('2020-01-01'), flowId: 'theft'")],
    ],
    [
      'a 1 that was taken back itself',
      [
        "MATCH (c:Claim {id: 'theft-register'}) DETACH DELETE c",
        claim('c1', { from: 'register', about: 'trial' }),
        FLOW_CONFIRMED,
        back('report', "statedOn: date('2020-01-01'), flowId: 'theft'"),
      ],
    ],
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
    ['a date that is only about so', [SET(THEFT, "f.`when` = '2014-10~'"), SET('(e:Event)', "e.`when` = '/2020?'")]],
    ['a fragment of twelve words', SET(CLAIM, `c.locatorExact = '${THIRTEEN.replace('thirteen', '')}'`)],
    [
      'nodes of others, and what leads to them',
      [
        "CREATE (:Theirs {id: 'trial'})-[:LIKES]->(:Theirs)",
        `MATCH ${SOURCE}, (t:Theirs {id: 'trial'}) CREATE (t)-[:CITES]->(s), (s)-[:QUOTES]->(t)`,
      ],
    ],
  ],
  ({ errors, warnings }) => told([...errors, ...warnings]),
);

describe('what is found', () => {
  it('is counted by rule, and comes in an order of its own', async () => {
    const { store, close } = await openEmbeddedAlone();
    const changes = [SET('(c:Claim)', 'c.credibility = 0'), SET(SOURCE, 's.title = null')];
    const { errors, warnings, counts } = await auditAfter(store, ...changes);
    expect(errors.map(({ id }) => id)).toEqual(['theft-register', 'theft-report', 'trial-article']);
    expect(warnings.map(({ id }) => id)).toEqual(['report']);
    expect(counts).toEqual({ credibility: 3, 'no-title': 1 });
    await close();
  });

  it('is told of whole numbers of which there is none so large, wherever the embedded store has them', async () => {
    const { store, close } = await openEmbeddedAlone();
    const large = '9007199254740993';
    const { errors } = await auditAfter(
      store,
      SET(THEFT, `f.quantity = ${large}, f.materiel = [${large}], f.\`when\` = ${large}, f.unit = ${large}`),
      SET(CLAIM, `c.credibility = 1, c.property = 'p', c.value = ${large}, c.stance = ${large}, c.statedOn = ${large}`),
      `CREATE (:Event {id: ${large}})`,
      claim('large', { from: 'report', about: 'trial', property: 'p' }),
      `MATCH (c:Claim {id: 'large'}) SET c.value = ${large}, c.unit = ${large}`,
    );
    expect(errors.map(({ rule }) => rule)).toEqual([
      ...['day', 'id', 'number', 'number', 'number', 'text', 'text', 'unknown-id', 'vocabulary', 'when'],
    ]);
    await close();
  });

  it('is a day that the embedded store took for none, where the date says which it was', async () => {
    const { store, close } = await openEmbeddedAlone();
    const { errors } = await auditAfter(store, SET(THEFT, "f.latest = date('2014-10-32')"));
    expect(told(errors)).toEqual([
      'days-of-when: DIVERTED "theft": latest is missing, accepted is 2014-10-31, as when "2014-10" says',
    ]);
    await close();
  });
});
