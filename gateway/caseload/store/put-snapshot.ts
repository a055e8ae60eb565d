import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { keepEarlier } from '../figures/keep-earlier';
import { type CaseSnapshot, FIGURES, type SnapshotDate } from '../figures/snapshot';
import type { CaseloadDatabase } from './database';
import { earlierSnapshot, FIGURE_COLUMNS } from './earlier-snapshot';

/** What came of keeping a snapshot. `NEWER_KEPT`: another was taken later. `NO_CASE`: the case is not in the caseload. */
export type PutOutcome = 'KEPT' | 'NEWER_KEPT' | 'NO_CASE';

const FIGURE_NAMES = FIGURES.flatMap((name) => {
  const column = FIGURE_COLUMNS[name];
  return [column, `${column}_at_least`, `${column}_as_of`];
});
const COLUMNS = [
  ...['reference', 'household_id', 'taken_at', 'as_of', 'complete', ...FIGURE_NAMES],
  ...['next_threat_on', 'next_threat_kind', 'next_objection_on', 'next_time_out_end_on'],
  ...['stale_sources', 'short_sources', 'unassessed_rules', 'involved', 'rules'],
];
const ROW = `INSERT INTO snapshot (${COLUMNS.join(', ')})
  VALUES (${COLUMNS.map((_, index) => `$${index + 1}`).join(', ')})
  ON CONFLICT (reference) DO UPDATE SET ${COLUMNS.slice(1)
    .map((column) => `${column} = excluded.${column}`)
    .join(', ')}`;

const CLEAR = `WITH claims AS (DELETE FROM snapshot_claim WHERE reference = $1),
  conflicts AS (DELETE FROM snapshot_conflict WHERE reference = $1),
  days AS (DELETE FROM snapshot_date WHERE reference = $1)
  DELETE FROM snapshot_source WHERE reference = $1`;

/** The details, in one statement: rows as JSON. Evidence after the conflicts it belongs to: its key is checked at the end. */
const DETAILS = `WITH claims AS (INSERT INTO snapshot_claim
    SELECT $1, key, source, creditor, handler, kind, regime, law, status, outstanding, counted, "asOf"
    FROM json_to_recordset($2) AS c(key text, source text, creditor text, handler text, kind text, regime text, law text,
      status text, outstanding bigint, counted boolean, "asOf" date)),
  conflicts AS (INSERT INTO snapshot_conflict
    SELECT $1, key, rule, severity, hard, explained, risk, "amountPerMonth",
      ARRAY(SELECT DISTINCT e ->> 'source' FROM json_array_elements(evidence) e ORDER BY 1), "asOf"
    FROM json_to_recordset($3) AS c(key text, rule text, severity text, hard boolean, explained boolean, risk text,
      "amountPerMonth" bigint, evidence json, "asOf" date)),
  evidence AS (INSERT INTO conflict_evidence
    SELECT $1, c.key, e.source, e."factKind", e."factId", e.detail, e.law
    FROM json_to_recordset($3) AS c(key text, evidence json),
      json_to_recordset(c.evidence) AS e(source text, "factKind" text, "factId" text, detail text, law text)
    ON CONFLICT DO NOTHING),
  days AS (INSERT INTO snapshot_date
    SELECT $1, kind, detail, "on", source, "asOf"
    FROM json_to_recordset($4) AS d(kind text, detail text, "on" date, source text, "asOf" date) ON CONFLICT DO NOTHING),
  names AS (INSERT INTO known_name SELECT kind, key, label
    FROM json_to_recordset($6) AS n(kind text, key text, label text)
    ON CONFLICT (kind, key) DO UPDATE SET label = excluded.label WHERE known_name.label <> excluded.label)
  INSERT INTO snapshot_source SELECT $1, source, outcome, "retrievedAt", stale
    FROM json_to_recordset($5) AS s(source text, outcome text, "retrievedAt" timestamptz, stale boolean)`;

const first = (dates: readonly SnapshotDate[], kind: SnapshotDate['kind']): SnapshotDate | undefined =>
  dates.filter((date) => date.kind === kind).toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];

const distinct = (names: Iterable<string>): string[] => [...new Set(names)].toSorted();

function rowOf(reference: string, snapshot: CaseSnapshot): unknown[] {
  const { figures, dates, claims, conflicts, sources } = snapshot;
  const open = conflicts.filter(({ explained }) => !explained);
  const threat = first(dates, 'THREAT');
  return [
    ...[reference, snapshot.householdId, snapshot.takenAt, snapshot.asOf, snapshot.complete],
    ...FIGURES.flatMap((name) => [figures[name].value, figures[name].atLeast, figures[name].asOf]),
    ...[threat?.on ?? null, threat?.detail ?? null],
    ...[first(dates, 'OBJECTION')?.on ?? null, first(dates, 'TIME_OUT_END')?.on ?? null],
    sources.filter(({ stale }) => stale).length,
    ...[snapshot.shortSources, snapshot.unassessedRules],
    distinct([
      ...claims.flatMap(({ counted, creditor, handler }) => (counted ? [creditor, handler] : [])),
      ...open.flatMap(({ evidence }) => evidence.map(({ source }) => source)),
    ]),
    distinct(open.map(({ rule }) => rule)),
  ];
}

const namesOf = ({ agencies, rules }: CaseSnapshot) => [
  ...agencies.map((name) => ({ kind: 'AGENCY', ...name })),
  ...rules.map((name) => ({ kind: 'RULE', ...name })),
];

async function write(query: RunSql, reference: string, snapshot: CaseSnapshot): Promise<void> {
  await query(CLEAR, [reference]);
  await query(ROW, rowOf(reference, snapshot));
  const { claims, conflicts, dates, sources } = snapshot;
  const lists = [claims, conflicts, dates, sources, namesOf(snapshot)].map((list) => JSON.stringify(list));
  await query(DETAILS, [reference, ...lists]);
}

/**
 * Keeps the snapshot of a case, in one transaction. What sources that fell short told before still stands in it, with its day.
 */
export async function putSnapshot(
  database: Pick<CaseloadDatabase, 'transaction'>,
  reference: string,
  snapshot: CaseSnapshot,
): Promise<PutOutcome> {
  return database.transaction(async (query) => {
    // Two refreshes of one case wait for each other, so that the later answer stays.
    const listed = await query('SELECT FROM case_household WHERE reference = $1 FOR UPDATE', [reference]);
    if (listed.length === 0) return 'NO_CASE';
    const earlier = await earlierSnapshot(query, reference);
    if (earlier && earlier.takenAt.getTime() > Date.parse(snapshot.takenAt)) return 'NEWER_KEPT';
    await write(query, reference, earlier ? keepEarlier(earlier, snapshot) : snapshot);
    return 'KEPT';
  });
}
