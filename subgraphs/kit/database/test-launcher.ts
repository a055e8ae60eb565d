import { transformFileSync } from '@swc/core';
import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from './embedded-server';

/** What a launcher said after its start: the server's facts, or why there is none. */
export type LauncherAnswer = Pick<
  EmbeddedPostgres,
  'port' | 'superuserUrl' | 'dataDirectory' | 'account' | 'notice'
> & {
  error?: string;
  errorName?: string;
};

/** A launcher in a process of its own, that a test can kill or run under another account. */
export interface TestLauncher {
  process: ChildProcess;
  answer: LauncherAnswer;
  /** Stops its server in order and waits until the launcher has ended. */
  stop(): Promise<void>;
  /** Ends the launcher as a crash would, which leaves its server behind. */
  kill(): Promise<void>;
}

const PROGRAM = `
const { startEmbeddedPostgres } = require('./embedded-server.js');
startEmbeddedPostgres(JSON.parse(process.argv[2])).then(
  (server) => {
    console.log(JSON.stringify(server));
    process.stdin.resume().on('end', () => server.stop().then(() => process.exit(0)));
  },
  (error) => {
    console.log(JSON.stringify({ error: error.message, errorName: error.name }));
    process.exit(1);
  },
);`;

/**
 * Compiles this folder's code for plain node.
 * @param target a directory to make, that the launcher's account can reach
 */
export function compileLauncher(target: string): void {
  mkdirSync(target, { recursive: true });
  chmodSync(target, 0o755);
  for (const name of readdirSync(__dirname)) {
    if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
    const { code } = transformFileSync(join(__dirname, name), {
      configFile: false,
      swcrc: false,
      jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
      module: { type: 'commonjs' },
    });
    writeFileSync(join(target, `${basename(name, '.ts')}.js`), code);
  }
  writeFileSync(join(target, 'launch.js'), PROGRAM);
  symlinkSync(join(dirname(require.resolve('pg/package.json')), '..'), join(target, 'node_modules'));
}

/** Starts a compiled launcher and waits for its answer. */
export async function launch(
  compiled: string,
  options: EmbeddedPostgresOptions,
  as: { uid?: number; gid?: number; env?: Record<string, string> } = {},
): Promise<TestLauncher> {
  const child = spawn(process.execPath, [join(compiled, 'launch.js'), JSON.stringify(options)], {
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
    ...as,
    env: { ...process.env, ...as.env },
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const line = await new Promise<string>((resolve) => {
    let text = '';
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      text += part;
      if (text.includes('\n')) resolve(text);
    });
    child.once('close', () => resolve(text));
  });
  const answer: LauncherAnswer = JSON.parse(line);
  return {
    process: child,
    answer,
    async stop() {
      child.stdin.end();
      await ended;
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
