import { activityOf } from '../../../subgraphs/kit/access/purposes';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { Role } from '../../../subgraphs/kit/vocabulary';
import type { AuditEntry, AuditResult } from '../store/audit-entry';
import { IS_A_LOOK } from '../store/line-of-a-look';

/** Who asked something of the hub, without who it was: no employee and no reason. */
export interface WhoAsked {
  readonly traceId: string;
  /** Null when the request was refused before it was known for what it was. */
  readonly activityId: string | null;
  readonly role: Role | null;
  readonly oin: string | null;
  /** Agency where the asker works; null for anybody else. */
  readonly worksAt: string | null;
  readonly result: AuditResult;
}

const ON_TRACES = `SELECT e.content FROM audit_entry e
  WHERE e.trace_id = ANY ($1::text[]) AND e.action IN ('SEARCH', 'CONSULT', 'CHANGE', 'REFUSED') AND ${IS_A_LOOK}
  ORDER BY e.seq`;

/** Who asked on each of the traces, by the audit log. */
export async function whoAsked(query: RunSql, traceIds: readonly string[]): Promise<WhoAsked[]> {
  if (traceIds.length === 0) return [];
  const rows = await query<{ content: string }>(ON_TRACES, [[...traceIds]]);
  return rows.map(({ content }) => {
    const { traceId, purpose, role, oin, worksAt, result } = JSON.parse(content) as AuditEntry;
    return { traceId, activityId: purpose === null ? null : activityOf(purpose), role, oin, worksAt, result };
  });
}
