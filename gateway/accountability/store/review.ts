import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { maskWrittenNumbers } from '../../../subgraphs/kit/logbook/written-numbers';
import { maskNumbers } from '../../../subgraphs/kit/masking';
import type { AuditEntry } from './audit-entry';
import { IS_A_LOOK } from './line-of-a-look';
import type { NumberedEntry, OversightPeriod } from './oversight-queries';

/** What a reviewer found of an entry. */
export type ReviewOutcome = 'JUSTIFIED' | 'NOT_JUSTIFIED' | 'TO_INVESTIGATE';

/** One judgement of one entry. A later one of the same entry stands beside it. */
export interface Review {
  /** Number of the entry in the audit log. */
  readonly seq: number;
  /** Identifier at the identity provider. */
  readonly reviewer: string;
  readonly outcome: ReviewOutcome;
  readonly note: string;
}

/** Which look-ups to draw from, and how. */
export interface SampleQuestion extends OversightPeriod {
  /** The same seed draws the same entries, as long as nobody reviews one of them. */
  readonly seed: string;
  readonly size: number;
  /** Who will review: their own look-ups are not drawn. */
  readonly reviewer: string;
}

const SAMPLE = `SELECT e.seq, e.content FROM audit_entry e
  WHERE e.action IN ('SEARCH', 'CONSULT') AND e.actor IS DISTINCT FROM $3
    AND e.at >= $1::date::timestamp AT TIME ZONE 'Europe/Amsterdam'
    AND e.at < ($2::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'
    AND ${IS_A_LOOK} AND NOT EXISTS (SELECT FROM review r WHERE r.seq = e.seq)
  ORDER BY sha256(convert_to($4::text || ':' || e.seq, 'UTF8')) LIMIT $5`;

/** A random sample of look-ups that nobody reviewed yet. */
export async function sampleToReview(query: RunSql, question: SampleQuestion): Promise<NumberedEntry[]> {
  const { from, to, reviewer, seed, size } = question;
  const rows = await query<{ seq: string | number; content: string }>(SAMPLE, [
    from,
    to,
    reviewer,
    seed,
    size,
  ]);
  return rows.map(({ seq, content }) => ({ seq: Number(seq), entry: JSON.parse(content) as AuditEntry }));
}

/**
 * Records a review. It cannot be taken back; numbers that can be of a person are masked in its note.
 * @throws an SQL error 23514 when the entry is the reviewer's own, 23503 when there is no such entry
 */
export async function recordReview(query: RunSql, { seq, reviewer, outcome, note }: Review): Promise<void> {
  await query('INSERT INTO review (seq, reviewer, outcome, note) VALUES ($1, $2, $3, $4)', [
    seq,
    reviewer,
    outcome,
    maskNumbers(maskWrittenNumbers(note)),
  ]);
}
