import type { GraphQLInputField, GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { daysInWords } from '../export/words.ts';
import type { ActorKind } from '../model/vocabulary.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { isGiven } from './arguments.ts';
import type { Context } from './context.ts';
import type { ActorSelector, ChainsInput, GraphInput } from './types.generated.ts';

type Known = Pick<Context, 'snapshot' | 'loaders'>;

/**
 * What an answer is called: what was asked, in words. Filters for which a title has no room it names, so that nobody
 * takes it for an answer without them. Whatever the input names has to be there.
 */
export async function titleOf(input: GraphInput, schema: GraphQLSchema, context: Known): Promise<string> {
  const { chains, around, depth, filter } = input;
  if (chains)
    return `${await chainsInWords(chains, context)}${filtersIn(chains, fieldsOf('ChainsInput', schema), TOLD)}`;
  const filters = filtersIn(filter ?? {}, fieldsOf('FlowFilter', schema));
  if (!isGiven(around)) return filters ? `Flows${filters}` : 'All flows';
  const away = isGiven(depth) && depth > 1 ? `, up to ${depth} away` : '';
  return `Flows around ${nameOf(around, context.snapshot)}${away}${filters}`;
}

async function chainsInWords(input: ChainsInput, context: Known): Promise<string> {
  const { snapshot } = context;
  const { from, to, via, avoid, period } = input;
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id, snapshot));
  const { from: earliest = null, to: latest = null } = period ?? {};
  return [
    input.diversion === 'ANY' ? 'Chains' : 'Diversion chains',
    await subjectOf(input, context),
    from ? ` from ${selected(from, snapshot)}` : '',
    ` to ${to ? selected(to, snapshot) : 'those from whom it was seized'}`,
    via?.length ? ` via ${ALL_OF.format(names(via))}` : '',
    avoid?.length ? `, avoiding ${ONE_OF.format(names(avoid))}` : '',
    earliest || latest ? `, ${daysInWords({ earliest, latest })}` : '',
  ].join('');
}

const ALL_OF = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const ONE_OF = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** What the chains are about. The name of an item is a phrase, and stands in quotes. */
async function subjectOf({ item, materiel }: ChainsInput, context: Known): Promise<string> {
  const taxonomy = context.snapshot.materiel;
  const kind = isGiven(materiel) ? taxonomy.all[taxonomy.indexOf(materiel) as number]?.name : undefined;
  if (!isGiven(item)) return kind ? ` of ${kind}` : '';
  return ` of “${await nameOfItem(item, context)}”${kind ? ` as ${kind}` : ''}`;
}

/** An item or a lot by its name, which only the store knows; by its id where it has none. */
async function nameOfItem(id: string, { snapshot, loaders }: Known): Promise<string> {
  const index = snapshot.thingIndex(id);
  if (index === undefined) return id;
  const loader = snapshot.thing(index).kind === 'Lot' ? loaders.lot : loaders.item;
  return (await loader.load(id))?.name ?? id;
}

function selected({ ids, kinds, includeParts }: ActorSelector, snapshot: Snapshot): string {
  const named = (ids ?? []).map((id) => nameOf(id, snapshot));
  const actors = ONE_OF.format([...named, ...(kinds ?? []).map(anyOf)]);
  return includeParts === false && named.length > 0 ? `${actors} without parts` : actors;
}

function anyOf(kind: ActorKind): string {
  return kind === 'UNKNOWN' ? 'any unknown hand' : `any ${kind.toLowerCase().replaceAll('_', ' ')}`;
}

function nameOf(id: string, snapshot: Snapshot): string {
  return snapshot.actor(snapshot.actorIndex(id) as number).name;
}

/** What is said of chains in words, or is no filter. */
const TOLD = ['to', 'from', 'materiel', 'item', 'via', 'avoid', 'period', 'diversion', 'limit'];

/** The names of those filters, in brackets, that are set to something else than their default and not told already. */
function filtersIn(input: object, fields: readonly GraphQLInputField[], told: readonly string[] = []): string {
  const values = new Map<string, unknown>(Object.entries(input));
  const isSet = ({ name, defaultValue }: GraphQLInputField) => {
    const value = values.get(name);
    return isGiven(value) && value !== defaultValue && !(Array.isArray(value) && value.length === 0);
  };
  const names = fields.filter(isSet).map(({ name }) => name);
  const others = names.filter((name) => !told.includes(name));
  return others.length > 0 ? ` (filtered by ${others.join(', ')})` : '';
}

function fieldsOf(type: 'ChainsInput' | 'FlowFilter', schema: GraphQLSchema): GraphQLInputField[] {
  return Object.values((schema.getType(type) as GraphQLInputObjectType).getFields());
}
