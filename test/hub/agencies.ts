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
  readonly stop: () => Promise<void>;
}

function startProcess(code: string, loginUrl: string, ownerUrl: string): Promise<{ url: string; child: ChildProcess }> {
  const main = path.join(projectRoot(), 'dist', 'subgraphs', code, 'main.js');
  if (!existsSync(main)) throw new Error('The agencies are not compiled: run npm run build before a test that starts them.');
  const prefix = code.toUpperCase();
  const child = fork(main, [], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      LOG_LEVEL: 'silent',
      [`${prefix}_DATABASE_URL`]: loginUrl,
      [`${prefix}_OWNER_DATABASE_URL`]: ownerUrl,
      [`${prefix}_PORT`]: '0',
    },
  });
  return new Promise((resolve, reject) => {
    child.once('message', (message: { readonly ready: string }) => resolve({ url: message.ready, child }));
    child.once('exit', () => reject(new Error(`${code} did not start`)));
  });
}

function stopProcess(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Starts every agency on a database of its own, with the demo households loaded as on TODAY. */
export async function startAgencies(): Promise<RunningAgencies> {
  const definitions = loadAgencies();
  const { databases, drop } = await openTestDatabases(
    definitions.map(({ identity, entities, migrations }) => ({ agency: identity.code, entities, migrations })),
  );
  const ownerUrls = new Map(definitions.map(({ identity }, index) => [identity.code, databases[index]?.ownerUrl ?? '']));
  await Promise.all(definitions.map((agency) => prepareStore(agency, ownerUrls.get(agency.identity.code) ?? '')));
  const households = demoFiles().map((file) => readHouseholdFile(file, definitions, TODAY));
  const mistakes = households.flatMap((result) => ('mistakes' in result ? result.mistakes : []));
  if (mistakes[0]) throw new Error(describeMistake(mistakes[0]));
  await storeHouseholds(
    households.flatMap((result) => ('mistakes' in result ? [] : [result])),
    definitions,
    ownerUrls,
  );
  const started = await Promise.all(
    definitions.map(({ identity: { code } }, index) =>
      startProcess(code, databases[index]?.loginUrl ?? '', databases[index]?.ownerUrl ?? ''),
    ),
  );
  return {
    definitions,
    ownerUrls,
    urls: Object.fromEntries(definitions.map(({ identity }, index) => [identity.code, started[index]?.url ?? ''])),
    stop: async () => {
      await Promise.all(started.map(({ child }) => stopProcess(child)));
      await drop();
    },
  };
}
