import pino from 'pino';
import type { AgencyDefinition } from '../agency';
import { type AgencySettings, type RunningAgency, startAgency } from '../server/start';
import { type AgencyHarness, TEST_LOG_KEY } from './agency-harness';

/** Starts an agency once more on the database of one that runs, as a second process of it would. */
export function startBeside(
  agency: AgencyDefinition,
  { loginUrl, hub, now }: AgencyHarness,
  instead?: AgencySettings['instead'],
): Promise<RunningAgency> {
  return startAgency(agency, {
    databaseUrl: loginUrl,
    port: 0,
    host: '127.0.0.1',
    logger: pino({ level: 'silent' }),
    now: () => now,
    trust: hub.trust,
    logKey: TEST_LOG_KEY,
    ...(instead ? { instead } : {}),
  });
}
