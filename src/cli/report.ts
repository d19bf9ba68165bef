import type { SeedOutcome } from '../ingest/seeds.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

const OUTCOMES: Readonly<Record<SeedOutcome, string>> = {
  unchanged: 'the store holds these seeds already',
  built: 'the graph was built from the seeds',
  added:
    'the seeds ran over a graph that holds more than seeds; what they no longer say is still there, `seed --reset` removes it',
};

/** What a person is told of the graph: how much there is, how it came there, and what could not take part. */
export function reportGraph(snapshot: Snapshot, outcome: SeedOutcome, address: string): string {
  const { actorCount, flowCount, revision, excluded } = snapshot;
  return [
    `armstrace: ${actorCount} actors, ${flowCount} flows, revision ${revision}, store ${address}`,
    `           ${OUTCOMES[outcome]}`,
    ...excluded.map(({ reason, count, examples }) => `left out   ${count}: ${reason} (${examples.join(', ')})`),
  ].join('\n');
}
