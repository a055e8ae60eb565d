import { checkRecord } from './check-record';
import type { ProcessingRecord } from './record';

/** Columns of `processing_record`, by the fields of a record. */
export const RECORD_COLUMNS = {
  traceId: 'trace_id',
  spanId: 'span_id',
  parentSpanId: 'parent_span_id',
  status: 'status',
  name: 'name',
  startTime: 'start_time',
  endTime: 'end_time',
  activityId: 'activity_id',
  subjectId: 'subject_id',
  subjectIdType: 'subject_id_type',
  foreignProcessor: 'foreign_processor',
} as const satisfies Record<keyof ProcessingRecord, string>;

const fields = Object.entries(RECORD_COLUMNS);
const typeOf = (field: string): string => (field.endsWith('Time') ? 'bigint' : 'text');

/**
 * SQL that adds records to the log, for use in a larger statement.
 * @param parameter the place of `processingParameter`, as "$1"
 */
export const insertProcessing = (parameter: string): string =>
  `INSERT INTO processing_record (${fields.map(([, column]) => column).join(', ')})
   SELECT ${fields.map(([field]) => `"${field}"`).join(', ')}
   FROM jsonb_to_recordset(${parameter}::jsonb) AS r(${fields.map(([field]) => `"${field}" ${typeOf(field)}`).join(', ')})`;

/**
 * The records as `insertProcessing` takes them.
 * @throws RecordRefused when one holds what may not be in the log
 */
export function processingParameter(records: readonly ProcessingRecord[]): string {
  records.forEach(checkRecord);
  return JSON.stringify(records);
}

const INSERT = insertProcessing('$1');

/**
 * Writes processing records, all in one statement or none; resolves when PostgreSQL has acknowledged them. Who calls it
 * gives no data when it rejects.
 * @throws RecordRefused before anything is sent
 */
export async function writeProcessing(
  query: (text: string, values: unknown[]) => Promise<unknown>,
  records: readonly ProcessingRecord[],
): Promise<void> {
  const parameter = processingParameter(records);
  if (records.length > 0) await query(INSERT, [parameter]);
}
