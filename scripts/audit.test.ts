import { asSuperuser, hubDatabase, testEntry } from '../gateway/accountability/store/test-journal';
import { openJournal } from '../gateway/accountability/store/journal';
import type { TestDatabase } from '../subgraphs/kit/database/test-database';
import { runAudit } from './audit';

const SIZE = 1003;

let database: TestDatabase;
const hashes: string[] = [];
beforeAll(async () => {
  database = await hubDatabase();
  const journal = await openJournal({ databaseUrl: database.loginUrl });
  try {
    for (let index = 0; index < SIZE; index += 1) hashes.push((await journal.write(testEntry(), [])).hash);
  } finally {
    await journal.close();
  }
});
afterAll(() => database.drop());

const audit = (...argv: string[]) => runAudit(argv, { HUB_DATABASE_URL: database.loginUrl });

/** What the command says while the log is tampered with by somebody who may do anything; then all is put back. */
async function auditTampered(statements: readonly string[], ...argv: string[]) {
  await asSuperuser(database, async (run) => {
    await run('ALTER TABLE audit_entry DISABLE TRIGGER ALL');
    await run('CREATE TABLE kept AS SELECT seq, content, hash, previous FROM audit_entry');
    for (const statement of statements) await run(statement);
  });
  try {
    return await audit('verify', ...argv);
  } finally {
    await asSuperuser(database, async (run) => {
      await run('DELETE FROM audit_entry');
      await run('INSERT INTO audit_entry (seq, content, hash, previous) SELECT * FROM kept');
      await run('DROP TABLE kept');
      await run('ALTER TABLE audit_entry ENABLE ALWAYS TRIGGER audit_entry_is_only_added_to');
    });
  }
}
const FLIP = "overlay(%s PLACING set_byte('\\x00', 0, get_byte(%s, 9) # 1) FROM 10)";
const flip = (column: string): string => FLIP.replaceAll('%s', column);

describe('npm run audit -- verify', () => {
  it('says how long the chain is and what its head is', async () => {
    const text = `${SIZE} entries, unbroken; head ${SIZE} ${hashes.at(-1)}\n`;
    expect(await audit('verify')).toEqual({ exitCode: 0, text });
    expect(await audit('verify', '--head', hashes[0] ?? '')).toEqual({ exitCode: 0, text });
    expect(await audit('verify', '--head', (hashes[500] ?? '').toUpperCase())).toEqual({ exitCode: 0, text });
  });

  it.each([
    [1, "UPDATE audit_entry SET content = replace(content, 'hulpverlener-1', 'iemand') WHERE seq = 1"],
    [500, "UPDATE audit_entry SET content = content || ' ' WHERE seq = 500"],
    [1000, `UPDATE audit_entry SET hash = ${flip('hash')} WHERE seq = 1000`],
    [1001, `UPDATE audit_entry SET previous = ${flip('previous')} WHERE seq = 1001`],
    [999, 'DELETE FROM audit_entry WHERE seq = 999'],
    [1000, 'DELETE FROM audit_entry WHERE seq BETWEEN 1000 AND 1002'],
    [
      7,
      `UPDATE audit_entry e SET content = k.content, hash = k.hash, previous = k.previous FROM kept k
         WHERE e.seq IN (7, 801) AND k.seq = 808 - e.seq`,
    ],
    [
      12,
      'UPDATE audit_entry SET content = \'{"at":"2026-01-01T00:00:00Z","action":"X","result":"X","subjects":[],"householdIds":[],"outsideOwnCases":false}\' WHERE seq = 12; UPDATE audit_entry SET hash = sha256(previous || convert_to(content, \'UTF8\')) WHERE seq = 12',
    ],
  ])('names entry %s after: %s', async (seq, statement) => {
    const { exitCode, text } = await auditTampered([statement]);
    expect([exitCode, text]).toEqual([
      1,
      expect.stringMatching(new RegExp(`^The audit log is broken: entry ${seq} `)),
    ]);
  });

  it('misses the end that was cut off when its head was noted elsewhere', async () => {
    const cut = `DELETE FROM audit_entry WHERE seq > ${SIZE - 2}`;
    expect(await auditTampered([cut])).toMatchObject({ exitCode: 0 });
    expect(await auditTampered([cut], '--head', hashes.at(-1) ?? '')).toMatchObject({
      exitCode: 1,
      text: expect.stringContaining(`entry ${SIZE - 1} `),
    });
    expect(await audit('verify', '--head', '0'.repeat(64))).toMatchObject({ exitCode: 1 });
  });

  it('finds an empty log unbroken', async () => {
    const text = '0 entries, unbroken; no head\n';
    expect(await auditTampered(['DELETE FROM audit_entry'])).toEqual({ exitCode: 0, text });
    expect(await audit('verify')).toMatchObject({ exitCode: 0 });
  });

  it.each([[[]], [['check']], [['verify', 'again']], [['verify', '--head', 'kort']], [['verify', '--deep']]])(
    'says how it is used when it is asked %j',
    async (argv) =>
      expect(await audit(...argv)).toMatchObject({ exitCode: 2, text: expect.stringMatching(/^Usage/) }),
  );
});
