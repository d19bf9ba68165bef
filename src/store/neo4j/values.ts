import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import type { Params, Row, Value } from '../port.ts';

/** Whole numbers travel as integers: LIMIT and list indexes accept nothing else. */
function toDriver(value: Value): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value !== null && typeof value === 'object') return paramsToDriver(value as Params);
  return value;
}

export function paramsToDriver(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toDriver(value)]));
}

/** What a property may be beside what is plain; the first is the one that ours are. */
const AS_TEXT = [
  neo4j.isDate,
  neo4j.isDateTime,
  neo4j.isLocalDateTime,
  neo4j.isTime,
  neo4j.isLocalTime,
  neo4j.isDuration,
  neo4j.isPoint,
];

/**
 * Dates become ISO text, and so does any other property that is not plain, since others may have written it. A node or a
 * path is no property: a query that returns one is a mistake of ours.
 */
export function fromDriver(value: unknown): Value {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(fromDriver);
  if (AS_TEXT.some((isOne) => isOne(value as object))) return String(value);
  if (Object.getPrototypeOf(value) === Object.prototype) return rowFromDriver(value);
  throw new TypeError(`a query returned a ${(value as object).constructor.name}, which is not a plain value`);
}

export function rowFromDriver(map: object): Row {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, fromDriver(value)]));
}

/** The same without a map of the driver's in between: a stream does this a million times. */
export function rowOfRecord(record: DriverRecord): Row {
  const row: Record<string, Value> = {};
  const { keys } = record;
  for (let column = 0; column < keys.length; column++) row[String(keys[column])] = fromDriver(record.get(column));
  return row;
}
