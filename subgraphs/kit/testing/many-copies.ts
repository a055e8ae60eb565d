import type { RunSql } from '../database/connection';
import { isTestBsn } from '../identifiers';
import type { TestHousehold } from './agency-harness';

/** So many that reading a whole table costs clearly more than looking a few rows up. */
const COPIES = 1500;

const LOWEST = 999_990_007;
const HIGHEST = 999_999_999;

/** The other burgerservicenummers for tests; each is of several copies. */
function numbersBeside(taken: readonly string[]): string[] {
  const all = Array.from({ length: HIGHEST - LOWEST + 1 }, (_, index) => String(LOWEST + index));
  return all.filter((number) => isTestBsn(number) && !taken.includes(number));
}

/** Tables of facts, by the catalogue: what others refer to first. The links of a list follow by themselves. */
const TABLES_OF_FACTS = `
  SELECT table_name AS name FROM information_schema.columns
  WHERE table_schema = 'public' AND column_name = 'id' AND data_type = 'text' AND table_name <> 'maatwerk_contact'
  ORDER BY (SELECT count(*) FROM pg_constraint c WHERE c.conrelid = table_name::regclass AND c.contype = 'f'), 1`;

/** A row as text, with the household, the address and the persons of a copy in the place of those of the original. */
const COPIED = `
  replace(replace(replace(replace(replace(to_jsonb(stored)::text,
    $1 || '/', $1 || '-' || copy.place || '/'),
    '"address_id": "', '"address_id": "' || copy.place || '-'),
    $2, copy.first), $3, copy.second), $4, copy.third)`;

/**
 * Copies each row of a household of three persons that is stored, with keys, persons and an address of its own for each
 * copy, and counts the rows anew. Copies of what can be there once are left out.
 */
export async function storeManyCopies(
  run: RunSql,
  { name, persons }: Pick<TestHousehold, 'name' | 'persons'>,
): Promise<void> {
  const bsns = Object.values(persons);
  const others = numbersBeside(bsns);
  const turned = (by: number) =>
    Array.from({ length: COPIES }, (_, place) => others[(place + by) % others.length]);
  const found = await run<{ name: string }>(TABLES_OF_FACTS);
  for (const { name: table } of found)
    await run(
      `INSERT INTO ${table} SELECT made.* FROM ${table} stored,
         unnest($5::text[], $6::text[], $7::text[]) WITH ORDINALITY copy (first, second, third, place),
         LATERAL jsonb_populate_record(NULL::${table}, (${COPIED})::jsonb) made ON CONFLICT DO NOTHING`,
      [name, ...bsns, turned(0), turned(1), turned(2)],
    );
  await run('ANALYZE');
}
