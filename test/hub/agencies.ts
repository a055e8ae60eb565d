import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadAgencies, projectRoot } from '../../demo/project';
import { demoFiles } from '../../demo/start/demo-households';
import { describeMistake, readHouseholdFile } from '../../demo/load/read-file';
import { storeHouseholds } from '../../demo/load/store-households';
import type { AgencyDefinition } from '../../subgraphs/kit/agency';
import { openTestDatabases } from '../../subgraphs/kit/database/test-database';
import { prepareStore } from '../../subgraphs/kit/store/prepare';
import { TEST_LOG_KEY } from '../../subgraphs/kit/testing/agency-harness';
import { createTestHub, type TestHub } from '../../subgraphs/kit/testing/test-hub';

/** The day on which the demo households are loaded for a test. Their relative dates count from here. */
export const TODAY = '2026-11-01';

/** The agencies as they run in reality: a process and a database each. */
export interface RunningAgencies {
  /** GraphQL address of each, by its code. */
  readonly urls: Readonly<Record<string, string>>;
  readonly definitions: readonly AgencyDefinition[];
  readonly ownerUrls: ReadonlyMap<string, string>;
  /** Connection URL of the login role of each agency, by its code. */
  readonly loginUrls: ReadonlyMap<string, string>;
  /** The hub whose statements they accept. */
  readonly hub: TestHub;
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

/** What the process of an agency needs beside its database. */
interface Trust {
  readonly keysFile: string;
  readonly logKeyFile: string;
}

/** Writes what the agencies trust to a folder of its own. */
function writeTrust({ trust }: TestHub): Trust & { readonly remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'huishoudbeeld-trust-'));
  const [keysFile, logKeyFile] = [path.join(folder, 'hub-public.json'), path.join(folder, 'log.key')];
  writeFileSync(keysFile, JSON.stringify(trust.keys));
  writeFileSync(logKeyFile, TEST_LOG_KEY);
  return { keysFile, logKeyFile, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** @param port 0 takes a free port */
function startProcess(
  code: string,
  urls: { readonly loginUrl: string; readonly ownerUrl: string },
  port: number,
  { keysFile, logKeyFile }: Trust,
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
      [`${prefix}_DATABASE_URL`]: urls.loginUrl,
      [`${prefix}_OWNER_DATABASE_URL`]: urls.ownerUrl,
      [`${prefix}_LOG_KEY_FILE`]: logKeyFile,
      HUB_KEYS_FILE: keysFile,
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
      { loginUrl: databases[index]?.loginUrl ?? '', ownerUrl: databases[index]?.ownerUrl ?? '' },
      port,
      trust,
    );
  const hub = await createTestHub();
  const trust = writeTrust(hub);
  const running = await Promise.all(definitions.map((_, index) => start(index, 0)));
  const urls = Object.fromEntries(
    definitions.map(({ identity }, index) => [identity.code, running[index]?.url ?? '']),
  );
  const placeOf = (code: string): number => definitions.findIndex(({ identity }) => identity.code === code);
  return {
    definitions,
    ownerUrls,
    loginUrls: new Map(
      definitions.map(({ identity }, index) => [identity.code, databases[index]?.loginUrl ?? '']),
    ),
    hub,
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
      trust.remove();
    },
  };
}
