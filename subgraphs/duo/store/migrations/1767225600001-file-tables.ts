import type { MigrationInterface, QueryRunner } from 'typeorm';
import { createFileTables, dropFileTables } from '../../../kit/store/file-tables';

/** The tables every agency has, and what DUO knows more of a benefit. */
export class FileTables1767225600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createFileTables(runner);
    await runner.query(`
      ALTER TABLE benefit
        ADD COLUMN away_from_home boolean,
        ADD COLUMN travel_product boolean`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropFileTables(runner);
  }
}
