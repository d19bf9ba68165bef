import { inWords, publishedIn, whoAndWhen } from '../citing.ts';
import { edgeFields, NODE_FIELDS } from '../fields.ts';
import type { ExportedClaim, ExportedEdge, ExportedNode, ExportedSource } from '../graph.ts';
import { distinctKinds } from '../parallel.ts';
import { contained } from '../text.ts';
import { gradeInShort } from '../words.ts';
import type { Column } from './table.ts';

/** The first columns of nodes and edges have the names by which Gephi's import knows them. */
export const NODE_COLUMNS: readonly Column<ExportedNode>[] = [
  { name: 'Id', of: ({ id }) => id, meaning: 'its id in the graph' },
  { name: 'Label', of: ({ label }) => label, meaning: 'its name' },
  ...NODE_FIELDS,
];

/** What the cells of an edge refer to: sources by id, names of actors by id. */
export interface Known {
  readonly sources: readonly ExportedSource[];
  readonly names: ReadonlyMap<string, string>;
}

export function edgeColumns({ sources, names }: Known): readonly Column<ExportedEdge>[] {
  return [
    { name: 'Source', of: ({ source }) => source, meaning: 'id of the actor that it starts from' },
    { name: 'Target', of: ({ target }) => target, meaning: 'id of the actor that it leads to' },
    { name: 'Type', of: () => 'Directed', meaning: 'for Gephi' },
    { name: 'Id', of: ({ id }) => id, meaning: 'id of the flow in the graph' },
    { name: 'Label', of: ({ kind }) => kind, meaning: 'the same as relation' },
    {
      name: 'Kind',
      of: distinctKinds(),
      meaning: 'the same, numbered where edges are parallel, so that Gephi keeps them apart',
    },
    { name: 'fromName', of: ({ source }) => names.get(source) ?? null, meaning: 'name of the actor at its start' },
    { name: 'toName', of: ({ target }) => names.get(target) ?? null, meaning: 'name of the actor at its end' },
    ...edgeFields(sources),
  ];
}

export const SOURCE_COLUMNS: readonly Column<ExportedSource>[] = [
  { name: 'id', of: ({ id }) => id, meaning: 'its id in the graph' },
  {
    name: 'cited',
    of: ({ cited }) => cited,
    meaning:
      'true where a claim of the answer is from it; false where none is, and it is there because others derive from it',
  },
  { name: 'title', of: ({ title }) => title, meaning: 'its real title' },
  { name: 'publisher', of: ({ publisher }) => publisher, meaning: 'who published it' },
  { name: 'authors', of: ({ authors }) => authors, meaning: 'institutions that wrote it' },
  { name: 'medium', of: ({ medium }) => medium, meaning: 'report, register, news article and so on' },
  { name: 'when', of: ({ when }) => when, meaning: 'the date of publication as far as it is known, in EDTF' },
  {
    name: 'publishedFrom',
    of: ({ publishedFrom }) => publishedFrom,
    meaning: 'the first day on which it can have been published',
  },
  { name: 'published', of: ({ published }) => published, meaning: 'the last such day' },
  { name: 'language', of: ({ language }) => language, meaning: 'BCP 47' },
  {
    name: 'reliability',
    of: ({ reliability }) => reliability,
    meaning: 'on the Admiralty scale: A is best, F cannot be judged',
  },
  {
    name: 'derivedFrom',
    of: ({ derivedFrom }) => derivedFrom,
    meaning: 'ids of the sources that it tells of: an article on a report derives from the report',
  },
  {
    name: 'roots',
    of: ({ roots }) => roots,
    meaning:
      'ids of those that it rests on in the end; its own where it derives from none. Five articles on one report have one root, and are one independent source',
  },
  { name: 'url', of: ({ url }) => url, meaning: 'where it is' },
  { name: 'archivedUrl', of: ({ archivedUrl }) => archivedUrl, meaning: 'where a copy of it is kept' },
  { name: 'urlUnknown', of: ({ urlUnknown }) => urlUnknown, meaning: 'why there is no address' },
];

/** A claim with the flow that it is on and the source that makes it. */
export interface ClaimRow {
  readonly claim: ExportedClaim;
  readonly edge: ExportedEdge;
  readonly source: ExportedSource | undefined;
}

/** What the table of claims has of the flow that a claim is on: what moved, and who had a part in it. */
const OF_FLOW = ['materielNames', 'itemNames', 'brokerNames', 'carrierNames', 'financierNames'];

export function claimColumns({ sources, names }: Known): readonly Column<ClaimRow>[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  return [
    { name: 'chains', of: ({ edge }) => edge.chains, meaning: "which of the answer's chains use the flow, from 1" },
    { name: 'hops', of: ({ edge }) => edge.hops, meaning: 'its place in each of those chains, from 1' },
    { name: 'flow', of: ({ edge }) => edge.id, meaning: 'id of the flow that the claim is on' },
    { name: 'relation', of: ({ edge }) => edge.kind, meaning: 'SUPPLIED or DIVERTED' },
    { name: 'from', of: ({ edge }) => edge.source, meaning: 'id of the actor that it starts from' },
    { name: 'fromName', of: ({ edge }) => names.get(edge.source) ?? null, meaning: 'its name' },
    { name: 'to', of: ({ edge }) => edge.target, meaning: 'id of the actor that it leads to' },
    { name: 'toName', of: ({ edge }) => names.get(edge.target) ?? null, meaning: 'its name' },
    ...edgeFields(sources)
      .filter(({ name }) => OF_FLOW.includes(name))
      .map(({ of, ...field }) => ({ ...field, of: ({ edge }: ClaimRow) => of(edge) })),
    { name: 'claim', of: ({ claim }) => claim.id, meaning: 'id of the claim' },
    {
      name: 'stance',
      of: ({ claim }) => claim.stance,
      meaning: 'ASSERTS, DISPUTES, or RETRACTS: the source takes back what it said before',
    },
    {
      name: 'grade',
      of: ({ claim, source }) => gradeInShort({ ...claim, reliability: source?.reliability ?? 'F' }),
      meaning:
        'credibility of the claim (1 is best, 6 cannot be judged) and reliability of its source (A is best, F cannot be judged)',
    },
    { name: 'gradedBy', of: ({ claim }) => claim.gradedBy, meaning: 'the rule or person that graded the claim' },
    {
      name: 'wording',
      of: ({ claim }) => claim.wording,
      meaning: 'how sure the source itself sounds: documented, likely, reported, alleged',
    },
    { name: 'statement', of: ({ claim }) => claim.statement, meaning: 'what it says, in our words' },
    { name: 'quote', of: ({ claim }) => claim.quote, meaning: 'what it says, verbatim' },
    { name: 'lang', of: ({ claim }) => claim.lang, meaning: 'language of the quote, BCP 47' },
    { name: 'page', of: ({ claim }) => claim.locator?.page ?? null, meaning: 'where in the source it is said' },
    { name: 'paragraph', of: ({ claim }) => claim.locator?.paragraph ?? null, meaning: 'the same' },
    { name: 'heading', of: ({ claim }) => claim.locator?.heading ?? null, meaning: 'the heading that it stands under' },
    {
      name: 'exact',
      of: ({ claim }) => claim.locator?.exact ?? null,
      meaning: 'a fragment of the text that finds the place again',
    },
    { name: 'prefix', of: ({ claim }) => claim.locator?.prefix ?? null, meaning: 'what stands before the fragment' },
    { name: 'suffix', of: ({ claim }) => claim.locator?.suffix ?? null, meaning: 'what stands after it' },
    { name: 'statedOn', of: ({ claim }) => claim.statedOn, meaning: 'the day on which it was said' },
    { name: 'source', of: ({ claim }) => claim.source, meaning: 'id of its source; sources.csv says more of it' },
    { name: 'title', of: ({ source }) => source?.title ?? null, meaning: 'real title of the source' },
    { name: 'publisher', of: ({ source }) => source?.publisher ?? null, meaning: 'who published it' },
    { name: 'authors', of: ({ source }) => source?.authors ?? null, meaning: 'institutions that wrote it' },
    {
      name: 'published',
      of: ({ source }) => (source ? publishedIn(source) : null),
      meaning: 'when it was published, as far as that is known, in EDTF',
    },
    {
      name: 'roots',
      of: ({ source }) => source?.roots ?? null,
      meaning:
        'ids of what its source rests on in the end; its own where it derives from none. Claims with the same root are one independent source: count these, not the sources',
    },
    {
      name: 'rootNames',
      of: ({ source }) => source?.roots.map((root) => nameOf(known.get(root), root)) ?? null,
      meaning: 'who those are, with title and date as far as they are known',
    },
    { name: 'url', of: ({ source }) => source?.url ?? null, meaning: 'where it is' },
    { name: 'archivedUrl', of: ({ source }) => source?.archivedUrl ?? null, meaning: 'where a copy of it is kept' },
    { name: 'urlUnknown', of: ({ source }) => source?.urlUnknown ?? null, meaning: 'why there is no address' },
  ];
}

function nameOf(source: ExportedSource | undefined, id: string): string {
  return source ? inWords(whoAndWhen(source), contained) : id;
}
