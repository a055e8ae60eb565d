import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFileTables, dropFileTables } from '../../../kit/store/file-tables';

/** The tables every agency has, and what UWV knows more of a benefit. */
export class FileTables1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFileTables(runner);
    await runner.query(`
      ALTER TABLE benefit
        ADD COLUMN daily_wage bigint CHECK (daily_wage >= 0),
        ADD COLUMN disability_percentage int CHECK (disability_percentage BETWEEN 0 AND 100)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFileTables(runner);
  }
}
