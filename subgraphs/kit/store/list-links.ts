import type { QueryRunner } from 'typeorm';
import type { DataClass } from '../vocabulary';
import { lockByClass } from './row-locks';

/**
 * A list in a column, of which each item also stands in a row of its own in a table beside it. The column is what holds;
 * the links follow it by triggers, and are there to be found by.
 *
 * What two arrays share (`&&`) may not be looked up by an index for who is under row level security, because PostgreSQL
 * does not trust that operator with rows that one may not see. The equality of texts it does.
 */
export interface ListLink {
  /** The table with the list; its key is `id`. */
  readonly table: string;
  /** Its column, a `text[]`. */
  readonly column: string;
  /** The table of the links. Their column for the row is `<table>_id`. */
  readonly links: string;
  /** Their column for the item. */
  readonly item: string;
  /** The index over the arrays in whose place the links come. */
  readonly index: string;
  /** Classes of data whose reader may read the links: those of the table. */
  readonly classes: readonly DataClass[];
}

const rowsListing = ({ table, links, item }: ListLink, values: string): string =>
  `ARRAY(SELECT link.${table}_id FROM ${links} link WHERE link.${item} = ANY(${values}))`;

/**
 * Narrows to the rows whose list has any of some values.
 * @param values SQL of an array of texts, as `:bsns`
 */
export const listsAny = (link: ListLink, values: string): string =>
  `row.id = ANY(${rowsListing(link, values)})`;

/** Deletes the rows whose list has any of the values in `$1`. */
export const deleteListing = (link: ListLink): string =>
  `DELETE FROM ${link.table} WHERE id = ANY(${rowsListing(link, '$1')})`;

/** The key of a row with links is never changed, as that of a claim with events: the reference refuses it. */
const tableText = ({ table, links, item }: ListLink): string => `
  CREATE TABLE ${links} (
    ${table}_id text NOT NULL REFERENCES ${table} ON DELETE CASCADE, ${item} text NOT NULL,
    PRIMARY KEY (${item}, ${table}_id));
  CREATE INDEX ${links}_row ON ${links} (${table}_id)`;

const fillText = ({ table, column, links, item }: ListLink, from: string): string => `
  INSERT INTO ${links} (${table}_id, ${item})
  SELECT DISTINCT listed.id, item FROM ${from} listed, unnest(listed.${column}) item WHERE item IS NOT NULL
  ON CONFLICT DO NOTHING`;

/** Once for a statement, and not for each row: a household is stored in hundreds of rows at once. */
const triggerText = (link: ListLink): string => {
  const { table, column, links, item } = link;
  const after = (event: string): string => `
    CREATE TRIGGER keep_${links}_${event.toLowerCase()} AFTER ${event} ON ${table}
    REFERENCING NEW TABLE AS listed FOR EACH STATEMENT EXECUTE FUNCTION keep_${links}()`;
  return `
    CREATE FUNCTION keep_${links}() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF TG_OP = 'UPDATE' THEN
        DELETE FROM ${links} link USING listed
        WHERE link.${table}_id = listed.id AND link.${item} <> ALL (array_remove(listed.${column}, NULL));
      END IF;
      ${fillText(link, 'listed')};
      RETURN NULL;
    END $$;
    ${['INSERT', 'UPDATE'].map(after).join(';')}`;
};

/** Makes the links of lists, also of the rows that are there already, in the place of the index over the arrays. */
export async function linkLists(runner: QueryRunner, links: readonly ListLink[]): Promise<void> {
  for (const link of links) {
    await runner.query(tableText(link));
    // The triggers first: they keep others from writing until the links of what is there are made.
    await runner.query(triggerText(link));
    await runner.query(fillText(link, link.table));
    await lockByClass(runner, { [link.links]: link.classes });
    await runner.query(`DROP INDEX ${link.index}`);
  }
}

/** Undoes linkLists. */
export async function unlinkLists(runner: QueryRunner, links: readonly ListLink[]): Promise<void> {
  for (const { table, column, links: name, index } of links) {
    await runner.query(`CREATE INDEX ${index} ON ${table} USING gin (${column})`);
    await runner.query(`DROP FUNCTION keep_${name} CASCADE`);
    await runner.query(`DROP TABLE ${name}`);
  }
}
