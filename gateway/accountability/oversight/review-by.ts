import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { recordReview, type Review } from '../store/review';

/** What came of a review. `OWN`: the entry is of the reviewer, and somebody else reviews it. */
export type ReviewCourse = 'RECORDED' | 'OWN' | 'NO_SUCH_ENTRY';

const ACTOR = 'SELECT actor FROM audit_entry WHERE seq = $1::bigint';

/** Records a review, unless the entry is not there or of the reviewer; the database holds both back as well. */
export async function reviewBy(query: RunSql, review: Review): Promise<ReviewCourse> {
  const [entry] = await query<{ actor: string | null }>(ACTOR, [review.seq]);
  if (entry === undefined) return 'NO_SUCH_ENTRY';
  if (entry.actor === review.reviewer) return 'OWN';
  await recordReview(query, review);
  return 'RECORDED';
}
