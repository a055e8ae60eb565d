import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import { benchSupergraph } from './supergraph';
import { subgraphAddresses } from '../gateway/subgraph-addresses';

/** The comparison: Apollo's own gateway, with its own planner and executor, before the same subgraphs. */
async function main(): Promise<void> {
  const supergraphSdl = benchSupergraph();
  const addresses = subgraphAddresses(supergraphSdl, process.env, []);
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => new RemoteGraphQLDataSource({ url: addresses[name] ?? '' }),
  });
  const app = Fastify();
  const server = new ApolloServer({
    gateway,
    introspection: false,
    plugins: [fastifyApolloDrainPlugin(app)],
  });
  await server.start();
  await app.register(fastifyApollo(server));
  const url = await app.listen({ port: Number(process.env['BENCH_PORT']), host: '127.0.0.1' });
  process.once('SIGTERM', () => process.exit(0));
  process.send?.({ ready: `${url}/graphql` });
}

void main();
