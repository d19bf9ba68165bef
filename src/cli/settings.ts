import { statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../model/files.ts';
import type { StoreSettings } from '../store/open.ts';

/** All that can be set, by environment variables; the only place that reads them. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  readonly seedsDir: string;
  /** Origins whose pages may ask: `*` for any; none by default. */
  readonly corsOrigins: readonly string[];
  readonly store: StoreSettings;
}

/** A variable with a value that cannot be taken: names it and says what it accepts. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

const NEO4J_URI = /^(neo4j|bolt)(\+s|\+ssc)?:\/\/[^\s/]+\/?$/;

/** Reads and checks the settings. Throws `SettingsError` for the first that is wrong. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  const text = (name: string, otherwise: string) => env[name]?.trim() || otherwise;
  return {
    host: text('HOST', '127.0.0.1'),
    port: readPort(text('PORT', '4000')),
    seedsDir: readFolder('SEEDS_DIR', text('SEEDS_DIR', join(ROOT, 'seeds'))),
    corsOrigins: readOrigins(text('CORS_ORIGINS', '')),
    store: {
      dataDir: readFolderToBe('DATA_DIR', text('DATA_DIR', './data')),
      neo4j: env.NEO4J_URI?.trim()
        ? {
            uri: readUri(env.NEO4J_URI.trim()),
            user: text('NEO4J_USER', 'neo4j'),
            password: text('NEO4J_PASSWORD', ''),
            database: text('NEO4J_DATABASE', 'neo4j'),
          }
        : null,
    },
  };
}

function readPort(value: string): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new SettingsError(`PORT is "${value}", accepted is a whole number from 0 (any free port) to 65535`);
}

function readFolder(name: string, path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path;
  throw new SettingsError(`${name} is "${path}", accepted is a folder that is there`);
}

function readFolderToBe(name: string, path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== false) return path;
  throw new SettingsError(`${name} is "${path}", accepted is a folder, or a path where one can be made`);
}

function readOrigins(value: string): string[] {
  const origins = value.split(',').flatMap((origin) => origin.trim() || []);
  const wrong = origins.find(
    (origin) => origin !== '*' && !(URL.canParse(origin) && new URL(origin).origin === origin),
  );
  if (wrong === undefined) return origins;
  throw new SettingsError(
    `CORS_ORIGINS is "${value}", accepted are origins such as https://viewer.example, with commas between them, or *`,
  );
}

function readUri(value: string): string {
  if (NEO4J_URI.test(value) && URL.canParse(value)) return value;
  throw new SettingsError(
    `NEO4J_URI is "${value}", accepted is an address such as bolt://localhost:7687 or neo4j+s://host`,
  );
}
