import type { EntityManager } from 'typeorm';
import { PURPOSES } from '../access/purposes';
import { CodedError } from '../errors';
import type { ProcessingEntry, ProcessingLog, ProcessingQuestion } from '../graph/processing-log';
import type { Agency } from '../graph/values';
import { pseudonymOf } from '../logbook/pseudonym';
import { MOST_RECORDS, type ProcessingLookup, readProcessing } from '../logbook/read';
import type { ProcessingRecord } from '../logbook/record';
import type { DataClass, Purpose } from '../vocabulary';

/** A line of the log as the contract shows it. */
export function toProcessingEntry(record: ProcessingRecord): ProcessingEntry {
  const { startTime, endTime, ...same } = record;
  return { ...same, startedAt: new Date(startTime), endedAt: new Date(endTime) };
}

/**
 * The question in the words of the log, with a pseudonym in the place of a number.
 * @throws BAD_INPUT when it is about none or several of person, trace and activity
 */
export function lookupOf(by: ProcessingQuestion, logKey: string): ProcessingLookup {
  const asked = [
    by.bsn == null ? [] : [{ by: 'subject' as const, value: pseudonymOf(by.bsn, logKey) }],
    by.traceId == null ? [] : [{ by: 'trace' as const, value: by.traceId }],
    by.activityId == null ? [] : [{ by: 'activity' as const, value: by.activityId }],
  ].flat();
  const [about] = asked;
  if (about === undefined || about.value === '' || asked.length > 1)
    throw new CodedError(
      'BAD_INPUT',
      'A question to the log is about exactly one of bsn, traceId or activityId.',
    );
  const { from, to, limit } = by;
  if (limit != null && (limit < 1 || limit > MOST_RECORDS))
    throw new CodedError('BAD_INPUT', `The limit is between 1 and ${MOST_RECORDS}.`, {
      allowed: MOST_RECORDS,
    });
  return {
    ...about,
    limit: limit ?? MOST_RECORDS,
    ...(from == null ? {} : { from }),
    ...(to == null ? {} : { to }),
  };
}

interface LogSurroundings {
  readonly read: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;
  readonly logKey: string;
  readonly given: ReadonlySet<DataClass>;
  readonly purpose: Purpose;
}

/** What an agency's processing log has on a question; unknown to who may not read the log. */
export async function readProcessingLog(
  agency: Agency,
  by: ProcessingQuestion,
  { read, logKey, given, purpose }: LogSurroundings,
): Promise<ProcessingLog> {
  const lookup = lookupOf(by, logKey);
  // A trace or an activity is of others too; who asks about themselves asks by their own number.
  const asksOthers = PURPOSES[purpose].scope === 'SELF' && by.bsn == null;
  if (!given.has('PROCESSING_LOG') || asksOthers) return { agency, access: 'NO_LEGAL_GROUND', entries: null };
  const records = await read((manager) =>
    readProcessing((text, values) => manager.query(text, [...values]), lookup),
  );
  return { agency, access: 'GRANTED', entries: records.map(toProcessingEntry) };
}
