import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { CASE_REFERENCE } from '../../../subgraphs/kit/identifiers';
import { holdsWrittenNumber } from '../../../subgraphs/kit/logbook/written-numbers';
import { words } from '../../../subgraphs/kit/vocabulary';
import { type CaseRegistration, registerCase } from '../store/case-register';

export const caseRefusal = words({
  REFERENCE_NOT_USABLE:
    'Zaaknummer niet bruikbaar: it has 1 to 60 letters, digits and . / _ - and no nine digits in a row.',
  WORKER_NOT_USABLE:
    'Medewerker niet bruikbaar: an identifier has 1 to 200 characters and is no number of a person.',
  NOBODY_NAMED: 'Niemand genoemd: a case has at least one worker and is about at least one person.',
  ENDS_BEFORE_BEGIN: 'Einde ligt voor het begin.',
});
export type CaseRefusal = keyof typeof caseRefusal.meanings;

const MOST_IDENTIFIER = 200;

const isUsableWorker = (worker: string): boolean =>
  worker.trim() !== '' && worker.length <= MOST_IDENTIFIER && !holdsWrittenNumber(worker);

/** Why a case cannot be registered as it is; null when it can. */
export function caseRefusalOf(registration: CaseRegistration): CaseRefusal | null {
  const { reference, openedOn, endedOn, workers, subjects } = registration;
  if (!CASE_REFERENCE.test(reference) || holdsWrittenNumber(reference)) return 'REFERENCE_NOT_USABLE';
  if (workers.length === 0 || subjects.length === 0) return 'NOBODY_NAMED';
  if (!workers.every(isUsableWorker)) return 'WORKER_NOT_USABLE';
  if (endedOn !== null && endedOn < openedOn) return 'ENDS_BEFORE_BEGIN';
  return null;
}

const KNOWN = `SELECT to_char(opened_on, 'YYYY-MM-DD') AS "openedOn" FROM case_file WHERE reference = $1 FOR UPDATE`;
const CLOSE = 'UPDATE case_file SET ended_on = $2 WHERE reference = $1';

interface KnownCase {
  readonly openedOn: CalendarDate;
}

/** Registers a case, or puts one as it now is. @returns whether it was there before */
export async function putCase(
  query: RunSql,
  registration: CaseRegistration,
): Promise<{ readonly wasKnown: boolean }> {
  const known = await query<KnownCase>(KNOWN, [registration.reference]);
  await registerCase(query, registration);
  return { wasKnown: known.length > 0 };
}

/** What came of closing a case. */
export type ClosingCourse = 'CLOSED' | 'NO_SUCH_CASE' | 'ENDS_BEFORE_BEGIN';

/** Gives a case its last day. */
export async function endCase(
  query: RunSql,
  reference: string,
  endedOn: CalendarDate,
): Promise<ClosingCourse> {
  const [known] = await query<KnownCase>(KNOWN, [reference]);
  if (known === undefined) return 'NO_SUCH_CASE';
  if (endedOn < known.openedOn) return 'ENDS_BEFORE_BEGIN';
  await query(CLOSE, [reference, endedOn]);
  return 'CLOSED';
}
