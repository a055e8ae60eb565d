import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowOnly } from '../../../../subgraphs/kit/logbook/append-only';

/** A figure with its day. Unknown is null, and never zero. */
const figure = (name: string, type: 'bigint' | 'integer'): string => `
  ${name} ${type} CHECK (${name} >= 0),
  ${name}_at_least boolean NOT NULL,
  ${name}_as_of date CHECK (${name} IS NULL OR ${name}_as_of IS NOT NULL)`;

const OF_SNAPSHOT = 'reference text NOT NULL REFERENCES snapshot ON DELETE CASCADE';

const TABLES: Readonly<Record<string, string>> = {
  // Nine digits in a row could be a number of a person.
  case_household: `reference text PRIMARY KEY CHECK (reference <> '' AND reference !~ '[0-9]{9}'),
    household_id text CHECK (household_id <> ''), listed_at timestamptz NOT NULL`,
  snapshot: `reference text PRIMARY KEY REFERENCES case_household ON DELETE CASCADE,
    household_id text NOT NULL CHECK (household_id <> ''),
    taken_at timestamptz NOT NULL, as_of date NOT NULL, complete boolean NOT NULL,
    ${[
      // Something that was paid too much makes no debt; a total is never below nothing.
      figure('total', 'bigint').replace(' CHECK (total >= 0)', ''),
      figure('creditors', 'integer'),
      figure('agencies', 'integer'),
      figure('overdrawn', 'bigint'),
      figure('hard_conflicts', 'integer'),
      figure('conflicts', 'integer'),
    ].join(',')},
    next_threat_on date, next_threat_kind text, next_objection_on date, next_time_out_end_on date,
    stale_sources integer NOT NULL CHECK (stale_sources >= 0),
    short_sources text[] NOT NULL, unassessed_rules text[] NOT NULL,
    involved text[] NOT NULL, rules text[] NOT NULL,
    CONSTRAINT a_threat_has_a_kind CHECK ((next_threat_on IS NULL) = (next_threat_kind IS NULL))`,
  snapshot_claim: `${OF_SNAPSHOT}, key text NOT NULL, source text NOT NULL, creditor text NOT NULL,
    handler text NOT NULL, kind text NOT NULL, regime text NOT NULL, law text NOT NULL, status text NOT NULL,
    outstanding bigint NOT NULL, counted boolean NOT NULL, as_of date NOT NULL, PRIMARY KEY (reference, key)`,
  snapshot_conflict: `${OF_SNAPSHOT}, key text NOT NULL, rule text NOT NULL, severity text NOT NULL,
    hard boolean NOT NULL, explained boolean NOT NULL, risk text NOT NULL, amount_per_month bigint,
    agencies text[] NOT NULL, as_of date NOT NULL, PRIMARY KEY (reference, key)`,
  conflict_evidence: `reference text NOT NULL, conflict text NOT NULL, source text NOT NULL, fact_kind text NOT NULL,
    fact_id text NOT NULL, detail text, law text, PRIMARY KEY (reference, conflict, source, fact_kind, fact_id),
    FOREIGN KEY (reference, conflict) REFERENCES snapshot_conflict ON DELETE CASCADE`,
  snapshot_date: `${OF_SNAPSHOT}, kind text NOT NULL CHECK (kind IN ('THREAT', 'OBJECTION', 'TIME_OUT_END')),
    detail text, day date NOT NULL, source text, as_of date NOT NULL,
    CONSTRAINT a_day_once UNIQUE NULLS NOT DISTINCT (reference, kind, detail, day, source)`,
  snapshot_source: `${OF_SNAPSHOT}, source text NOT NULL, outcome text NOT NULL, retrieved_at timestamptz,
    stale boolean NOT NULL, PRIMARY KEY (reference, source)`,
  // What rules and agencies are called, as the view said last.
  known_name: `kind text NOT NULL CHECK (kind IN ('RULE', 'AGENCY')), key text NOT NULL, label text NOT NULL,
    PRIMARY KEY (kind, key)`,
  caseload_day: `day date PRIMARY KEY, households integer NOT NULL, total bigint NOT NULL, without_total integer NOT NULL,
    overdrawn integer NOT NULL, overdrawn_unknown integer NOT NULL, hard_conflicts integer NOT NULL,
    complete integer NOT NULL, counted_at timestamptz NOT NULL`,
};

const order = (name: string, columns: string): string =>
  `CREATE INDEX snapshot_by_${name} ON snapshot (${columns}, reference)`;

/** Orders in which the work list is opened; in any other its rows are few enough to sort. */
const INDEXES = [
  order('total', 'total DESC NULLS LAST'),
  order('overdrawn', 'overdrawn DESC NULLS LAST'),
  order('creditors', 'creditors DESC NULLS LAST'),
  order('conflicts', 'conflicts DESC NULLS LAST'),
  order('hard_conflicts', 'hard_conflicts DESC NULLS LAST'),
  order('threat', 'next_threat_on'),
  order('objection', 'next_objection_on'),
  'CREATE INDEX snapshot_of_household ON snapshot (household_id)',
];

/** The read model of the debt director: figures of case households, and no name, address or number of a person. */
export class Snapshots1795305700001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (${columns})`);
      await allowOnly(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    }
    for (const index of INDEXES) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).toReversed()) await runner.query(`DROP TABLE ${table}`);
  }
}
