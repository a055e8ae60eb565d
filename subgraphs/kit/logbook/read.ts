import { addDays, beginOfDay, type CalendarDate, isCalendarDate } from '../calendar';
import type { ProcessingRecord } from './record';
import { RECORD_COLUMNS } from './write';

/** What the log may be asked by, and the column of it. */
const COLUMN_OF = { subject: 'subject_id', activity: 'activity_id', trace: 'trace_id' } as const;

/** The most records of one answer. */
export const MOST_RECORDS = 500;

/** A question to the log: always of one subject, one activity or one trace. */
export interface ProcessingLookup {
  readonly by: keyof typeof COLUMN_OF;
  /** Pseudonym, URI of the activity, or trace. */
  readonly value: string;
  /** Processing that began on this day in the Netherlands, or later. */
  readonly from?: CalendarDate | undefined;
  /** Processing that began on this day in the Netherlands, or earlier. */
  readonly to?: CalendarDate | undefined;
  /** 1 to 500 records. */
  readonly limit: number;
}

/** A question that the log does not answer: 400 in the read interface of the standard. */
export class QuestionRefused extends Error {
  constructor(why: string) {
    super(`the processing log was not read: ${why}`);
    this.name = 'QuestionRefused';
  }
}

/** The moment at which a day begins in the Netherlands, in milliseconds since 1970. */
const beginOf = (day: CalendarDate): number => Date.parse(beginOfDay(day));

function requireDay(name: 'from' | 'to', day: string): CalendarDate {
  if (!isCalendarDate(day)) throw new QuestionRefused(`"${name}" is not a day as 2026-11-22`);
  return day;
}

const selected = Object.entries(RECORD_COLUMNS).map(([field, column]) => `${column} AS "${field}"`);

const select = (column: string): string =>
  `SELECT ${selected.join(', ')} FROM processing_record
   WHERE ${column} = $1 AND ($2::bigint IS NULL OR start_time >= $2) AND ($3::bigint IS NULL OR start_time < $3)
   ORDER BY start_time DESC, id DESC LIMIT $4`;

/** A driver hands a bigint over as text, unless told otherwise. */
type RecordRow = Omit<ProcessingRecord, 'startTime' | 'endTime'> & {
  readonly startTime: string | number;
  readonly endTime: string | number;
};

/**
 * The records that answer a question, newest first, in one statement.
 * @throws QuestionRefused when it is not by subject, activity or trace, or asks for too much
 */
export async function readProcessing(
  query: (text: string, values: unknown[]) => Promise<unknown>,
  question: ProcessingLookup,
): Promise<ProcessingRecord[]> {
  const { by, value, limit } = question;
  if (!Object.hasOwn(COLUMN_OF, by)) throw new QuestionRefused('ask by subject, activity or trace');
  if (typeof value !== 'string' || value === '') throw new QuestionRefused(`no ${by} is named`);
  if (!Number.isInteger(limit) || limit < 1 || limit > MOST_RECORDS) {
    throw new QuestionRefused(`"limit" is ${limit}; allowed is 1 to ${MOST_RECORDS}`);
  }
  const from = question.from === undefined ? null : beginOf(requireDay('from', question.from));
  const before = question.to === undefined ? null : beginOf(addDays(requireDay('to', question.to), 1));
  const rows = (await query(select(COLUMN_OF[by]), [value, from, before, limit])) as RecordRow[];
  return rows.map((row) => ({
    ...row,
    startTime: Number(row.startTime),
    endTime: Number(row.endTime),
  }));
}
