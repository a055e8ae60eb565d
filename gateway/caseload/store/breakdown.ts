import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { words } from '../../../subgraphs/kit/vocabulary';
import { suppressedCells } from '../figures/suppress';
import { DOUBLED } from './days';

export const caseloadDimension = words({
  AGENCY: 'Orgaan: who collects, or told what a conflict rests on.',
  LAW: 'Wet of the claims.',
  RULE: 'Regel of the conflicts.',
  KIND: 'Aard of the claims.',
});
export type CaseloadDimension = keyof typeof caseloadDimension.meanings;

/** One cell of a breakdown. Nothing of it is known to the reader when it is suppressed. */
export interface BreakdownCell {
  readonly key: string;
  readonly label: string;
  readonly suppressed: boolean;
  readonly households: number | null;
  /** Unexplained conflicts. */
  readonly conflicts: number | null;
  /** What is owed on the counted claims of the cell, in cents; null for a rule. */
  readonly outstanding: number | null;
  /** What is at stake in its conflicts a month, in cents; null when none says an amount. */
  readonly amountPerMonth: number | null;
}

/** Counted claims with what they are grouped by. */
const claimPart = (column: string): string => `SELECT c.reference, c.${column} AS key, c.outstanding::float8,
    NULL::text AS conflict, NULL::float8 AS amount FROM snapshot_claim c WHERE c.counted`;

/** Unexplained conflicts with each thing that their evidence is about; of one conflict each thing once. */
const evidencePart = (
  column: string,
): string => `SELECT DISTINCT e.reference, e.${column} AS key, NULL::float8, k.key,
    k.amount_per_month::float8 FROM conflict_evidence e
  JOIN snapshot_conflict k ON k.reference = e.reference AND k.key = e.conflict
  WHERE NOT k.explained AND e.fact_kind = 'claims' AND e.${column} IS NOT NULL`;

const PARTS: Readonly<Record<CaseloadDimension, string>> = {
  AGENCY: `${claimPart('handler')} UNION ALL SELECT k.reference, agency, NULL::float8, k.key, k.amount_per_month::float8
    FROM snapshot_conflict k, unnest(k.agencies) AS agency WHERE NOT k.explained`,
  LAW: `${claimPart('law')} UNION ALL ${evidencePart('law')}`,
  RULE: `SELECT k.reference, k.rule AS key, NULL::float8 AS outstanding, k.key AS conflict,
    k.amount_per_month::float8 AS amount
    FROM snapshot_conflict k WHERE NOT k.explained`,
  KIND: `${claimPart('kind')} UNION ALL ${evidencePart('detail')}`,
};

const NAMED_AS: Readonly<Record<CaseloadDimension, string | null>> = {
  AGENCY: 'AGENCY',
  LAW: null,
  RULE: 'RULE',
  KIND: null,
};

// First by household and then by key: two hashes are much faster than one count of distinct households. Cents are exact in a
// double up to 2^53, and much faster to sum than numerics.
export const breakdownSql = (by: CaseloadDimension): string => `WITH part AS (${PARTS[by]}),
  household AS (
    SELECT reference, key, sum(outstanding) AS outstanding, count(conflict) AS conflicts, sum(amount) AS amount
    FROM part WHERE reference NOT IN (${DOUBLED}) GROUP BY reference, key),
  cell AS (
    SELECT key, count(*)::int AS households, sum(conflicts)::int AS conflicts, sum(outstanding) AS outstanding,
      sum(amount) AS amount
    FROM household GROUP BY key)
  SELECT cell.key, coalesce(n.label, cell.key) AS label, households, conflicts, outstanding, amount AS "amountPerMonth"
  FROM cell LEFT JOIN known_name n ON n.kind = $1 AND n.key = cell.key
  ORDER BY households DESC, cell.key`;

type CountedRow = Omit<BreakdownCell, 'households' | 'suppressed'> & { readonly households: number };

/**
 * The caseload by one thing, in one statement. A household counts once in each cell that it is in.
 * @param least fewest households of which something is shown
 */
export async function caseloadBreakdown(
  query: RunSql,
  by: CaseloadDimension,
  least: number,
): Promise<BreakdownCell[]> {
  const cells = await query<CountedRow & Record<string, unknown>>(breakdownSql(by), [NAMED_AS[by]]);
  const hidden = suppressedCells(cells, least);
  const nothing = { households: null, conflicts: null, outstanding: null, amountPerMonth: null };
  const shown = cells.map((cell): BreakdownCell => {
    const { key, label, households, conflicts, amountPerMonth } = cell;
    if (hidden.has(cell)) return { key, label, suppressed: true, ...nothing };
    const outstanding = by === 'RULE' ? null : (cell.outstanding ?? 0);
    return { key, label, suppressed: false, households, conflicts, outstanding, amountPerMonth };
  });
  // By size they would still tell which hidden cell is the larger.
  const byLabel = (a: BreakdownCell, b: BreakdownCell): number => (a.label < b.label ? -1 : 1);
  return [
    ...shown.filter(({ suppressed }) => !suppressed),
    ...shown.filter(({ suppressed }) => suppressed).toSorted(byLabel),
  ];
}
