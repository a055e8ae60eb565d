import 'reflect-metadata';
import pino from 'pino';
import { migrate } from '../../../subgraphs/kit/database/migrate';
import { loggableFault } from '../../../subgraphs/kit/masking';
import { CASELOAD_MIGRATIONS } from '../store/caseload-migrations';
import { openCaseloadDatabase } from '../store/database';
import { hubCaseload } from './caseload-source';
import { HubClient } from './hub-client';
import { beTheOnlyOne, type OnlyOne } from './only-one';
import { openWorkingQueue } from './queue';
import { faultCode, RefreshFault } from './refresh-fault';
import { readRefreshSettings } from './settings';
import { startRefresh } from './start-refresh';
import { SystemToken } from './system-token';

/** Statements that list or count the whole caseload take longer than an answer to a screen may. */
const STATEMENT_MS = 30_000;

async function main(): Promise<void> {
  const settings = readRefreshSettings(process.env);
  if (typeof settings === 'string') throw new Error(`Cannot start the refresh of the caseload: ${settings}.`);
  const logger = pino({ level: settings.LOG_LEVEL, base: { part: 'caseload' } });
  const databaseUrl = settings.CASELOAD_DATABASE_URL;
  await migrate(settings.CASELOAD_OWNER_DATABASE_URL ?? databaseUrl, [], CASELOAD_MIGRATIONS);
  const onFault = (error: unknown): void => {
    // What the hub refused is a word; anything else needs to be told where it came from.
    const detail = error instanceof RefreshFault ? {} : loggableFault(error);
    logger.error({ code: faultCode(error), ...detail }, 'a refresh failed');
  };
  const database = openCaseloadDatabase({ databaseUrl, timeoutMs: STATEMENT_MS });
  const boss = await openWorkingQueue({ databaseUrl, cron: settings.CASELOAD_CRON, onFault });
  const token = new SystemToken({
    issuer: settings.HUB_ISSUER,
    clientId: settings.CASELOAD_CLIENT,
    keyFile: settings.CASELOAD_CLIENT_KEY_FILE,
    audience: settings.HUB_AUDIENCE,
  });
  const hub = new HubClient({ url: settings.CASELOAD_HUB_URL, token: () => token.get() });

  const begun: { refresh?: { readonly stop: () => Promise<void> }; only?: OnlyOne } = {};
  const end = async (code: number): Promise<void> => {
    await begun.refresh?.stop();
    await boss.stop({ graceful: false });
    await begun.only?.release();
    await database.close();
    process.exit(code);
  };
  const stop = (): void => {
    end(0).catch(() => process.exit(1));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  if (process.send) {
    process.once('disconnect', stop);
    process.send({ ready: settings.CASELOAD_HUB_URL });
  }
  begun.only = await beTheOnlyOne(databaseUrl, () => {
    logger.fatal('the connection with the lock broke: another process may refresh now');
    process.exit(1);
  });
  begun.refresh = await startRefresh({
    ...{ database, boss, hub, source: hubCaseload(hub), onFault },
    concurrency: settings.CASELOAD_CONCURRENCY,
    perMinute: settings.CASELOAD_PER_MINUTE,
    hearEveryMs: settings.CASELOAD_CHANGES_SECONDS * 1000,
  });
  logger.info('the caseload is kept up to date');
}

main().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
