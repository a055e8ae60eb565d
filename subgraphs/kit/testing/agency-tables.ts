import { type RunSql, withConnection } from '../database/connection';

/** Tables without personal data: TypeORM's list of migrations, and the purposes that the policies look up. */
const NOT_PERSONAL = ['migrations', 'shared_purpose'];

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
 * @param purpose the purpose set for the session; null sets none
 */
export function rowCounts(
  url: string,
  tables: readonly string[],
  purpose: string | null,
): Promise<Record<string, number>> {
  return withConnection(url, async (run) => {
    if (purpose !== null) await run(`SELECT set_config('huishoudbeeld.purpose', $1, false)`, [purpose]);
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
