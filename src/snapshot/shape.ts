/** The arrays of a snapshot. `Ids` are in the order of ids, everything else in the order of actors or links. */
export const SHAPE = {
  // Actors, by their rank in the order of ids.
  actorIdBytes: 'u8',
  actorIdEnds: 'u32',
  actorNameBytes: 'u8',
  actorNameEnds: 'u32',
  actorCountryBytes: 'u8',
  actorCountryEnds: 'u32',
  otherNameBytes: 'u8',
  otherNameEnds: 'u32',
  /** How many other names there are up to and with each actor. */
  otherNamesUpTo: 'u32',
  actorAtRank: 'u32',
  // Actors, by index.
  rankOfActor: 'u32',
  actorKinds: 'u8',
  // Links (flows, and the two WITHIN links of each PART_OF), by their rank in the order of ids, which is their index.
  linkIdBytes: 'u8',
  linkIdEnds: 'u32',
  /** Where its record is among the ways in. */
  linkRecord: 'u32',
  /** Number of its list of materiel; list 0 is empty. */
  linkMateriel: 'u32',
  /** Number of its list of items and lots; list 0 is empty. */
  linkItems: 'u32',
  /** Number of the profile of its claims. */
  linkProfile: 'u32',
  materielItems: 'i32',
  materielEnds: 'u32',
  itemItems: 'i32',
  itemEnds: 'u32',
  // Documented items and lots, by their rank in the order of ids, which is their index.
  thingIdBytes: 'u8',
  thingIdEnds: 'u32',
  /** Positions in `THING_KINDS`. */
  thingKinds: 'u8',
  claims: 'i32',
  profileItems: 'i32',
  profileEnds: 'u32',
  // The ways into each actor, and out of it.
  inStarts: 'u32',
  inBlocks: 'u32',
  inRecords: 'i32',
  outStarts: 'u32',
  outBlocks: 'u32',
  outRecords: 'i32',
} as const;
