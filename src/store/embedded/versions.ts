import { rm } from 'node:fs/promises';

const FILE = /^graph-(\d+)\.grafeo$/;

/** The number of a version, 0 for a file that is none, and where there is no version yet. */
export function numberOf(version: string | null): number {
  return Number(version?.match(FILE)?.[1] ?? 0);
}

export function nextVersion(before: string | null): string {
  return `graph-${String(numberOf(before) + 1).padStart(6, '0')}.grafeo`;
}

/** Removes a version, and the log beside it that a killed write leaves. */
export async function remove(path: string): Promise<void> {
  await rm(path, { force: true });
  await rm(`${path}.wal`, { force: true, recursive: true });
}

/** The binding knows a file held elsewhere only by its messages; its error code is the general one. */
export function isLocked(error: unknown): boolean {
  return error instanceof Error && /locked by another process|cannot be locked for reading/.test(error.message);
}
