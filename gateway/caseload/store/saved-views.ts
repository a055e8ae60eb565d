import { z } from 'zod';
import { isCalendarDate } from '../../../subgraphs/kit/calendar';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { type CaseloadOrder, type CaseloadSort, caseloadSort } from './list-order';
import type { CaseloadFilter } from './list-caseload';

/** A filter and order that a worker keeps under a name. */
export interface SavedView {
  readonly name: string;
  readonly filter: CaseloadFilter;
  readonly order: CaseloadOrder;
}

/** Views that one worker may keep. */
export const MOST_VIEWS = 50;

const content = z.strictObject({
  filter: z.strictObject({
    text: z.string().max(60).nullable(),
    minimumTotal: z.number().int().nullable(),
    overdrawn: z.boolean(),
    hardConflicts: z.boolean(),
    threatBefore: z.string().refine(isCalendarDate).nullable(),
    agency: z.string().max(60).nullable(),
    rule: z.string().max(60).nullable(),
    stale: z.boolean(),
    incomplete: z.boolean(),
  }),
  order: z.strictObject({
    by: z.enum(Object.keys(caseloadSort.meanings) as [CaseloadSort]),
    descending: z.boolean(),
  }),
});

interface StoredView {
  readonly name: string;
  readonly content: unknown;
}

/** The views of a worker by name. One that a later version of the list no longer understands is left out. */
export async function savedViews(query: RunSql, worker: string): Promise<SavedView[]> {
  const rows = await query<StoredView & Record<string, unknown>>(
    'SELECT name, content FROM saved_view WHERE worker = $1 ORDER BY lower(name), name',
    [worker],
  );
  return rows.flatMap(({ name, content: stored }) => {
    const parsed = content.safeParse(stored);
    return parsed.success ? [{ name, ...parsed.data }] : [];
  });
}

const SAVE = `INSERT INTO saved_view (worker, name, content, saved_at)
  SELECT $1, $2, $3, now()
  WHERE EXISTS (SELECT FROM saved_view WHERE worker = $1 AND name = $2)
    OR (SELECT count(*) FROM saved_view WHERE worker = $1) < $4
  ON CONFLICT (worker, name) DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at
  RETURNING xmax <> 0 AS "wasKnown"`;

/**
 * Keeps a view for a worker; one of the same name is replaced.
 * @returns whether there was one of that name; null when the worker has as many as may be
 */
export async function saveView(
  query: RunSql,
  worker: string,
  { name, filter, order }: SavedView,
): Promise<{ readonly wasKnown: boolean } | null> {
  const checked = content.parse({ filter, order });
  const [saved] = await query<{ wasKnown: boolean }>(SAVE, [
    worker,
    name,
    JSON.stringify(checked),
    MOST_VIEWS,
  ]);
  return saved ?? null;
}

/** Forgets a view of a worker. @returns whether there was one */
export async function deleteView(query: RunSql, worker: string, name: string): Promise<boolean> {
  const gone = await query('DELETE FROM saved_view WHERE worker = $1 AND name = $2 RETURNING 1 AS gone', [
    worker,
    name,
  ]);
  return gone.length > 0;
}
