import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowOnly } from '../../../../subgraphs/kit/logbook/append-only';

const TABLES: Readonly<Record<string, string>> = {
  refresh_outcome: `reference text PRIMARY KEY REFERENCES case_household ON DELETE CASCADE,
    at timestamptz NOT NULL, code text CHECK (code <> '')`,
  refresh_run: `started_at timestamptz PRIMARY KEY, listed_at timestamptz, listed integer NOT NULL DEFAULT 0,
    gone integer NOT NULL DEFAULT 0`,
  saved_view: `worker text NOT NULL CHECK (worker <> ''),
    name text NOT NULL CHECK (name <> '' AND length(name) <= 60 AND name !~ '[0-9]{9}'),
    content jsonb NOT NULL, saved_at timestamptz NOT NULL, PRIMARY KEY (worker, name)`,
};

/** How refreshing goes, and which lists each worker keeps for themselves. */
export class Refresh1795305700003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (${columns})`);
      await allowOnly(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).toReversed()) await runner.query(`DROP TABLE ${table}`);
  }
}
