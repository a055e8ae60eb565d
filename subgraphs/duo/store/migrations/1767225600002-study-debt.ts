import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lockByPurpose } from '../../../kit/store/file-tables';

/** How a study debt is repaid (Wsf 2000 hoofdstuk 6): DUO's own table, behind the same lock as the others. */
export class StudyDebt1767225600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE study_debt (
        id text PRIMARY KEY,
        recorded_on date NOT NULL,
        withdrawn_on date,
        CONSTRAINT withdrawn_after_recorded CHECK (withdrawn_on >= recorded_on),
        period_from date NOT NULL,
        period_to date,
        CONSTRAINT period_in_order CHECK (period_to >= period_from),
        bsn text NOT NULL CHECK (bsn ~ '^[0-9]{9}$'),
        claim_id text,
        phase text NOT NULL,
        repayment_rules text NOT NULL,
        capacity_per_month bigint CHECK (capacity_per_month >= 0),
        instalment_per_month bigint CHECK (instalment_per_month >= 0),
        reference_year int,
        reference_income bigint CHECK (reference_income >= 0),
        reference_year_moved boolean NOT NULL,
        pause_months_used int NOT NULL CHECK (pause_months_used >= 0),
        pause_months_left int NOT NULL CHECK (pause_months_left >= 0))`);
    await runner.query('CREATE INDEX study_debt_bsn ON study_debt (bsn)');
    await lockByPurpose(runner, 'study_debt');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE study_debt');
  }
}
