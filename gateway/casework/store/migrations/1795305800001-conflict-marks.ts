import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowOnly, refuseRewriting } from '../../../../subgraphs/kit/logbook/append-only';

const CONFLICT_MARK = `
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  household_id text NOT NULL CHECK (household_id <> ''),
  conflict_key text NOT NULL CHECK (conflict_key <> ''),
  rule_id text NOT NULL CHECK (rule_id <> ''),
  mark text NOT NULL CHECK (mark IN ('SEEN', 'EXPLAINED', 'RAISED', 'SOLVED', 'REOPENED')),
  reason text CHECK (reason !~ '[0-9]{9}'),
  role text NOT NULL CHECK (role <> ''),
  actor text NOT NULL CHECK (actor <> ''),
  at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT reasoned CHECK (mark = 'SEEN' OR reason IS NOT NULL)`;

/** What caseworkers recorded of the signals of a household. A later mark stands beside an earlier one. */
export class ConflictMarks1795305800001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE conflict_mark (${CONFLICT_MARK})`);
    await runner.query('CREATE INDEX conflict_mark_household ON conflict_mark (household_id, id)');
    await allowOnly(runner, 'conflict_mark', ['SELECT', 'INSERT']);
    await refuseRewriting(runner, 'conflict_mark');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE conflict_mark');
  }
}
