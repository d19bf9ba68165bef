import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { BadInput } from '../model/errors.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain, Hop } from '../trace/chain.ts';
import type { ChainsAnswer } from '../trace/chains.ts';
import { idsAt } from './resolvers/shared.ts';

/** The longest id of a link, in characters: an address that is much longer does not pass everywhere. */
export const LONGEST_LINK = 12_000;
/** A link remembers so many chains at the most. */
export const MOST_CHAINS = 100;
/** What an id may inflate to; a link is short, and what it holds could still be endless. */
const MOST_BYTES = 100_000;

/** What a link remembers of an answer: nothing of it is kept anywhere else. */
export interface Remembered {
  /** The question as `ChainsInput`; any object or list where it was read from a link. */
  readonly input: object;
  /** The day on which it was asked. */
  readonly day: string;
  readonly revision: number;
  readonly contentHash: string;
  /** Best first. */
  readonly chains: readonly RememberedChain[];
  readonly more: boolean;
  readonly complete: boolean;
}

/** A chain's id, a digest of each aspect of it, and the ids of its first and last actor. */
export type RememberedChain = readonly [id: string, digest: string, from: string, to: string];

/** What can be told apart where something else is said of a chain. */
export type Aspect = keyof typeof ASPECTS;

/** What an answer is, to be compared with later ones. */
export function remember(
  input: object,
  { chains, more, complete }: ChainsAnswer,
  snapshot: Snapshot,
  day: string,
): Remembered {
  const { revision, contentHash } = snapshot;
  const seen = chains.map((chain): RememberedChain => {
    const [first, last] = [chain.hops[0] as Hop, chain.hops.at(-1) as Hop];
    return [chain.id, digestOf(chain, snapshot), snapshot.actor(first.from).id, snapshot.actor(last.to).id];
  });
  return { input, day, revision, contentHash, chains: seen, more, complete };
}

/** The day it is, in the world's time. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The link's id, which `decodeLink` reads; null where it would be too long: that of more than 100 chains is. */
export function encodeLink({ input, day, revision, contentHash, chains, more, complete }: Remembered): string | null {
  if (chains.length > MOST_CHAINS) return null;
  const said = Buffer.from(JSON.stringify([2, input, day, revision, contentHash, chains, more, complete]));
  if (said.length > MOST_BYTES) return null;
  const packed = deflateRawSync(said, { level: 9 }).toString('base64url');
  const id = packed + short(packed);
  return id.length > LONGEST_LINK ? null : id;
}

/** Reads a link's id. Throws `BadInput` for one that `encodeLink` did not make. */
export function decodeLink(id: string): Remembered {
  const [version, input, day, revision, contentHash, chains, more, complete] = unpack(id);
  const isWhole =
    version === 2 &&
    typeof input === 'object' &&
    input !== null &&
    typeof day === 'string' &&
    Number.isInteger(revision) &&
    typeof contentHash === 'string' &&
    Array.isArray(chains) &&
    chains.every(
      (chain) => Array.isArray(chain) && chain.length === 4 && chain.every((part) => typeof part === 'string'),
    );
  if (!isWhole) throw new BadInput('link', 'is not whole, or not one of ours: copy it to its last character');
  return {
    input,
    day,
    revision: Number(revision),
    contentHash,
    chains,
    more: more === true,
    complete: complete === true,
  };
}

/** What is packed in a link's id, nothing where that is damaged: one other letter could make it say something else. */
function unpack(id: string): unknown[] {
  const packed = id.slice(0, -SHORT);
  if (packed + short(packed) !== id) return [];
  try {
    const said: unknown = JSON.parse(
      inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: MOST_BYTES }).toString(),
    );
    return Array.isArray(said) ? said : [];
  } catch {
    return [];
  }
}

/**
 * All that is compared of a chain. Left out is what the snapshot does not hold (quantities, the words of claims), names,
 * and what a claim says beyond the grade that it gives its flow.
 */
const ASPECTS = {
  HOPS: ({ hops, materiel }, snapshot) => [
    hops.map(({ id, kind, from, to, flow }) => {
      const listed = flow === null ? [] : snapshot.materielOf(flow);
      const items = flow === null ? [] : snapshot.itemsOf(flow).map((index) => snapshot.thing(index).id);
      const hop = [id, kind, snapshot.actor(from).id, snapshot.actor(to).id, idsAt(listed, snapshot.materiel.all)];
      return items.length > 0 ? [...hop, items] : hop; // as links had it that knew of no items
    }),
    idsAt(materiel, snapshot.materiel.all),
  ],
  DATES: ({ hops, feasibility }, snapshot) => [
    hops.map(({ earliest, latest, flow }) => {
      const stated = flow === null ? [] : [snapshot.flow(flow).earliest, snapshot.flow(flow).latest];
      return [earliest, latest, ...stated].map(String); // JSON has no infinity
    }),
    feasibility,
  ],
  GRADES: ({ hops }) => hops.map(({ credibility, reliability, contested }) => [credibility, reliability, contested]),
  SOURCES: ({ hops, spannedBy, independentSources }, snapshot) => {
    const graded = (sources: readonly number[]) =>
      sources.map((index) => [snapshot.sources.all[index]?.id, snapshot.sources.all[index]?.reliability]);
    return [hops.map(({ sources }) => graded(sources)), graded(spannedBy), independentSources];
  },
  START: ({ start }) => start,
} satisfies Readonly<Record<string, (chain: Chain, snapshot: Snapshot) => unknown>>;

/** The digests of all aspects, in their order. */
function digestOf(chain: Chain, snapshot: Snapshot): string {
  return Object.values(ASPECTS)
    .map((aspectOf) => short(JSON.stringify(aspectOf(chain, snapshot))))
    .join('');
}

/** In which aspects two digests of one chain differ. */
export function differing(before: string, now: string): Aspect[] {
  const part = (digest: string, at: number) => digest.slice(at * SHORT, (at + 1) * SHORT);
  return (Object.keys(ASPECTS) as Aspect[]).filter((_, at) => part(before, at) !== part(now, at));
}

/** 30 bits: little in a link, and one change in a thousand million is missed. */
const SHORT = 5;

function short(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, SHORT);
}
