import { ASSUMED } from '../model/grades.ts';
import {
  BLOCKS,
  byFallingDegree,
  CLASSES,
  fillWaysIn,
  fillWaysOut,
  type LinkColumns,
  LOW_24,
  RECORD,
  UP,
} from './adjacency.ts';
import { allocate } from './block.ts';
import { codeOf } from './codes.ts';
import type { Derivation } from './derivation.ts';
import type { Testimony } from './evidence.ts';
import { ensureRoom } from './limits.ts';
import { type Lists, listAt } from './sequences.ts';
import { SHAPE } from './shape.ts';
import { type Header, Snapshot } from './snapshot.ts';
import type { Packed } from './strings.ts';
import type { Taxonomy } from './taxonomy.ts';

/** A graph as columns, read from a store or made by a generator; actors and links in the order of their ids. */
export interface Columns {
  readonly header: Pick<Header, 'revision' | 'contentHash' | 'seeds' | 'builtAt' | 'excluded'>;
  readonly materiel: Taxonomy;
  readonly sources: Derivation;
  readonly actors: {
    readonly ids: Packed;
    readonly names: Packed;
    readonly countries: Packed;
    /** Positions in `KINDS`. */
    readonly kinds: Uint8Array;
    readonly otherNames: Packed;
    /** How many other names there are up to and with each actor. */
    readonly otherNamesUpTo: Uint32Array;
  };
  /** Documented items and lots, in the order of their ids. */
  readonly things: {
    readonly ids: Packed;
    /** Positions in `THING_KINDS`. */
    readonly kinds: Uint8Array;
  };
  readonly links: Pick<LinkColumns, 'earliest' | 'latest'> & {
    /** Ranks of actors. */
    readonly from: Uint32Array;
    readonly to: Uint32Array;
    readonly ids: Packed;
    /** SUPPLIED, DIVERTED, UP or DOWN. */
    readonly kind: Uint8Array;
    /** Numbers of lists and of profiles. */
    readonly materiel: Uint32Array;
    readonly items: Uint32Array;
    readonly profile: Uint32Array;
  };
  /** List 0 is empty. */
  readonly materielLists: Lists;
  readonly itemLists: Lists;
  readonly testimony: Testimony;
}

/** Lays a graph out as a snapshot. Throws `TooLarge`. */
export function layOut(columns: Columns): Snapshot {
  const { header, materiel, sources, actors, things, links, materielLists, itemLists, testimony } = columns;
  const actorCount = actors.kinds.length;
  const linkCount = links.kind.length;
  ensureRoom('actors', actorCount);
  ensureRoom('links', linkCount);

  const { position, hubs } = byFallingDegree(actorCount, links);
  const text: Header = { ...header, flows: countFlows(links.kind), materiel: materiel.all, sources: sources.all };
  const block = allocate(
    SHAPE,
    {
      actorIdBytes: actors.ids.bytes.length,
      actorIdEnds: actorCount,
      actorNameBytes: actors.names.bytes.length,
      actorNameEnds: actorCount,
      actorCountryBytes: actors.countries.bytes.length,
      actorCountryEnds: actorCount,
      otherNameBytes: actors.otherNames.bytes.length,
      otherNameEnds: actors.otherNames.ends.length,
      otherNamesUpTo: actorCount,
      actorAtRank: actorCount,
      rankOfActor: actorCount,
      actorKinds: actorCount,
      linkIdBytes: links.ids.bytes.length,
      linkIdEnds: linkCount,
      linkRecord: linkCount,
      linkMateriel: linkCount,
      linkItems: linkCount,
      linkProfile: linkCount,
      materielItems: materielLists.items.length,
      materielEnds: materielLists.ends.length,
      itemItems: itemLists.items.length,
      itemEnds: itemLists.ends.length,
      thingIdBytes: things.ids.bytes.length,
      thingIdEnds: things.ids.ends.length,
      thingKinds: things.kinds.length,
      claims: testimony.claims.length,
      profileItems: testimony.profiles.items.length,
      profileEnds: testimony.profiles.ends.length,
      inStarts: actorCount + 1,
      inBlocks: hubs * BLOCKS,
      inRecords: linkCount * RECORD,
      outStarts: actorCount + 1,
      outBlocks: hubs * BLOCKS,
      outRecords: linkCount * RECORD,
    },
    text,
  );
  const { arrays } = block;
  arrays.actorIdBytes.set(actors.ids.bytes);
  arrays.actorIdEnds.set(actors.ids.ends);
  arrays.actorNameBytes.set(actors.names.bytes);
  arrays.actorNameEnds.set(actors.names.ends);
  arrays.actorCountryBytes.set(actors.countries.bytes);
  arrays.actorCountryEnds.set(actors.countries.ends);
  arrays.otherNameBytes.set(actors.otherNames.bytes);
  arrays.otherNameEnds.set(actors.otherNames.ends);
  arrays.otherNamesUpTo.set(actors.otherNamesUpTo);
  arrays.actorAtRank.set(position);
  arrays.linkIdBytes.set(links.ids.bytes);
  arrays.linkIdEnds.set(links.ids.ends);
  arrays.linkMateriel.set(links.materiel);
  arrays.linkItems.set(links.items);
  arrays.linkProfile.set(links.profile);
  arrays.materielItems.set(materielLists.items);
  arrays.materielEnds.set(materielLists.ends);
  arrays.itemItems.set(itemLists.items);
  arrays.itemEnds.set(itemLists.ends);
  arrays.thingIdBytes.set(things.ids.bytes);
  arrays.thingIdEnds.set(things.ids.ends);
  arrays.thingKinds.set(things.kinds);
  arrays.claims.set(testimony.claims);
  arrays.profileItems.set(testimony.profiles.items);
  arrays.profileEnds.set(testimony.profiles.ends);
  for (let rank = 0; rank < actorCount; rank++) {
    arrays.rankOfActor[position[rank]!] = rank;
    arrays.actorKinds[position[rank]!] = actors.kinds[rank]!;
  }

  const snapshot = new Snapshot(block);
  const linkColumns: LinkColumns = {
    earliest: links.earliest,
    latest: links.latest,
    from: positionsOf(links.from, position),
    to: positionsOf(links.to, position),
    head: headsOf(links, classesOf(materielLists, materiel)),
    tail: tailsOf(snapshot, links.kind),
  };
  fillWaysIn(snapshot.into, linkColumns);
  fillWaysOut(snapshot.outOf, linkColumns);
  noteRecords(arrays.linkRecord, arrays.inRecords, linkColumns.tail);
  return snapshot;
}

function countFlows(kinds: Uint8Array): number {
  let flows = 0;
  for (let link = 0; link < kinds.length; link++) if (kinds[link]! < UP) flows++;
  return flows;
}

function positionsOf(ranks: Uint32Array, position: Uint32Array): Int32Array {
  const positions = new Int32Array(ranks.length);
  for (let link = 0; link < ranks.length; link++) positions[link] = position[ranks[link]!]!;
  return positions;
}

/**
 * The class of each list of materiel: that of the one root which all that it lists is under, else 0, which is read
 * whatever is asked for. Where there are more roots than classes, some share one: a class only ever rules out.
 */
function classesOf(lists: Lists, taxonomy: Taxonomy): Uint8Array {
  return Uint8Array.from(lists.ends, (_, list) => taxonomy.classOf(listAt(lists, list), CLASSES - 1));
}

function headsOf({ kind, materiel }: Columns['links'], classes: Uint8Array): Int32Array {
  const heads = new Int32Array(kind.length);
  for (let link = 0; link < kind.length; link++) heads[link] = (classes[materiel[link]!]! << 24) | (kind[link]! << 29);
  return heads;
}

/**
 * The number of each link, with what the evidence makes of it as long as no filter bears on it. WITHIN links of a part
 * that left its whole and came back have one id, and share the number of the first.
 */
function tailsOf(snapshot: Snapshot, kind: Uint8Array): Int32Array {
  const { allEvidence, arrays } = snapshot;
  const assumed = codeOf(ASSUMED);
  const tails = new Int32Array(kind.length);
  for (let link = 0; link < kind.length; link++) {
    if (kind[link]! < UP) {
      tails[link] = link | (allEvidence.codeOf(arrays.linkProfile[link]!) << 24);
      continue;
    }
    const isAgain = link > 0 && snapshot.linkId(link) === snapshot.linkId(link - 1);
    tails[link] = isAgain ? tails[link - 1]! : link | (assumed << 24);
  }
  return tails;
}

/** Notes where the record of each link is among the ways in. */
function noteRecords(linkRecord: Uint32Array, inRecords: Int32Array, tails: Int32Array): void {
  for (let record = 0; record < linkRecord.length; record++) {
    linkRecord[inRecords[record * RECORD + 2]! & LOW_24] = record;
  }
  for (let link = 0; link < linkRecord.length; link++) linkRecord[link] = linkRecord[tails[link]! & LOW_24]!;
}
