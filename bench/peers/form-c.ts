import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../src/model/files.ts';

/** How the query is helped beyond what both engines take. The plain form is for either of them. */
export interface FormC {
  /** Neo4j alone: from four hops on, both ends grow towards the second actor and meet there. */
  readonly joinHint?: boolean;
  /**
   * The model changed for the question's sake: the types of the relationships to use, one for each class, in place of
   * SUPPLIED and DIVERTED. They then say `diverted` as a property.
   */
  readonly typePerClass?: readonly string[];
}

const DIR = join(ROOT, 'cypher/peer');
const HINT_FROM = 4;

/** The query for the best chains of 1 to `maxHops` hops: a union of one branch for each length. */
export function formC(maxHops: number, form: FormC = {}): string {
  const branches = upTo(maxHops).map((length) => branch(length, form));
  return withoutRemarks('chains').replace('{branches}', branches.join('UNION ALL\n'));
}

/** `cypher/peer/prepare.cypher`, which writes the columns that the query compares. */
export function preparation(): string {
  return withoutRemarks('prepare');
}

function branch(length: number, { joinHint, typePerClass }: FormC): string {
  let template = withoutRemarks('chains-of-length');
  if (joinHint && length >= HINT_FROM) template = template.replace(/^WHERE$/m, 'USING JOIN ON a1\nWHERE');
  if (typePerClass) {
    template = template
      .replace('SUPPLIED|DIVERTED', typePerClass.join('|'))
      .replace("type(e{i}) = 'DIVERTED'", 'e{i}.diverted')
      .replace(' AND e{i}.class IN $classes', '');
  }
  return template
    .split('\n')
    .flatMap((line) => repeat(line, length))
    .join('\n')
    .replace(/WHERE\s+AND/, 'WHERE');
}

/** A line once for each of what its remark says; without a remark, once. */
function repeat(line: string, length: number): string[] {
  const [text = '', remark] = line.split(' // ');
  const put = (values: Readonly<Record<string, number>>) =>
    text.replace(/\{(.+?)\}/g, (whole, name) => String(values[name] ?? whole));
  const hops = upTo(length);
  switch (remark) {
    case undefined:
      return [text.replaceAll('{N}', String(length))];
    case 'every hop i':
      return hops.map((i) => put({ i }));
    case 'every hop i, last first':
      return hops.toReversed().map((i) => put({ i, 'i-1': i - 1 }));
    case 'every actor i between':
      return hops.slice(1).map((i) => put({ i: i - 1 }));
    case 'every two hops i < j':
      return pairs(hops).map(([i, j]) => put({ i, j }));
    case 'every two actors i < j':
      return pairs([0, ...hops]).map(([i, j]) => put({ i, j }));
    default:
      throw new Error(`chains-of-length.cypher has a remark that nobody knows: ${remark}`);
  }
}

function pairs(numbers: readonly number[]): [number, number][] {
  return numbers.flatMap((i) => numbers.filter((j) => j > i).map((j): [number, number] => [i, j]));
}

function upTo(length: number): number[] {
  return Array.from({ length }, (_, at) => at + 1);
}

function withoutRemarks(name: string): string {
  return readFileSync(join(DIR, `${name}.cypher`), 'utf8').replace(/^\/\/.*\n/gm, '');
}
