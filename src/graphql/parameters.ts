import {
  coerceInputValue,
  type GraphQLEnumType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';
import { BadInput } from '../model/errors.ts';

/** A parameter by which an input can be given as text, in an address or on the command line. */
export interface Parameter {
  /** The way to its field, with dots: `to.kinds`. */
  readonly name: string;
  /** Its type in the schema's language; a list is given by repeating the parameter. */
  readonly type: string;
  readonly description: string;
  readonly default: unknown;
}

/** An actor selector that is given as an id: `to=cell` is short for `to.ids=cell`. */
const SHORT = 'ids';

/** All parameters of an input. */
export function parametersOf(type: GraphQLInputObjectType, prefix = ''): Parameter[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const name = `${prefix}${field.name}`;
    const described = { name, description: field.description ?? '', default: field.defaultValue };
    const inner = getNullableType(field.type);
    if (!isInputObjectType(inner)) return [{ ...described, type: acceptedBy(inner) }];
    const short = SHORT in inner.getFields() ? [{ ...described, type: '[ID!]', default: undefined }] : [];
    return [...short, ...parametersOf(inner, `${name}.`)];
  });
}

/**
 * Makes an input of parameters, as GraphQL would take it. Throws `BadInput` that names the parameter and says what is
 * accepted.
 */
export function inputOf<T>(type: GraphQLInputObjectType, given: Iterable<readonly [string, string]>): T {
  const input: Record<string, unknown> = {};
  for (const [name, text] of given) put(input, type, name, name.split('.'), text);
  return coerceInputValue(input, type, (path, _, error) => {
    throw new BadInput(path.filter((part) => typeof part === 'string').join('.') || 'input', error.message);
  }) as T;
}

function put(
  into: Record<string, unknown>,
  type: GraphQLInputObjectType,
  name: string,
  [step = '', ...rest]: readonly string[],
  text: string,
): void {
  const field = type.getFields()[step];
  if (!field) {
    const accepted = parametersOf(type).map(
      (parameter) => `${name.slice(0, -[step, ...rest].join('.').length)}${parameter.name}`,
    );
    throw new BadInput(name, `is no parameter, accepted are ${accepted.join(', ')}`);
  }
  const inner = getNullableType(field.type);
  if (isInputObjectType(inner)) {
    if (rest.length === 0 && !(SHORT in inner.getFields())) {
      throw new BadInput(
        name,
        `has parts, accepted are ${parametersOf(inner, `${name}.`)
          .map((part) => part.name)
          .join(', ')}`,
      );
    }
    const nested = (into[step] ?? {}) as Record<string, unknown>;
    into[step] = nested;
    put(nested, inner, name, rest.length === 0 ? [SHORT] : rest, text);
  } else if (rest.length > 0) throw new BadInput(name, `has no parts, accepted is ${step} as ${acceptedBy(inner)}`);
  else if (isListType(inner)) into[step] = [...((into[step] ?? []) as unknown[]), read(name, inner, text)];
  else if (step in into) throw new BadInput(name, 'is given twice, accepted is once');
  else into[step] = read(name, inner, text);
}

/** A text as the value that GraphQL expects where there is no text: a number, true or false. */
function read(name: string, type: GraphQLInputType, text: string): unknown {
  const named = getNamedType(type);
  if (isEnumType(named) && !named.getValue(text)) {
    throw new BadInput(name, `there is no "${text}", accepted are ${wordsOf(named)}`);
  }
  const scalar = named.name;
  if (scalar === 'Int' || scalar === 'Float') {
    if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
    throw new BadInput(name, `"${text}" is no number`);
  }
  if (scalar !== 'Boolean') return text;
  if (text === 'true' || text === 'false') return text === 'true';
  throw new BadInput(name, `"${text}" is neither true nor false`);
}

function acceptedBy(type: GraphQLInputType): string {
  const named = getNamedType(type);
  return isEnumType(named) ? `${String(type)}: ${wordsOf(named)}` : String(type);
}

function wordsOf(type: GraphQLEnumType): string {
  return type
    .getValues()
    .map(({ name }) => name)
    .join(', ');
}
