import 'reflect-metadata';
import { DataSource, type EntitySchema, type Logger, type MigrationInterface } from 'typeorm';
import { withAdvisoryLock, withConnection } from './connection';
import { codeOf, reasonOf, SetupError } from './setup-error';

const LOCK_MS = 120_000;
const LOCK_TIMEOUT_CODE = '55P03';

// TypeORM prints a failed migration even with logging off; who calls decides what is printed.
const SILENT: Logger = {
  logQuery: () => undefined,
  logQueryError: () => undefined,
  logQuerySlow: () => undefined,
  logSchemaBuild: () => undefined,
  logMigration: () => undefined,
  log: () => undefined,
};

/** A class with TypeORM's entity decorators, or a schema. */
export type EntityDefinition = (abstract new (...args: never[]) => object) | EntitySchema;

/** A class that TypeORM can make a migration of; its name ends in a JavaScript timestamp. */
export type MigrationClass = new () => MigrationInterface;

/**
 * Brings a database to the newest migration: all that are missing in one transaction, or none. Processes that
 * start at once wait for each other; the later one finds nothing left to do.
 * @returns the names of the migrations that this call ran, oldest first
 * @throws SetupError naming the migration that failed
 */
export async function migrate(
  ownerUrl: string,
  entities: readonly EntityDefinition[],
  migrations: readonly MigrationClass[],
): Promise<{ applied: string[] }> {
  const database = new URL(ownerUrl).pathname.slice(1);
  let running: string | undefined;
  try {
    return await withConnection(ownerUrl, (run) =>
      withAdvisoryLock(run, 'huishoudbeeld migrate', LOCK_MS, () =>
        runMigrations(ownerUrl, entities, migrations, (name) => (running = name)),
      ),
    );
  } catch (thrown) {
    const why =
      codeOf(thrown) === LOCK_TIMEOUT_CODE
        ? `another process has been at it for ${LOCK_MS / 1000} seconds`
        : reasonOf(thrown);
    const what = running ? `Migration ${running} failed on` : 'Migrations cannot run on';
    throw new SetupError(`${what} database ${database}: ${why}`, { cause: thrown });
  }
}

async function runMigrations(
  url: string,
  entities: readonly EntityDefinition[],
  migrations: readonly MigrationClass[],
  onStart: (name: string) => void,
): Promise<{ applied: string[] }> {
  const dataSource = new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    migrations: [...migrations],
    migrationsTransactionMode: 'all',
    synchronize: false,
    logger: SILENT,
    // An extension is asked for in a migration, where it can be read.
    installExtensions: false,
    poolSize: 1,
  });
  await dataSource.initialize();
  try {
    for (const migration of dataSource.migrations) reportStart(migration, onStart);
    const applied = await dataSource.runMigrations();
    return { applied: applied.map((migration) => migration.name) };
  } finally {
    await dataSource.destroy();
  }
}

// TypeORM's own error does not tell in which migration a statement failed.
function reportStart(migration: MigrationInterface, onStart: (name: string) => void): void {
  const up = migration.up.bind(migration);
  migration.up = async (queryRunner) => {
    onStart(migration.name ?? migration.constructor.name);
    await up(queryRunner);
  };
}
