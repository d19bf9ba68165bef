import { ApolloArmor } from '@escape.tech/graphql-armor';
import { GraphQLError, Kind, type ValidationContext, type ValidationRule } from 'graphql';

/** What one query may ask for; twice what the widest questions that people ask need. */
export const LIMITS = { depth: 14, aliases: 30, directives: 30, tokens: 4_000 };

/** Reports what is too much as just that; by itself the library would call it a syntax error, and several times over. */
const rejecting = () => ({
  propagateOnRejection: false,
  onReject: [
    (validation: ValidationContext | null, { message }: GraphQLError) => {
      const text = message.replace('Syntax Error: ', '');
      validation?.reportError(new GraphQLError(text, { extensions: { tooMuch: true } }));
    },
  ],
});

/** The rules and plugins that hold queries to the limits, of depth, aliases and directives; the parser counts tokens. */
export function protection() {
  return new ApolloArmor({
    maxDepth: { n: LIMITS.depth, ...rejecting() },
    maxAliases: { n: LIMITS.aliases, ...rejecting() },
    maxDirectives: { n: LIMITS.directives, ...rejecting() },
    costLimit: { enabled: false }, // it does not know how long a list is; what an answer costs is counted while it is made
    maxTokens: { enabled: false }, // turns syntax errors into 500; the parser counts tokens itself
    blockFieldSuggestion: { enabled: false }, // the schema is public, and suggestions help
  }).protect();
}

/** The rule that operations of no other kind are asked here; `elsewhere` says where they are. */
export function only(operation: 'query' | 'subscription', elsewhere: string): ValidationRule {
  return (context) => ({
    enter(node) {
      if (node.kind !== Kind.OPERATION_DEFINITION || node.operation === operation) return;
      context.reportError(new GraphQLError(elsewhere, { extensions: { misplaced: true } }));
    },
  });
}
