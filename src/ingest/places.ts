import type { Finding } from './audit/finding.ts';
import { isSign, isWord } from './cypher/tokens.ts';
import type { Script } from './scripts.ts';

/** Where scripts speak of a thing. */
export class Places {
  readonly #mentions: ReadonlyMap<string, Mentions>;

  constructor(scripts: readonly Script[]) {
    this.#mentions = new Map(scripts.map((script) => [script.file, new Mentions(script)]));
  }

  /**
   * A finding with the file that brought it, which is asked for unless it is given, and the line: where an `id` is this, or a
   * line that names both ends of a relationship, else the first that names it at all. Unchanged where nothing speaks of it.
   */
  place(finding: Finding, file?: string): Finding {
    if (file !== undefined) return { ...finding, file, ...lineOf(this.#mentions.get(file), finding) };
    for (const find of [declared, mentioned]) {
      for (const [candidate, mentions] of this.#mentions) {
        const line = find(mentions, finding);
        if (line !== undefined) return { ...finding, file: candidate, line };
      }
    }
    return finding;
  }
}

/** The lines of a script on which each text stands. */
class Mentions {
  readonly #lines = new Map<string, number[]>();
  readonly #declared = new Map<string, number>();

  constructor({ statements }: Script) {
    for (const { tokens } of statements) {
      tokens.forEach(({ kind, value, line }, at) => {
        if (kind !== 'text') return;
        const lines = this.#lines.get(value);
        if (lines) lines.push(line);
        else this.#lines.set(value, [line]);
        const isId = isSign(tokens[at - 1], ':') && isWord(tokens[at - 2], 'ID');
        if (isId && !this.#declared.has(value)) this.#declared.set(value, line);
      });
    }
  }

  declared(id: string): number | undefined {
    return this.#declared.get(id);
  }

  first(...ids: readonly string[]): number | undefined {
    const [lines = [], ...others] = ids.map((id) => this.#lines.get(id) ?? []);
    return lines.find((line) => others.every((other) => other.includes(line)));
  }
}

function declared(mentions: Mentions, { id, from, to }: Finding): number | undefined {
  return from !== undefined && to !== undefined ? mentions.first(from, to) : mentions.declared(id);
}

function mentioned(mentions: Mentions, { id, from }: Finding): number | undefined {
  return mentions.first(from ?? id);
}

function lineOf(mentions: Mentions | undefined, finding: Finding): { line?: number } {
  const line = mentions && (declared(mentions, finding) ?? mentioned(mentions, finding));
  return line === undefined ? {} : { line };
}
