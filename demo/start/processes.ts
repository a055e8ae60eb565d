import { type ChildProcess, fork } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { SetupError } from '../../subgraphs/kit/database/setup-error';
import { dataFolder } from './hub-state';

/** A part of the hub that runs in a process of its own. */
export interface Part {
  readonly name: string;
  /** Where it listens. */
  readonly url: string;
  /** Where a part that stands before agencies is found in the place of each, by its code. */
  readonly standsBefore: Readonly<Record<string, string>>;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  readonly stop: () => void;
}

/** What a part says when it is ready. */
interface ReadyMessage {
  readonly ready: string;
  readonly standsBefore?: Readonly<Record<string, string>>;
}

/** Starts a part and waits until it says that it is ready. Rejects with a SetupError when it ends before. */
export function startPart(
  name: string,
  module: string,
  settings: Readonly<Record<string, string>>,
  onUnexpectedEnd: (name: string) => void,
): Promise<Part> {
  const logs = path.join(dataFolder(), 'logs');
  mkdirSync(logs, { recursive: true });
  const child: ChildProcess = fork(module, [], {
    // Without this graphql-js checks in every step what only a library author gets wrong, at a third of the time.
    env: { NODE_ENV: 'production', ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  child.stdout?.pipe(createWriteStream(path.join(logs, `${name}.log`), { flags: 'a' }));

  let stopping = false;
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise<Part>((resolve, reject) => {
    child.once('message', ({ ready, standsBefore = {} }: ReadyMessage) => {
      void ended.then(() => {
        if (!stopping) onUnexpectedEnd(name);
      });
      const stop = (): void => {
        stopping = true;
        child.kill('SIGTERM');
      };
      resolve({ name, url: ready, standsBefore, ended, stop });
    });
    child.once('exit', () =>
      reject(new SetupError(`${name} did not start; its log is ${path.join(logs, `${name}.log`)}.`)),
    );
  });
}
