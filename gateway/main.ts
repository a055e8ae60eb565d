import 'reflect-metadata';
import pino from 'pino';
import { readPrivateKey, readSecret } from '../subgraphs/kit/access/key-files';
import { migrate } from '../subgraphs/kit/database/migrate';
import { openAccess } from './accountability/open-access';
import { HUB_MIGRATIONS } from './accountability/store/hub-migrations';
import { type Caseload, openCaseload } from './caseload/open-caseload';
import { CASELOAD_MIGRATIONS } from './caseload/store/caseload-migrations';
import { builtWebFolder, committedDocuments, committedSupergraph, IN_PROCESS, startHub } from './hub';
import { type HubEnvironment, readSettings } from './settings';
import { subgraphAddresses } from './subgraph-addresses';
import type { WebClient } from './web-client/serve-web';

async function caseloadOf(settings: HubEnvironment): Promise<Caseload | undefined> {
  const databaseUrl = settings.CASELOAD_DATABASE_URL;
  if (databaseUrl === undefined) return undefined;
  await migrate(settings.CASELOAD_OWNER_DATABASE_URL ?? databaseUrl, [], CASELOAD_MIGRATIONS);
  return openCaseload({ databaseUrl, leastInCell: settings.CASELOAD_LEAST_IN_CELL });
}

function webClient(settings: HubEnvironment): WebClient | undefined {
  if (settings.HUB_WEB === 'off') return undefined;
  return {
    folder: builtWebFolder(),
    issuer: settings.HUB_ISSUER,
    clientId: settings.HUB_WEB_CLIENT_ID,
    consoleUrl: settings.HUB_CONSOLE_URL,
  };
}

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
    web: webClient(settings),
    caseload: await caseloadOf(settings),
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
