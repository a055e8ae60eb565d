import 'reflect-metadata';
import { GraphQLError } from 'graphql';
import pino from 'pino';
import type { Access } from '../gateway/accountability/open-access';
import { committedDocuments, committedSupergraph, IN_PROCESS, startHub } from '../gateway/hub';
import { subgraphAddresses } from '../gateway/subgraph-addresses';

/** Receives everybody, guards nothing, writes nothing, signs nothing. */
const NO_ACCESS: Access = {
  receive: (_request, base) => Promise.resolve(base),
  guard: (engine) => engine,
  // In the supergraph, and never asked in a measurement.
  oversight: () => () => ({ errors: [new GraphQLError('oversight is not measured')] }),
  casework: () => () => ({ errors: [new GraphQLError('casework is not measured')] }),
  close: () => Promise.resolve(),
};

/** Our hub with everything but access, set as `gateway/main.ts` sets it. For measurements only. */
async function main(): Promise<void> {
  const supergraphSdl = committedSupergraph();
  const door = await startHub({
    supergraphSdl,
    agencyUrls: subgraphAddresses(supergraphSdl, process.env, IN_PROCESS),
    port: 0,
    host: '127.0.0.1',
    logger: pino({ level: 'info', base: { part: 'gateway' } }),
    access: NO_ACCESS,
    trustedDocuments: committedDocuments(),
    development: true,
    budgetMs: Number(process.env['HUB_BUDGET_MS']),
  });
  process.once('SIGTERM', () => process.exit(0));
  process.once('disconnect', () => process.exit(0));
  process.send?.({ ready: `${door.url}/graphql` });
}

void main();
