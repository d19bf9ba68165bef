import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { BadInput } from '../model/errors.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Chain } from '../trace/chain.ts';
import type { ChainsAnswer } from '../trace/chains.ts';
import { idsAt } from './resolvers/shared.ts';

/** A link longer than this does not pass everywhere. */
const MOST_CHAINS = 100;
const MOST_BYTES = 100_000;

/** What a link remembers of an answer: nothing of it is kept anywhere else. */
export interface Remembered {
  /** The question as `ChainsInput`. */
  readonly input: object;
  /** The day on which it was asked. */
  readonly day: string;
  readonly revision: number;
  readonly contentHash: string;
  /** Of each chain, best first: its id, and a digest of all that is said of it. */
  readonly chains: readonly (readonly [id: string, digest: string])[];
  readonly more: boolean;
  readonly complete: boolean;
}

/** What an answer is, to be compared with later ones. */
export function remember(
  input: object,
  { chains, more, complete }: ChainsAnswer,
  snapshot: Snapshot,
  day: string,
): Remembered {
  const { revision, contentHash } = snapshot;
  const seen = chains.map((chain) => [chain.id, digestOf(chain, snapshot)] as const);
  return { input, day, revision, contentHash, chains: seen, more, complete };
}

/** The day it is, in the world's time. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The link's id; null where the answer has more than 100 chains, which is too long for a link. */
export function encodeLink({ input, day, revision, contentHash, chains, more, complete }: Remembered): string | null {
  if (chains.length > MOST_CHAINS) return null;
  const said = [1, input, day, revision, contentHash, chains, more, complete];
  return deflateRawSync(JSON.stringify(said), { level: 9 }).toString('base64url');
}

/** Reads a link's id; the input may be anything yet. Throws `BadInput` for one that `encodeLink` did not make. */
export function decodeLink(id: string): Omit<Remembered, 'input'> & { readonly input: unknown } {
  const [version, input, day, revision, contentHash, chains, more, complete] = unpack(id);
  const isWhole =
    version === 1 &&
    typeof day === 'string' &&
    Number.isInteger(revision) &&
    typeof contentHash === 'string' &&
    Array.isArray(chains) &&
    chains.every(
      (chain) => Array.isArray(chain) && chain.length === 2 && chain.every((part) => typeof part === 'string'),
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

/** What is packed in a link's id, nothing where that is damaged. */
function unpack(id: string): unknown[] {
  try {
    const said: unknown = JSON.parse(
      inflateRawSync(Buffer.from(id, 'base64url'), { maxOutputLength: MOST_BYTES }).toString(),
    );
    return Array.isArray(said) ? said : [];
  } catch {
    return [];
  }
}

/** Of all that is said of a chain, hop by hop. */
function digestOf(chain: Chain, snapshot: Snapshot): string {
  const sources = (indexes: readonly number[]) => idsAt(indexes, snapshot.sources.all);
  const hops = chain.hops.map((hop) => [
    hop.id,
    hop.kind,
    String(hop.earliest),
    String(hop.latest),
    hop.credibility,
    hop.reliability,
    hop.contested,
    sources(hop.sources),
  ]);
  const materiel = idsAt(chain.materiel, snapshot.materiel.all);
  const said = [hops, chain.start, chain.feasibility, materiel, sources(chain.spannedBy), chain.independentSources];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 12);
}
