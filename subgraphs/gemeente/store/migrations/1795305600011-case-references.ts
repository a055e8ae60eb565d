import type { MigrationInterface, QueryRunner } from 'typeorm';
import { lockByClass } from '../../../kit/store/row-locks';

/** Nine digits in a row could be of a person; a reference is written down in logs and in addresses of screens. */
const CASE_REFERENCE = `
  id text PRIMARY KEY,
  reference text NOT NULL UNIQUE
    CHECK (reference ~ '^[A-Za-z0-9][A-Za-z0-9./_-]{0,59}$' AND reference !~ '[0-9]{9}'),
  persons text[] NOT NULL CHECK (cardinality(persons) >= 1)`;

/** Whom the cases of the case system are about. Who works on them is in the register of the hub, and not here. */
export class CaseReferences1795305600011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE case_reference (${CASE_REFERENCE})`);
    await runner.query('CREATE INDEX case_reference_persons ON case_reference USING gin (persons)');
    await lockByClass(runner, { case_reference: ['CASE_LIST'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE case_reference');
  }
}
