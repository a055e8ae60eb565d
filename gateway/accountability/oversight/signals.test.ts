import type { TestDatabase } from '../../../subgraphs/kit/database/test-database';
import { pseudonymFor } from '../../../subgraphs/kit/logbook/test-record';
import type { AuditEntry } from '../store/audit-entry';
import { type Journal, openJournal } from '../store/journal';
import { hubDatabase, testEntry } from '../store/test-journal';
import { auditTrail } from './audit-lines';
import { protect } from './protected-subjects';
import { findSignals } from './signals';
import { OVERSIGHT_THRESHOLDS, type OversightThresholds } from './thresholds';

const WEEK = { from: '2026-10-19', to: '2026-10-25' };
const TUESDAY = '2026-10-20T10:00:00.000Z';

let database: TestDatabase;
let journal: Journal;
beforeEach(async () => {
  database = await hubDatabase();
  journal = await openJournal({ databaseUrl: database.loginUrl });
});
afterEach(async () => {
  await journal.close();
  await database.drop();
});

async function logged(count: number, what: Partial<AuditEntry>): Promise<void> {
  for (let index = 0; index < count; index += 1) await journal.write(testEntry({ at: TUESDAY, ...what }), []);
}
const find = (what: Partial<OversightThresholds> = {}) =>
  findSignals(journal.query, WEEK, { ...OVERSIGHT_THRESHOLDS, ...what });

describe('signals', () => {
  it('are none when all is as usual', async () => {
    await logged(3, {});
    expect(await find()).toEqual({ signals: [], cutOff: [] });
  });

  it('are one for each actor and day, newest first, with the lines and their hashes', async () => {
    await logged(2, { actor: 'els', outsideOwnCases: true });
    await logged(1, { actor: 'wim', outsideOwnCases: true });
    await logged(1, { actor: 'els', outsideOwnCases: true, at: '2026-10-21T10:00:00.000Z' });
    const { signals } = await find();
    expect(signals.map(({ actor, day, count }) => [actor, day, count])).toEqual([
      ['els', '2026-10-21', 1],
      ['wim', '2026-10-20', 1],
      ['els', '2026-10-20', 2],
    ]);
    expect(signals[2]?.lines.map(({ seq }) => seq)).toEqual([2, 1]);
    expect(signals[0]?.lines[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(signals[0]?.explanation).toMatch(
      /^Op 21-10-2026 keek deze gebruiker 1 keer naar gegevens van mensen buiten/,
    );
  });

  it('begin at the thresholds that are set', async () => {
    await logged(2, { outsideOwnCases: true });
    expect((await find({ outsideOwnCasesPerDay: 3 })).signals).toEqual([]);
    const [signal] = (await find({ outsideOwnCasesPerDay: 2 })).signals;
    expect(signal?.threshold).toEqual({
      name: 'outsideOwnCasesPerDay',
      value: 2,
      says: 'Vanaf 2 keer op één dag.',
    });
  });

  it('say of which kind there is more than was read', async () => {
    await logged(3, { outsideOwnCases: true });
    expect((await find({ linesPerKind: 3 })).cutOff).toEqual(['OUTSIDE_OWN_CASES']);
    expect((await find({ linesPerKind: 4 })).cutOff).toEqual([]);
  });

  it('count more than they show', async () => {
    await logged(4, { outsideOwnCases: true });
    const [signal] = (await find({ linesPerSignal: 3 })).signals;
    expect([signal?.count, signal?.lines.length]).toEqual([4, 3]);
  });

  it('are of a worker who looks at the own address, and not of a citizen who looks at themselves', async () => {
    await protect(journal.query, { subject: 'lindelaan', kind: 'OWN_ADDRESS', worker: 'wim' }, '');
    await protect(journal.query, { subject: pseudonymFor('ster'), kind: 'KNOWN_PERSON', worker: null }, '');
    await logged(1, { actor: 'wim', subjects: [], householdIds: ['lindelaan'] });
    await logged(1, { actor: 'els', subjects: [], householdIds: ['lindelaan'] });
    const star = { role: 'CITIZEN', subjects: [pseudonymFor('ster')] } as const;
    await logged(1, { ...star, actor: 'ster' });
    await logged(1, { ...star, actor: 'nieuwsgierig', action: 'REFUSED', result: 'REFUSED' });
    const { signals } = await find();
    expect(signals.map(({ kind, actor }) => [kind, actor]).toSorted()).toEqual([
      ['KNOWN_PERSON', 'nieuwsgierig'],
      ['OWN_ADDRESS', 'wim'],
    ]);
  });

  it('compare a day with the ninety before it, and no longer', async () => {
    const days = ['2026-07-20', '2026-07-21', '2026-07-22', '2026-07-23', '2026-07-24'];
    for (const day of days) await logged(1, { actor: 'wim', at: `${day}T10:00:00.000Z` });
    await logged(20, { actor: 'wim' });
    // The first of the five is 92 days before.
    expect((await find()).signals).toEqual([]);
    expect((await find({ medianOverDays: 92 })).signals).toMatchObject([
      { kind: 'UNUSUAL_VOLUME', count: 20, threshold: { name: 'timesOwnMedian', value: 20 } },
    ]);
  });

  it('tell of refusals of who stayed unknown', async () => {
    await logged(5, { actor: null, role: null, action: 'REFUSED', result: 'REFUSED' });
    const [signal] = (await find()).signals;
    expect(signal).toMatchObject({ kind: 'REPEATED_REFUSALS', actor: null, count: 5 });
    expect(signal?.explanation).toContain('van wie zich niet bekend maakte');
  });
});

describe('the audit trail', () => {
  const traceId = 'a'.repeat(32);
  it('is of one trace, one actor or one case, within days of the Netherlands', async () => {
    await logged(1, { actor: 'els', caseReference: 'Z-1', at: '2026-10-20T21:59:59.000Z' });
    await logged(1, { actor: 'els', traceId, at: '2026-10-20T22:00:00.000Z' });
    const numbers = async (by: object) => (await auditTrail(journal.query, by)).map(({ seq }) => seq);
    expect(await numbers({ actor: 'els' })).toEqual([2, 1]);
    expect(await numbers({ actor: 'els', limit: 1 })).toEqual([2]);
    expect(await numbers({ actor: 'els', to: '2026-10-20' })).toEqual([1]);
    expect(await numbers({ actor: 'els', from: '2026-10-21' })).toEqual([2]);
    expect(await numbers({ caseReference: 'Z-1' })).toEqual([1]);
    expect(await numbers({ traceId })).toEqual([2]);
    expect(await numbers({ actor: 'wim' })).toEqual([]);
  });

  it.each([[{}], [{ actor: 'els', traceId }], [{ actor: 'els', limit: 0 }], [{ actor: 'els', limit: 501 }]])(
    'is not asked so: %j',
    async (by) => {
      await expect(auditTrail(journal.query, by)).rejects.toMatchObject({
        extensions: { code: 'BAD_INPUT' },
      });
    },
  );
});
