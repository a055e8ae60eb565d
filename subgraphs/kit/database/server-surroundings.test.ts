import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withConnection } from './connection';
import { platformPackageDirectory } from './platform-package';
import { isRoot, unprivilegedAccount } from './server-account';
import { compileLauncher, launch } from './test-launcher';

const onlyAsRoot = isRoot() ? it : it.skip;

let base: string;
let compiled: string;
let unlinked: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'huishoudbeeld-test-surroundings-'));
  chmodSync(base, 0o755);
  compiled = join(base, 'compiled');
  compileLauncher(compiled);
  unlinked = join(base, 'closed', 'package');
  mkdirSync(join(base, 'closed'), { mode: 0o700 });
  copyPackageAsWithoutPostinstall(unlinked);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

/** npm packages hold no links: this is what `npm ci --ignore-scripts` leaves. */
function copyPackageAsWithoutPostinstall(target: string): void {
  const source = platformPackageDirectory();
  cpSync(source, target, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
  const lib = join(target, 'native', 'lib');
  for (const entry of readdirSync(lib, { withFileTypes: true })) {
    if (entry.isSymbolicLink()) rmSync(join(lib, entry.name));
  }
}

const works = (url: string) => withConnection(url, (run) => run('SELECT 1 AS works'));

it('makes the library links that a skipped postinstall left out', async () => {
  const lib = join(unlinked, 'native', 'lib');
  expect(readdirSync(lib, { withFileTypes: true }).some((entry) => entry.isSymbolicLink())).toBe(false);
  const options = { dataDirectory: join(base, 'links'), durable: false, packageDirectory: unlinked };
  const launcher = await launch(compiled, options, { env: { TMPDIR: base } });
  try {
    expect(launcher.answer.error).toBeUndefined();
    expect(await works(launcher.answer.superuserUrl)).toEqual([{ works: 1 }]);
    expect(existsSync(join(lib, 'libpq.so.5')) || process.platform !== 'linux').toBe(true);
  } finally {
    await launcher.stop();
  }
});

onlyAsRoot(
  'works in a checkout under a directory closed to the account, and tells where the data is',
  async () => {
    const projectDirectory = join(base, 'closed', 'project');
    mkdirSync(projectDirectory);
    const options = { projectDirectory, durable: false, packageDirectory: unlinked };
    const launcher = await launch(compiled, options, { env: { TMPDIR: base } });
    try {
      const { answer } = launcher;
      expect(answer.error).toBeUndefined();
      expect(await works(answer.superuserUrl)).toEqual([{ works: 1 }]);
      expect(answer.dataDirectory.startsWith(join(base, 'huishoudbeeld-postgres-'))).toBe(true);
      expect(answer.notice).toMatch(/kept in .* because .* cannot be reached by the account nobody\.$/);
    } finally {
      await launcher.stop();
    }
  },
);

onlyAsRoot('works for an ordinary user, beside a package that user cannot mend', async () => {
  const account = unprivilegedAccount();
  const home = join(base, 'home');
  mkdirSync(home);
  chownSync(home, account.uid, account.gid);
  const readOnly = join(base, 'package');
  copyPackageAsWithoutPostinstall(readOnly);
  const options = { projectDirectory: home, durable: true, packageDirectory: readOnly };
  const as = { uid: account.uid, gid: account.gid, env: { TMPDIR: home } };
  const first = await launch(compiled, options, as);
  expect(first.answer).toMatchObject({ dataDirectory: join(home, '.data', 'postgres') });
  expect(first.answer.account).toBeUndefined();
  expect(await works(first.answer.superuserUrl)).toEqual([{ works: 1 }]);
  await first.stop();

  const byRoot = await launch(compiled, { ...options, durable: false }, { env: { TMPDIR: base } });
  expect(byRoot.answer).toMatchObject({ account: account.name, superuserUrl: first.answer.superuserUrl });
  await byRoot.stop();

  const again = await launch(compiled, options, as);
  expect(again.answer.superuserUrl).toBe(first.answer.superuserUrl);
  await again.stop();
  expect(statSync(join(home, '.data', 'postgres', 'state.json')).uid).toBe(account.uid);
});

it('says on one line why an asked data directory will not do', async () => {
  const dataDirectory = isRoot() ? join(base, 'closed', 'data') : '/proc/data';
  const launcher = await launch(compiled, { dataDirectory, durable: false });
  expect(launcher.answer.errorName).toBe('SetupError');
  expect(launcher.answer.error).toMatch(/^The data directory \S+ cannot be [^\n]+\.$/);
});
