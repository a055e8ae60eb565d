import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';

/** A process of the measurement. It stops when this one does. */
export interface Child {
  readonly pid: number;
  /** Where it listens; empty when it does not. */
  readonly url: string;
  /** Sends a message and waits for the one that comes back. */
  ask<T>(message: object): Promise<T>;
  stop(): Promise<void>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});

/** Path of a compiled module, from the folder with the compiled code. */
export const compiled = (...parts: readonly string[]): string => path.join(__dirname, '..', ...parts);

function nextMessage<T>(child: ChildProcess, name: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (): void => reject(new Error(`${name} has stopped`));
    child.once('exit', ended);
    child.once('message', (message) => {
      child.off('exit', ended);
      resolve(message as T);
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
    // One that hangs would leave its port and memory to the next measurement.
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
  });
}

/** Starts a compiled module as in production, and waits until it says that it is ready. */
export async function startChild(
  name: string,
  module: string,
  settings: Readonly<Record<string, string>> = {},
  nodeOptions: readonly string[] = [],
): Promise<Child> {
  const child = fork(module, [], {
    execArgv: [...nodeOptions],
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  const { ready } = await nextMessage<{ ready: string }>(child, name);
  return {
    pid: child.pid ?? 0,
    url: ready,
    ask: <T>(message: object) => {
      const answer = nextMessage<T>(child, name);
      child.send(message);
      return answer;
    },
    stop: () => stopped(child),
  };
}
