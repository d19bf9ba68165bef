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

/** Dates become ISO text. Anything that is neither plain nor a date is a query that returns what it should not. */
export function fromDriver(value: unknown): Value {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(fromDriver);
  if (neo4j.isDate(value as object)) return String(value);
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
