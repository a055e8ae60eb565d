import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { Unheard } from '../follow/change-gap';

/** Up to where was heard of changes. */
export interface Heard {
  /** Place in the changes of the agencies. */
  readonly changes: string;
  /** Place in the register of cases. */
  readonly register: string;
  readonly heardAt: Date;
  /** Agencies that were not heard then. */
  readonly unheard: readonly Unheard[];
}

/** Up to where was heard last; undefined when never. */
export async function lastHeard(query: RunSql): Promise<Heard | undefined> {
  const [row] = await query<{ [field in keyof Heard]: Heard[field] }>(
    'SELECT changes, register, heard_at AS "heardAt", unheard FROM heard',
  );
  return row;
}

/** Notes up to where was heard: what came before is in the queue. */
export async function noteHeard(
  query: RunSql,
  { changes, register, heardAt, unheard }: Heard,
): Promise<void> {
  await query(
    `INSERT INTO heard (changes, register, heard_at, unheard) VALUES ($1, $2, $3, $4)
      ON CONFLICT (one_row) DO UPDATE SET changes = excluded.changes, register = excluded.register,
        heard_at = excluded.heard_at, unheard = excluded.unheard`,
    [changes, register, heardAt, JSON.stringify(unheard)],
  );
}
