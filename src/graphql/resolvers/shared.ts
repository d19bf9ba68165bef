import { formatDay } from '../../model/days.ts';
import { QUALIFIERS, WORDINGS } from '../../model/vocabulary.ts';
import type { SnapshotActor } from '../../snapshot/snapshot.ts';
import type { Materiel } from '../../snapshot/taxonomy.ts';
import type { Context } from '../context.ts';
import type { SeizureRecord, SourceRecord } from '../records.ts';

/** Looks up what snapshot indexes and ids stand for. */
export const actorAt = (context: Context, index: number) => context.snapshot.actor(index);
export const flowAt = (context: Context, index: number) => context.snapshot.flow(index);
export const materielAt = (context: Context, index: number) => context.snapshot.materiel.all[index] as Materiel;

/** The ids of things that are known by index. */
export function idsAt(indexes: readonly number[], all: readonly { readonly id: string }[]): string[] {
  return indexes.flatMap((index) => all[index]?.id ?? []);
}

/** Actors by id; one that is left out of the snapshot has no place in an answer. */
export function actorsOf(context: Context, ids: readonly string[] | null | undefined): SnapshotActor[] {
  return context.budget
    .take(ids ?? [])
    .flatMap((id) => context.snapshot.actorIndex(id) ?? [])
    .map((index) => actorAt(context, index));
}

export function sourcesOf(context: Context, ids: readonly string[]): Promise<SourceRecord[]> {
  return loaded(context.loaders.source.loadMany(context.budget.take(ids)));
}

export function seizuresOf(context: Context, ids: readonly string[]): Promise<SeizureRecord[]> {
  return loaded(context.loaders.seizure.loadMany(context.budget.take(ids)));
}

/** What was found of what was asked for; an error of the store is thrown on. */
export async function loaded<T>(loading: Promise<readonly (T | null | Error)[]>): Promise<T[]> {
  const found: T[] = [];
  for (const record of await loading) {
    if (record instanceof Error) throw record;
    if (record !== null) found.push(record);
  }
  return found;
}

type ByName<T extends Record<string, string>> = { [K in keyof T]: T[K] };

/** GraphQL's name for a word of the graph; null for none, and for one that is not in the list. */
export function named<T extends Record<string, string>>(
  list: ByName<T>,
  word: string | null | undefined,
): keyof T | null {
  return Object.entries(list).find(([, spelling]) => spelling === word)?.[0] ?? null;
}

export const qualifier = (record: { readonly qualifier?: string | null } | null) =>
  named(QUALIFIERS, record?.qualifier);
export const wording = (record: { readonly wording?: string | null }) => named(WORDINGS, record.wording);

/** The two ends of something dated in the snapshot. */
export const dated = {
  earliest: (range: { readonly earliest: number }) => formatDay(range.earliest),
  latest: (range: { readonly latest: number }) => formatDay(range.latest),
};
