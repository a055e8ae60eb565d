import {
  buildASTSchema,
  execute,
  type ExecutionResult,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  parse,
  printSchema,
} from 'graphql';
import type { SubgraphSource } from './subgraph-server';

/**
 * The same graph without federation: one schema, run by graphql-js itself. What it answers is right by
 * definition; gateways that lose data in the same way as each other cannot fool it.
 */
export function startOneSchema(apiSchema: GraphQLSchema, sources: readonly SubgraphSource[]) {
  const schema = buildASTSchema(parse(printSchema(apiSchema)));
  const resolvers = new Map<string, GraphQLFieldResolver<unknown, unknown>>();
  for (const source of sources) {
    for (const [type, fields] of Object.entries(
      source.resolvers as Record<string, Record<string, unknown>>,
    )) {
      for (const [field, resolver] of Object.entries(fields)) {
        if (typeof resolver === 'function' && !field.startsWith('__')) {
          resolvers.set(`${type}.${field}`, resolver as GraphQLFieldResolver<unknown, unknown>);
        }
      }
    }
  }
  return async (query: string, variableValues: Record<string, unknown>): Promise<ExecutionResult> =>
    execute({
      schema,
      document: parse(query),
      variableValues,
      fieldResolver(owner: Record<string, unknown>, args, context, info) {
        const resolver = resolvers.get(`${info.parentType.name}.${info.fieldName}`);
        return resolver ? resolver(owner, args, context, info) : owner?.[info.fieldName];
      },
    });
}
