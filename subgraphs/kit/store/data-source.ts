import { types } from 'pg';
import type { DataSourceOptions } from 'typeorm';
import type { AgencyDefinition } from '../agency';
import { SnakeCase } from './snake-case';

/** Reads an int8 as a number, and refuses one that a number cannot hold exactly: an amount is never rounded. */
function exactInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value))
    throw new RangeError('the database holds an integer too large to be exact');
  return value;
}

/** PostgreSQL's type numbers: a bigint is an amount in cents, a date is a day without time zone. */
const BIGINT = 20;
const DATE = 1082;
types.setTypeParser(BIGINT, exactInteger);
types.setTypeParser(DATE, (text) => text);

/** How TypeORM reaches the database of an agency. */
export function storeOptions(
  agency: Pick<AgencyDefinition, 'entities' | 'migrations' | 'identity'>,
  settings: { readonly databaseUrl: string; readonly poolSize?: number },
): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.databaseUrl,
    entities: [...agency.entities],
    migrations: [...agency.migrations],
    namingStrategy: new SnakeCase(),
    applicationName: `huishoudbeeld-${agency.identity.code}`,
    installExtensions: false,
    poolSize: settings.poolSize ?? 10,
    logging: false,
  };
}
