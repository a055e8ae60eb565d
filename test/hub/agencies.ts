import { type ChildProcess, fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { loadAgencies, projectRoot } from '../../demo/project';
import { demoFiles } from '../../demo/start/demo-households';
import { describeMistake, readHouseholdFile } from '../../demo/load/read-file';
import { storeHouseholds } from '../../demo/load/store-households';
import type { AgencyDefinition } from '../../subgraphs/kit/agency';
import { openTestDatabases } from '../../subgraphs/kit/database/test-database';
import { prepareStore } from '../../subgraphs/kit/store/prepare';

/** The day on which the demo households are loaded for a test. Their relative dates count from here. */
export const TODAY = '2026-11-01';

/** The agencies as they run in reality: a process and a database each. */
export interface RunningAgencies {
  /** GraphQL address of each, by its code. */
  readonly urls: Readonly<Record<string, string>>;
  readonly definitions: readonly AgencyDefinition[];
  readonly ownerUrls: ReadonlyMap<string, string>;
  /** Kills the process of an agency, as a crash does: it finishes nothing. */
  readonly kill: (code: string) => Promise<void>;
  /** Starts a killed agency again, at the same address and on the same database. */
  readonly restart: (code: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

interface AgencyProcess {
  readonly url: string;
  readonly child: ChildProcess;
}

/** @param port 0 takes a free port */
function startProcess(
  code: string,
  loginUrl: string,
  ownerUrl: string,
  port: number,
): Promise<AgencyProcess> {
  const main = path.join(projectRoot(), 'dist', 'subgraphs', code, 'main.js');
  if (!existsSync(main))
    throw new Error('The agencies are not compiled: run npm run build before a test that starts them.');
  const prefix = code.toUpperCase();
  const child = fork(main, [], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      LOG_LEVEL: 'silent',
      [`${prefix}_DATABASE_URL`]: loginUrl,
      [`${prefix}_OWNER_DATABASE_URL`]: ownerUrl,
      [`${prefix}_PORT`]: String(port),
    },
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message: { readonly ready: string }) => resolve({ url: message.ready, child }));
    child.once('exit', () => reject(new Error(`${code} did not start`)));
  });
}

function stopProcess({ child }: AgencyProcess, signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

/**
 * Starts every agency on a database of its own, with households loaded as on TODAY.
 * @param files household files; the demo households when left out
 */
export async function startAgencies(files = demoFiles()): Promise<RunningAgencies> {
  const definitions = loadAgencies();
  const { databases, drop } = await openTestDatabases(
    definitions.map(({ identity, entities, migrations }) => ({
      agency: identity.code,
      entities,
      migrations,
    })),
  );
  const ownerUrls = new Map(
    definitions.map(({ identity }, index) => [identity.code, databases[index]?.ownerUrl ?? '']),
  );
  await Promise.all(
    definitions.map((agency) => prepareStore(agency, ownerUrls.get(agency.identity.code) ?? '')),
  );
  const households = files.map((file) => readHouseholdFile(file, definitions, TODAY));
  const mistakes = households.flatMap((result) => ('mistakes' in result ? result.mistakes : []));
  if (mistakes[0]) throw new Error(describeMistake(mistakes[0]));
  await storeHouseholds(
    households.flatMap((result) => ('mistakes' in result ? [] : [result])),
    definitions,
    ownerUrls,
  );
  const start = (index: number, port: number): Promise<AgencyProcess> =>
    startProcess(
      definitions[index]?.identity.code ?? '',
      databases[index]?.loginUrl ?? '',
      databases[index]?.ownerUrl ?? '',
      port,
    );
  const running = await Promise.all(definitions.map((_, index) => start(index, 0)));
  const urls = Object.fromEntries(
    definitions.map(({ identity }, index) => [identity.code, running[index]?.url ?? '']),
  );
  const placeOf = (code: string): number => definitions.findIndex(({ identity }) => identity.code === code);
  return {
    definitions,
    ownerUrls,
    urls,
    kill: async (code) => {
      const killed = running[placeOf(code)];
      if (killed) await stopProcess(killed, 'SIGKILL');
    },
    restart: async (code) => {
      running[placeOf(code)] = await start(placeOf(code), Number(new URL(urls[code] ?? '').port));
    },
    stop: async () => {
      await Promise.all(running.map((agency) => stopProcess(agency)));
      await drop();
    },
  };
}
