import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { DOUBLED } from './days';

/** One thing that could be done for many households at once. */
export interface ClearingAction {
  readonly rule: string;
  readonly ruleTitle: string;
  /** Code of the agency whose facts the conflicts rest on. */
  readonly agency: string;
  readonly agencyName: string;
  /** Part of the file of the agency, as "claims". */
  readonly factKind: string;
  /** Kind of the claim, decision, deduction or arrangement; null for any other fact. */
  readonly detail: string | null;
  readonly households: number;
  /** Unexplained conflicts that rest on such a fact. */
  readonly conflicts: number;
  /** Cents; null when none says an amount. */
  readonly amountPerMonth: number | null;
}

const ACTIONS = `WITH conflict AS (
    SELECT DISTINCT k.reference, k.key, k.rule, e.source, e.fact_kind, e.detail,
      k.amount_per_month::float8 AS amount_per_month
    FROM conflict_evidence e
    JOIN snapshot_conflict k ON k.reference = e.reference AND k.key = e.conflict
    WHERE NOT k.explained AND k.reference NOT IN (${DOUBLED})),
  household AS (
    SELECT reference, rule, source, fact_kind, detail, count(*) AS conflicts, sum(amount_per_month) AS amount
    FROM conflict GROUP BY reference, rule, source, fact_kind, detail),
  action AS (
    SELECT rule, source, fact_kind, detail, count(*)::int AS households, sum(conflicts)::int AS conflicts,
      sum(amount) AS amount
    FROM household GROUP BY rule, source, fact_kind, detail
    ORDER BY households DESC, conflicts DESC, rule, source, fact_kind, detail LIMIT $1)
  SELECT a.rule, coalesce(r.label, a.rule) AS "ruleTitle", a.source AS agency, coalesce(n.label, a.source) AS "agencyName",
    a.fact_kind AS "factKind", a.detail, a.households, a.conflicts, a.amount AS "amountPerMonth"
  FROM action a
  LEFT JOIN known_name r ON r.kind = 'RULE' AND r.key = a.rule
  LEFT JOIN known_name n ON n.kind = 'AGENCY' AND n.key = a.source
  ORDER BY a.households DESC, a.conflicts DESC, a.rule, a.source, a.fact_kind, a.detail`;

/** What clears most, in one statement: conflicts of one rule that rest on one kind of fact of one agency, most households first. */
export async function clearsMost(query: RunSql, first: number): Promise<ClearingAction[]> {
  return query<ClearingAction & Record<string, unknown>>(ACTIONS, [first]);
}
