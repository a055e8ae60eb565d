import { registerCase } from '../../gateway/accountability/store/case-register';
import { withConnection } from '../../subgraphs/kit/database/connection';
import { pseudonymOf } from '../../subgraphs/kit/logbook/pseudonym';
import { HUB_LOG_KEY, type TestHub } from './hub';

/** Registers an open case for a test. @param workers identifiers of those who work on it */
export function openCase(
  { database }: Pick<TestHub, 'database'>,
  reference: string,
  { bsns, workers }: { readonly bsns: readonly string[]; readonly workers: readonly string[] },
): Promise<void> {
  return withConnection(database.loginUrl, (run) =>
    registerCase(run, {
      ...{ reference, trigger: 'CITIZEN_REQUEST', openedOn: '2026-01-01', endedOn: null, workers },
      subjects: bsns.map((bsn) => pseudonymOf(bsn, HUB_LOG_KEY)),
    }),
  );
}
