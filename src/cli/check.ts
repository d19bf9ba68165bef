import type { CommandDef } from 'citty';
import { type Audit, audit } from '../ingest/audit/audit.ts';
import { type Finding, tell } from '../ingest/audit/finding.ts';
import { openStore } from '../store/open.ts';
import { type Broken, byRule, grouped } from './rules.ts';
import { say, warn } from './say.ts';
import { readSettings } from './settings.ts';

/** Of each rule a person is told so many findings. */
const TOLD = 20;

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
    const settings = readSettings(process.env);
    const store = await openStore(settings.store, (reason) => warn(`${reason}; trying again for 30 s`));
    try {
      const reader = await store.read();
      const [dataset] = await reader.run('dataset/read');
      const revision = Number(dataset?.revision);
      const found = await audit(reader);
      await reader.close();
      const { errors, warnings, counts } = found;
      const json = () => JSON.stringify({ revision, errors, warnings, counts }, null, 2);
      say(args.json === true ? json() : report(found, `revision ${revision}, store ${store.address}`));
      if (errors.length > 0) process.exitCode = 1;
    } finally {
      await store.close();
    }
  },
};

function report({ errors, warnings, counts }: Audit, graph: string): string {
  const [wrong, thin] = [byRule(errors, counts), byRule(warnings, counts)];
  return [
    `armstrace: ${total(wrong)} errors, ${total(thin)} warnings, ${graph}`,
    ...wrong.flatMap((rule) => reportRule('error', rule)),
    ...thin.flatMap((rule) => reportRule('warning', rule)),
  ].join('\n');
}

function total(rules: readonly Broken[]): string {
  return grouped(rules.reduce((sum, { count }) => sum + count, 0));
}

function reportRule(severity: Finding['severity'], { rule, count, findings }: Broken): string[] {
  const lines = findings.slice(0, TOLD).map(tell);
  const more = count - lines.length;
  if (more > 0) lines.push(`and ${grouped(more)} more: --json has them`);
  return [`${severity.padEnd(11)}${grouped(count)} ${rule}`, ...lines.map((line) => `           ${line}`)];
}
