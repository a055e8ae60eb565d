import { activityOf } from '../access/purposes';
import { newSpanId, type Statement } from '../access/statement';
import { pseudonymOf } from '../logbook/pseudonym';
import type { ProcessingRecord } from '../logbook/record';

/** What the lines of one request have in common. */
export interface ProcessingAbout {
  /** Name of the organisation that asked. */
  readonly hub: string;
  /** Milliseconds since 1970. */
  readonly startTime: number;
  readonly endTime: number;
  readonly failed: boolean;
}

/** One line of the processing log. @param subjectId pseudonym; null for what is about no person */
export function processingLine(
  statement: Statement,
  { hub, startTime, endTime, failed }: ProcessingAbout,
  name: string,
  subjectId: string | null,
): ProcessingRecord {
  return {
    traceId: statement.traceId,
    spanId: newSpanId(),
    parentSpanId: statement.spanId,
    status: failed ? 'Error' : 'Ok',
    name,
    startTime,
    endTime: Math.max(startTime, endTime),
    activityId: activityOf(statement.purpose),
    subjectId,
    subjectIdType: subjectId === null ? null : 'BSN',
    foreignProcessor: hub,
  };
}

/** What one request made an agency process, by person; it becomes the lines of the processing log. */
export class Processings {
  private readonly persons = new Map<string, Set<string>>();

  /** Notes that data of persons were processed. @param name what was done, in plain Dutch */
  note(name: string, bsns: Iterable<string>): void {
    const noted = this.persons.get(name) ?? new Set();
    for (const bsn of bsns) noted.add(bsn);
    this.persons.set(name, noted);
  }

  /**
   * The lines of the log: one for each person and processing; one without a person when nobody's data were processed.
   * @param about with the agency's own key for pseudonyms
   */
  records(
    statement: Statement,
    { key, ...about }: ProcessingAbout & { readonly key: string },
  ): readonly ProcessingRecord[] {
    const line = (name: string, subjectId: string | null): ProcessingRecord =>
      processingLine(statement, about, name, subjectId);
    const lines = [...this.persons].flatMap(([name, bsns]) =>
      [...bsns].map((bsn) => line(name, pseudonymOf(bsn, key))),
    );
    return lines.length > 0 ? lines : [line('vraag zonder persoon', null)];
  }
}
