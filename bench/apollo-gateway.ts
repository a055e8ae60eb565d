import {
  ApolloGateway,
  type GraphQLDataSourceProcessOptions,
  RemoteGraphQLDataSource,
} from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { benchSupergraph } from './supergraph';
import { subgraphAddresses } from '../gateway/subgraph-addresses';
import { PURPOSE_HEADER } from '../subgraphs/kit/server/request-terms';

/** What the gateway passes on of a request. */
interface PurposeContext {
  readonly purpose?: string;
}

/** A subgraph behind HTTP that is told the purpose of the request. */
class Subgraph extends RemoteGraphQLDataSource<PurposeContext> {
  override willSendRequest({ request, context }: GraphQLDataSourceProcessOptions<PurposeContext>): void {
    request.http?.headers.set(PURPOSE_HEADER, context.purpose ?? 'DEBT_COUNSELLING');
  }
}

/** The comparison: Apollo's own gateway, with its own planner and executor, before the same subgraphs. */
async function main(): Promise<void> {
  const supergraphSdl = benchSupergraph();
  const addresses = subgraphAddresses(supergraphSdl, process.env, []);
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => new Subgraph({ url: addresses[name] ?? '' }),
  });
  const app = Fastify();
  const server = new ApolloServer<PurposeContext>({
    gateway,
    introspection: false,
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await server.start();
  await app.register(fastifyApollo(server), {
    context: ({ headers }) => {
      const purpose = headers[PURPOSE_HEADER];
      return Promise.resolve(typeof purpose === 'string' ? { purpose } : {});
    },
  });
  const url = await app.listen({ port: Number(process.env['BENCH_PORT']), host: '127.0.0.1' });
  process.once('SIGTERM', () => process.exit(0));
  process.send?.({ ready: `${url}/graphql` });
}

void main();
