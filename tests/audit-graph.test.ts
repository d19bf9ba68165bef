import { type Case, CLAIM, describeAudits, SET, SOURCE, THEFT, told } from './support/audits.ts';

const KINDS = 'State, StateForce, ArmedGroup, Cell, Coalition, Manufacturer, Broker, PrivateImporter, Unknown';
const NODES = 'Actor, Name, Materiel, Item, Lot, Place, Seizure, Event, Source, Claim, Vocabulary';

describeAudits(
  'what is wrong with ids',
  [
    [
      'materiel that is not there',
      SET(THEFT, "f.materiel = ['rifles']"),
      'unknown-id: DIVERTED "theft": materiel lists "rifles", which is not there, accepted is the id of a Materiel',
    ],
    [
      'an item that is something else',
      SET(THEFT, "f.items = ['item', 'rifle']"),
      'unknown-id: DIVERTED "theft": items lists "rifle", which is not there, accepted is the id of an Item or Lot',
    ],
    [
      'hands that are not there',
      SET(THEFT, "f.brokers = ['x'], f.financiers = ['y'], f.carriers = ['carrier', 'z']"),
      'unknown-id: DIVERTED "theft": brokers lists "x", which is not there, accepted is the id of an Actor',
      'unknown-id: DIVERTED "theft": carriers lists "z", which is not there, accepted is the id of an Actor',
      'unknown-id: DIVERTED "theft": financiers lists "y", which is not there, accepted is the id of an Actor',
    ],
    [
      'materiel that is no list',
      SET(THEFT, "f.materiel = 'rifle'"),
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
    ...[' ', 'two\\nlines', ' trial', 'trial\u00a0', 'a\\tb', '\u200b', 'Türkiye'].map((id): Case => {
      const found = JSON.stringify(id.replace('\\n', '\n').replace('\\t', '\t'));
      return [
        `an id that cannot be told from others, typed or sorted alike everywhere, ${found}`,
        `CREATE (:Event {id: '${id}'})`,
        `id: Event ${found}: its id is ${found}, accepted is printable ASCII without blanks around it, such as type-68 or wd:Q184`,
      ];
    }),
    [
      'a flow with such an id',
      SET(THEFT, "f.id = 'theft '"),
      'id: DIVERTED "theft ": its id is "theft ", accepted is printable ASCII without blanks around it, such as type-68 or wd:Q184',
      ...['theft-register', 'theft-report'].map(
        (id) => `unknown-id: Claim "${id}": flowId is "theft", which is not there, accepted is the id of a flow`,
      ),
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
  ],
  ({ errors }) => told(errors),
);

describeAudits(
  'what is wrong with the shape of the graph',
  [
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
      'what only a diversion has, of what was supplied',
      `MATCH (a:Actor {id: 'group'}), (b:Actor {id: 'army'})
       CREATE (a)-[:SUPPLIED {id: 'f', diversionPoint: 'transfer', diversionMechanism: 'theft', diversionScheme: '1'}]->(b)`,
      ...[
        ['diversionMechanism', 'theft'],
        ['diversionPoint', 'transfer'],
        ['diversionScheme', '1'],
      ].map(
        ([name, value]) =>
          `diversion: SUPPLIED "f": its ${name} is "${value}", accepted is none, which only a DIVERTED has`,
      ),
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
  ],
  ({ errors }) => told(errors),
);
