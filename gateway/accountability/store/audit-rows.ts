import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { ChainRow } from './audit-chain';

/** Numbers as text: a row that somebody put in can have one that is too large to be exact. */
const NEXT = `SELECT seq::text AS number, content, hash, previous FROM audit_entry
  WHERE seq > $1::bigint ORDER BY seq LIMIT $2`;
const BEFORE_ALL = '-9223372036854775808';

interface StoredRow {
  readonly number: string;
  readonly content: string;
  readonly hash: Buffer;
  readonly previous: Buffer;
}

/**
 * All rows of the audit log in the order of their numbers, a batch at a time: what is kept in memory does not grow with
 * the log.
 */
export async function* auditRows(run: RunSql, batch = 1000): AsyncGenerator<readonly ChainRow[]> {
  let after = BEFORE_ALL;
  for (;;) {
    const rows = await run<StoredRow>(NEXT, [after, batch]);
    yield rows.map(({ number, content, hash, previous }) => ({
      seq: Number(number),
      content,
      hash,
      previous,
    }));
    after = rows.at(-1)?.number ?? after;
    if (rows.length < batch) return;
  }
}
