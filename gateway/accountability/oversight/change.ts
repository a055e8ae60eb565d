import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { Asking } from '../asking';
import { auditEntry, type Course } from '../entries';
import type { Journal } from '../store/journal';

/** What was changed, or tried to, as the audit log says it. */
export interface Changed {
  /** What was done, with the object of it: no number of a person. */
  readonly operation: string;
  readonly action?: 'CHANGE' | 'REVIEW';
  /** Pseudonyms of the persons that it is about. */
  readonly subjects?: readonly string[];
  readonly householdIds?: readonly string[];
  /** The case that it is about; the one that the request states when left out. */
  readonly caseReference?: string;
  /** False when it was not done. */
  readonly isDone: boolean;
}

/**
 * Makes a change with its line in the audit log: both or neither. What the guard logs of the whole request comes after it,
 * with the processing log.
 * @throws whatever goes wrong with the database; nothing is then changed
 */
export function changeOf<T>(
  { journal, asking }: { readonly journal: Pick<Journal, 'change'>; readonly asking: Asking },
  work: (query: RunSql) => Promise<T>,
  changed: (result: T) => Changed,
): Promise<T> {
  return journal.change(work, (result) => {
    const {
      operation,
      action = 'CHANGE',
      subjects = [],
      householdIds = [],
      caseReference,
      isDone,
    } = changed(result);
    const course: Course = {
      ...{ operation, action, subjects, householdIds, caseReference },
      outsideOwnCases: false,
      result: isDone ? 'DONE' : 'REFUSED',
      code: null,
    };
    return { audit: auditEntry(asking, course), processing: [] };
  });
}
