import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockDataDirectory } from './launcher-lock';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'huishoudbeeld-test-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

it('holds a directory until it is released', () => {
  const release = lockDataDirectory(directory);
  expect(() => lockDataDirectory(directory)).toThrow(`process ${process.pid}`);
  release();
  release();
  lockDataDirectory(directory)();
  expect(readdirSync(directory)).toEqual([]);
});

it.each([
  ['of a process whose number another one has now', { pid: process.pid, start: 'before' }],
  ['of a process that is gone', { pid: 2 ** 30, start: 'before' }],
])('takes over a lock %s', (_title, holder) => {
  writeFileSync(join(directory, 'launcher.lock'), JSON.stringify(holder));
  lockDataDirectory(directory)();
  expect(readdirSync(directory)).toEqual([]);
});

it('takes over a lock that cannot be read, and does not release one that was taken from it', () => {
  const lock = join(directory, 'launcher.lock');
  writeFileSync(lock, 'half');
  const release = lockDataDirectory(directory);
  writeFileSync(lock, 'of another');
  release();
  expect(existsSync(lock)).toBe(true);
});
