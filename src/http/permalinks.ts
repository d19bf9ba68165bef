import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { createContext } from '../graphql/context.ts';
import { type Recalled, type RecalledChain, recall } from '../graphql/recall.ts';
import type { LiveGraph } from '../snapshot/live.ts';
import type { Tracer } from '../trace/tracer.ts';

/** Adds `/chains/ID`: what an answer was and what has become of it, as a page for people or as JSON. */
export function addPermalinks(app: FastifyInstance, live: LiveGraph, tracer: Tracer, schema: GraphQLSchema): void {
  app.get<{ Params: { id: string } }>('/chains/:id', async (request, reply) => {
    const { context, release } = createContext(live, tracer);
    reply.raw.once('close', release);
    const recalled = await recall(request.params.id, schema, context);
    reply.header('cache-control', 'no-cache').header('vary', 'accept');
    if (!request.headers.accept?.includes('text/html')) return recalled;
    return reply.type('text/html; charset=utf-8').send(page(recalled));
  });
}

const STATUS_IN_WORDS: Readonly<Record<RecalledChain['status'], string>> = {
  SAME: 'as it was',
  CHANGED: 'the same hops, but other dates, grades or sources than then',
  NEW: 'was not in the answer then',
  GONE: 'was in the answer then, and is not any more',
};

function page({ question, before, now, changed, chains }: Recalled): string {
  const verdict = changed
    ? `Today's answer differs from that of ${before.day}.`
    : `Today's answer is that of ${before.day}, in every hop, date, grade and source.`;
  const items = chains.map(({ id, status, summary }) => {
    const words = summary ?? `The chain with the id ${id}.`;
    return `<li><p dir="auto">${safe(words)}</p><p class="${status}">${STATUS_IN_WORDS[status]}</p></li>`;
  });
  const state = (at: Recalled['now']) => safe(`${at.day}: revision ${at.revision}, content ${at.contentHash}`);
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Diversion chains of ${safe(before.day)}</title>
<style>
body { font: 1rem/1.5 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
.CHANGED, .NEW, .GONE { font-weight: bold } .SAME { color: #555 } code, pre { overflow-wrap: anywhere; white-space: pre-wrap }
</style>
<h1>How did this materiel get there, and how do we know?</h1>
<p><strong>${safe(verdict)}</strong></p>
<ol>${items.join('\n')}</ol>
${chains.length === 0 ? '<p>There is no such chain.</p>' : ''}${now.more ? '<p>There are more chains than these.</p>' : ''}
${now.complete ? '' : '<p>The search ended before all was seen: other chains may follow.</p>'}
<h2>What was asked</h2>
<pre>${safe(JSON.stringify(question, null, 2))}</pre>
<p>Then: ${state(before)}<br>Now: ${state(now)}</p>
<p>Each hop, claim and source: <a href="/playground/">ask for them</a>.</p>
</html>
`;
}

function safe(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
