import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { holdsWrittenNumber } from '../../../subgraphs/kit/logbook/written-numbers';
import type { Trigger } from '../../../subgraphs/kit/vocabulary';

/** Who asks after whom, under a purpose that needs a case. */
export interface AdmissionQuestion {
  readonly worker: string;
  readonly scope: 'OWN_CASES' | 'ANY_CASE';
  readonly caseReference: string | null;
  /** Pseudonyms of persons. */
  readonly subjects: readonly string[];
  readonly today: CalendarDate;
}

/**
 * Who of those asked for belongs to a case that counts. With scope OWN_CASES that is the open case named, when the worker
 * is on it; with ANY_CASE the open case named, or any open case when none is.
 */
export interface Admission {
  /** True when the case holds, and everybody asked for belongs. */
  readonly admitted: boolean;
  /** Whether the case named is open and, with OWN_CASES, the worker's. True with ANY_CASE when none is named. */
  readonly caseHolds: boolean;
  /** In the order of the question. */
  readonly subjects: readonly boolean[];
}

/** Whether case_file `c` counts. A period is closed: a case is open on its last day. */
const COUNTS = `c.opened_on <= $5::date AND (c.ended_on IS NULL OR c.ended_on >= $5::date)
  AND CASE $2::text
    WHEN 'OWN_CASES' THEN c.reference = $3::text
      AND EXISTS (SELECT FROM case_worker w WHERE w.reference = c.reference AND w.worker = $1::text)
    WHEN 'ANY_CASE' THEN $3::text IS NULL OR c.reference = $3::text
    ELSE false END`;

const ADMISSION = `SELECT
  ($2::text = 'ANY_CASE' AND $3::text IS NULL)
    OR EXISTS (SELECT FROM case_file c WHERE c.reference = $3::text AND ${COUNTS}) AS "caseHolds",
  ARRAY(SELECT EXISTS (
      SELECT FROM case_subject s JOIN case_file c USING (reference) WHERE s.subject = asked.one AND ${COUNTS})
    FROM unnest($4::text[]) WITH ORDINALITY AS asked(one, place) ORDER BY place) AS subjects`;

/** Asks the register whether somebody may be looked up. One constant statement, whatever the answer. */
export async function admission(query: RunSql, question: AdmissionQuestion): Promise<Admission> {
  const { worker, scope, caseReference, subjects, today } = question;
  const values = [worker, scope, caseReference, [...subjects], today];
  const [found] = await query<Omit<Admission, 'admitted'>>(ADMISSION, values);
  if (found === undefined) throw new Error('the case register did not answer');
  const everybody = found.subjects.every(Boolean);
  return { ...found, admitted: found.caseHolds && everybody };
}

/** A case as it stands in the register: nothing about anybody but who works on it and whom it is about. */
export interface CaseRegistration {
  /** At most 100 characters, without a number of a person. */
  readonly reference: string;
  readonly trigger: Trigger;
  readonly openedOn: CalendarDate;
  /** Last day of the case; null while it has none. */
  readonly endedOn: CalendarDate | null;
  /** Identifiers of workers at their identity provider. */
  readonly workers: readonly string[];
  /** Pseudonyms of persons. */
  readonly subjects: readonly string[];
}

const REGISTER = `WITH
  filed AS (INSERT INTO case_file (reference, trigger, opened_on, ended_on) VALUES ($1, $2, $3, $4)
    ON CONFLICT (reference) DO UPDATE SET trigger = excluded.trigger, opened_on = excluded.opened_on,
      ended_on = excluded.ended_on, registered_in = excluded.registered_in),
  left_workers AS (DELETE FROM case_worker WHERE reference = $1 AND worker <> ALL ($5::text[])),
  left_subjects AS (DELETE FROM case_subject WHERE reference = $1 AND subject <> ALL ($6::text[])),
  workers AS (INSERT INTO case_worker (reference, worker) SELECT $1, unnest($5::text[]) ON CONFLICT DO NOTHING)
  INSERT INTO case_subject (reference, subject) SELECT $1, unnest($6::text[]) ON CONFLICT DO NOTHING`;

/** The message names no value: it can be what should not have been there. */
function requireThat(holds: boolean, what: string): void {
  if (!holds) throw new Error(`the case was not registered: ${what}`);
}

/**
 * Registers a case, or puts one as it now is: its workers and subjects are replaced.
 * @throws Error when a reference is not usable or a subject is no pseudonym; an SQL error 23514 for an end before the begin
 */
export async function registerCase(query: RunSql, registration: CaseRegistration): Promise<void> {
  const { reference, trigger, openedOn, endedOn, workers, subjects } = registration;
  requireThat(reference !== '' && reference.length <= 100, 'its reference does not have 1 to 100 characters');
  requireThat(!holdsWrittenNumber(reference), 'its reference holds a number that can be of a person');
  requireThat(
    subjects.every((subject) => /^[A-Za-z0-9_-]{43}$/.test(subject)),
    'a subject is not a pseudonym',
  );
  await query(REGISTER, [reference, trigger, openedOn, endedOn, [...workers], [...subjects]]);
}
