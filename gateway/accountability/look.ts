import type { DocumentNode } from 'graphql';
import type { ProcessingRecord } from '../../subgraphs/kit/logbook/record';
import type { AskingContext } from './asking';
import type { Course } from './entries';

/** An operation as it was let in: an answer so far is of this one, whatever is handed along with the question for it. */
export interface LetIn {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: AskingContext;
  readonly operationName: string | undefined;
  readonly course: Pick<Course, 'operation' | 'householdIds' | 'outsideOwnCases'>;
  /** Pseudonyms of those who were asked about. */
  readonly askedFor: readonly string[];
}

/**
 * A look whose answer is shown while it fills in, and what the processing log has of it. A person is in that log once for a
 * look, and so is each question to an agency: the citizen who reads it would otherwise find that they were looked at four
 * times where it was once.
 */
export class Look {
  private readonly logged = new Set<string>();
  private turn: Promise<unknown> = Promise.resolve();
  private ended = false;

  constructor(readonly letIn: LetIn) {}

  /** Whether the whole answer is accounted for, so that nothing of before needs to be shown any more. */
  get hasEnded(): boolean {
    return this.ended;
  }

  /** Of these records the ones that the log lacks; the operation as a whole is logged when it has ended. */
  lacking(records: readonly ProcessingRecord[], isWhole: boolean): readonly ProcessingRecord[] {
    const { spanId } = this.letIn.context.asking.trace;
    return records.filter(
      (record) => !this.logged.has(keyOf(record)) && (isWhole || record.spanId !== spanId),
    );
  }

  /** Notes that the log has these. */
  noteLogged(records: readonly ProcessingRecord[], isWhole: boolean): void {
    for (const record of records) this.logged.add(keyOf(record));
    this.ended ||= isWhole;
  }

  /** Does a piece of logging after the one before it: what that one writes is not written again. */
  inTurn<T>(write: () => Promise<T>): Promise<T> {
    const done = this.turn.then(write);
    this.turn = done.catch(() => undefined);
    return done;
  }
}

const keyOf = ({ subjectId, spanId }: ProcessingRecord): string => subjectId ?? spanId;
