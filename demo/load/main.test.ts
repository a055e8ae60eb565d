import 'reflect-metadata';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withConnection } from '../../subgraphs/kit/database/connection';
import { openTestDatabases } from '../../subgraphs/kit/database/test-database';
import { loadAgencies, projectRoot } from '../project';

const RIGHT = `household: goed
story: Goed.
persons: { anna: 999990007 }
uwv:
  incomes:
    - person: anna
      kind: WAGE
      payer: Testwerk
      amountPerMonth: € 1200.00
      grossNet: NET
      period: { from: today-1m }
`;
const WRONG = 'household: fout\nstory: Fout.\npersons: { bram: 999990021 }\n';

const agencies = loadAgencies();
const folder = mkdtempSync(path.join(tmpdir(), 'load-'));
const [right, wrong] = [path.join(folder, 'goed.yaml'), path.join(folder, 'fout.yaml')];
let ownerUrls: ReadonlyMap<string, string>;
let drop: () => Promise<void>;

beforeAll(async () => {
  writeFileSync(right, RIGHT);
  writeFileSync(wrong, WRONG);
  const opened = await openTestDatabases(
    agencies.map(({ identity, entities, migrations }) => ({ agency: identity.code, entities, migrations })),
  );
  drop = opened.drop;
  ownerUrls = new Map(
    agencies.map(({ identity }, index) => [identity.code, opened.databases[index]?.ownerUrl ?? '']),
  );
});
afterAll(async () => {
  await drop();
  rmSync(folder, { recursive: true });
});

/** Runs the command of `npm run load` on the databases of this test. */
function load(...files: string[]) {
  const main = path.join(projectRoot(), 'dist', 'demo', 'load', 'main.js');
  if (!existsSync(main)) throw new Error('The loader is not compiled: run npm run build before this test.');
  const urls = [...ownerUrls].map(([code, url]) => [`${code.toUpperCase()}_OWNER_DATABASE_URL`, url]);
  const env = { ...process.env, ...Object.fromEntries(urls) };
  const { status, stdout, stderr } = spawnSync(process.execPath, [main, ...files], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const incomesStored = (): Promise<number> =>
  withConnection(ownerUrls.get('uwv') ?? '', async (run) => (await run('SELECT FROM income')).length);

describe('npm run load', () => {
  it('says how to use it when no file is given', () => {
    expect(load()).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^Usage: npm run load -- FILE/),
    });
  });

  it('stores nothing when one of the files has a mistake, and names it', async () => {
    const { status, stderr } = load(right, wrong, path.join(folder, 'nergens.yaml'));
    expect(status).toBe(1);
    expect(stderr.split('\n')).toEqual([
      `${wrong}:3:18 persons.bram: must be a test burgerservicenummer: 999990000 or higher, passing the 11-check`,
      `${path.join(folder, 'nergens.yaml')}:1:1 there is no such file`,
      'Nothing was loaded.',
      '',
    ]);
    expect(await incomesStored()).toBe(0);
  });

  it('stores what is right, and the same again when it is loaded again', async () => {
    for (const time of ['first', 'again']) {
      expect([time, load(right)]).toEqual([
        time,
        { status: 0, stdout: 'Loaded goed: 1 person.\n', stderr: '' },
      ]);
      expect(await incomesStored()).toBe(1);
    }
  });
});
