import type { CommandDef } from 'citty';
import { ask } from '../graphql/ask.ts';
import { createSchema } from '../graphql/schema.ts';
import { type Statistics, statisticsOf } from '../ingest/statistics.ts';
import { escaped } from '../model/escaping.ts';
import { grouped } from './count.ts';
import { failureIn, NoAnswer } from './failure.ts';
import { jsonText } from './json.ts';
import { type OpenGraph, openGraph } from './open.ts';
import { say, warn } from './say.ts';
import { readSettings } from './settings.ts';

/** Whom the citable chains lead to where nobody is named, in a graph that knows it. */
const TO = 'islamic-state';

/** The most chains that one answer holds. */
const MOST = 1000;

export const statsCommand: CommandDef = {
  meta: {
    name: 'stats',
    description: 'Count what the graph holds and how much of it can be checked. An empty store is seeded first',
  },
  args: {
    json: { type: 'boolean', description: 'Print the counts for programs', default: false },
    to: {
      type: 'string',
      description: `The actor that the counted chains lead to; without it ${TO}, where the graph knows it`,
      valueHint: 'id',
    },
  },
  async run({ args }) {
    const settings = readSettings(process.env);
    const complain = (error: unknown) => warn(String(error));
    const graph = await openGraph(settings, { readOnly: true, tell: warn, complain });
    try {
      const counts = await countIn(graph, args.to);
      say(args.json === true ? jsonText(counts) : report(counts));
    } finally {
      await graph.close();
    }
  },
};

interface Counts extends Statistics, Partial<CitableChains> {
  readonly revision: number;
  readonly contentHash: string | null;
}

interface CitableChains {
  /** The actor that the counted chains lead to. */
  readonly to: string;
  /** Chains to the actor every flow of which is citable, as far back as citable flows lead; at most 1,000. */
  readonly citableChains: number;
  readonly citableChainsOfOneHop: number;
  /** There are more than were counted, or the search ran out of effort. */
  readonly moreCitableChains: boolean;
}

async function countIn(graph: OpenGraph, named: string | undefined): Promise<Counts> {
  const { view, release } = graph.live.acquire();
  try {
    const { revision, contentHash } = view.snapshot;
    const counts = { revision, contentHash, ...(await statisticsOf(view.reader)) };
    const to = named ?? (view.snapshot.actorIndex(TO) === undefined ? undefined : TO);
    return to === undefined ? counts : { ...counts, ...(await chainsTo(to, graph)) };
  } finally {
    release();
  }
}

const QUERY = `query ($to: [ID!]!, $limit: Int!) {
  chains(input: { to: { ids: $to }, citable: true, limit: $limit }) { chains { hops { position } } more complete }
}`;

async function chainsTo(to: string, { live, tracer }: OpenGraph): Promise<CitableChains> {
  const { data, errors } = await ask(createSchema(), live, tracer, QUERY, { to: [to], limit: MOST });
  if (errors?.[0]) throw failureIn(errors[0]);
  const answer = data?.chains as Answer | null | undefined;
  if (!answer) throw new NoAnswer('there was no answer');
  const { chains, more, complete } = answer;
  const citableChainsOfOneHop = chains.filter(({ hops }) => hops.length === 1).length;
  return { to, citableChains: chains.length, citableChainsOfOneHop, moreCitableChains: more || !complete };
}

interface Answer {
  readonly chains: readonly { readonly hops: readonly unknown[] }[];
  readonly more: boolean;
  readonly complete: boolean;
}

function report(counts: Counts): string {
  const share = (part: number, whole: number) => (whole === 0 ? '' : ` (${Math.floor((100 * part) / whole)} %)`);
  return [
    `armstrace: revision ${counts.revision}`,
    line('actors', counts.actors),
    line('flows', counts.flows),
    line('  dated to a month', counts.datedFlows),
    line('  of two or more roots', counts.independentFlows),
    line('  battlefield capture', counts.battlefieldCaptures),
    line('claims', counts.claims),
    line('  located', counts.locatedClaims, share(counts.locatedClaims, counts.claims)),
    line('  asserting', counts.assertingClaims),
    line(
      '  asserting, located',
      counts.locatedAssertingClaims,
      share(counts.locatedAssertingClaims, counts.assertingClaims),
    ),
    line('  without a day', counts.undatedClaims),
    line('facts', counts.facts),
    line('sources', counts.sources),
    line('  with an address', counts.addressedSources, share(counts.addressedSources, counts.sources)),
    line('  without a reason', counts.unaddressedSources),
    ...chainLines(counts),
  ]
    .map(escaped)
    .join('\n');
}

function chainLines({ to, citableChains, citableChainsOfOneHop = 0, moreCitableChains }: Counts): string[] {
  if (citableChains === undefined) return [];
  const atLeast = moreCitableChains ? ' or more' : '';
  return [line('citable chains', citableChains, `${atLeast} to ${to}`), line('  of one hop', citableChainsOfOneHop)];
}

function line(name: string, count: number, rest = ''): string {
  return `${name.padEnd(22)}${grouped(count).padStart(8)}${rest}`;
}
