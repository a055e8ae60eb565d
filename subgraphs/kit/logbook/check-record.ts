import type { ProcessingRecord } from './record';
import { holdsWrittenNumber } from './written-numbers';

const TRACE = /^(?!0+$)[0-9a-f]{32}$/;
const SPAN = /^(?!0+$)[0-9a-f]{16}$/;
/** What `pseudonymOf` makes. */
const PSEUDONYM = /^[A-Za-z0-9_-]{43}$/;
const STATUSES: readonly string[] = ['Unset', 'Ok', 'Error'];

/** A record that may not be in the log. The message names the field, never its value: that can be personal. */
export class RecordRefused extends Error {
  constructor(field: keyof ProcessingRecord, why: string) {
    super(`the processing record was refused: ${field} ${why}`);
    this.name = 'RecordRefused';
  }
}

function requireForm(field: keyof ProcessingRecord, value: string | null, form: RegExp, what: string): void {
  if (value !== null && !form.test(value)) throw new RecordRefused(field, `is not ${what}`);
}

function requireImpersonal(field: keyof ProcessingRecord, value: string | null): void {
  if (value === null) return;
  if (value === '') throw new RecordRefused(field, 'is empty');
  if (/[\p{C}\p{Zl}\p{Zp}]/u.test(value)) throw new RecordRefused(field, 'holds a control character');
  if (holdsWrittenNumber(value)) throw new RecordRefused(field, 'holds a number that can be of a person');
}

function requireTime(field: 'startTime' | 'endTime', value: number): void {
  if (!Number.isSafeInteger(value) || value < 0) throw new RecordRefused(field, 'is not whole milliseconds');
}

/**
 * Lets a record pass that the standard allows and that holds nothing personal beside a pseudonym.
 * @throws RecordRefused naming the first field that is wrong
 */
export function checkRecord(record: ProcessingRecord): void {
  requireForm('traceId', record.traceId, TRACE, 'a trace of 32 hexadecimal digits');
  requireForm('spanId', record.spanId, SPAN, 'a span of 16 hexadecimal digits');
  requireForm('parentSpanId', record.parentSpanId, SPAN, 'a span of 16 hexadecimal digits');
  requireForm('subjectId', record.subjectId, PSEUDONYM, 'a pseudonym of 43 base64url characters');
  if (!STATUSES.includes(record.status)) throw new RecordRefused('status', 'is not Unset, Ok or Error');
  requireImpersonal('name', record.name);
  requireImpersonal('activityId', record.activityId);
  requireImpersonal('subjectIdType', record.subjectIdType);
  requireImpersonal('foreignProcessor', record.foreignProcessor);
  requireTime('startTime', record.startTime);
  requireTime('endTime', record.endTime);
  if (record.endTime < record.startTime) throw new RecordRefused('endTime', 'is before startTime');
  if ((record.subjectId === null) !== (record.subjectIdType === null)) {
    throw new RecordRefused('subjectIdType', 'and subjectId are not both there, or both not');
  }
}
