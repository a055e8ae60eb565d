import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { Figure } from '../figures/figure';
import type { SnapshotFigures, SnapshotSource } from '../figures/snapshot';
import type { ListPlace } from './cursor';
import { FIGURE_COLUMNS, figureSql } from './earlier-snapshot';
import { afterSql, type CaseloadOrder, orderSql, sortValueSql } from './list-order';

/** Which case households are listed: those for which all that is named holds. Null names nothing. */
export interface CaseloadFilter {
  /** Text in the case reference; capitals are the same as small letters. */
  readonly text: string | null;
  /** Cents. A household whose total is unknown is not listed. */
  readonly minimumTotal: number | null;
  /** Only where too much is taken. */
  readonly overdrawn: boolean;
  readonly hardConflicts: boolean;
  /** A threat on or before this day. */
  readonly threatBefore: CalendarDate | null;
  /** Code of a body that is creditor or collector of a counted claim, or told what an unexplained conflict rests on. */
  readonly agency: string | null;
  /** Rule of an unexplained conflict. */
  readonly rule: string | null;
  /** Only where a source did not tell everything. */
  readonly stale: boolean;
  /** Only where the snapshot is not whole. */
  readonly incomplete: boolean;
}

/** A filter that names nothing. */
export const NO_FILTER: CaseloadFilter = {
  text: null,
  minimumTotal: null,
  overdrawn: false,
  hardConflicts: false,
  threatBefore: null,
  agency: null,
  rule: null,
  stale: false,
  incomplete: false,
};

/** A case household as the work list shows it. */
export interface CaseloadRow {
  readonly reference: string;
  readonly householdId: string;
  readonly takenAt: Date;
  readonly asOf: CalendarDate;
  readonly complete: boolean;
  readonly figures: SnapshotFigures;
  readonly nextThreatOn: CalendarDate | null;
  readonly nextThreatKind: string | null;
  readonly nextObjectionOn: CalendarDate | null;
  readonly nextTimeOutEndOn: CalendarDate | null;
  readonly staleSources: readonly Pick<SnapshotSource, 'source' | 'outcome' | 'retrievedAt'>[];
  readonly unassessedRules: readonly string[];
  readonly involved: readonly string[];
}

/** A part of the list. */
export interface CaseloadPage {
  readonly rows: readonly (CaseloadRow & { readonly place: ListPlace })[];
  readonly hasMore: boolean;
  /** How many the filter leaves in all. */
  readonly totalCount: number;
}

const WHERE = `($1::text IS NULL OR position(lower($1) IN lower(reference)) > 0)
  AND ($2::bigint IS NULL OR total >= $2)
  AND (NOT $3::boolean OR overdrawn > 0)
  AND (NOT $4::boolean OR hard_conflicts > 0)
  AND ($5::date IS NULL OR next_threat_on <= $5)
  AND ($6::text IS NULL OR $6 = ANY (involved))
  AND ($7::text IS NULL OR $7 = ANY (rules))
  AND (NOT $8::boolean OR stale_sources > 0)
  AND (NOT $9::boolean OR NOT complete)`;

const valuesOf = (filter: CaseloadFilter): unknown[] => [
  ...[filter.text, filter.minimumTotal, filter.overdrawn, filter.hardConflicts, filter.threatBefore],
  ...[filter.agency, filter.rule, filter.stale, filter.incomplete],
];

const COUNT = `SELECT count(*)::int AS count FROM snapshot WHERE ${WHERE}`;

const FIGURES_SQL = Object.entries(FIGURE_COLUMNS)
  .map(([name, column]) => `'${name}', ${figureSql(column)}`)
  .join(', ');

const SOURCES = `SELECT json_agg(json_build_object('source', source, 'outcome', outcome, 'retrievedAt', retrieved_at)
    ORDER BY source)
  FROM snapshot_source s WHERE s.reference = page.reference AND s.stale`;

/** One page, with one row more than is asked for: that tells whether there is more. */
export const pageSql = (order: CaseloadOrder): string => `SELECT reference, household_id AS "householdId",
    taken_at AS "takenAt", as_of::text AS "asOf", complete, json_build_object(${FIGURES_SQL}) AS figures,
    next_threat_on::text AS "nextThreatOn", next_threat_kind AS "nextThreatKind",
    next_objection_on::text AS "nextObjectionOn", next_time_out_end_on::text AS "nextTimeOutEndOn",
    coalesce((${SOURCES}), '[]') AS "staleSources", unassessed_rules AS "unassessedRules", involved,
    "sortValue"
  FROM (SELECT *, ${sortValueSql(order)} AS "sortValue" FROM snapshot
    WHERE ${WHERE} AND ${afterSql(order, '$10', '$11')}
    ORDER BY ${orderSql(order)} LIMIT $12) AS page
  ORDER BY ${orderSql(order)}`;

/** The parameters of `pageSql`. */
export const pageValues = (filter: CaseloadFilter, after: ListPlace | null, first: number): unknown[] => [
  ...valuesOf(filter),
  after?.reference ?? null,
  after?.value ?? null,
  first + 1,
];

type PageRow = CaseloadRow & {
  readonly sortValue: string | null;
  readonly figures: Record<keyof SnapshotFigures, Figure>;
};

/** A page of the work list: two statements, whatever the filter and order. */
export async function listCaseload(
  query: RunSql,
  asked: {
    readonly filter: CaseloadFilter;
    readonly order: CaseloadOrder;
    readonly first: number;
    readonly after: ListPlace | null;
  },
): Promise<CaseloadPage> {
  const { filter, order, first, after } = asked;
  const [rows, counted] = await Promise.all([
    query<PageRow & Record<string, unknown>>(pageSql(order), pageValues(filter, after, first)),
    query<{ count: number }>(COUNT, valuesOf(filter)),
  ]);
  return {
    rows: rows.slice(0, first).map(({ sortValue, ...row }) => ({
      ...row,
      place: { value: sortValue, reference: row.reference },
    })),
    hasMore: rows.length > first,
    totalCount: counted[0]?.count ?? 0,
  };
}
