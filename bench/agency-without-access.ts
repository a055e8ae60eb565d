import 'reflect-metadata';
import pino from 'pino';
import { loadAgency } from '../demo/project';
import { readSettings } from '../subgraphs/kit/server/run';
import { startAgency } from '../subgraphs/kit/server/start';
import { EVERYTHING, UNSIGNED } from './nobody';

/** One agency that lets everybody in, gives everything and writes no log. For measurements only. */
async function main(): Promise<void> {
  const agency = loadAgency(process.env['BENCH_AGENCY'] ?? '');
  const { code } = agency.identity;
  const settings = readSettings(code, agency.defaultPort, process.env);
  const running = await startAgency(agency, {
    ...settings,
    // The owner of the tables: row level security does not bind it.
    databaseUrl: settings.ownerUrl,
    logger: pino({ level: settings.logLevel, base: { agency: code } }),
    trust: { issuer: '', keys: { keys: [] } },
    logKey: '',
    instead: {
      statementCheck: { verify: () => Promise.resolve(UNSIGNED) },
      givenTo: () => EVERYTHING,
      writeLog: () => Promise.resolve(),
    },
  });
  process.once('SIGTERM', () => process.exit(0));
  process.once('disconnect', () => process.exit(0));
  process.send?.({ ready: running.url });
}

void main();
