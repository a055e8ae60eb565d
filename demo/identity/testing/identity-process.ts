import { type ChildProcess, fork } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '../../project';

/** Name of the hub in the tests. */
export const AUDIENCE = 'urn:huishoudbeeld:hub';

/** The identity provider as it runs in reality: a process of its own. */
export interface IdentityProcess {
  readonly issuer: string;
  readonly keysFolder: string;
  /** All that it wrote until now. */
  readonly output: () => string;
  readonly stop: () => Promise<void>;
}

/** How a process ended that should have ended. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const compiled = (name: string): string => {
  const file = path.join(projectRoot(), 'dist', 'demo', 'identity', `${name}.js`);
  if (!existsSync(file)) throw new Error('Not compiled: run npm run build before a test that starts it.');
  return file;
};

function start(name: string, args: readonly string[], settings: Readonly<Record<string, string>>) {
  const child: ChildProcess = fork(compiled(name), [...args], {
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...settings },
  });
  const written = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (written.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (written.stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code) => resolve({ code, ...written }));
  });
  return { child, written, ended };
}

/** Runs a program of this folder until it ends by itself. */
export function runToEnd(
  name: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ended> {
  return start(name, args, settings).ended;
}

/**
 * Starts the identity provider on a free port.
 * @param keysFolder keys of an earlier start; new ones when left out, which go when it stops
 */
export async function startIdentityProcess(
  keysFolder?: string,
  settings: Readonly<Record<string, string>> = {},
): Promise<IdentityProcess> {
  const folder = keysFolder ?? mkdtempSync(path.join(tmpdir(), 'identity-'));
  const { child, written, ended } = start('main', [], {
    IDENTITY_PORT: '0',
    IDENTITY_KEYS: folder,
    ...settings,
  });
  const issuer = await new Promise<string>((resolve, reject) => {
    child.once('message', (message: { readonly ready: string }) => resolve(message.ready));
    void ended.then(({ stderr }) => reject(new Error(`the identity provider did not start: ${stderr}`)));
  });
  return {
    issuer,
    keysFolder: folder,
    output: () => written.stdout + written.stderr,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      if (keysFolder === undefined) rmSync(folder, { recursive: true });
    },
  };
}
