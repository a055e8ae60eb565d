import { createHash } from 'node:crypto';
import DataLoader from 'dataloader';
import type { PoolClient } from 'pg';
import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import type { Entity } from './file-entities';

/** Which rows of one table to read. */
export interface RowQuery<Row extends ObjectLiteral = ObjectLiteral> {
  readonly entity: Entity<Row>;
  /** SQL condition over `row.property`, with `:name` for a parameter. */
  readonly where: string;
  /** A parameter that is a RowQuery stands for the ids of its rows, which must be read at the same moment. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Properties by which the rows are ordered. */
  readonly orderBy: readonly string[];
}

/** What of a table goes in a statement. */
interface TableText {
  readonly name: string;
  readonly columns: string;
  /** Names of the columns by their properties. */
  readonly column: ReadonlyMap<string, string>;
  /** Properties whose integers can be larger than a number holds exactly. */
  readonly bigints: readonly string[];
}

const tables = new WeakMap<EntityMetadata, TableText>();

function tableText(metadata: EntityMetadata): TableText {
  const known = tables.get(metadata);
  if (known) return known;
  const column = new Map(
    metadata.columns.map(({ propertyName, databaseName }) => [propertyName, databaseName]),
  );
  const made: TableText = {
    name: `"${metadata.tableName}"`,
    columns: [...column].map(([property, name]) => `row."${name}" AS "${property}"`).join(', '),
    column,
    bigints: metadata.columns.filter(({ type }) => type === 'bigint').map(({ propertyName }) => propertyName),
  };
  tables.set(metadata, made);
  return made;
}

/** The queries of one moment as one statement: each is a part that comes back as a JSON list. */
class Statement {
  readonly values: unknown[] = [];
  readonly text: string;

  constructor(
    private readonly manager: EntityManager,
    private readonly queries: readonly RowQuery[],
  ) {
    const parts = queries.map((query, index) => `part${index} AS MATERIALIZED (${this.part(query)})`);
    const lists = queries.map(({ orderBy }, index) => {
      const order = orderBy.map((property) => `part."${property}"`).join(', ');
      return `(SELECT coalesce(json_agg(part ORDER BY ${order}), '[]') FROM part${index} part) AS part${index}`;
    });
    this.text = `WITH ${parts.join(', ')} SELECT ${lists.join(', ')}`;
  }

  private part({ entity, where, parameters }: RowQuery): string {
    const { name, columns, column } = tableText(this.manager.connection.getMetadata(entity));
    const condition = where
      .replace(/\brow\.(\w+)/g, (_all, property: string) => `row."${column.get(property) ?? property}"`)
      .replace(/(?<!:):(\w+)/g, (_all, parameter: string) => this.parameter(parameters[parameter]));
    return `SELECT ${columns} FROM ${name} row WHERE ${condition}`;
  }

  private parameter(value: unknown): string {
    const part = this.queries.indexOf(value as RowQuery);
    // As an array, and not as IN: only so can an index find the rows.
    if (part >= 0) return `ARRAY(SELECT id FROM part${part})`;
    const at = this.values.indexOf(value);
    return `$${at >= 0 ? at + 1 : this.values.push(value)}`;
  }
}

/** JSON has no int8: a number that came out inexact is refused, because an amount is never rounded. */
function requireExact(rows: readonly ObjectLiteral[], bigints: readonly string[]): void {
  for (const row of rows) {
    for (const property of bigints) {
      const value: unknown = row[property];
      if (value !== null && !Number.isSafeInteger(value)) {
        throw new RangeError('the database holds an integer too large to be exact');
      }
    }
  }
}

/**
 * The name under which the server keeps the plan of a statement. The same text has the same name in every process,
 * because connections may be shared behind a pooler.
 */
const planName = (text: string): string => createHash('sha1').update(text).digest('hex');

async function readTogether(
  manager: EntityManager,
  queries: readonly RowQuery[],
): Promise<ObjectLiteral[][]> {
  if (!manager.queryRunner) throw new Error('rows are read within the transaction of a request');
  const { text, values } = new Statement(manager, queries);
  // TypeORM cannot name a statement, and unnamed it would be planned again each time.
  const client = (await manager.queryRunner.connect()) as PoolClient;
  const { rows } = await client.query<Record<string, ObjectLiteral[]>>({
    name: planName(text),
    text,
    values,
  });
  return queries.map(({ entity }, index) => {
    const found = rows[0]?.[`part${index}`] ?? [];
    requireExact(found, tableText(manager.connection.getMetadata(entity)).bigints);
    return found;
  });
}

const loaders = new WeakMap<EntityManager, DataLoader<RowQuery, ObjectLiteral[]>>();

/**
 * Reads rows. What is asked for at the same moment is read in one statement: ask for what does not depend on each
 * other with Promise.all. Rows come as plain data: dates as YYYY-MM-DD, amounts as exact numbers.
 */
export function readRows<Row extends ObjectLiteral>(
  manager: EntityManager,
  query: RowQuery<Row>,
): Promise<Row[]> {
  let loader = loaders.get(manager);
  if (!loader) {
    loader = new DataLoader((queries) => readTogether(manager, queries), { cache: false });
    loaders.set(manager, loader);
  }
  return loader.load(query as unknown as RowQuery) as Promise<Row[]>;
}
