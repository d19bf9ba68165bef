import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ExportedGraph } from '../src/export/graph.ts';
import { writeMermaid } from '../src/export/mermaid.ts';
import { ACTOR_KINDS, type ActorKind } from '../src/model/vocabulary.ts';
import { noBrowser, openPage } from './support/browser.ts';
import { exported, NASTY, nastyGraph, richGraph, textOf } from './support/export/graphs.ts';

const written = (graph: ExportedGraph) => textOf(writeMermaid(graph));

/** Edges that go round among some nodes. */
function ring(edges: number, nodes: number, label: string): ExportedGraph {
  const id = (at: number) => `n${at % nodes}`;
  return exported({
    nodes: Array.from({ length: nodes }, (_, at) => ({ id: id(at), label })),
    edges: Array.from({ length: edges }, (_, at) => ({ id: `e${at}`, source: id(at), target: id(at + 1) })),
  });
}

describe('a Mermaid diagram', () => {
  it('says in comments what it answers, out of which revision, and whose facts it shows', async () => {
    const text = await written(richGraph());
    expect(text).toContain('title: "Chains to a cell"');
    expect(text).toContain('%% question: {"to":{"ids":["cell"]}}');
    expect(text).toMatch(/%% revision 7 .*abc123/);
    expect(text).toContain('%% seeds, licence Apache-2.0, the sources that each claim names');
    expect(text).toContain(
      '%% source report: Field investigators, “A report”, A field team, 2017-12-14, https://example.org/report, archived at https://archive.example/report, reliability B',
    );
  });

  it('draws supplies, diversions and assumptions with different lines', async () => {
    const arrows = (await written(richGraph())).match(/ (-->|==>|-\.->)\|"\w+/g);
    expect(arrows).toEqual([' -->|"supplied', ' -->|"supplied', ' -.->|"within', ' ==>|"diverted']);
  });

  it('tells kinds of actors apart', async () => {
    const kinds = Object.keys(ACTOR_KINDS) as ActorKind[];
    const text = await written(exported({ nodes: kinds.map((kind) => ({ id: kind, kind, label: 'x' })) }));
    const shapes = text.match(/\S+"x".*$/gm)?.map((shape) => shape.replace(/^\w+/, ''));
    expect(new Set(shapes).size).toBe(kinds.length);
  });

  it('leaves out what Mermaid would not draw, and says in the picture how much', async () => {
    const many = await written(ring(600, 10, 'x'));
    expect(many.match(/-->/g)).toHaveLength(500);
    expect(many).toContain('not drawn here#58; 100 more edges, 0 more actors');
    const long = await written(ring(400, 400, 'ä&'.repeat(100)));
    const drawn = long.match(/-->/g)?.length ?? 0;
    expect(drawn).toBeGreaterThan(10);
    expect(long.length).toBeLessThanOrEqual(50_000);
    expect(long).toContain(`not drawn here#58; ${400 - drawn} more edges, ${399 - drawn} more actors`);
    expect(await written(ring(500, 10, 'x'))).not.toContain('not drawn');
  });

  it('names the first of many very things that moved, and counts the others', async () => {
    const items = Array.from({ length: 2_000 }, (_, at) => ({
      id: `i${at}`,
      name: null,
      marks: `m${at}`,
      serial: null,
    }));
    const edges = [{ id: 'e', source: 'a', target: 'b', items }];
    const text = await written(exported({ nodes: [{ id: 'a' }, { id: 'b' }], edges }));
    expect(text).toContain('i4 #40;marks m4#41;#59; and 1995 more<br/>');
    expect(text).not.toContain('i5 ');
  });

  it('draws actors that no edge touches', async () => {
    expect(await written(exported({ nodes: [{ id: 'a' }, { id: 'b' }] }))).toMatch(/"a".*\n.*"b"/);
  });
});

const name = noBrowser ? `Mermaid itself (skipped: ${noBrowser})` : 'Mermaid itself';

describe.skipIf(noBrowser)(name, () => {
  let page: Page;
  let asked: readonly string[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ page, asked, close } = await openPage());
    const main = import.meta.resolve('mermaid');
    await page.addScriptTag({ path: fileURLToPath(new URL('mermaid.min.js', main)) });
    // The laxest that a page can choose: what is safe there is safe everywhere.
    await page.evaluate(`mermaid.initialize({ startOnLoad: false, securityLevel: 'loose' })`);
  });

  afterAll(() => close?.());

  /** What Mermaid makes of a text: the words of its nodes and edges, and whatever could run or lead somewhere. */
  async function drawn(text: string): Promise<{ nodes: string[]; edges: string[]; paths: number; alive: string[] }> {
    await page.evaluate(`document.body.innerHTML = ''`);
    return page.evaluate(`mermaid.render('drawn', ${JSON.stringify(text)}).then(({ svg }) => {
      document.body.innerHTML = svg;
      const texts = (what) => [...document.body.querySelectorAll(what)].map((label) => label.textContent);
      const handlers = [...document.body.querySelectorAll('*')].flatMap((element) => element.getAttributeNames())
      return {
        nodes: texts('.nodeLabel'),
        edges: texts('.edgeLabel p'),
        paths: document.body.querySelectorAll('path.flowchart-link').length,
        alive: [
          ...[...document.body.querySelectorAll('a, img, script, iframe, b')].map((element) => element.outerHTML),
          ...handlers.filter((attribute) => attribute.startsWith('on')),
        ],
      };
    })`);
  }

  it('draws every node and edge, with kind, days, grade and whether it is contested', async () => {
    const { nodes, edges, paths } = await drawn(await written(richGraph()));
    expect(nodes).toEqual(['A state', 'Its army', 'A brigade', 'A cell']);
    expect(paths).toBe(4);
    expect(edges).toEqual([
      'suppliedRifles, Rockets (at least 271 pieces)of these very things: A crate of rifles (marks AK 1~4, serial number 17)brokered by A trader2010, 2/B',
      'suppliedmateriel not stated… – 2011-06, 3/C',
      'within, an assumptionundated, 3/F',
      'diverted, battlefield capture, post deliverymateriel not stated2014-06 – …, 4/D, CONTESTED',
    ]);
  });

  it('shows any text as it is, and runs nothing of it', async () => {
    const { nodes, alive } = await drawn(await written(nastyGraph()));
    expect(nodes).toHaveLength(Object.keys(NASTY).length);
    expect(nodes).toContain(NASTY['quotes and brackets']);
    expect(nodes).toContain(NASTY['even more']);
    expect(alive).toEqual([]);
  });

  it.each([
    '%%{init: {"theme": "dark", "securityLevel": "loose"}}%%',
    '"] --> x; click n0 call alert()',
    'click n0 href "javascript:alert(1)"',
    '`**md**` $$x$$ fa:fa-user #quot; #35;',
    '--- title: x ---',
    'end',
    '<img src=x onerror=alert(1)>',
    'می‌خواهم',
  ])('takes no text for a command: %s', async (text) => {
    const graph = exported({
      about: { title: text, question: text },
      sources: [{ id: 's', title: text }],
      nodes: [{ id: text, label: text }, { id: 'b' }],
      edges: [{ id: text, source: text, target: 'b', sources: ['s'], materiel: [{ id: 'm', name: text }] }],
    });
    const { nodes, edges, alive } = await drawn(await written(graph));
    expect(nodes).toEqual([text, 'b']);
    expect(edges[0]).toContain(text);
    expect(alive).toEqual([]);
    expect(await page.evaluate(`mermaid.mermaidAPI.getConfig().theme`)).toBe('default');
  });

  it('draws as much as it can, and a graph without anything', async () => {
    for (const graph of [exported({}), ring(600, 10, 'x'), ring(400, 400, 'ä&'.repeat(100))]) {
      expect(await page.evaluate(`mermaid.parse(${JSON.stringify(await written(graph))})`)).toMatchObject({
        diagramType: 'flowchart-v2',
      });
    }
  });

  it('calls an actor by its id where nothing of its name can be seen', async () => {
    const nodes = ['', ' ', '\u200f\u0007', '\ud800'].map((label, at) => ({ id: `id ${at}`, label }));
    const text = await written(exported({ nodes: [...nodes, { id: '', label: '' }] }));
    expect((await drawn(text)).nodes).toEqual(['id 0', 'id 1', 'id 2', '\ufffd', '?']);
  });

  it('has asked for nothing', () => {
    expect(asked).toEqual([]);
  });
});
