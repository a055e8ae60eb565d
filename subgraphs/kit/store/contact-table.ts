import type { QueryRunner } from 'typeorm';
import { allowOnly } from '../logbook/append-only';
import { letGrantedAdd, refuseAdding } from './row-locks';

const TABLE = 'maatwerk_contact';
const KEPT = `${TABLE}_is_kept`;

/**
 * No entry is changed or taken away, also not by the owner. By row, and not by statement as a log: who loads households
 * clears every table of rows of theirs, of which this one has none.
 */
const KEEP = `
  CREATE TRIGGER ${KEPT} BEFORE UPDATE OR DELETE ON ${TABLE} FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
  ALTER TABLE ${TABLE} ENABLE ALWAYS TRIGGER ${KEPT}`;

/**
 * Version 4 of the tables every agency has: the maatwerk contact is changed by adding an entry, and what was stays. The
 * entry with which an agency began has no day from which it holds.
 */
export async function growContactRegister(runner: QueryRunner): Promise<void> {
  await runner.query(`ALTER TABLE ${TABLE} ADD COLUMN valid_from date,
    ADD COLUMN number int GENERATED ALWAYS AS IDENTITY UNIQUE`);
  await allowOnly(runner, TABLE, ['SELECT', 'INSERT']);
  await letGrantedAdd(runner, TABLE, ['CONTACT_REGISTER']);
  await runner.query(KEEP);
}

/** Undoes growContactRegister: only the entry with which the agency began is left. */
export async function shrinkContactRegister(runner: QueryRunner): Promise<void> {
  await runner.query(`DROP TRIGGER ${KEPT} ON ${TABLE}`);
  await refuseAdding(runner, TABLE);
  await allowOnly(runner, TABLE, ['SELECT']);
  await runner.query(`DELETE FROM ${TABLE} WHERE valid_from IS NOT NULL`);
  await runner.query(`ALTER TABLE ${TABLE} DROP COLUMN valid_from, DROP COLUMN number`);
}
