import { distance } from 'fastest-levenshtein';
import type { Snapshot } from '../snapshot/snapshot.ts';

/**
 * Lower case, without accents, vowel marks and direction marks, so that Türkiye and Turkiye are one; leaves every script
 * its letters.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
}

/** The three actors with an id or a name, in any script, that is nearest to what was asked for: `Name (id)`. */
export function nearestActors(snapshot: Snapshot, asked: string): string[] {
  const wanted = fold(asked);
  const farness = (name: string) => distance(wanted, fold(name)) / Math.max(wanted.length, name.length, 1);
  return Array.from(snapshot.actorsById, (index) => snapshot.actor(index))
    .map((actor) => {
      const names = [actor.id, actor.name, ...snapshot.otherNames(actor.index)].map((name) => ({
        name,
        far: farness(name),
      }));
      const nearest = names.reduce((best, name) => (name.far < best.far ? name : best));
      const name = nearest.name === actor.id ? actor.name : nearest.name;
      return { far: nearest.far, label: `${name} (${actor.id})` };
    })
    .sort((a, b) => a.far - b.far || (a.label < b.label ? -1 : 1))
    .slice(0, 3)
    .map(({ label }) => label);
}
