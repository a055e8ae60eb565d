import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lockByPurpose } from '../../../kit/store/file-tables';

const FACT = `id text PRIMARY KEY, recorded_on date NOT NULL,
  withdrawn_on date CHECK (withdrawn_on >= recorded_on)`;
const PERSONS = 'persons text[] NOT NULL CHECK (cardinality(persons) >= 1)';
const BSN = `bsn text NOT NULL CHECK (bsn ~ '^[0-9]{9}$')`;

const TABLES: Readonly<Record<string, string>> = {
  reported_decision: `${FACT}, ${BSN}, body jsonb NOT NULL, kind text NOT NULL, scheme text NOT NULL,
    title text NOT NULL, decided_on date, effect_from date NOT NULL,
    effect_to date CHECK (effect_to >= effect_from), living_situation text, partner text,
    income_per_year bigint CHECK (income_per_year >= 0), single_parent_supplement boolean,
    revision_announced boolean, amount_per_month bigint CHECK (amount_per_month >= 0)`,
  support_need: `${FACT}, ${BSN}, title text NOT NULL, consensus_on date, schemes text[] NOT NULL`,
  settlement: `${FACT}, ${PERSONS}, proposed_on date NOT NULL, claims jsonb NOT NULL, responses jsonb NOT NULL,
    concluded_on date, ended_on date`,
  time_out: `${FACT}, ${PERSONS}, period_from date NOT NULL, period_to date CHECK (period_to >= period_from),
    claims jsonb NOT NULL, ended_early_on date, in_view jsonb NOT NULL, announced_to jsonb NOT NULL,
    basis jsonb NOT NULL`,
};

const INDEXES: readonly string[] = [
  ...['reported_decision', 'support_need'].map((table) => `CREATE INDEX ${table}_bsn ON ${table} (bsn)`),
  ...['settlement', 'time_out'].map(
    (table) => `CREATE INDEX ${table}_persons ON ${table} USING gin (persons)`,
  ),
];

/** What a case director works with: what bodies outside the hub decided, support needed, settlements, time-outs. */
export class PlansAndReports1769904000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (${columns})`);
      await lockByPurpose(runner, table);
    }
    for (const index of INDEXES) await runner.query(index);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
