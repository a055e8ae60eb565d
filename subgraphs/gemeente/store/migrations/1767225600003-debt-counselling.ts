import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lockByPurpose } from '../../../kit/store/file-tables';

const FACT = `
  id text PRIMARY KEY,
  recorded_on date NOT NULL,
  withdrawn_on date CHECK (withdrawn_on >= recorded_on)`;

const PERIOD = 'period_from date NOT NULL, period_to date CHECK (period_to >= period_from)';

const PERSONS = 'persons text[] NOT NULL CHECK (cardinality(persons) >= 1)';

const TABLES: Readonly<Record<string, string>> = {
  debt_counselling: `id text PRIMARY KEY, ${PERSONS}, requested_on date NOT NULL,
    intake_on date CHECK (intake_on >= requested_on),
    plan_on date CHECK (plan_on >= coalesce(intake_on, requested_on)),
    settlement_on date CHECK (settlement_on >= coalesce(plan_on, intake_on, requested_on)),
    ended_on date CHECK (ended_on >= coalesce(settlement_on, plan_on, intake_on, requested_on))`,
  reported_debt: `${FACT}, bsn text NOT NULL CHECK (bsn ~ '^[0-9]{9}$'), creditor jsonb NOT NULL,
    government boolean NOT NULL, kind text NOT NULL, title text NOT NULL, amount bigint CHECK (amount >= 0),
    amount_per_month bigint CHECK (amount_per_month >= 0)`,
  threat: `${FACT}, ${PERSONS}, kind text NOT NULL, threatens_on date NOT NULL, children boolean NOT NULL,
    description text NOT NULL`,
  moratorium: `${FACT}, ${PERIOD}, ${PERSONS}, kind text NOT NULL, court text NOT NULL, basis jsonb NOT NULL`,
  municipal_case: `${FACT}, ${PERIOD}, ${PERSONS}, reason text NOT NULL,
    director_role text, director_mailbox text, director_phone text,
    CONSTRAINT whole_director_or_none CHECK (num_nulls(director_role, director_mailbox, director_phone) IN (0, 3))`,
};

const INDEXES: readonly string[] = [
  'CREATE INDEX reported_debt_bsn ON reported_debt (bsn)',
  ...['debt_counselling', 'threat', 'moratorium', 'municipal_case'].map(
    (table) => `CREATE INDEX ${table}_persons ON ${table} USING gin (persons)`,
  ),
];

/**
 * The debt counselling (Wgs): its course, what the household told, threats, moratoria and who directs the
 * case.
 */
export class DebtCounselling1767225600003 implements MigrationInterface {
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
