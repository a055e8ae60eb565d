import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFileTables, dropFileTables } from '../../../kit/store/file-tables';

/** The tables every agency has, and what the SVB knows more of a benefit. */
export class FileTables1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFileTables(runner);
    await runner.query(`
      ALTER TABLE benefit
        ADD COLUMN living_situation_used text,
        ADD COLUMN living_situation_since date,
        ADD CONSTRAINT since_when_something_was_used
          CHECK (living_situation_since IS NULL OR living_situation_used IS NOT NULL)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFileTables(runner);
  }
}
