import { composeServices } from '@theguild/federation-composition';
import { execute, type ExecutionResult, parse } from 'graphql';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  createEngine,
  Deadline,
  type Engine,
  type EngineContext,
  type EngineOptions,
  UpstreamRecord,
} from '../../gateway/engine';
import { AGENCIES, agency, household } from './agencies';
import { startSubgraph, type SubgraphServer, type SubgraphSource } from './subgraph-server';

/** Composes subgraphs; throws with the composer's reasons when they do not fit together. */
export function compose(sources: readonly SubgraphSource[]): string {
  const result = composeServices(sources.map(({ name, typeDefs }) => ({ name, typeDefs: parse(typeDefs) })));
  if (result.errors?.length) throw new Error(result.errors.map(({ message }) => message).join('\n'));
  if (!result.supergraphSdl) throw new Error('Composition gave no supergraph');
  return result.supergraphSdl;
}

/** A hub with real agencies over HTTP and the household subgraph in its own process. */
export interface Hub {
  readonly supergraphSdl: string;
  readonly engine: Engine;
  readonly servers: Readonly<Record<string, SubgraphServer>>;
  readonly sources: readonly SubgraphSource[];
  /** Asks the hub; a new client request each time unless a context is given. */
  ask(query: string, variables?: Record<string, unknown>, context?: EngineContext): Promise<ExecutionResult>;
  close(): Promise<void>;
}

/** A new client request. */
export function clientRequest(more: Partial<EngineContext> & { budgetMs?: number } = {}): EngineContext {
  const { budgetMs = 5000, ...rest } = more;
  return { record: new UpstreamRecord(), deadline: Deadline.start(budgetMs), headers: {}, ...rest };
}

/** Starts a hub over these agencies, or over the usual three. */
export async function startHub(
  agencies: readonly SubgraphSource[] = AGENCIES.map((name) => agency(name)),
  options: Partial<EngineOptions> = {},
): Promise<Hub> {
  const inProcess = household();
  const sources = [inProcess, ...agencies];
  const servers = Object.fromEntries(
    await Promise.all(agencies.map(async (source) => [source.name, await startSubgraph(source)] as const)),
  );
  const schema = buildSubgraphSchema([
    { typeDefs: parse(inProcess.typeDefs), resolvers: inProcess.resolvers as never },
  ]);
  const supergraphSdl = compose(sources);
  const engine = await createEngine({
    supergraphSdl,
    subgraphs: {
      household: {
        execute: (document, variableValues) =>
          execute({ schema, document, variableValues }) as Promise<ExecutionResult>,
      },
      ...Object.fromEntries(Object.values(servers).map(({ name, url }) => [name, { url }])),
    },
    ...options,
  });
  return {
    supergraphSdl,
    engine,
    servers,
    sources,
    ask: (query, variables = {}, context = clientRequest()) =>
      engine.execute(parse(query), variables, context),
    async close() {
      await engine.close();
      await Promise.all(Object.values(servers).map((server) => server.close()));
    },
  };
}
