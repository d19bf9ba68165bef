import type { Citable } from '../export/citing.ts';
import type { ExportedItem, ExportedLocator } from '../export/graph.ts';

/** All that `trace` asks for: what its tree shows, and for programs what else they want of a chain. */
export const QUERY = `query ($input: ChainsInput!) {
  chains(input: $input) {
    chains {
      id summary start feasibility contested citable namesItem independentSources unknownHands materielUnstated
      uncited { position }
      elapsedDays { min max } materiel { id name } weakestLink { position credibility reliability }
      lastLawfulCustodian { id } firstIllicitHolder { id } spannedBy { ...cited }
      hops {
        position kind earliest latest credibility reliability contested
        from { id name kind } to { id name kind }
        claims {
          id stance credibility gradedBy wording statement quote lang statedOn
          locator { page paragraph heading exact prefix suffix }
          source { ...cited medium language reliability }
        }
        flow {
          id earliest latest when quantity unit qualifier materiel { id name } 
          items { ... on Item { id name marks serial } ... on Lot { id name marks serial } }
          brokers { id name } carriers { id name } financiers { id name }
          ... on Diverted { diversionMechanism diversionPoint }
          claims { id }
        }
      }
    }
    more complete permalink
    unseenBound { credibility reliability }
    none { summary }
    snapshot { revision contentHash stale }
  }
}
fragment cited on Source { id title publisher authors published publishedFrom when url urlUnknown archivedUrl }`;

/** What the tree shows of an answer. */
export interface Traced {
  readonly chains: readonly TracedChain[];
  readonly more: boolean;
  readonly complete: boolean;
  readonly permalink: string | null;
  readonly unseenBound: { readonly credibility: readonly number[]; readonly reliability: readonly string[] } | null;
  readonly none: { readonly summary: string } | null;
  readonly snapshot: { readonly revision: number; readonly stale: boolean };
}

export interface TracedChain {
  readonly start: string;
  readonly feasibility: string;
  readonly contested: boolean;
  /** The places of the hops that nobody could cite. */
  readonly uncited: readonly { readonly position: number }[];
  /** Each of its flows is of the very item that was asked about. */
  readonly namesItem: boolean;
  readonly independentSources: number;
  readonly materiel: readonly Named[];
  /** How many of its flows say nothing of what moved, and so fit whatever is asked about. */
  readonly materielUnstated: number;
  readonly elapsedDays: { readonly min: number | null; readonly max: number | null };
  readonly weakestLink: Pick<TracedHop, 'position' | 'credibility' | 'reliability'>;
  readonly lastLawfulCustodian: { readonly id: string } | null;
  readonly firstIllicitHolder: { readonly id: string } | null;
  readonly spannedBy: readonly Citable[] | null;
  readonly hops: readonly TracedHop[];
}

export interface TracedHop extends Days {
  readonly position: number;
  readonly kind: string;
  readonly credibility: number;
  readonly reliability: string;
  readonly contested: boolean;
  readonly from: TracedActor;
  readonly to: TracedActor;
  /** Those that count under the question's filters. */
  readonly claims: readonly TracedClaim[] | null;
  readonly flow: TracedFlow | null;
}

export interface TracedActor extends Named {
  readonly kind: string;
}

export interface TracedFlow extends Days {
  readonly id: string;
  readonly quantity: number | null;
  readonly unit: string | null;
  readonly qualifier: string | null;
  readonly materiel: readonly Named[];
  /** The very items and lots that moved; null where the store does not answer. */
  readonly items: readonly ExportedItem[] | null;
  /** Who had a part in it; null where nobody says, or the store does not answer. */
  readonly brokers: readonly Named[] | null;
  readonly carriers: readonly Named[] | null;
  readonly financiers: readonly Named[] | null;
  readonly diversionMechanism?: string | null;
  readonly diversionPoint?: string | null;
  /** All that is on record, whatever the question leaves out. */
  readonly claims: readonly { readonly id: string }[] | null;
}

export interface TracedClaim {
  readonly stance: string;
  readonly credibility: number;
  readonly statement: string;
  readonly quote: string | null;
  readonly lang: string | null;
  readonly wording: string | null;
  readonly locator: ExportedLocator | null;
  readonly source: TracedSource | null;
}

export interface TracedSource extends Citable {
  readonly reliability: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface Days {
  readonly earliest: string | null;
  readonly latest: string | null;
}
