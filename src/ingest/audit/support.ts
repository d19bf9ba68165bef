import type { Derivation } from '../../snapshot/derivation.ts';
import type { Row } from '../../store/port.ts';
import { idOf, type Report } from './finding.ts';
import { type Retractions, sourcesOf, subjectOf } from './retractions.ts';

/** Under this rule 1 means: documented, and confirmed independently. */
const SEED_RULE = 'seed rule 1';

/** More than one root: which they are does not matter. */
const SEVERAL = -1;

/** A claim of credibility 1. */
interface Confirmed {
  readonly id: string;
  readonly said: string;
  readonly bySeedRule: boolean;
}

/**
 * Which roots stand behind what is claimed, along DERIVED_FROM: five articles on one report are one. Claims say the same
 * where they are of one stance and one subject. Those that retract confirm nothing and are confirmed by nobody, and what was
 * taken back stands behind nothing.
 */
export class Support {
  readonly #sources: Derivation;
  readonly #retractions: Retractions;
  readonly #roots = new Map<string, number>();
  /** What was said, but by no source that stands by it. */
  readonly #unsupported = new Set<string>();
  readonly #confirmed: Confirmed[] = [];

  constructor(sources: Derivation, retractions: Retractions) {
    this.#sources = sources;
    this.#retractions = retractions;
  }

  add(claim: Row): void {
    if (claim.stance !== 'ASSERTS' && claim.stance !== 'DISPUTES') return;
    const said = `${claim.stance} ${subjectOf(claim)}`;
    const all = sourcesOf(claim, this.#sources);
    const counted = all.filter((source) => !this.#retractions.withdraw(claim, source));
    if (counted.length === 0) this.#unsupported.add(said);
    for (const root of counted.flatMap((source) => this.#sources.roots(source))) {
      const known = this.#roots.get(said);
      this.#roots.set(said, known === undefined || known === root ? root : SEVERAL);
    }
    if (claim.credibility !== 1 || (all.length > 0 && counted.length === 0)) return;
    this.#confirmed.push({ id: idOf(claim.id), said, bySeedRule: claim.gradedBy === SEED_RULE });
  }

  /** Whether a claim that is not about a value asserts this flow, taken back or not. */
  asserts(flow: string): boolean {
    const said = assertionOf(flow);
    return this.#roots.has(said) || this.#unsupported.has(said);
  }

  /** Whether two roots or more stand behind such claims. */
  isIndependent(flow: string): boolean {
    return this.#roots.get(assertionOf(flow)) === SEVERAL;
  }

  /** Tells of the claims that are graded 1, with fewer than two roots behind what they say: an error by the seed rule, else thin. */
  judge(report: Report): void {
    for (const { id, said, bySeedRule } of this.#confirmed) {
      const root = this.#roots.get(said);
      if (root === SEVERAL) continue;
      const behind = root === undefined ? 'no source' : `${this.#sources.all[root]?.id} alone`;
      report({
        severity: bySeedRule ? 'error' : 'warning',
        rule: bySeedRule ? 'seed-rule' : 'confirmed-by-none',
        label: 'Claim',
        id,
        found: `credibility is 1, but ${behind} stands behind what it says`,
        accepted: '2, or claims of two sources that say the same and do not derive from one',
      });
    }
  }
}

/** What claims say that assert a flow. */
function assertionOf(flow: string): string {
  return `ASSERTS ${subjectOf({ flow })}`;
}
