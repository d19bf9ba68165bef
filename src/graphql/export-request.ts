import type { GraphQLInputObjectType, GraphQLSchema } from 'graphql';
import { FORMATS, type FormatName, isOfChainsAlone } from '../export/formats.ts';
import { BadInput } from '../model/errors.ts';
import { inputOf, type Parameter, parametersOf } from './parameters.ts';
import type { GraphInput } from './types.generated.ts';

/** What can be exported, and the input whose parameters say what of it. */
const INPUTS = { chains: 'ChainsInput', graph: 'GraphInput' } as const;

export type Exportable = keyof typeof INPUTS;

export const EXPORTABLE = Object.keys(INPUTS) as Exportable[];

/** What is to be exported and in which format, by the name of the file: `chains.graphml`. Throws `BadInput`. */
export function readFileName(file: string): { what: Exportable; format: FormatName } {
  const [, name, ending] = file.match(/^([^.]*)\.(.*)$/) ?? [file, file, ''];
  const what = EXPORTABLE.find((known) => known === name);
  if (!what) throw new BadInput('export', `there is no "${name}", accepted are ${EXPORTABLE.join(', ')}`);
  const formats = formatsOf(what);
  const format = formats.find((known) => known === ending);
  if (!format) throw new BadInput('format', `there is no "${ending}" of ${what}, accepted are ${formats.join(', ')}`);
  return { what, format };
}

/** The formats in which it can be exported. */
export function formatsOf(what: Exportable): FormatName[] {
  const formats = Object.keys(FORMATS) as FormatName[];
  return formats.filter((format) => what === 'chains' || !isOfChainsAlone(format));
}

/** The parameters of an export. Other than for drawing, all of it goes out unless a limit is given. */
export function exportParameters(schema: GraphQLSchema, what: Exportable): Parameter[] {
  const parameters = parametersOf(typeOf(schema, what));
  if (what === 'chains') return parameters;
  const limit = { description: 'How many edges at the most; all, if it is not given.', default: undefined };
  return parameters.map((parameter) => (parameter.name === 'limit' ? { ...parameter, ...limit } : parameter));
}

/** What an export is asked, by its parameters as text. Throws `BadInput`. */
export function readExport(
  schema: GraphQLSchema,
  what: Exportable,
  given: readonly (readonly [string, string])[],
): GraphInput {
  if (what === 'chains') return { chains: inputOf(typeOf(schema, what), given) };
  const { limit, ...input } = inputOf<GraphInput>(typeOf(schema, what), given);
  return given.some(([name]) => name === 'limit') && limit ? { ...input, limit } : input;
}

function typeOf(schema: GraphQLSchema, what: Exportable): GraphQLInputObjectType {
  return schema.getType(INPUTS[what]) as GraphQLInputObjectType;
}
