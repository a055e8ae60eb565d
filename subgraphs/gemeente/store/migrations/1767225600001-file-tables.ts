import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFileTables, dropFileTables } from '../../../kit/store/file-tables';

/** The tables every agency has, and what the gemeente knows more of a benefit. */
export class FileTables1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFileTables(runner);
    await runner.query(`
      ALTER TABLE benefit
        ADD COLUMN norm bigint CHECK (norm >= 0),
        ADD COLUMN own_contribution_per_month bigint CHECK (own_contribution_per_month >= 0)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFileTables(runner);
  }
}
