import type { MigrationInterface, QueryRunner } from 'typeorm';
import { FILE_ROW_CLASSES, lockByClass, type RowClasses, unlockClasses } from '../../../kit/store/row-locks';

/** Every table with personal data, by the classes whose reader may read its rows. */
const ROW_CLASSES: RowClasses = { ...FILE_ROW_CLASSES };

/** Rows by who asks and for what, in the place of the purpose alone. */
export class AccessGrants1772323200001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await lockByClass(runner, ROW_CLASSES);
    await runner.query('DROP TABLE shared_purpose');
  }

  async down(runner: QueryRunner): Promise<void> {
    await unlockClasses(runner, ROW_CLASSES);
    await runner.query('DROP TABLE access_grant');
    await runner.query('CREATE TABLE shared_purpose (purpose text PRIMARY KEY)');
  }
}
