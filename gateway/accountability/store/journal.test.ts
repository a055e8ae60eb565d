import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { urlFor, withConnection } from '../../../subgraphs/kit/database/connection';
import { type TestDatabase, testServerUrl } from '../../../subgraphs/kit/database/test-database';
import { readProcessing } from '../../../subgraphs/kit/logbook/read';
import { pseudonymFor, testRecord } from '../../../subgraphs/kit/logbook/test-record';
import { countStatements } from '../../../subgraphs/kit/testing/statement-count';
import { verifyChain } from './audit-chain';
import { auditContent } from './audit-entry';
import { auditRows } from './audit-rows';
import { type Journal, openJournal } from './journal';
import { asSuperuser, hubDatabase, testEntry } from './test-journal';

const TIMEOUT_MS = 600;

let database: TestDatabase;
let journal: Journal;
beforeEach(async () => {
  database = await hubDatabase();
  journal = await openJournal({ databaseUrl: database.loginUrl, timeoutMs: TIMEOUT_MS });
});
afterEach(async () => {
  await journal.close();
  await database.drop();
});

const chain = () => verifyChain(auditRows(journal.query, 7));
const countOf = async (table: string): Promise<number> => {
  const [row] = await asSuperuser(database, (run) =>
    run<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`),
  );
  return row?.n ?? -1;
};
const addCase = "INSERT INTO case_file VALUES ($1, 'CITIZEN_REQUEST', '2026-01-01', NULL)";
/** How long something took to be refused, in milliseconds. */
async function refusedAfter(work: Promise<unknown>): Promise<number> {
  const start = performance.now();
  await expect(work).rejects.toBeInstanceOf(Error);
  return performance.now() - start;
}
/** Holds the chain's lock, as a hub that hangs would, while something is tried. */
const whileLocked = (work: () => Promise<void>): Promise<void> =>
  withConnection(database.loginUrl, async (run) => {
    await run("SELECT pg_advisory_lock(hashtextextended('huishoudbeeld audit', 0))");
    await work();
  });

describe('writing', () => {
  it('puts both logs down in one statement', async () => {
    await journal.write(testEntry(), []);
    const records = [testRecord(), testRecord()];
    const count = countStatements();
    try {
      const place = await journal.write(testEntry(), records);
      expect(count.take()).toHaveLength(1);
      expect(place).toEqual({ seq: 2, hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
      expect((await chain()).head).toEqual(place);
    } finally {
      count.stop();
    }
    const read = await readProcessing(journal.query, {
      by: 'subject',
      value: pseudonymFor('anna'),
      limit: 10,
    });
    expect(read).toEqual(records.toReversed());
  });

  it('keeps the content as it was hashed', async () => {
    const entry = testEntry({ reason: 'Zéér dringend, „afsluiting” 😟', actor: 'hulpverlener-ö' });
    await journal.write(entry, []);
    expect(await journal.query('SELECT content FROM audit_entry')).toEqual([
      { content: auditContent(entry) },
    ]);
    expect(await chain()).toMatchObject({ entries: 1, fault: null });
  });

  it('makes one unbroken chain without gaps of what two hubs write at once', async () => {
    const other = await openJournal({ databaseUrl: database.loginUrl });
    // Longer than the default of this test: all wait for each other.
    const patient = await openJournal({ databaseUrl: database.loginUrl });
    try {
      const writes = Array.from({ length: 50 }, (_, index) =>
        (index % 2 === 0 ? other : patient).write(testEntry({ actor: `hulpverlener-${index}` }), [
          testRecord(),
        ]),
      );
      const places = await Promise.all(writes);
      const numbers = places.map(({ seq }) => seq).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
      expect(await chain()).toMatchObject({ entries: 50, fault: null });
      expect(await countOf('processing_record')).toBe(50);
    } finally {
      await Promise.all([other.close(), patient.close()]);
    }
  });

  it('leaves no number out when a write fails in between', async () => {
    await journal.write(testEntry(), []);
    await expect(journal.write(testEntry(), [testRecord({ name: 'bsn 999990019' })])).rejects.toThrow(
      'refused: name',
    );
    await expect(journal.write(testEntry({ at: 'gisteren' }), [testRecord()])).rejects.toThrow('refused: at');
    await expect(
      journal.write(testEntry({ at: '2026-02-30T09:00:00Z' }), [testRecord()]),
    ).rejects.toMatchObject({
      code: '22008',
    });
    expect(await journal.write(testEntry(), [])).toMatchObject({ seq: 2 });
    expect(await countOf('processing_record')).toBe(0);
  });

  it('takes neither log without the other', async () => {
    // A processing log that refuses: the code lets no such record pass, so the table is made to.
    await asSuperuser(database, (run) =>
      run("ALTER TABLE processing_record ADD CONSTRAINT closed CHECK (name <> 'householdView')"),
    );
    await expect(journal.write(testEntry(), [testRecord()])).rejects.toMatchObject({ code: '23514' });
    expect(await countOf('audit_entry')).toBe(0);
    await whileLocked(async () => {
      await expect(journal.write(testEntry(), [testRecord({ name: 'claims' })])).rejects.toMatchObject({
        code: '57014',
      });
    });
    expect(await countOf('processing_record')).toBe(0);
  });
});

describe('a change', () => {
  const lines = { audit: testEntry({ action: 'CHANGE' }), processing: [testRecord()] };

  it('is made together with its log lines', async () => {
    const made = await journal.change(
      async (query) =>
        (await query<{ reference: string }>(`${addCase} RETURNING reference`, ['C-1']))[0]?.reference,
      (reference) => ({ ...lines, audit: { ...lines.audit, caseReference: reference ?? null } }),
    );
    expect(made).toBe('C-1');
    const logged = await journal.query<{ content: string }>('SELECT content FROM audit_entry');
    expect(logged.map(({ content }) => JSON.parse(content))).toMatchObject([{ caseReference: 'C-1' }]);
    expect(await countOf('case_file')).toBe(1);
    expect(await countOf('processing_record')).toBe(1);
  });

  it.each([
    [
      'its log line may not be written',
      'refused: name',
      { ...lines, processing: [testRecord({ name: 'bsn 999990019' })] },
    ],
    [
      'its audit entry is refused by the database',
      'out of range',
      { ...lines, audit: testEntry({ at: '2026-02-30T09:00:00Z' }) },
    ],
  ])('is not made when %s', async (_what, why, broken) => {
    const change = journal.change(
      (query) => query(addCase, ['C-1']),
      () => broken,
    );
    await expect(change).rejects.toThrow(why);
    expect(await countOf('case_file')).toBe(0);
    expect(await countOf('audit_entry')).toBe(0);
  });

  it('is not made when the log does not answer in time', async () => {
    await whileLocked(async () => {
      const change = journal.change(
        (query) => query(addCase, ['C-1']),
        () => lines,
      );
      await expect(change).rejects.toMatchObject({ code: '57014' });
    });
    expect(await countOf('case_file')).toBe(0);
  });

  it('that fails by itself is not logged as made, and the journal goes on', async () => {
    for (let time = 0; time < 12; time += 1) {
      await expect(
        journal.change(
          (query) => query('SELECT 1 / 0'),
          () => lines,
        ),
      ).rejects.toThrow('division by zero');
    }
    expect(await journal.write(testEntry(), [])).toMatchObject({ seq: 1 });
  });
});

describe('a store that is not there', () => {
  const open = async (allow: boolean): Promise<void> =>
    withConnection(urlFor(await testServerUrl(), 'postgres'), async (run) => {
      await run(`ALTER DATABASE ${database.name} ALLOW_CONNECTIONS ${allow}`);
      await run('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [database.name]);
    });

  it('refuses everything at once, and serves again when it is back', async () => {
    await journal.write(testEntry(), []);
    await open(false);
    const tries = [
      () => journal.write(testEntry(), [testRecord()]),
      () => journal.query('SELECT 1'),
      () =>
        journal.change(
          (query) => query(addCase, ['C-1']),
          () => ({ audit: testEntry(), processing: [] }),
        ),
      () => openJournal({ databaseUrl: database.loginUrl }),
    ];
    for (const attempt of tries) expect(await refusedAfter(attempt())).toBeLessThan(2 * TIMEOUT_MS);
    await open(true);
    expect(await journal.write(testEntry(), [])).toMatchObject({ seq: 2 });
    expect(await chain()).toMatchObject({ entries: 2, fault: null });
  });

  it('refuses in its time when nothing comes back any more', async () => {
    const sockets: Socket[] = [];
    const server = new URL(database.loginUrl);
    // Between the hub and its store; it can fall silent with the connection open.
    const between = createServer((client) => {
      const store = connect(Number(server.port), server.hostname);
      for (const socket of [client, store]) socket.on('error', () => undefined);
      client.pipe(store).pipe(client);
      sockets.push(client, store);
    });
    await new Promise<void>((resolve) => between.listen(0, '127.0.0.1', resolve));
    const databaseUrl = new URL(database.loginUrl);
    databaseUrl.port = String((between.address() as AddressInfo).port);
    const far = await openJournal({ databaseUrl: databaseUrl.href, timeoutMs: TIMEOUT_MS });
    try {
      await far.write(testEntry(), []);
      for (const socket of sockets) socket.unpipe().pause();
      const write = far.write(testEntry(), []);
      expect(await refusedAfter(write)).toBeLessThan(3 * TIMEOUT_MS);
    } finally {
      for (const socket of sockets) socket.destroy();
      await far.close();
      between.close();
    }
  });

  it('refuses in its time when it hangs, also those who wait for a connection', async () => {
    const narrow = await openJournal({ databaseUrl: database.loginUrl, timeoutMs: TIMEOUT_MS, poolSize: 1 });
    try {
      await whileLocked(async () => {
        const waited = await Promise.all([1, 2, 3].map(() => refusedAfter(narrow.write(testEntry(), []))));
        expect(Math.max(...waited)).toBeLessThan(3 * TIMEOUT_MS);
      });
      expect(await narrow.write(testEntry(), [])).toMatchObject({ seq: 1 });
    } finally {
      await narrow.close();
    }
  });
});
