import grafeo from '@grafeo-db/js';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formC, preparation } from '../bench/peers/form-c.ts';
import type { ChainsInput } from '../src/graphql/types.generated.ts';
import { paramsToDriver, rowFromDriver } from '../src/store/neo4j/values.ts';
import type { Params, Row } from '../src/store/port.ts';
import type { Drawing, DrawnClaim, DrawnFlow } from './support/graph.ts';
import { graphOf } from './support/graph.ts';
import { Random } from './support/random.ts';
import { NEO4J, openNeo4jAlone, WITHOUT_NEO4J } from './support/stores.ts';

const GRAPHS = 100;
const QUESTIONS = 5;

const MATERIEL = { arms: null, rifle: 'arms', ak: 'rifle', type68: 'ak', rocket: 'arms', pg9: 'rocket', vehicle: null };
const LEAVES = ['type68', 'pg9', 'vehicle'];
const RELIABILITIES = { report: 'B', register: 'A', article: 'C', party: 'E', unsigned: 'F' };

/** A database that is asked in Cypher, past our stores: the peer is no query of the program. */
interface Peer {
  run(text: string, params?: Params): Promise<Row[]>;
  close(): Promise<void>;
}

const PEERS = [
  { name: 'the embedded database', missing: false, open: openGrafeo },
  { name: `Neo4j${WITHOUT_NEO4J}`, missing: !NEO4J, open: openNeo4j },
];

async function openGrafeo(): Promise<Peer> {
  const db = grafeo.GrafeoDB.create();
  return {
    run: async (text, params = {}) => (await db.executeCypher(text, params)).toArray() as Row[],
    close: async () => db.close(),
  };
}

async function openNeo4j(): Promise<Peer> {
  const alone = await openNeo4jAlone();
  const { uri, user, password, database } = alone.settings;
  const auth = password ? neo4j.auth.basic(user, password) : undefined;
  const driver = neo4j.driver(uri, auth, { disableLosslessIntegers: true });
  return {
    run: async (text, params = {}) => {
      const { records } = await driver.executeQuery(text, paramsToDriver(params), { database });
      return records.map((record) => rowFromDriver(record.toObject()));
    },
    close: async () => {
      await driver.close();
      await alone.close();
    },
  };
}

/** Many small graphs side by side, none linked to another, so that each database is filled once. */
function drawGraphs(random: Random): Drawing {
  const sources = Object.fromEntries(Object.entries(RELIABILITIES).map(([id, reliability]) => [id, { reliability }]));
  const graphs = Array.from({ length: GRAPHS }, (_, graph) => actorsOf(graph));
  const actors = Object.fromEntries(graphs.flat().map((actor) => [actor, {}]));
  const flows = graphs.flatMap((names, graph) =>
    Array.from({ length: names.length * (3 + (graph % 3)) }, (_, at) =>
      drawFlow(random, `g${graph}-f${String(at).padStart(2, '0')}`, names),
    ),
  );
  return { actors, materiel: MATERIEL, sources, flows };
}

function actorsOf(graph: number): string[] {
  return Array.from({ length: 5 + (graph % 3) }, (_, at) => `g${graph}-${'abcdefg'[at]}`);
}

function drawFlow(random: Random, id: string, actors: readonly string[]): DrawnFlow {
  const from = random.below(actors.length);
  const to = (from + 1 + random.below(actors.length - 1)) % actors.length;
  const [earliest, latest] = [random.day(), random.day()].sort() as [string, string];
  const claim = (stance: DrawnClaim['stance'] = 'ASSERTS'): DrawnClaim => ({
    stance,
    credibility: 1 + random.below(6),
    source: random.pick(Object.keys(RELIABILITIES)),
  });
  const claims = random.chance(0.1) ? [] : [claim(), ...(random.chance(0.5) ? [claim()] : [])];
  if (claims.length && random.chance(0.2)) claims.push(claim('DISPUTES'));
  if (claims.length && random.chance(0.2)) claims.push({ ...claim(), property: 'quantity' });
  return {
    id,
    from: actors[from] as string,
    to: actors[to] as string,
    diverted: random.chance(0.3),
    ...(random.chance(0.7) && { earliest }),
    ...(random.chance(0.7) && { latest: random.chance(0.3) ? earliest : latest }),
    materiel: random.chance(0.6) ? [] : [random.pick(Object.keys(MATERIEL))],
    claims,
  };
}

type Asked = ChainsInput & { readonly to: { ids: [string] }; readonly from: { ids: string[] } };

function drawQuestion(random: Random, graph: number): Asked {
  const actors = actorsOf(graph);
  const to = random.pick(actors);
  const others = actors.filter((actor) => actor !== to);
  const [from, until] = [random.day(), random.day()].sort() as [string, string];
  return {
    to: { ids: [to] },
    from: { ids: [...new Set([random.pick(others), random.pick(others)])] },
    maxHops: random.pick([1, 2, 3, 4, 5, 5]),
    limit: random.pick([1, 2, 10, 100]),
    diversion: random.pick(['ANY', 'REQUIRED'] as const),
    ...(random.chance(0.5) && { materiel: random.pick(LEAVES) }),
    ...(random.chance(0.5) && { period: random.pick([{ from, to: until }, { from }, { to: until }]) }),
  };
}

/** Stores a drawing as the program's model has it, but for what the peer does not look at. */
async function fill(peer: Peer, { actors, sources, flows }: Drawing): Promise<void> {
  const run = (text: string, rows: Row[]) => peer.run(`UNWIND $rows AS row ${text}`, { rows });
  await run(
    'CREATE (:Actor {id: row.id})',
    Object.keys(actors ?? {}).map((id) => ({ id })),
  );
  await run(
    'CREATE (:Source {id: row.id, reliability: row.reliability})',
    Object.entries(sources ?? {}).map(([id, { reliability = 'F' }]) => ({ id, reliability })),
  );
  for (const [type, diverted] of [['SUPPLIED', false] as const, ['DIVERTED', true] as const]) {
    await run(
      `MATCH (from:Actor {id: row.from}) MATCH (to:Actor {id: row.to})
      CREATE (from)-[:${type} {id: row.id, earliest: date(row.earliest), latest: date(row.latest),
        materiel: row.materiel}]->(to)`,
      flows
        .filter((flow) => flow.diverted === diverted)
        .map(({ id, from, to, earliest = null, latest = null, materiel = [] }) => {
          return { id, from, to, earliest, latest, materiel };
        }),
    );
  }
  await run(
    `MATCH (s:Source {id: row.source})
    CREATE (c:Claim {flowId: row.flow, stance: row.stance, credibility: row.credibility})-[:FROM]->(s)
    SET c.property = row.property`,
    flows.flatMap(({ id, claims = [] }) =>
      claims.map(({ stance = null, credibility = null, source = null, property = null }) => {
        return { flow: id, stance, credibility, source, property };
      }),
    ),
  );
  const [prepared] = await peer.run(preparation());
  expect(prepared).toEqual({ flows: flows.length });
}

interface PeerChain {
  readonly cost: number;
  readonly hops: readonly string[];
}

async function askPeer(peer: Peer, input: Asked): Promise<string[]> {
  const { to, from, period, diversion = null, limit = null, maxHops } = input;
  const params = {
    target: to.ids[0],
    starts: from.ids,
    since: dayNumber(period?.from) ?? -99_999_999,
    until: dayNumber(period?.to) ?? 99_999_999,
    diversion,
    limit,
  };
  // One materiel fits a whole chain if, and only if, some leaf of the taxonomy fits all of its hops.
  const asked = (input.materiel ? [input.materiel] : LEAVES).map((leaf) =>
    peer.run(formC(maxHops as number), { ...params, classes: ['', ...withBroader(leaf)] }),
  );
  const found = (await Promise.all(asked)).flat() as unknown as PeerChain[];
  const byHops = new Map(found.map((chain) => [chain.hops.join(' '), chain]));
  // Ids are of one length here, so that joined they order as one by one.
  return [...byHops]
    .sort(([a, { cost: costOfA }], [b, { cost: costOfB }]) => costOfA - costOfB || (a < b ? -1 : 1))
    .map(([hops]) => hops)
    .slice(0, limit ?? 10);
}

function withBroader(leaf: string): string[] {
  const broader = MATERIEL[leaf as keyof typeof MATERIEL];
  return [leaf, ...(broader ? withBroader(broader) : [])];
}

function dayNumber(day: string | null | undefined): number | undefined {
  return day ? Number(day.replaceAll('-', '')) : undefined;
}

describe.each(PEERS)('the same question in Cypher, asked inside $name', ({ missing, open }) => {
  describe.skipIf(missing)('on random graphs without PART_OF, retractions or flows of several materiel', () => {
    const drawing = drawGraphs(new Random(1));
    let peer: Peer;

    beforeAll(async () => {
      peer = await open();
      await fill(peer, drawing);
    });
    afterAll(async () => {
      await peer?.close();
    });

    it('gives the same chains in the same order: chosen starts, one end, a period, a leaf of the taxonomy or no materiel, 1 to 5 hops', async () => {
      const graph = await graphOf(drawing);
      const random = new Random(2);
      const lengths = new Set<number>();
      for (let at = 0; at < GRAPHS; at++) {
        for (let question = 1; question <= QUESTIONS; question++) {
          const input = drawQuestion(random, at);
          const expected = await askPeer(peer, input);
          expect(await graph.chains(input), JSON.stringify(input)).toEqual(expected);
          for (const chain of expected) lengths.add(chain.split(' ').length);
        }
      }
      // The questions are worth asking only if they meet chains of every length.
      expect([...lengths].sort()).toEqual([1, 2, 3, 4, 5]);
    });
  });
});
