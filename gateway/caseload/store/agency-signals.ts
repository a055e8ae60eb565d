import type { RunSql } from '../../../subgraphs/kit/database/connection';

/** A fact of an agency itself. */
export interface OwnFact {
  /** Part of its file, as "decisions". */
  readonly kind: string;
  readonly id: string;
}

/** What one rule found in the data of one agency alone. */
export interface AgencySignal {
  readonly rule: string;
  readonly title: string;
  readonly households: number;
  /** The agency's own facts; the first hundred. */
  readonly facts: readonly OwnFact[];
  /** How many there are in all. */
  readonly factCount: number;
}

const MOST_FACTS = 100;

/** Raising a signal of a high risk could cost the citizen; a conflict with a fact of another body is not for this one. */
const SIGNALS = `WITH own AS (
    SELECT k.reference, s.household_id, k.rule, k.key FROM snapshot_conflict k JOIN snapshot s USING (reference)
    WHERE k.agencies = ARRAY[$1::text] AND NOT k.explained AND k.risk IN ('LOW', 'MEDIUM')),
  fact AS (
    SELECT DISTINCT own.rule, e.fact_kind, e.fact_id FROM own
    JOIN conflict_evidence e ON e.reference = own.reference AND e.conflict = own.key AND e.source = $1),
  numbered AS (
    SELECT rule, fact_kind, fact_id, row_number() OVER (PARTITION BY rule ORDER BY fact_kind, fact_id) AS place FROM fact),
  told AS (
    SELECT rule, count(*)::int AS "factCount",
      json_agg(json_build_object('kind', fact_kind, 'id', fact_id) ORDER BY place)
        FILTER (WHERE place <= ${MOST_FACTS}) AS facts
    FROM numbered GROUP BY rule)
  SELECT own.rule, coalesce(max(n.label), own.rule) AS title, count(DISTINCT household_id)::int AS households,
    (SELECT facts FROM told WHERE told.rule = own.rule) AS facts,
    (SELECT "factCount" FROM told WHERE told.rule = own.rule) AS "factCount"
  FROM own LEFT JOIN known_name n ON n.kind = 'RULE' AND n.key = own.rule
  GROUP BY own.rule ORDER BY households DESC, own.rule LIMIT $2`;

/** The signals of the caseload whose cause lies wholly in the data of one agency, in one statement. */
export async function agencySignals(query: RunSql, agency: string, first: number): Promise<AgencySignal[]> {
  return query<AgencySignal & Record<string, unknown>>(SIGNALS, [agency, first]);
}
