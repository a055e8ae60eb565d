import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { maskWrittenNumbers } from '../../../subgraphs/kit/logbook/written-numbers';
import { maskNumbers } from '../../../subgraphs/kit/masking';
import type { ProtectedKind } from '../store/oversight-queries';

/** Somebody whose look-ups are shown to oversight. */
export interface ProtectedSubject {
  /** Pseudonym of a person, or the id of a household. */
  readonly subject: string;
  readonly kind: ProtectedKind;
  /** Whose family or address it is; null for a known person. */
  readonly worker: string | null;
}

const PROTECT = `INSERT INTO protected_subject (subject, kind, worker, note) VALUES ($1, $2, $3, $4)
  ON CONFLICT ON CONSTRAINT protected_once DO NOTHING RETURNING subject`;
const FORGET = `DELETE FROM protected_subject WHERE subject = $1 AND kind = $2 AND worker IS NOT DISTINCT FROM $3
  RETURNING subject`;

/**
 * Puts somebody on the list, with a note in which numbers of persons are masked.
 * @returns false when they were on it already
 */
export async function protect(
  query: RunSql,
  { subject, kind, worker }: ProtectedSubject,
  note: string,
): Promise<boolean> {
  const written = await query(PROTECT, [subject, kind, worker, maskNumbers(maskWrittenNumbers(note))]);
  return written.length > 0;
}

/** Takes somebody off the list. @returns false when they were not on it */
export async function unprotect(
  query: RunSql,
  { subject, kind, worker }: ProtectedSubject,
): Promise<boolean> {
  return (await query(FORGET, [subject, kind, worker])).length > 0;
}
