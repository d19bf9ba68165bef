import type { CommandDef } from 'citty';
import { type Audit, audit, LISTED_PER_RULE } from '../ingest/audit/audit.ts';
import { type Finding, tell } from '../ingest/audit/finding.ts';
import { escaped } from '../model/escaping.ts';
import { openStore } from '../store/open.ts';
import { counted, grouped } from './count.ts';
import { jsonList, jsonText } from './json.ts';
import { print } from './output.ts';
import { byRule, type RuleFindings, totalOf } from './rules.ts';
import { say, warn } from './say.ts';
import { readSettings } from './settings.ts';

export const checkCommand: CommandDef = {
  meta: {
    name: 'check',
    description:
      'Look for what would make an answer wrong, and for what is thin; changes nothing. Ends with 1 for errors',
  },
  args: {
    json: { type: 'boolean', description: 'Print all findings for programs', default: false },
  },
  async run({ args }) {
    const isJson = args.json === true;
    const settings = readSettings(process.env);
    const store = await openStore(settings.store, (reason) => warn(`${reason}; trying again for 30 s`));
    try {
      const reader = await store.read();
      const [dataset] = await reader.run('dataset/read');
      const revision = Number(dataset?.revision);
      const found = await audit(reader, isJson ? Number.POSITIVE_INFINITY : LISTED_PER_RULE);
      await reader.close();
      if (isJson) await print(json(revision, found));
      else say(report(found, `revision ${revision}, store ${store.address}`));
      if (found.errors.length > 0) process.exitCode = 1;
    } finally {
      await store.close();
    }
  },
};

async function* json(revision: number, { errors, warnings, counts }: Audit): AsyncGenerator<string> {
  yield `{\n  "revision": ${revision},\n  "errors": `;
  yield* jsonList(errors);
  yield ',\n  "warnings": ';
  yield* jsonList(warnings);
  yield `,\n  "counts": ${jsonText(counts).replaceAll('\n', '\n  ')}\n}\n`;
}

function report({ errors, warnings, counts }: Audit, graph: string): string {
  const [wrong, thin] = [byRule(errors, counts), byRule(warnings, counts)];
  return [
    `armstrace: ${counted(totalOf(wrong), 'error')}, ${counted(totalOf(thin), 'warning')}, ${escaped(graph)}`,
    ...wrong.flatMap((rule) => reportRule('error', rule)),
    ...thin.flatMap((rule) => reportRule('warning', rule)),
  ].join('\n');
}

function reportRule(severity: Finding['severity'], { rule, count, listed }: RuleFindings): string[] {
  const lines = listed.map(tell);
  const more = count - lines.length;
  if (more > 0) lines.push(`and ${grouped(more)} more: --json lists them all`);
  return [`${severity.padEnd(11)}${grouped(count)} ${rule}`, ...lines.map((line) => `           ${line}`)];
}
