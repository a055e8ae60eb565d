import 'reflect-metadata';
import pino from 'pino';
import { readPrivateKey, readSecret } from '../subgraphs/kit/access/key-files';
import { migrate } from '../subgraphs/kit/database/migrate';
import { openAccess } from './accountability/open-access';
import { HUB_MIGRATIONS } from './accountability/store/hub-migrations';
import { committedDocuments, committedSupergraph, IN_PROCESS, startHub } from './hub';
import { readSettings } from './settings';
import { subgraphAddresses } from './subgraph-addresses';

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  if (typeof settings === 'string') throw new Error(`Cannot start the gateway: ${settings}.`);
  const supergraphSdl = committedSupergraph();
  const agencyUrls = subgraphAddresses(supergraphSdl, process.env, IN_PROCESS);
  const logger = pino({ level: settings.LOG_LEVEL, base: { part: 'gateway' } });
  const signingKey = await readPrivateKey(settings.HUB_KEY_FILE, 'HUB_KEY_FILE');
  const logKey = readSecret(settings.HUB_LOG_KEY_FILE, 'HUB_LOG_KEY_FILE');
  await migrate(settings.HUB_OWNER_DATABASE_URL ?? settings.HUB_DATABASE_URL, [], HUB_MIGRATIONS);
  const access = await openAccess({
    identity: { issuer: settings.HUB_ISSUER, audience: settings.HUB_AUDIENCE },
    databaseUrl: settings.HUB_DATABASE_URL,
    signer: { issuer: settings.HUB_NAME, ...signingKey },
    logKey,
    logCollector: settings.HUB_LOG_COLLECTOR,
    lookupsPerMinute: settings.HUB_LOOKUPS_PER_MINUTE,
    logger,
  });
  const door = await startHub({
    supergraphSdl,
    agencyUrls,
    port: settings.HUB_PORT,
    host: settings.HUB_HOST,
    logger,
    access,
    trustedDocuments: committedDocuments(),
    development: settings.HUB_MODE === 'development',
    budgetMs: settings.HUB_BUDGET_MS,
  });
  const stop = (): void => {
    void door.close().finally(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.send) {
    process.once('disconnect', stop);
    process.send({ ready: `${door.url}/graphql` });
  }
}

main().catch((error: NodeJS.ErrnoException & { port?: number }) => {
  const inUse = error.code === 'EADDRINUSE';
  const line = inUse
    ? `Cannot start the gateway: port ${error.port} is in use. Set HUB_PORT to a free one.`
    : error.message;
  process.stderr.write(`${line}\n`);
  process.exit(1);
});
