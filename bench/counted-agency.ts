import 'reflect-metadata';
import pino from 'pino';
import { loadAgency } from '../demo/project';
import { readSettings } from '../subgraphs/kit/server/run';
import { startAgency } from '../subgraphs/kit/server/start';
import { countStatements } from '../subgraphs/kit/testing/statement-count';

/** One agency that tells on request how many SQL statements it sent since it was last asked. */
async function main(): Promise<void> {
  const agency = loadAgency(process.env['BENCH_AGENCY'] ?? '');
  const { code } = agency.identity;
  const statements = countStatements();
  const running = await startAgency(agency, {
    ...readSettings(code, agency.defaultPort, process.env),
    logger: pino({ level: 'silent' }),
  });
  process.on('message', () => process.send?.(statements.take().length));
  process.once('SIGTERM', () => process.exit(0));
  process.once('disconnect', () => process.exit(0));
  process.send?.({ ready: running.url });
}

void main();
