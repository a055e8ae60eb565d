import type { QueryRunner } from 'typeorm';
import { escapeLiteral } from 'pg';
import type { AccessTable } from '../access/grants';
import type { DataClass } from '../vocabulary';

/** Tables by the classes of data whose reader may read their rows. */
export type RowClasses = Readonly<Record<string, readonly DataClass[]>>;

/** The tables that every agency has. Events and collection steps are part of their claim. */
export const FILE_ROW_CLASSES: RowClasses = {
  benefit: ['BENEFITS'],
  claim: ['CLAIMS'],
  claim_event: ['CLAIMS'],
  collection_act: ['CLAIMS'],
  decision: ['DECISIONS'],
  deduction: ['DEDUCTIONS'],
  arrangement: ['ARRANGEMENTS'],
  living_situation: ['LIVING_SITUATIONS'],
  income: ['INCOMES'],
  back_payment: ['BACK_PAYMENTS'],
  maatwerk_contact: ['CONTACT'],
};

/** The agency's access table as the policies look it up. No personal data. */
const ACCESS_GRANT = `
  CREATE TABLE access_grant (
    data_class text NOT NULL, purpose text NOT NULL, role text NOT NULL, own_agency_only boolean NOT NULL,
    PRIMARY KEY (data_class, purpose, role))`;

/** Whether the statement that stands in the settings of the session is granted one of the classes. */
const isGranted = (classes: readonly DataClass[]): string => `
      EXISTS (SELECT FROM access_grant WHERE data_class = ANY (${escapeLiteral(`{${classes.join(',')}}`)})
        AND purpose = current_setting('huishoudbeeld.purpose', true)
        AND role = current_setting('huishoudbeeld.role', true)
        AND (NOT own_agency_only OR current_setting('huishoudbeeld.own_agency', true) = 'yes'))`;

/**
 * Second lock behind the agency's own access rules: the login role sees a row only when the statement that stands in the
 * settings of the session is granted a class of the table. The owner of the tables is not bound.
 */
async function lock(runner: QueryRunner, table: string, classes: readonly DataClass[]): Promise<void> {
  await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY`);
  await runner.query(`CREATE POLICY granted_to_asker ON ${table} FOR SELECT USING (${isGranted(classes)})`);
}

/** Lets rows be added to a locked table by who is granted one of the classes, and by nobody else but the owner. */
export async function letGrantedAdd(
  runner: QueryRunner,
  table: string,
  classes: readonly DataClass[],
): Promise<void> {
  await runner.query(
    `CREATE POLICY granted_to_add ON ${table} FOR INSERT WITH CHECK (${isGranted(classes)})`,
  );
}

/** Lets rows of a locked table be added, changed and taken away by who is granted one of the classes. */
export async function letGrantedKeep(
  runner: QueryRunner,
  table: string,
  classes: readonly DataClass[],
): Promise<void> {
  const rule = isGranted(classes);
  await letGrantedAdd(runner, table, classes);
  await runner.query(
    `CREATE POLICY granted_to_change ON ${table} FOR UPDATE USING (${rule}) WITH CHECK (${rule})`,
  );
  await runner.query(`CREATE POLICY granted_to_take ON ${table} FOR DELETE USING (${rule})`);
}

/** Undoes letGrantedAdd: nobody but the owner adds a row any more. */
export async function refuseAdding(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`DROP POLICY granted_to_add ON ${table}`);
}

/** Locks tables, each by its classes. Makes the table of grants when it is not there yet. */
export async function lockByClass(runner: QueryRunner, tables: RowClasses): Promise<void> {
  if (!(await runner.hasTable('access_grant'))) await runner.query(ACCESS_GRANT);
  for (const [table, classes] of Object.entries(tables)) {
    await runner.query(`DROP POLICY IF EXISTS shared_under_purpose ON ${table}`);
    await lock(runner, table, classes);
  }
}

/** Undoes lockByClass for these tables: nobody but the owner sees a row any more. */
export async function unlockClasses(runner: QueryRunner, tables: RowClasses): Promise<void> {
  for (const table of Object.keys(tables)) await runner.query(`DROP POLICY granted_to_asker ON ${table}`);
}

/** Puts an agency's grants where the policies look them up, in the place of what was there. */
export async function storeGrants(
  query: (text: string, values?: unknown[]) => Promise<unknown>,
  { grants }: AccessTable,
): Promise<void> {
  const rows = grants.flatMap(({ purpose, roles, gives, ownAgencyOnly = false }) =>
    roles.flatMap((role) => gives.map((dataClass) => ({ dataClass, purpose, role, ownAgencyOnly }))),
  );
  await query('DELETE FROM access_grant');
  // Of two grants of one class to one role for one purpose, the wider holds.
  await query(
    `INSERT INTO access_grant (data_class, purpose, role, own_agency_only)
     SELECT "dataClass", purpose, role, bool_and("ownAgencyOnly")
     FROM jsonb_to_recordset($1) AS given("dataClass" text, purpose text, role text, "ownAgencyOnly" boolean)
     GROUP BY 1, 2, 3`,
    [JSON.stringify(rows)],
  );
}
