import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { Figure } from '../figures/figure';
import type { EarlierSnapshot } from '../figures/keep-earlier';
import {
  FIGURES,
  type SnapshotClaim,
  type SnapshotConflict,
  type SnapshotDate,
  type SnapshotFigures,
} from '../figures/snapshot';

/** Column of each figure; those of "at least" and of its day begin with the same word. */
export const FIGURE_COLUMNS: Readonly<Record<keyof SnapshotFigures, string>> = {
  total: 'total',
  creditors: 'creditors',
  agencies: 'agencies',
  overdrawn: 'overdrawn',
  hardConflicts: 'hard_conflicts',
  conflicts: 'conflicts',
};

/** A figure as a JSON object in SQL. Its number is exact up to 2^53. */
export const figureSql = (column: string): string =>
  `json_build_object('value', ${column}, 'atLeast', ${column}_at_least, 'asOf', ${column}_as_of)`;

const FIGURES_SQL = FIGURES.map((name) => `'${name}', ${figureSql(FIGURE_COLUMNS[name])}`).join(', ');

const CLAIMS = `SELECT json_agg(json_build_object('key', key, 'source', source, 'creditor', creditor, 'handler', handler,
    'kind', kind, 'regime', regime, 'law', law, 'status', status, 'outstanding', outstanding, 'counted', counted,
    'asOf', as_of) ORDER BY key)
  FROM snapshot_claim c WHERE c.reference = s.reference`;

const EVIDENCE = `SELECT json_agg(json_build_object('source', source, 'factKind', fact_kind, 'factId', fact_id,
    'detail', detail, 'law', law) ORDER BY source, fact_kind, fact_id)
  FROM conflict_evidence e WHERE e.reference = k.reference AND e.conflict = k.key`;

const CONFLICTS = `SELECT json_agg(json_build_object('key', key, 'rule', rule, 'severity', severity, 'hard', hard,
    'explained', explained, 'risk', risk, 'amountPerMonth', amount_per_month, 'asOf', as_of,
    'evidence', coalesce((${EVIDENCE}), '[]')) ORDER BY key)
  FROM snapshot_conflict k WHERE k.reference = s.reference`;

const DATES = `SELECT json_agg(json_build_object('kind', kind, 'detail', detail, 'on', day, 'source', source,
    'asOf', as_of) ORDER BY day, kind)
  FROM snapshot_date d WHERE d.reference = s.reference`;

const EARLIER = `SELECT s.taken_at AS "takenAt", json_build_object(${FIGURES_SQL}) AS figures,
    coalesce((${CLAIMS}), '[]') AS claims, coalesce((${CONFLICTS}), '[]') AS conflicts,
    coalesce((${DATES}), '[]') AS dates
  FROM snapshot s WHERE s.reference = $1`;

interface EarlierRow {
  readonly takenAt: Date;
  readonly figures: Record<keyof SnapshotFigures, Figure>;
  readonly claims: SnapshotClaim[];
  readonly conflicts: SnapshotConflict[];
  readonly dates: SnapshotDate[];
}

/** The snapshot of a case that is kept now; undefined when there is none. One statement. */
export async function earlierSnapshot(
  query: RunSql,
  reference: string,
): Promise<(EarlierSnapshot & { readonly takenAt: Date }) | undefined> {
  const [row] = await query<EarlierRow>(EARLIER, [reference]);
  return row;
}
