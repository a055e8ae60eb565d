import 'reflect-metadata';
import { ApolloServer } from '@apollo/server';
import type { IncomingHttpHeaders } from 'node:http';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import pino from 'pino';
import { z } from 'zod';
import { dateInNetherlands } from '../../subgraphs/kit/calendar';
import { loggableFault } from '../../subgraphs/kit/masking';
import { statedBudget } from '../../subgraphs/kit/server/request-terms';
import { TERMS_HEADERS } from '../accountability/stated-terms';
import { Deadline, UpstreamRecord } from '../engine';
import { committedSupergraph } from '../hub';
import { ownerOfRootField } from '../subgraph-addresses';
import { remoteSupergraph } from './remote-supergraph';
import { householdSchema, viewSettings } from './subgraph';
import type { ViewContext } from './view-context';

const settings = z
  .object({
    ROUTER_URL: z.url({ error: 'must be the GraphQL address of the router' }),
    HOUSEHOLD_PORT: z.coerce.number().int().min(0).max(65535).default(4010),
    HOUSEHOLD_HOST: z.string().default('127.0.0.1'),
  })
  .safeParse(process.env);

/** Who asks and for what, as the router sent it on; the router decides whether that lets the facts be asked. */
const PASSED_ON = ['authorization', 'traceparent', ...Object.values(TERMS_HEADERS)];

const passedOn = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    PASSED_ON.flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value]] : [];
    }),
  );

/** Starts the household view as a subgraph of its own, behind any router that serves the supergraph. */
async function main(): Promise<void> {
  if (!settings.success) {
    throw new Error(
      settings.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; '),
    );
  }
  const { ROUTER_URL, HOUSEHOLD_PORT, HOUSEHOLD_HOST } = settings.data;
  const logger = pino({ base: { part: 'household' } });
  const supergraphSdl = committedSupergraph();
  const supergraph = remoteSupergraph(ROUTER_URL, supergraphSdl);
  const shared = viewSettings({
    supergraph: () => supergraph,
    compositionSource: ownerOfRootField(supergraphSdl, 'householdOf'),
    today: () => dateInNetherlands(Date.now()),
    onRuleFault: (rule, error) =>
      logger.error({ rule: rule.id, ...loggableFault(error) }, 'a rule failed; it is shown as unknown'),
  });
  const app = Fastify();
  const server = new ApolloServer<ViewContext>({
    schema: householdSchema(),
    plugins: [fastifyApolloDrainPlugin(app)],
    introspection: false,
  });
  await server.start();
  await app.register(fastifyApollo(server), {
    context: async ({ headers }) => {
      return {
        ...shared,
        engine: {
          record: new UpstreamRecord(),
          deadline: Deadline.start(statedBudget(headers)),
          headers: passedOn(headers),
        },
      };
    },
  });
  const url = await app.listen({ port: HOUSEHOLD_PORT, host: HOUSEHOLD_HOST });
  logger.info({ url }, 'household view listens');
  process.send?.({ ready: `${url}/graphql` });
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.once(signal, () => void app.close().finally(() => process.exit(0)));
  }
}

main().catch((error: Error) => {
  process.stderr.write(`Cannot start the household view: ${error.message}\n`);
  process.exit(1);
});
