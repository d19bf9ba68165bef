import type { ArgsDef } from 'citty';
import type { Parameter } from '../graphql/parameters.ts';

/** Parameters as the options that the help lists: a sentence that something is added to ends without its full stop. */
export function argsOf(parameters: readonly Parameter[]): ArgsDef {
  return Object.fromEntries(
    parameters.map(({ name, type, description, default: otherwise }) => {
      const times = type.startsWith('[') ? 'may be repeated' : '';
      const words = [
        description.replace(/\.$/, ''),
        type.split(': ')[1],
        otherwise === undefined ? '' : `default ${otherwise}`,
        times,
      ];
      return [name, { type: 'string', description: words.filter(Boolean).join('; ') }];
    }),
  );
}
