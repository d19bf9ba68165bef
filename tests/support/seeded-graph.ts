import { afterAll, beforeAll, expect } from 'vitest';
import { clientOf } from './client.ts';
import { startServer } from './server.ts';

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

export interface Chain {
  readonly namesItem: boolean;
  readonly contested: boolean;
  readonly lastLawfulCustodian: { readonly id: string } | null;
  readonly spannedBy: readonly { readonly id: string }[];
  readonly hops: readonly Hop[];
}

const CLAIM = `id fact stance credibility statement property about { role node { ... on Actor { id } ... on Event { id } ... on Seizure { id } ... on Materiel { id } ... on Lot { id } } }`;
const FLOW = `id from { id } to { id } earliest latest quantity materiel { id } ... on Diverted { diversionPoint diversionMechanism }
  claims { ${CLAIM} }`;

/** Serves the project's own seeds to the tests of the file that asks for this, and answers with what their flows and claims say. */
export function seededGraph() {
  let server: Awaited<ReturnType<typeof startServer>>;
  let ask: ReturnType<typeof clientOf>;
  let flows: ReadonlyMap<string, Flow>;
  let claims: readonly Claim[];
  beforeAll(async () => {
    server = await startServer();
    ask = clientOf(server.url);
    const { data } = await ask(`{
      flows(first: 1000) { nodes { ${FLOW} } }
      sources(first: 1000) { nodes { claims { ${CLAIM} } } }
    }`);
    flows = new Map(data.flows.nodes.map((flow: Flow) => [flow.id, flow]));
    claims = data.sources.nodes.flatMap((source: { claims: Claim[] }) => source.claims);
  });
  afterAll(() => server.close());

  return {
    ask: (query: string) => ask(query),
    /** The chains that answer a question in the words of the schema: all of them. */
    async chains(input: string): Promise<readonly Chain[]> {
      const { data, errors } = await ask(`{ chains(input: {${input}, limit: 1000}) { more complete chains {
        namesItem contested lastLawfulCustodian { id } spannedBy { id }
        hops { kind contested earliest latest from { id } to { id } flow { ${FLOW} } }
      } } }`);
      expect(errors).toEqual([]);
      expect(data.chains).toMatchObject({ more: false, complete: true });
      return data.chains.chains;
    },
    flows: () => [...flows.values()],
    flow: (id: string) => flows.get(id) as Flow,
    /** Ids of the flows from one actor to another. */
    between: (from: string, to: string) =>
      [...flows.values()].filter((flow) => flow.from.id === from && flow.to.id === to).map(({ id }) => id),
    claims: () => claims,
    ofFact: (fact: string) => claims.filter((claim) => claim.fact === fact),
  };
}

/** The actors that a chain passes through, ends included. */
export function through(chain: Chain): (string | undefined)[] {
  return [...chain.hops.map(({ from }) => from.id), chain.hops.at(-1)?.to.id];
}
