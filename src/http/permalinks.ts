import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { ExportedSource } from '../export/graph.ts';
import { factsInWords } from '../export/words.ts';
import { createContext } from '../graphql/context.ts';
import { type Aspect, decodeLink, type Remembered } from '../graphql/permalink.ts';
import { type End, endOf, type Recalled, type RecalledChain, recall } from '../graphql/recall.ts';
import { BadInput } from '../model/errors.ts';
import type { LiveGraph } from '../snapshot/live.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Tracer } from '../trace/tracer.ts';
import { evidenceOf } from './evidence.ts';
import { code, HTML, nameOf, page, safe } from './page.ts';

/** Adds `/chains/ID`: what an answer was and what has become of it, as a page for people or as JSON. */
export function addPermalinks(app: FastifyInstance, live: LiveGraph, tracer: Tracer, schema: GraphQLSchema): void {
  app.get<{ Params: { id: string } }>('/chains/:id', async (request, reply) => {
    const { context, release } = createContext(live, tracer);
    reply.raw.once('close', release);
    reply.header('cache-control', 'no-cache').header('vary', 'accept');
    const isForPeople = request.headers.accept?.includes('text/html');
    let remembered: Remembered | undefined;
    try {
      remembered = decodeLink(request.params.id);
      const recalled = await recall(remembered, schema, context);
      return isForPeople ? reply.type(HTML).send(answerPage(recalled)) : recalled;
    } catch (error) {
      if (!isForPeople || !(error instanceof BadInput)) throw error;
      return reply
        .status(400)
        .type(HTML)
        .send(refusalPage(error, remembered, context.snapshot));
    }
  });
}

/** What has become of an answer. */
function answerPage(recalled: Recalled): string {
  const { question, query, before, now, chains } = recalled;
  const item = itemWith(new Map(recalled.sources?.map((source) => [source.id, source])));
  const present = chains.filter(({ status }) => status !== 'GONE');
  const gone = chains.filter(({ status }) => status === 'GONE');
  return page(
    'How did this materiel get there, and how do we know?',
    before.day,
    `<p><strong>${safe(verdictOn(recalled))}</strong> ${safe(differencesOf(recalled).join(' '))}</p>
${recalled.sources === null ? '<p>The store does not answer: what the sources say cannot be read now.</p>' : ''}
<ol class="chains">${present.map(item).join('\n')}</ol>
${present.length === 0 ? '<p>There is no such chain.</p>' : ''}${now.more ? '<p>There are more chains than these.</p>' : ''}
${now.complete ? '' : '<p>The search ended before all was seen: other chains may follow.</p>'}
${gone.length === 0 ? '' : `<h2>Not in the answer any more</h2>\n<ul>${gone.map(item).join('\n')}</ul>`}
<p>Names, quantities and what single claims say are not compared.</p>
${factsOf(recalled)}<h2>What was asked</h2>
${code(JSON.stringify(question, null, 2))}
<p>Then: ${stateOf(before)}<br>Now: ${stateOf(now)}</p>
<p>The same as data: paste this query into the <a href="/playground/">playground</a>.</p>
${code(query)}`,
  );
}

/** Why a link is not answered, and what it remembers all the same; nothing of one that is damaged. */
function refusalPage({ message }: BadInput, remembered: Remembered | undefined, snapshot: Snapshot): string {
  const title = 'This link cannot be answered';
  const why = `<p><strong>${safe(message)}</strong></p>`;
  if (!remembered) return page(title, null, why);
  const { input, day, chains, more, complete } = remembered;
  const items = chains.map(([, , from, to]) => `<li>${endsOf(endOf(from, snapshot), endOf(to, snapshot))}</li>`);
  return page(
    title,
    day,
    `${why}
<h2>What it remembers</h2>
<p>The answer of ${stateOf(remembered)}</p>
<ol>${items.join('\n')}</ol>
${chains.length === 0 ? '<p>There was no such chain.</p>' : ''}${more ? '<p>There were more chains than these.</p>' : ''}
${complete ? '' : '<p>The search ended before all was seen.</p>'}
<h2>What was asked</h2>
${code(JSON.stringify(input, null, 2))}`,
  );
}

function verdictOn({ before, changed }: Recalled): string {
  const then = `that of ${before.day} (revision ${before.revision})`;
  return changed
    ? `Today's answer differs from ${then}.`
    : `Today's answer is ${then}, in every hop, date, grade and source.`;
}

/** What differs in the answer as a whole, in sentences. */
function differencesOf({ before, now, changed, chains }: Recalled): string[] {
  const isSame = chains.every(({ status }) => status === 'SAME');
  const hasMoved = chains.some(({ placeBefore, placeNow }) => placeBefore !== placeNow);
  const sentences = [
    changed && isSame
      ? `The chains are the same in every hop, date, grade and source${hasMoved ? ', in another order' : ' and in their order'}.`
      : '',
    !before.more && now.more ? 'There were no more chains then, and there are more now.' : '',
    before.more && !now.more ? 'There were more chains then, and there are no more now.' : '',
    before.complete && !now.complete ? 'Then the search saw all; now it ended before that.' : '',
    !before.complete && now.complete ? 'Then the search ended before all was seen; now it saw all.' : '',
  ];
  return sentences.filter(Boolean);
}

/** A chain: what it is, what has become of it, and how we know. */
function itemWith(sources: ReadonlyMap<string, ExportedSource>): (chain: RecalledChain) => string {
  return ({ status, differsIn, placeBefore, placeNow, from, to, summary, hops }) => {
    const words = summary === null ? endsOf(from, to) : safe(summary);
    const isMoved = status !== 'NEW' && placeBefore !== placeNow;
    const place = isMoved ? `; number ${placeBefore} then${placeNow === null ? '' : `, number ${placeNow} now`}` : '';
    const fate = `<p class="${status}">${STATUS_IN_WORDS[status](differsIn)}${place}</p>`;
    return `<li><p dir="auto">${words}</p>${fate}${hops.length > 0 ? evidenceOf(hops, sources) : ''}</li>`;
  };
}

const STATUS_IN_WORDS: Readonly<Record<RecalledChain['status'], (differsIn: readonly Aspect[]) => string>> = {
  SAME: () => 'as it was',
  CHANGED: (differsIn) =>
    `the same flows, but not as then: ${differsIn.map((aspect) => ASPECT_IN_WORDS[aspect]).join('; ')}`,
  NEW: () => 'was not in the answer then',
  GONE: () => 'was in the answer then, and is not any more',
};

const ASPECT_IN_WORDS: Readonly<Record<Aspect, string>> = {
  HOPS: 'who, how, or what materiel',
  DATES: 'dates',
  GRADES: 'grades',
  SOURCES: 'sources, or how reliable they are',
  START: 'why it starts where it does',
};

/** Whose facts the page shows, and under what licence; nothing where that is not known. */
function factsOf({ attributions }: Recalled): string {
  const facts = factsInWords({ attributions: attributions ?? [] });
  return facts && `<p>Facts: <bdi>${safe(facts)}</bdi></p>\n`;
}

function endsOf(from: End, to: End): string {
  return `The chain from ${nameOf(from)} to ${nameOf(to)}`;
}

function stateOf({ day, revision, contentHash }: Pick<Remembered, 'day' | 'revision' | 'contentHash'>): string {
  return safe(`${day}: revision ${revision}, content ${contentHash}`);
}
