import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkHousehold } from '../demo/load/household-file';
import { storeHouseholds } from '../demo/load/store-households';
import { loadAgencies, projectRoot } from '../demo/project';
import type { AgencyDefinition } from '../subgraphs/kit/agency';
import { startEmbeddedPostgres } from '../subgraphs/kit/database/embedded-server';
import { migrate } from '../subgraphs/kit/database/migrate';
import { type AgencyUrls, provisionAgency } from '../subgraphs/kit/database/provision';
import { prepareStore } from '../subgraphs/kit/store/prepare';
import { type Child, compiled, startChild } from './child';
import { AS_OF, benchHousehold, SIZES } from './households';

/** One PostgreSQL with a migrated database for each agency, and the bench households in them. */
export interface BenchDatabases {
  readonly codes: readonly string[];
  /** The settings that an agency's process needs to find its database. */
  readonly settingsOf: (code: string) => Record<string, string>;
  readonly close: () => Promise<void>;
}

async function fill(
  agencies: readonly AgencyDefinition[],
  urls: ReadonlyMap<string, AgencyUrls>,
): Promise<void> {
  const ownerUrls = new Map([...urls].map(([code, { ownerUrl }]) => [code, ownerUrl]));
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

/** Starts PostgreSQL on a folder of its own, which goes away with it. */
export async function openBenchDatabases(): Promise<BenchDatabases> {
  const folder = mkdtempSync(path.join(tmpdir(), 'huishoudbeeld-bench-'));
  // A root launcher runs PostgreSQL under another account, which has to reach its own folder in this one.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({
    durable: false,
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
    for (const { identity } of agencies) {
      const { superuserUrl, passwordOf } = server;
      urls.set(identity.code, await provisionAgency({ superuserUrl, agency: identity.code, passwordOf }));
    }
    await fill(agencies, urls);
    return {
      codes: [...urls.keys()],
      settingsOf: (code) => ({
        LOG_LEVEL: 'warn',
        [`${code.toUpperCase()}_PORT`]: '0',
        [`${code.toUpperCase()}_DATABASE_URL`]: urls.get(code)?.loginUrl ?? '',
        [`${code.toUpperCase()}_OWNER_DATABASE_URL`]: urls.get(code)?.ownerUrl ?? '',
      }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The agencies by their code, each in a process of its own. */
export type BenchAgencies = ReadonlyMap<string, Child>;

/** Starts all agencies the way they run in production. */
export async function startBenchAgencies({ codes, settingsOf }: BenchDatabases): Promise<BenchAgencies> {
  const started = codes.map(async (code) => {
    return [code, await startChild(code, compiled('subgraphs', code, 'main.js'), settingsOf(code))] as const;
  });
  return new Map(await Promise.all(started));
}
