import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { maskWrittenNumbers } from '../../../subgraphs/kit/logbook/written-numbers';
import { maskNumbers } from '../../../subgraphs/kit/masking';
import type { Role } from '../../../subgraphs/kit/vocabulary';
import type { Mark } from '../mark';

/** What somebody records of a signal of a household. */
export interface MarkDraft {
  readonly householdId: string;
  /** Key of the conflict in the view. */
  readonly conflictKey: string;
  /** Rule that found it, as "CR-07". */
  readonly ruleId: string;
  readonly mark: Mark;
  /** In the words of who records it; null when none was given. */
  readonly reason: string | null;
}

/** A mark as it stands in the register. */
export interface StoredMark extends Omit<MarkDraft, 'householdId'> {
  readonly role: Role;
  /** Identifier of who recorded it, at the identity provider. */
  readonly actor: string;
  readonly at: Date;
}

const COLUMNS = 'conflict_key AS "conflictKey", rule_id AS "ruleId", mark, reason, role, actor, at';
const ADD = `INSERT INTO conflict_mark (household_id, conflict_key, rule_id, mark, reason, role, actor)
  VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING ${COLUMNS}`;
const OF_HOUSEHOLD = `SELECT ${COLUMNS} FROM conflict_mark WHERE household_id = $1 ORDER BY id DESC`;

/** Adds a mark. It cannot be taken back; numbers that can be of a person are masked in its reason. */
export async function addMark(
  query: RunSql,
  { householdId, conflictKey, ruleId, mark, reason }: MarkDraft,
  by: { readonly actor: string; readonly role: Role },
): Promise<StoredMark> {
  const written = reason === null ? null : maskNumbers(maskWrittenNumbers(reason));
  const values = [householdId, conflictKey, ruleId, mark, written, by.role, by.actor];
  const [added] = await query<StoredMark>(ADD, values);
  if (added === undefined) throw new Error('the register of marks did not acknowledge one');
  return added;
}

/** Every mark of a household, newest first. */
export function marksOf(query: RunSql, householdId: string): Promise<StoredMark[]> {
  return query<StoredMark>(OF_HOUSEHOLD, [householdId]);
}
