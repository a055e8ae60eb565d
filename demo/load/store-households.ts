import { DataSource, type QueryRunner } from 'typeorm';
import type { AgencyDefinition } from '../../subgraphs/kit/agency';
import { storeOptions } from '../../subgraphs/kit/store/data-source';
import type { CheckedHousehold } from './household-file';

/** Rows in one INSERT: well under the 65,535 parameters that PostgreSQL takes. */
const ROWS_AT_ONCE = 500;

interface OpenStore {
  readonly agency: AgencyDefinition;
  readonly dataSource: DataSource;
  readonly runner: QueryRunner;
}

async function open(agency: AgencyDefinition, ownerUrl: string): Promise<OpenStore> {
  const dataSource = await new DataSource(
    storeOptions(agency, { databaseUrl: ownerUrl, poolSize: 1 }),
  ).initialize();
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  return { agency, dataSource, runner };
}

/**
 * Stores a household in the place of what is known of its persons, and of what was stored before under its name: a file
 * may have got other persons since.
 */
async function replace(
  { agency, dataSource, runner }: OpenStore,
  household: CheckedHousehold,
): Promise<void> {
  for (const statement of agency.intake.forget) await runner.query(statement, [household.bsns]);
  for (const entity of agency.entities) {
    const { tablePath, propertiesMap } = dataSource.getMetadata(entity);
    if (!('id' in propertiesMap)) continue;
    await runner.query(`DELETE FROM ${tablePath} WHERE starts_with(id, $1)`, [`${household.name}/`]);
  }
  for (const { entity, rows } of household.rows.get(agency.identity.code) ?? []) {
    for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
      await runner.manager.getRepository(entity).insert(rows.slice(start, start + ROWS_AT_ONCE));
    }
  }
}

/** Refuses households that would wipe each other out. */
function requireApart(households: readonly CheckedHousehold[]): void {
  const nameOf = new Map<string, string>();
  for (const { name, bsns } of households) {
    for (const key of [`household ${name}`, ...bsns]) {
      const other = nameOf.get(key);
      if (other === name) throw new Error(`two files have the household ${name}`);
      if (other !== undefined) throw new Error(`one person is in the households ${other} and ${name}`);
      nameOf.set(key, name);
    }
  }
}

/**
 * Stores households at all agencies, or at none: every agency's changes stand ready before the first is made final.
 * A household that is there already is replaced, so that a file can be loaded again.
 * @param ownerUrls connection URL of the owner role of each agency, by its code
 */
export async function storeHouseholds(
  households: readonly CheckedHousehold[],
  agencies: readonly AgencyDefinition[],
  ownerUrls: ReadonlyMap<string, string>,
): Promise<void> {
  requireApart(households);
  const stores: OpenStore[] = [];
  try {
    for (const agency of agencies) {
      const url = ownerUrls.get(agency.identity.code);
      if (url === undefined) throw new Error(`no database is known for ${agency.identity.code}`);
      stores.push(await open(agency, url));
    }
    for (const household of households) {
      for (const store of stores) await replace(store, household);
    }
    for (const { runner } of stores) await runner.commitTransaction();
  } catch (error) {
    for (const { runner } of stores) if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    for (const { runner, dataSource } of stores) {
      await runner.release();
      await dataSource.destroy();
    }
  }
}
