import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkHousehold } from '../demo/load/household-file';
import { storeHouseholds } from '../demo/load/store-households';
import { HUB_DATABASE } from '../demo/start/databases';
import { loadAgencies, projectRoot } from '../demo/project';
import { HUB_MIGRATIONS } from '../gateway/accountability/store/hub-migrations';
import type { AgencyDefinition } from '../subgraphs/kit/agency';
import { startEmbeddedPostgres } from '../subgraphs/kit/database/embedded-server';
import { migrate } from '../subgraphs/kit/database/migrate';
import { type AgencyUrls, provisionAgency } from '../subgraphs/kit/database/provision';
import { prepareStore } from '../subgraphs/kit/store/prepare';
import { type Child, compiled, startChild } from './child';
import { AS_OF, benchHousehold, SIZES } from './households';
import type { KeyFolder } from './key-folder';

/** One PostgreSQL with a migrated database for each agency, and the bench households in them, and one for the hub. */
export interface BenchDatabases {
  readonly codes: readonly string[];
  /** Connection URLs of each agency and of the hub, by its code. */
  readonly urlsOf: (code: string) => AgencyUrls;
  /** The settings that the process of an agency or the hub needs to find its database. */
  readonly settingsOf: (code: string) => Record<string, string>;
  readonly close: () => Promise<void>;
}

async function fill(
  agencies: readonly AgencyDefinition[],
  urls: ReadonlyMap<string, AgencyUrls>,
): Promise<void> {
  const ownerUrls = new Map([...urls].map(([code, { ownerUrl }]) => [code, ownerUrl]));
  await migrate(ownerUrls.get(HUB_DATABASE) ?? '', [], HUB_MIGRATIONS);
  for (const agency of agencies) {
    const ownerUrl = ownerUrls.get(agency.identity.code) ?? '';
    await migrate(ownerUrl, agency.entities, agency.migrations);
    await prepareStore(agency, ownerUrl);
  }
  const households = SIZES.map((size) => {
    const checked = checkHousehold(benchHousehold(size), agencies, AS_OF);
    if ('mistakes' in checked)
      throw new Error(`a bench household is refused: ${JSON.stringify(checked.mistakes[0])}`);
    return checked;
  });
  await storeHouseholds(households, agencies, ownerUrls);
}

/**
 * Starts PostgreSQL on a folder of its own, which goes away with it.
 * @param durable whether a commit waits for the disk, as in production; where nothing is written it makes no difference
 */
export async function openBenchDatabases(durable = false): Promise<BenchDatabases> {
  const folder = mkdtempSync(path.join(tmpdir(), 'huishoudbeeld-bench-'));
  // A root launcher runs PostgreSQL under another account, which has to reach its own folder in this one.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({
    durable,
    projectDirectory: projectRoot(),
    dataDirectory: path.join(folder, 'postgres'),
  });
  const close = async (): Promise<void> => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const agencies = loadAgencies();
    const urls = new Map<string, AgencyUrls>();
    const codes = agencies.map(({ identity }) => identity.code);
    for (const agency of [...codes, HUB_DATABASE]) {
      const { superuserUrl, passwordOf } = server;
      urls.set(agency, await provisionAgency({ superuserUrl, agency, passwordOf }));
    }
    await fill(agencies, urls);
    const urlsOf = (code: string): AgencyUrls => {
      const found = urls.get(code);
      if (found === undefined) throw new Error(`there is no database of ${code}`);
      return found;
    };
    return {
      ...{ codes, urlsOf, close },
      settingsOf: (code) => ({
        [`${code.toUpperCase()}_PORT`]: '0',
        [`${code.toUpperCase()}_DATABASE_URL`]: urlsOf(code).loginUrl,
        [`${code.toUpperCase()}_OWNER_DATABASE_URL`]: urlsOf(code).ownerUrl,
      }),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The agencies by their code, each in a process of its own. */
export type BenchAgencies = ReadonlyMap<string, Child>;

async function startEach(
  codes: readonly string[],
  start: (code: string) => Promise<Child>,
): Promise<BenchAgencies> {
  return new Map(await Promise.all(codes.map(async (code) => [code, await start(code)] as const)));
}

/**
 * Starts all agencies the way they run in production, with access.
 * @param nodeOptions for the process of each
 */
export function startAgencies(
  { codes, settingsOf }: BenchDatabases,
  keys: KeyFolder,
  nodeOptions: readonly string[] = [],
): Promise<BenchAgencies> {
  return startEach(codes, (code) => {
    const settings = { LOG_LEVEL: 'warn', ...settingsOf(code), ...keys.settingsOf(code) };
    return startChild(code, compiled('subgraphs', code, 'main.js'), settings, nodeOptions);
  });
}

/** Starts all agencies without access: they let everybody in, give everything and write no log. */
export function startAgenciesWithoutAccess(
  { codes, settingsOf }: BenchDatabases,
  keys: KeyFolder,
): Promise<BenchAgencies> {
  return startEach(codes, (code) => {
    const own = { LOG_LEVEL: 'warn', BENCH_AGENCY: code };
    const settings = { ...own, ...settingsOf(code), ...keys.settingsOf(code) };
    return startChild(code, compiled('bench', 'agency-without-access.js'), settings);
  });
}
