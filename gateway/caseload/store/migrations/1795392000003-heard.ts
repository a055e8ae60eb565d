import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowOnly } from '../../../../subgraphs/kit/logbook/append-only';

/** Up to where was heard of changes. One row at most. */
export class Heard1795392000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE heard (
      one_row boolean PRIMARY KEY DEFAULT true CHECK (one_row), changes text NOT NULL, register text NOT NULL,
      heard_at timestamptz NOT NULL, unheard jsonb NOT NULL)`);
    await allowOnly(runner, 'heard', ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE heard');
  }
}
