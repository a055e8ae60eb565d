import type { QueryRunner } from 'typeorm';

/** What anybody but the owner may do with a table. */
type Privilege = 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE';

/** The function behind every append-only table of a database. */
export async function createRefusal(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE FUNCTION refuse_rewriting() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION '% on % is refused: a log is only added to', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
    END $$`);
}

/** Undoes createRefusal, when no table uses it any more. */
export async function dropRefusal(runner: QueryRunner): Promise<void> {
  await runner.query('DROP FUNCTION refuse_rewriting()');
}

/**
 * Takes every right to a table from everybody but its owner, and gives back what is named. To PUBLIC, because only
 * the login role gets into the schema at all (database/agency-roles.ts).
 */
export async function allowOnly(
  runner: QueryRunner,
  table: string,
  privileges: readonly Privilege[],
): Promise<void> {
  await runner.query(`
    DO $$ DECLARE holder text; BEGIN
      FOR holder IN
        SELECT DISTINCT CASE a.grantee WHEN 0 THEN 'PUBLIC' ELSE quote_ident(pg_get_userbyid(a.grantee)) END
        FROM pg_class c, aclexplode(c.relacl) a WHERE c.oid = '${table}'::regclass AND a.grantee <> c.relowner
      LOOP
        EXECUTE 'REVOKE ALL ON ${table} FROM ' || holder;
      END LOOP;
    END $$`);
  await runner.query(`GRANT ${privileges.join(', ')} ON ${table} TO PUBLIC`);
}

/**
 * Makes a table refuse UPDATE, DELETE and TRUNCATE, also from its owner, and also when no row would be touched.
 * Needs createRefusal.
 */
export async function refuseRewriting(runner: QueryRunner, table: string): Promise<void> {
  await runner.query(`
    CREATE TRIGGER ${table}_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting()`);
  // A session that calls itself a replica skips ordinary triggers.
  await runner.query(`ALTER TABLE ${table} ENABLE ALWAYS TRIGGER ${table}_is_only_added_to`);
}
