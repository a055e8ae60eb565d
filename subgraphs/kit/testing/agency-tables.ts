import { type RunSql, withConnection } from '../database/connection';

/** Who is followed, and of whom something was changed: about persons, and read by nobody who reads their files. */
export const FOLLOW_TABLES = ['followed_person', 'person_change'] as const;

/** Tables without a person's file: TypeORM's list of migrations, the grants that the policies look up, and the books. */
const NOT_PERSONAL = ['migrations', 'access_grant', 'processing_record', ...FOLLOW_TABLES];

/** The tables with personal data, by the catalogue: a table that an agency adds is in it by itself. */
export async function personalTables(run: RunSql): Promise<string[]> {
  const found = await run<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL($1) ORDER BY 1`,
    [NOT_PERSONAL],
  );
  return found.map(({ name }) => name);
}

/**
 * How many rows of each table a role sees.
 * @param settings what is set for the session, as { purpose, role }
 */
export function rowCounts(
  url: string,
  tables: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Record<string, number>> {
  return withConnection(url, async (run) => {
    for (const [name, value] of Object.entries(settings)) {
      await run('SELECT set_config($1, $2, false)', [`huishoudbeeld.${name}`, value]);
    }
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const [row] = await run<{ count: number }>(`SELECT count(*)::int AS count FROM ${table}`);
      counts[table] = row?.count ?? NaN;
    }
    return counts;
  });
}

/** The columns that hold an amount in cents: they alone are a bigint. */
export async function amountColumns(run: RunSql): Promise<{ table: string; column: string; name: string }[]> {
  const found = await run<{ table: string; column: string }>(
    `SELECT table_name AS table, column_name AS column FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type = 'bigint' AND table_name <> ALL($1) ORDER BY 1, 2`,
    [NOT_PERSONAL],
  );
  return found.map(({ table, column }) => ({ table, column, name: `${table}.${column}` }));
}
