import { DOMParser, type Element, onErrorStopParsing } from '@xmldom/xmldom';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedGraph } from '../src/export/graph.ts';
import { WIDTH } from '../src/export/svg/look.ts';
import { writeSvg } from '../src/export/svg.ts';
import { noBrowser, openPage } from './support/browser.ts';
import { claimed, type Drawn, exported, NASTY, nastyGraph, richGraph, textOf } from './support/export/graphs.ts';

const written = (graph: ExportedGraph) => textOf(writeSvg(graph));

/** Every element of a picture; throws where it is no XML. */
async function elementsOf(graph: ExportedGraph): Promise<Element[]> {
  const text = await written(graph);
  const document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'image/svg+xml');
  return Array.from(document.getElementsByTagName('*'));
}

const named = (elements: readonly Element[], name: string) => elements.filter(({ tagName }) => tagName === name);
const classed = (elements: readonly Element[], name: string) =>
  elements.filter((element) => element.getAttribute('class') === name);
const within = (elements: readonly Element[]) => elements.flatMap((all) => Array.from(all.getElementsByTagName('*')));

/** All the words that are in the picture itself, in one line. */
const words = (elements: readonly Element[]) =>
  named(elements, 'tspan')
    .map(({ textContent }) => textContent)
    .join(' ');

/** What is drawn of an edge. */
const drawnOf = (elements: readonly Element[], edge: string) =>
  elements.filter((element) => element.getAttribute('data-edge') === edge);

/** The numbers that a list such as `1–3, 7` stands for. */
function numbersIn(list: string): number[] {
  return Array.from(list.matchAll(/(\d+)(?:–(\d+))?/g), ([, from, to]) => {
    const [first, last] = [Number(from), Number(to ?? from)];
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  }).flat();
}

/** A chain from one node to the next, of edges that say no more than they have to. */
function chain(kinds: readonly ('SUPPLIED' | 'DIVERTED' | 'WITHIN')[], rest: Drawn = {}): ExportedGraph {
  const id = (at: number) => `n${at}`;
  return exported({
    nodes: [...kinds, ''].map((_, at) => ({ id: id(at) })),
    edges: kinds.map((kind, at) => ({ id: `e${at}`, kind, source: id(at), target: id(at + 1), chains: [1] })),
    ...rest,
  });
}

const cited = Array.from({ length: 30 }, (_, at) => ({ id: `s${at}`, title: `Report ${at}`, publisher: 'A team' }));

describe('a picture of chains', () => {
  it('says what it shows, to those who cannot see it as well', async () => {
    const [svg, title, desc] = await elementsOf(richGraph());
    expect(svg?.getAttribute('role')).toBe('img');
    expect(title?.textContent).toBe('Chains to a cell');
    expect(desc?.textContent).toContain(
      'A brigade → A cell: DIVERTED (materiel not stated; battlefield capture, post delivery; not before 2014-06-01; grade 4/D; contested; sources 2; against it 3)',
    );
  });

  it('has with it the question, the revision, and whose facts it shows', async () => {
    const elements = await elementsOf(richGraph());
    expect(words(elements)).toMatch(
      /Question: {"to".*Revision 7 .*abc123.*Facts: seeds, licence Apache-2.0, the sources/,
    );
    const metadata = JSON.parse(named(elements, 'metadata')[0]?.textContent ?? '');
    expect(metadata).toEqual(richGraph().about);
  });

  it('shows of every hop its kind, its days, its grade and what moved', async () => {
    const elements = await elementsOf(richGraph());
    const shown = (edge: string) => words(within(drawnOf(elements, edge)));
    expect(shown('f1')).toMatch(
      /SUPPLIED.*Rifles, Rockets \(at least 271 pieces\) · of these very things: A crate of rifles \(marks AK 1~4, serial number 17\) · brokered by A trader 2010/,
    );
    expect(shown('f2')).toMatch(/SUPPLIED.*… – 2011-06/);
    expect(shown('within:army:brigade')).toMatch(/WITHIN.*assumed.*2010 – …/);
    expect(shown('f3')).toMatch(/DIVERTED.*CONTESTED.*battlefield capture, post delivery.*2014-06 – …/);
    for await (const { id, credibility, reliability } of richGraph().edges()) {
      const texts = named(within(drawnOf(elements, id)), 'text').map(({ textContent }) => textContent);
      expect(
        texts.some((text) => text?.startsWith(`${credibility}/${reliability}`)),
        id,
      ).toBe(true);
    }
  });

  it('leads by its numbers from each hop to the sources that assert it', async () => {
    for (const graph of [richGraph(), nastyGraph(), chain(['SUPPLIED'], { sources: cited, edges: citing(cited) })]) {
      const elements = await elementsOf(graph);
      const notes = new Map(
        classed(elements, 'note').map((note) => {
          const [number, ...text] = named(within([note]), 'tspan').map(({ textContent }) => textContent);
          return [Number(number), text.join(' ')] as const;
        }),
      );
      expect([...notes.keys()]).toEqual(Array.from(notes, (_, at) => at + 1));
      const sources = new Map(graph.sources.map((source) => [source.id, source]));
      for await (const edge of graph.edges()) {
        const [first] = classed(within(drawnOf(elements, edge.id)), 'cites');
        const numbers = numbersIn(first?.textContent ?? '');
        expect(numbers, edge.id).toHaveLength(edge.sources.length);
        if (graph.sources.some(({ title }) => Object.values(NASTY).includes(title ?? ''))) continue;
        const titles = edge.sources.map((id) => sources.get(id)?.title).sort();
        const cited = numbers.map((number) => /“[\u2068]?(.*?)[\u2069]?”/.exec(notes.get(number) ?? '')?.[1]);
        expect(cited.sort()).toEqual(titles);
      }
    }
  });

  it('cites a source with who, title, day, address and reliability, as text', async () => {
    const notes = classed(await elementsOf(richGraph()), 'note').map(({ textContent }) => textContent);
    expect(notes).toEqual([
      '1Field investigators, “A report”, A field team, 2017-12-14, https://example.org/report, archived at https://archive.example/report, reliability B',
      '2An agency, “\u2068مقال\u2069”, 2018-01, no address: the page is gone, reliability C',
      '3A ministry, 2018~, no address on record, reliability E',
    ]);
  });

  it('says under each source of which hops it says what, how surely, where, and in its own words', async () => {
    const elements = await elementsOf(richGraph());
    expect(classed(elements, 'said').map((said) => words(within([said])))).toEqual([
      'Hops 1.1, 2.1: ASSERTS, 2/B, documented: The rifles were delivered; the rockets too. (p. 12, para. 3, under “Deliveries”, at “…rifles and rockets…”)',
      'Hops 1.3, 2.4: ASSERTS, 4/C, reported: The brigade lost them to the cell.',
      'Hops 1.3, 2.4: DISPUTES, 5/E, alleged: Nothing was lost.',
    ]);
    const [quote, ...others] = classed(elements, 'quote');
    expect(others).toEqual([]);
    expect(quote?.getAttribute('xml:lang')).toBe('ar');
    expect(quote?.textContent).toBe('“\u2067استولت الخلية على البنادق\u2069” (ar)');
  });

  it('leads from a hop to the sources that speak against it as well, apart from those that assert it', async () => {
    const drawn = within(drawnOf(await elementsOf(richGraph()), 'f3'));
    const numbers = (name: string) => numbersIn(classed(drawn, name)[0]?.textContent ?? '');
    expect([numbers('cites'), numbers('against')]).toEqual([[2], [3]]);
  });

  it('gives under each source, once, what it says of the hops that cite it', async () => {
    const claims = [claimed({ credibility: 2, statement: 'Seen on the road north.', source: 'report' })];
    const edges = [1, 2].map((at) => ({
      id: `e${at}`,
      source: 'a',
      target: 'b',
      chains: [at],
      sources: ['report'],
      claims,
    }));
    const graph = exported({
      nodes: [{ id: 'a' }, { id: 'b' }],
      sources: [{ id: 'report', title: 'A report' }],
      edges,
    });
    expect(classed(await elementsOf(graph), 'said').map(({ textContent }) => textContent)).toEqual([
      'Hops 1.1, 2.1: ASSERTS, 2/C: Seen on the road north.',
    ]);
  });

  it('says where a flow has no source, and where there is nothing to have one', async () => {
    const elements = await elementsOf(chain(['SUPPLIED', 'WITHIN', 'DIVERTED']));
    const citations = classed(elements, 'cites').map(({ textContent }) => textContent);
    expect(citations).toEqual(['no source', 'assumed', 'no source']);
  });

  it('tells kinds of hops apart by more than colour, and explains those that it shows', async () => {
    const forms = await Promise.all(
      (['SUPPLIED', 'DIVERTED', 'WITHIN'] as const).map(async (kind) => {
        const elements = await elementsOf(chain([kind]));
        const text = words(elements);
        for (const other of ['SUPPLIED:', 'DIVERTED:', 'WITHIN:']) {
          expect(text.includes(other), `${kind} ${other}`).toBe(other === `${kind}:`);
        }
        const lines = named(within(drawnOf(elements, 'e0')), 'path');
        return lines.map((line) =>
          ['d', 'stroke-width', 'stroke-dasharray'].map((name) => line.getAttribute(name)).join(),
        );
      }),
    );
    expect(new Set(forms.map((form) => form.join(' '))).size).toBe(3);
  });

  it('shows a hand that nobody has named as a gap', async () => {
    const elements = await elementsOf(
      exported({
        nodes: [
          { id: 'a', kind: 'STATE' },
          { id: 'b', kind: 'UNKNOWN' },
        ],
        edges: [{ id: 'e', source: 'a', target: 'b', chains: [1] }],
      }),
    );
    const [known, unknown] = classed(elements, 'actor').map((actor) => named(within([actor]), 'rect')[0]);
    expect(known?.getAttribute('stroke-dasharray')).toBeNull();
    expect(unknown?.getAttribute('stroke-dasharray')).not.toBeNull();
    expect(words(elements)).toMatch(/gap: unknown hand.*A gap: somebody held it whom nobody has named/);
  });

  it('lets a bar crumble at the end that nobody dated, and at no other', async () => {
    const bars = async (earliest: string | null, latest: string | null) => {
      const dates = {
        id: 'known',
        source: 'a',
        target: 'b',
        chains: [2],
        earliest: '2000-01-01',
        latest: '2020-12-31',
      };
      const edges = [dates, { id: 'e', source: 'b', target: 'c', chains: [1], earliest, latest }];
      const elements = await elementsOf(exported({ nodes: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], edges }));
      const rects = named(within(drawnOf(elements, 'e')), 'rect');
      const [whole, ...crumbs] = rects.map((rect) => Number(rect.getAttribute('x')));
      return {
        left: crumbs.filter((x) => x < (whole ?? 0)).length,
        right: crumbs.filter((x) => x > (whole ?? 0)).length,
      };
    };
    expect(await bars('2010-01-01', '2011-01-01')).toEqual({ left: 0, right: 0 });
    expect(await bars(null, '2011-01-01')).toEqual({ left: 4, right: 0 });
    expect(await bars('2010-01-01', null)).toEqual({ left: 0, right: 4 });
    expect(await bars(null, null)).toEqual({ left: 4, right: 4 });
  });

  it('gives each hop the days that its own chain leaves it, though others leave it more', async () => {
    const elements = await elementsOf(
      exported({
        nodes: ['a', 'b', 'c', 'd'].map((id) => ({ id })),
        edges: [
          { id: 'ab', source: 'a', target: 'b', latest: '2022-12-31', chains: [1, 2] },
          { id: 'bc', source: 'b', target: 'c', earliest: '2019-01-01', latest: '2021-12-31', chains: [1] },
          { id: 'bd', source: 'b', target: 'd', earliest: '2020-01-01', latest: '2022-12-31', chains: [2] },
        ],
      }),
    );
    const desc = elements.find(({ tagName }) => tagName === 'desc')?.textContent ?? '';
    const [first, second] = desc.split('Chain 2');
    expect(first).toMatch(/a → b: SUPPLIED \([^)]*not after 2021-12-31/);
    expect(second).toMatch(/a → b: SUPPLIED \([^)]*not after 2022-12-31/);
  });

  it('has time go from left to right', async () => {
    const days = ['1990-05-01', '2001-01-01', '2001-01-02', '2014-07-01'];
    const edges = days.map((day, at) => ({
      id: day,
      source: `n${at}`,
      target: `n${at + 1}`,
      chains: [1],
      earliest: day,
      latest: day,
    }));
    const elements = await elementsOf(exported({ nodes: [0, 1, 2, 3, 4].map((at) => ({ id: `n${at}` })), edges }));
    const places = days.map((day) => {
      const marks = named(within(drawnOf(elements, day)), 'path').map((mark) => mark.getAttribute('d') ?? '');
      return Number(/^M([\d.]+)/.exec(marks.at(-1) ?? '')?.[1]);
    });
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(places).size).toBeGreaterThan(2);
  });

  it('draws the pieces of a chain of which not all is there, and says so', async () => {
    const edges = [0, 1, 3].map((at) => ({ id: `e${at}`, source: `n${at}`, target: `n${at + 1}`, chains: [1] }));
    const elements = await elementsOf(exported({ nodes: [0, 1, 2, 3, 4].map((at) => ({ id: `n${at}` })), edges }));
    expect(words(elements)).toContain('3 hops · weakest link 3/C · in 2 pieces');
    expect(classed(elements, 'actor')).toHaveLength(5);
  });

  it('draws what is in no chain in a row each', async () => {
    const edges = [1, 2, 3].map((at) => ({ id: `e${at}`, source: 'a', target: 'b' }));
    const elements = await elementsOf(exported({ nodes: [{ id: 'a' }, { id: 'b' }], edges }));
    expect(classed(elements, 'actor')).toHaveLength(6);
  });

  it('draws no more than a picture can hold, and says in it what is missing', async () => {
    const nodes = Array.from({ length: 4 }, (_, at) => ({ id: `n${at}` }));
    const flows = Array.from({ length: 500 }, (_, at) => ({ id: `e${at}`, source: 'n0', target: 'n1' }));
    const many = await elementsOf(exported({ nodes, edges: flows }));
    expect(classed(many, 'hop')).toHaveLength(400);
    expect(words(many)).toContain('Not drawn: 100 of 500 flows. Not drawn: 2 actors that nothing drawn here touches.');
    const inChains = Array.from({ length: 450 }, (_, at) => ({
      id: `e${at}`,
      source: `n${at % 3}`,
      target: `n${(at % 3) + 1}`,
      chains: [1 + Math.floor(at / 3)],
    }));
    const chains = await elementsOf(exported({ nodes, edges: inChains }));
    expect(words(chains)).toContain('Not drawn: 17 of 150 chains.');
    expect(words(chains)).toContain('Chain 133');
    expect(words(chains)).not.toContain('Chain 134');
  });

  it('says that the answer is not whole', async () => {
    expect(words(await elementsOf(exported({ about: { complete: false, lacks: ['MORE_CHAINS'] } })))).toContain(
      'Not all of the answer',
    );
  });

  it('says that there is nothing to draw', async () => {
    expect(words(await elementsOf(exported({})))).toContain('There is nothing to draw');
  });

  it('is the same each time', async () => {
    expect(await written(richGraph())).toBe(await written(richGraph()));
  });

  it.each([
    ['what it must not lose', richGraph],
    ['all that can go wrong in a text', nastyGraph],
    ['links and scripts', () => dangerous],
  ])('holds nothing that runs, or that leads or comes from elsewhere: %s', async (_, graph) => {
    const elements = await elementsOf(graph());
    const harmless = 'svg title desc metadata defs pattern rect g line path circle text tspan'.split(' ');
    expect(elements.map(({ tagName }) => tagName).filter((name) => !harmless.includes(name))).toEqual([]);
    const attributes = elements.flatMap((element) => Array.from(element.attributes));
    expect(attributes.filter(({ name }) => /^on|href|style|src/i.test(name))).toEqual([]);
    const references = attributes.filter(({ name, value }) => value.includes('url(') && name !== 'data-edge');
    expect(new Set(references.map(({ value }) => value))).toEqual(
      new Set(references.length > 0 ? ['url(#armstrace-gap)'] : []),
    );
  });
});

/** An edge that cites some sources, and one that cites every second of them. */
function citing(sources: readonly { id: string }[]) {
  const ends = { source: 'n0', target: 'n1' };
  return [
    { id: 'e0', ...ends, sources: sources.map(({ id }) => id) },
    { id: 'e1', ...ends, sources: sources.filter((_, at) => at % 2 === 0).map(({ id }) => id) },
  ];
}

const attack = `"><script>window.hit=1</script><image href="https://x.example/a.png" onload="window.hit=1"/>`;
const dangerous = exported({
  about: { title: attack, question: attack, program: attack, contentHash: attack },
  sources: [
    { id: 's', title: attack, publisher: attack, url: `javascript:window.hit=1//${attack}`, published: attack },
  ],
  nodes: [
    { id: 'a', label: attack, country: attack, kind: 'UNKNOWN' },
    { id: 'b', label: 'url(https://x.example/)' },
  ],
  edges: [
    { id: attack, source: 'a', target: 'b', sources: ['s'], chains: [1], unit: attack, quantity: 1, earliest: attack },
    {
      id: 'url(https://x.example/)',
      source: 'a',
      target: 'b',
      materiel: [{ id: 'm', name: attack }],
      qualifier: attack,
    },
  ],
});

const LONG = [
  'Nationaldemokratischebefreiungsfront',
  'WWWWWWWWWWWWWWWWWWWW',
  'mmmmmmmm mmmmmmmm',
  'الجبهة الشعبية لتحرير فلسطين',
];

/** Eight hops with all that a hop can have, between actors with names that are hard to place. */
const crowded = exported({
  sources: cited,
  nodes: Array.from({ length: 9 }, (_, at) => ({
    id: `n${at}`,
    label: `${LONG[at % LONG.length]} ${'and so on '.repeat(at)}`,
    kind: 'PRIVATE_IMPORTER',
    country: 'SUHH',
  })),
  edges: Array.from({ length: 8 }, (_, at) => ({
    id: `e${at}`,
    kind: 'DIVERTED',
    source: `n${at}`,
    target: `n${at + 1}`,
    chains: [1],
    contested: true,
    sources: cited.filter((_, source) => source % (at + 1) === 0).map(({ id }) => id),
    earliest: at % 2 ? `201${at}-01-01` : null,
    latest: at % 3 ? `201${at}-11-11` : null,
    materiel: LONG.map((name, id) => ({ id: String(id), name })),
    quantity: 1234567,
    unit: 'pieces',
    qualifier: 'at least',
    diversionMechanism: 'UNAUTHORISED_RETRANSFER',
    diversionPoint: 'UNDETERMINED',
  })),
});

const name = noBrowser ? `a picture in a browser (skipped: ${noBrowser})` : 'a picture in a browser';

describe.skipIf(noBrowser)(name, () => {
  let page: Page;
  let asked: readonly string[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ page, asked, close } = await openPage());
  });

  afterAll(() => close?.());

  it.each([
    ['what it must not lose', richGraph],
    ['all that can go wrong in a text', nastyGraph],
    ['crowded hops', () => crowded],
    ['nothing at all', () => exported({})],
  ])('is well-formed, and no text in it leaves its box or runs into another: %s', async (_, graph) => {
    const text = await written(graph());
    expect(await page.evaluate(`(${CROWDING})(${JSON.stringify(text)})`)).toEqual([]);
  });

  it('sees a text that is too wide, so that this test can fail', async () => {
    const text = (await written(richGraph())).replace(
      '>Its army<',
      '>Its army, which has a far longer name than that<',
    );
    expect(await page.evaluate(`(${CROWDING})(${JSON.stringify(text)})`)).not.toEqual([]);
  });

  it('runs nothing and asks for nothing, as a page of its own and within another', async () => {
    const text = await written(dangerous);
    await page.setContent(text);
    expect(await page.evaluate('window.hit')).toBeUndefined();
    const before = asked.length;
    await page.goto(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`);
    expect(await page.evaluate('document.documentElement.tagName + window.hit')).toBe('svgundefined');
    expect(asked.slice(0, before)).toEqual([]);
    expect(asked.slice(before).filter((url) => !url.startsWith('data:'))).toEqual([]);
  });
});

/** In the browser: a function that gives what is wrong with where the texts of a picture stand. */
const CROWDING = `(text) => {
  const broken = new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror');
  if (broken) return [broken.textContent];
  document.body.innerHTML = text.slice(text.indexOf('<svg'));
  const svg = document.querySelector('svg');
  const origin = svg.getBoundingClientRect();
  const boxOf = (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { element, text: element.textContent, left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top };
  };
  const problems = [];
  // Lines of a font stand closer than its tallest letters would need.
  const SLACK = 3;
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top + SLACK < b.bottom - SLACK && b.top + SLACK < a.bottom - SLACK;
  const texts = [...svg.querySelectorAll('text')].map(boxOf).filter(({ text }) => text);
  const actors = [...svg.querySelectorAll('.actor')].map((actor) => ({ ...boxOf(actor.querySelector('rect')), actor }));
  for (const a of texts) {
    if (a.left < 0 || a.right > ${WIDTH} || a.bottom > origin.height) problems.push('outside: ' + a.text);
    const own = actors.find(({ actor }) => actor.contains(a.element));
    if (own && (a.left < own.left || a.right > own.right || a.top < own.top - SLACK || a.bottom > own.bottom)) problems.push('wider than its box: ' + a.text);
    for (const actor of actors) if (actor !== own && meet(a, actor)) problems.push('in a box: ' + a.text);
    for (const b of texts) if (a !== b && a.text < b.text && meet(a, b)) problems.push(a.text + ' runs into ' + b.text);
  }
  return problems;
}`;
