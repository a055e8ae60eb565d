import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { type ExecutionResult, parse } from 'graphql';
import type { SubgraphSource } from './subgraph-server';

/** Another maker's gateway on the same supergraph and the same resolvers: what it answers, we must answer. */
export interface Oracle {
  ask(query: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  close(): Promise<void>;
}

/** Starts the oracle. */
export async function startOracle(
  supergraphSdl: string,
  sources: readonly SubgraphSource[],
): Promise<Oracle> {
  const schemas = new Map(
    sources.map(({ name, typeDefs, resolvers }) => [
      name,
      buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]),
    ]),
  );
  const silent = { debug() {}, info() {}, warn() {}, error() {} };
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: silent,
    buildService({ name }) {
      const schema = schemas.get(name);
      if (!schema) throw new Error(`No subgraph ${name}`);
      return new LocalGraphQLDataSource(schema);
    },
  });
  const { executor } = await gateway.load();
  if (!executor) throw new Error('The oracle has no executor');
  return {
    ask: (query, variables = {}) =>
      executor({
        document: parse(query),
        request: { query, variables },
        queryHash: query,
        source: query,
        context: {},
        metrics: {},
        logger: silent,
        cache: { get: async () => undefined, set: async () => undefined, delete: async () => false },
        operationName: null,
      } as unknown as Parameters<typeof executor>[0]) as Promise<ExecutionResult>,
    close: () => gateway.stop(),
  };
}
