/**
 * One processing of data of one person, as the standard Logboek Dataverwerkingen has it. Holds no content of what was
 * processed and no employee: the audit log has those, joined on the trace.
 */
export interface ProcessingRecord {
  /** W3C trace: 32 hexadecimal digits, the same at all organisations. */
  readonly traceId: string;
  /** This processing: 16 hexadecimal digits. */
  readonly spanId: string;
  /** The processing that it is part of; null for the first. */
  readonly parentSpanId: string | null;
  readonly status: 'Unset' | 'Ok' | 'Error';
  /** What was done, as "householdView". */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly endTime: number;
  /** URI in the register of processing activities (AVG 30). */
  readonly activityId: string;
  /** Pseudonym of the person; null for the span that the persons' spans are part of. */
  readonly subjectId: string | null;
  /** Kind of number that the pseudonym stands for, as "BSN"; null without a person. */
  readonly subjectIdType: string | null;
  /** Name of the organisation that asked; null when nobody else did. */
  readonly foreignProcessor: string | null;
}
