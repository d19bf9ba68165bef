import type { Row } from '../../store/port.ts';
import { idOf, type Report } from './finding.ts';

/** Under this rule 1 means: documented, and confirmed independently. */
const SEED_RULE = 'seed rule 1';

/** More than one root: which they are does not matter. */
const SEVERAL = Symbol('several');

/**
 * Which roots stand behind what is claimed, along DERIVED_FROM: five articles on one report are one.
 *
 * Claims of one stance say the same where they are
 * - about one flow, and about no value;
 * - about one value: of the same property and unit, of one flow or of the very same nodes;
 * - about nodes and no value: of one `fact`. Two such claims without a fact are not known to say the same.
 *
 * RETRACTS claims confirm nothing and are confirmed by nobody. What they withdraw still counts here.
 */
export class Support {
  readonly #roots = new Map<string, string | typeof SEVERAL>();
  readonly #confirmed: { readonly id: string; readonly said: string; readonly bySeedRule: boolean }[] = [];

  /** Takes a claim, and the roots of its source. */
  add(claim: Row, roots: readonly string[]): void {
    if (claim.stance !== 'ASSERTS' && claim.stance !== 'DISPUTES') return;
    const said = saidBy(claim);
    for (const root of roots) {
      const known = this.#roots.get(said);
      this.#roots.set(said, known === undefined || known === root ? root : SEVERAL);
    }
    if (claim.credibility !== 1) return;
    this.#confirmed.push({ id: idOf(claim.id), said, bySeedRule: claim.gradedBy === SEED_RULE });
  }

  /** Whether a claim that is not about a value asserts this flow. */
  asserts(flow: string): boolean {
    return this.#roots.has(flow);
  }

  /** Tells of the claims that are graded 1, with fewer than two roots behind what they say. Others may grade by other rules. */
  judge(report: Report): void {
    for (const { id, said, bySeedRule } of this.#confirmed) {
      const root = this.#roots.get(said);
      if (root === SEVERAL) continue;
      report({
        severity: bySeedRule ? 'error' : 'warning',
        rule: bySeedRule ? 'seed-rule' : 'confirmed-by-none',
        label: 'Claim',
        id,
        found: `credibility is 1, but ${root === undefined ? 'no source' : `${root} alone`} stands behind what it says`,
        accepted: '2, or claims of two sources that say the same and do not derive from one',
      });
    }
  }
}

/** The same text for claims that say the same: the flow's id for those that assert a flow. */
function saidBy({ id, stance, flow, property, value, unit, fact, about }: Row): string {
  if (flow && !property) return stance === 'ASSERTS' ? String(flow) : JSON.stringify([stance, flow]);
  if (property) return JSON.stringify([stance, property, value, unit, flow ?? (about as string[]).toSorted()]);
  return JSON.stringify(fact ? [stance, fact] : [stance, id]);
}
