import type { MigrationInterface, QueryRunner } from 'typeorm';
import { growFileTables, shrinkFileTables } from '../../../kit/store/file-tables';

/** Version 2 of the tables every agency has. */
export class FileTables1769904000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await growFileTables(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await shrinkFileTables(runner);
  }
}
