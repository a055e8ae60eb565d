import type { QueryRunner } from 'typeorm';
import { allowOnly } from '../logbook/append-only';
import { letGrantedKeep, lockByClass } from './row-locks';

/**
 * Whom changed rows of a table are about: a query of numbers over `changed`, the rows that were added or removed. A row
 * that is changed counts as removed and added.
 */
export type ChangedPersons = Readonly<Record<string, string>>;

const OF_CLAIM = 'SELECT unnest(c.debtors) FROM changed JOIN claim c ON c.id = changed.claim_id';

/** The tables that every agency has. */
export const FILE_CHANGES: ChangedPersons = {
  ...Object.fromEntries(
    ['benefit', 'deduction', 'arrangement', 'living_situation', 'income', 'back_payment'].map((table) => [
      table,
      'SELECT bsn FROM changed',
    ]),
  ),
  claim: 'SELECT unnest(debtors) FROM changed',
  claim_event: OF_CLAIM,
  collection_act: OF_CLAIM,
  decision: 'SELECT unnest(persons) FROM changed',
};

const TABLES = ['followed_person', 'person_change'] as const;

/** What is told has the class of changes; on whom it rests is told to nobody. */
const ROW_CLASSES = { followed_person: ['CHANGES'], person_change: ['CHANGES'] } as const;

const BSN = `bsn text NOT NULL CHECK (bsn ~ '^[0-9]{9}$')`;

const CREATE = `
  CREATE TABLE followed_person (
    ${BSN}, follower text NOT NULL CHECK (follower ~ '^[0-9]{20}$'),
    reference text NOT NULL CHECK (reference <> '' AND reference !~ '[0-9]{9}'),
    followed_until date NOT NULL, PRIMARY KEY (bsn, follower, reference));
  CREATE TABLE person_change (
    changed_in bigint NOT NULL, number bigint GENERATED ALWAYS AS IDENTITY,
    ${BSN}, changed_on date NOT NULL DEFAULT current_date, PRIMARY KEY (changed_in, bsn));
  CREATE INDEX followed_person_follower ON followed_person (follower);
  CREATE INDEX person_change_place ON person_change (changed_in, number);
  CREATE INDEX person_change_day ON person_change (changed_on)`;

/**
 * Notes a change in the transaction that makes it: both are there, or neither. By transaction, and not by moment: what
 * began earlier can end later, and would be missed.
 */
const functionText = (table: string, persons: string): string => `
  CREATE FUNCTION note_change_of_${table}() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    INSERT INTO person_change (changed_in, bsn)
      SELECT DISTINCT pg_current_xact_id()::text::bigint, f.bsn FROM followed_person f WHERE f.bsn IN (${persons})
      ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$`;

/** PostgreSQL gives a trigger for several kinds of change no rows, and one for a change one of two sets of them. */
const TRIGGERS = [
  ['added', 'INSERT', 'NEW'],
  ['removed', 'DELETE', 'OLD'],
  ['changed_from', 'UPDATE', 'OLD'],
  ['changed_to', 'UPDATE', 'NEW'],
] as const;

/** Has every change of these tables noted for who follows the person. Needs createFollowing. */
export async function noteChanges(runner: QueryRunner, changes: ChangedPersons): Promise<void> {
  for (const [table, persons] of Object.entries(changes)) {
    await runner.query(functionText(table, persons));
    for (const [name, event, side] of TRIGGERS)
      await runner.query(`CREATE TRIGGER note_${name} AFTER ${event} ON ${table}
        REFERENCING ${side} TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION note_change_of_${table}()`);
  }
}

/** Undoes noteChanges. */
export async function forgetChanges(runner: QueryRunner, changes: ChangedPersons): Promise<void> {
  for (const table of Object.keys(changes))
    await runner.query(`DROP FUNCTION note_change_of_${table} CASCADE`);
}

/** Makes the tables of who is followed, and of whom something was changed. */
export async function createFollowing(runner: QueryRunner): Promise<void> {
  await runner.query(CREATE);
  await lockByClass(runner, ROW_CLASSES);
  for (const table of TABLES) {
    await allowOnly(runner, table, ['SELECT', 'INSERT', 'UPDATE', 'DELETE']);
    await letGrantedKeep(runner, table, ROW_CLASSES[table]);
  }
}

/** Undoes createFollowing. */
export async function dropFollowing(runner: QueryRunner): Promise<void> {
  for (const table of TABLES) await runner.query(`DROP TABLE ${table}`);
}
