import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { agencyCodes, projectRoot } from '../../demo/project';
import { rolesOf } from '../../subgraphs/kit/database/agency-roles';
import { agencyUrls } from '../../subgraphs/kit/database/provision';
import { openServerState, SUPERUSER } from '../../subgraphs/kit/database/server-state';
import { freePorts, type HubProcess, startProcess } from '../start/hub-process';
import {
  recordingCollector,
  type RecordingProxy,
  recordingProxy,
  type RecordingServer,
} from './recording-server';

/** A word without meaning. What it is put into was really searched when it is found there. */
export const CANARY = 'kanarievogel';

/** What `npm start` starts, and a second gateway that reaches the agencies through proxies. */
export interface WholeHub {
  /** HUB_DATA. */
  readonly data: string;
  /** Settings of the processes, for the commands that belong to them. */
  readonly settings: Readonly<Record<string, string>>;
  readonly start: HubProcess;
  /** Address of the second gateway: the hub keeps no state, so that there may be two. */
  readonly gatewayUrl: string;
  readonly gatewayOutput: () => string;
  readonly issuer: string;
  readonly proxies: ReadonlyMap<string, RecordingProxy>;
  readonly collector: RecordingServer;
  /** Connection URL of the superuser for a database. */
  readonly databaseUrl: (database: string) => string;
  /** Process ids of everything that was started, with its command line. */
  readonly processes: () => readonly { readonly pid: number; readonly command: string }[];
  readonly close: () => Promise<void>;
}

/** Compiled code of the project. */
export const compiled = (...place: string[]): string => path.join(projectRoot(), 'dist', ...place);

/** The processes below one, with how they were started. */
function processesBelow(roots: readonly number[]): { readonly pid: number; readonly command: string }[] {
  const lines = execFileSync('ps', ['-ww', '-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).split('\n');
  const all = lines.flatMap((line) => {
    const [, pid, parent, command] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined ? [] : [{ pid: Number(pid), parent: Number(parent), command }];
  });
  const found = new Set(roots);
  for (let before = 0; before < found.size;) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return all.filter(({ pid }) => found.has(pid));
}

interface SecondGateway {
  readonly child: ChildProcess;
  readonly url: string;
  readonly output: () => string;
}

/** Starts the gateway as `npm start` does, with these settings. */
function startGateway(settings: Readonly<Record<string, string>>): Promise<SecondGateway> {
  const child = fork(compiled('gateway', 'main.js'), [CANARY], {
    env: { NODE_ENV: 'production', ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (part: Buffer) => (output += part.toString()));
  return new Promise((resolve, reject) => {
    child.once('message', ({ ready }: { readonly ready: string }) =>
      resolve({ child, url: ready, output: () => output }),
    );
    child.once('exit', () => reject(new Error(`the second gateway ended:\n${output}`)));
  });
}

/** Starts everything, with every log as talkative as it gets. */
export async function startWholeHub(): Promise<WholeHub> {
  const data = mkdtempSync(path.join(tmpdir(), `huishoudbeeld-${CANARY}-`));
  // As root, the database runs under an account that must be able to reach the folder.
  chmodSync(data, 0o755);
  const codes = agencyCodes();
  const collector = await recordingCollector();
  const ports = await freePorts(['HUB', 'IDENTITY', 'CONSOLE', ...codes.map((code) => code.toUpperCase())]);
  const settings: Record<string, string> = { HUB_DATA: data, LOG_LEVEL: 'debug' };
  for (const [name, port] of Object.entries(ports)) {
    settings[`${name}_PORT`] = port;
    if (name !== 'IDENTITY') settings[`${name}_LOG_COLLECTOR`] = `${collector.url}/v1/traces`;
  }
  const start = startProcess(settings);
  await start.said('Stop with Ctrl-C');

  const proxies = new Map<string, RecordingProxy>();
  for (const code of codes) {
    proxies.set(code, await recordingProxy(`http://127.0.0.1:${ports[code.toUpperCase()]}`));
  }
  const { issuer } = JSON.parse(readFileSync(path.join(data, 'hub.json'), 'utf8')) as { issuer: string };
  const state = openServerState(path.join(data, 'postgres'));
  const password = encodeURIComponent(state.passwordOf(SUPERUSER));
  const databaseUrl = (database: string): string =>
    `postgres://${SUPERUSER}:${password}@127.0.0.1:${state.port}/${database}`;
  const hub = agencyUrls(databaseUrl('postgres'), rolesOf('hub'), 'hub', (role) => state.passwordOf(role));
  const gateway = await startGateway({
    ...settings,
    HUB_PORT: '0',
    HUB_MODE: 'development',
    HUB_DATABASE_URL: hub.loginUrl,
    HUB_OWNER_DATABASE_URL: hub.ownerUrl,
    HUB_ISSUER: issuer,
    HUB_KEY_FILE: path.join(data, 'keys', 'hub-private.json'),
    HUB_LOG_KEY_FILE: path.join(data, 'keys', 'hub-log.key'),
    HUB_LOOKUPS_PER_MINUTE: '100000',
    ...Object.fromEntries(
      [...proxies].map(([code, { url }]) => [`${code.toUpperCase()}_URL`, `${url}/graphql`]),
    ),
  });
  return {
    ...{ data, settings, start, issuer, proxies, collector, databaseUrl },
    gatewayUrl: gateway.url,
    gatewayOutput: gateway.output,
    processes: () => processesBelow([start.child.pid ?? 0, gateway.child.pid ?? 0]),
    async close() {
      gateway.child.kill('SIGTERM');
      start.child.kill('SIGINT');
      await start.ended;
      await Promise.all([collector, ...proxies.values()].map((server) => server.close()));
      rmSync(data, { recursive: true, force: true });
    },
  };
}
