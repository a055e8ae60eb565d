import { type ChildProcess, spawn } from 'node:child_process';
import { createServer, type Server } from 'node:net';
import path from 'node:path';
import { projectRoot } from '../../demo/project';

/** `npm start` as a process: what it printed, and how it ended. */
export interface HubProcess {
  readonly child: ChildProcess;
  readonly output: () => string;
  /** Resolves when the output has the text; rejects when the process ends before. */
  readonly said: (text: string) => Promise<void>;
  readonly ended: Promise<number | null>;
}

/** Below the ports that a system gives to connections: one of those can be taken between choosing it and listening. */
const [FIRST_PORT, PORTS] = [12_000, 20_000];

/** Listens on a port that nobody listens on. */
async function takePort(): Promise<Server> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORTS);
    const server = createServer();
    const taken = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false)).listen(port, '127.0.0.1', () => resolve(true));
    });
    if (taken) return server;
  }
}

/** Ports that are free now, for a hub beside whatever else runs on this machine. */
export async function freePorts(names: readonly string[]): Promise<Record<string, string>> {
  const servers = await Promise.all(names.map(takePort));
  const ports = servers.map((server) => (server.address() as { port: number }).port);
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  return Object.fromEntries(names.map((name, index) => [name, String(ports[index])]));
}

/** Starts what `npm start` starts, after its build. */
export function startProcess(
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): HubProcess {
  const main = path.join(projectRoot(), 'dist', 'demo', 'start', 'main.js');
  const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, ...settings } });
  let output = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const listener of listeners) listener();
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const said = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const check = (): void => {
        if (output.includes(text)) resolve();
      };
      listeners.add(check);
      void ended.then(() => reject(new Error(`ended without saying "${text}":\n${output}`)));
      check();
    });
  return { child, output: () => output, said, ended };
}
