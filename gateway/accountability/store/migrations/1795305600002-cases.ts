import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allowOnly } from '../../../../subgraphs/kit/logbook/append-only';
import { trigger } from '../../../../subgraphs/kit/vocabulary';

const TRIGGERS = Object.keys(trigger.meanings)
  .map((name) => `'${name}'`)
  .join(', ');

const OF_CASE = 'reference text NOT NULL REFERENCES case_file ON DELETE CASCADE';
const PSEUDONYM = "CHECK (subject ~ '^[A-Za-z0-9_-]{43}$')";

const TABLES: Readonly<Record<string, string>> = {
  case_file: `reference text PRIMARY KEY CHECK (reference <> ''), trigger text NOT NULL CHECK (trigger IN (${TRIGGERS})),
    opened_on date NOT NULL, ended_on date CHECK (ended_on >= opened_on)`,
  case_worker: `${OF_CASE}, worker text NOT NULL CHECK (worker <> ''), PRIMARY KEY (reference, worker)`,
  case_subject: `${OF_CASE}, subject text NOT NULL ${PSEUDONYM}, PRIMARY KEY (subject, reference)`,
};

const INDEX = 'CREATE INDEX case_subject_reference ON case_subject (reference)';

/** Who works on which case, and whom it is about: pseudonyms, no names and no numbers. */
export class Cases1795305600002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      await runner.query(`CREATE TABLE ${table} (${columns})`);
      await allowOnly(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    }
    await runner.query(INDEX);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of Object.keys(TABLES).reverse()) await runner.query(`DROP TABLE ${table}`);
  }
}
