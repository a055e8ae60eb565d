import type { AuditEntry } from '../../gateway/accountability/store/audit-entry';
import { type Journal, openJournal } from '../../gateway/accountability/store/journal';
import { testEntry } from '../../gateway/accountability/store/test-journal';
import { dateInNetherlands } from '../../subgraphs/kit/calendar';
import { withConnection } from '../../subgraphs/kit/database/connection';
import { pseudonymOf } from '../../subgraphs/kit/logbook/pseudonym';
import { openCase } from '../hub/cases';
import { CASEWORKER, HUB_LOG_KEY, startWholeHub } from '../hub/hub';
import { codesOf, EVERY_QUESTION, OFFICER, oversightOf, SUPERVISOR } from './oversight-questions';

/** Somebody of the first demo household, and somebody of another. */
const [MOTHER, STRANGER] = ['999990019', '999990238'];
const CASE = 'Z-2026-0001';
const REASON = 'Spoed: de collega van deze zaak is ziek.';
const VIEW = 'query Huishouden($bsn: BSN!) { householdView(bsn: $bsn) { complete } }';

let hub: Awaited<ReturnType<typeof startWholeHub>>;
let journal: Journal;
let oversight: ReturnType<typeof oversightOf>;
beforeAll(async () => {
  hub = await startWholeHub();
  journal = await openJournal({ databaseUrl: hub.database.loginUrl });
  oversight = oversightOf(hub);
  await openCase(hub, CASE, { bsns: [MOTHER], workers: [CASEWORKER.id] });
});
afterAll(async () => {
  await journal.close();
  await hub.close();
});

const today = dateInNetherlands(Date.now());
const [from, to] = [today, today];

/** A week of its own for each test that logs something: from Monday to Friday nothing is unusual by itself. */
const onDay = (day: string) => ({ from: day, to: day });
/** Logs look-ups at noon, or what a test says. */
async function logged(count: number, what: Partial<AuditEntry>): Promise<void> {
  for (let index = 0; index < count; index += 1) await journal.write(testEntry(what), []);
}

describe('a look-up outside the own cases', () => {
  it('is a signal with its reason, and one inside them is none', async () => {
    const inside = await hub.ask(VIEW, { bsn: MOTHER }, { caseReference: CASE });
    const outside = await hub.ask(VIEW, { bsn: STRANGER }, { caseReference: CASE, reason: REASON });
    expect([inside.errors, outside.errors]).toEqual([undefined, undefined]);
    const found = (await oversight.signals({ from, to })).filter(({ kind }) => kind === 'OUTSIDE_OWN_CASES');
    expect(found).toEqual([
      {
        kind: 'OUTSIDE_OWN_CASES',
        actor: CASEWORKER.id,
        day: today,
        count: 1,
        threshold: { name: 'outsideOwnCasesPerDay', value: 1, says: 'Elke keer telt.' },
        explanation: expect.stringContaining(
          '1 keer naar gegevens van mensen buiten de eigen casussen',
        ) as string,
        lines: [expect.objectContaining({ actor: CASEWORKER.id, reason: REASON, action: 'CONSULT' })],
      },
    ]);
    const line = found[0]?.lines[0];
    const [stored] = await journal.query(
      "SELECT encode(hash, 'hex') AS hash FROM audit_entry WHERE seq = $1",
      [line?.seq],
    );
    expect(stored).toEqual({ hash: line?.hash });
  });
});

describe('somebody who needs protection', () => {
  it('gives a signal of who looks them up, until they are forgotten', async () => {
    const family = { bsn: MOTHER, kind: 'OWN_FAMILY', worker: CASEWORKER.id };
    const kinds = async (): Promise<string[]> =>
      (await oversight.signals({ from, to })).map(({ kind }) => kind).filter((kind) => kind === 'OWN_FAMILY');
    await hub.ask(VIEW, { bsn: MOTHER }, { caseReference: CASE });
    expect(await kinds()).toEqual([]);
    const first = await oversight.protect({ ...family, note: 'Moeder van de medewerker.' });
    expect(first.data.registerProtectedSubject).toEqual({ kind: 'OWN_FAMILY', wasProtected: false });
    expect(
      (await oversight.protect({ ...family, note: '' })).data.registerProtectedSubject.wasProtected,
    ).toBe(true);
    expect(await kinds()).toEqual(['OWN_FAMILY']);
    expect((await oversight.forget(family)).data.forgetProtectedSubject.__typename).toBe('SubjectForgotten');
    expect((await oversight.forget(family)).data.forgetProtectedSubject.__typename).toBe(
      'SubjectNotProtected',
    );
    expect(await kinds()).toEqual([]);
  });

  it('is kept by a pseudonym, and a change of the list is in the audit log', async () => {
    await oversight.protect({ bsn: STRANGER, kind: 'KNOWN_PERSON', note: 'Wethouder 999990238.' });
    const rows = await journal.query('SELECT subject, note FROM protected_subject');
    expect(rows).toEqual([{ subject: pseudonymOf(STRANGER, HUB_LOG_KEY), note: 'Wethouder *********.' }]);
    const trail = await oversight.trail({ actor: SUPERVISOR.id });
    expect(
      trail.find(({ operation }) => operation === 'registerProtectedSubject KNOWN_PERSON'),
    ).toMatchObject({
      action: 'CHANGE',
      result: 'DONE',
      reason: 'Maandelijkse controle.',
    });
    // To put somebody on the list is not to look them up.
    const known = (await oversight.signals({ from, to })).filter(({ kind }) => kind === 'KNOWN_PERSON');
    expect(known.map(({ actor }) => actor)).not.toContain(SUPERVISOR.id);
  });

  it.each([
    ['nobody', { kind: 'KNOWN_PERSON' }],
    ['two at once', { kind: 'KNOWN_PERSON', bsn: MOTHER, householdId: 'lindelaan' }],
    ['family of nobody', { kind: 'OWN_FAMILY', bsn: MOTHER }],
    ['a known person of a worker', { kind: 'KNOWN_PERSON', bsn: MOTHER, worker: 'els' }],
    ['a number as household', { kind: 'KNOWN_PERSON', householdId: MOTHER }],
  ])('is not %s', async (_what, input) => {
    expect(codesOf(await oversight.protect({ ...input, note: '' }))).toEqual(['BAD_INPUT']);
  });
});

describe('unusual use', () => {
  it('is much on one day: from the limit for everybody', async () => {
    await logged(59, { actor: 'els', at: '2026-03-03T10:00:00Z' });
    expect(await oversight.signals(onDay('2026-03-03'))).toEqual([]);
    await logged(1, { actor: 'els', at: '2026-03-03T11:00:00Z' });
    const [signal, ...others] = await oversight.signals(onDay('2026-03-03'));
    expect(others).toEqual([]);
    expect(signal).toMatchObject({
      ...{ kind: 'UNUSUAL_VOLUME', actor: 'els', day: '2026-03-03', count: 60 },
      threshold: { name: 'lookupsPerDay', value: 60 },
    });
    expect(signal?.lines).toHaveLength(60);
  });

  it('is much on one day for this actor', async () => {
    for (const day of ['02', '03', '04', '05', '06']) {
      await logged(8, { actor: 'wim', at: `2026-02-${day}T10:00:00Z` });
    }
    await logged(23, { actor: 'wim', at: '2026-02-10T10:00:00Z' });
    expect(await oversight.signals(onDay('2026-02-10'))).toEqual([]);
    await logged(1, { actor: 'wim', at: '2026-02-10T11:00:00Z' });
    expect(await oversight.signals(onDay('2026-02-10'))).toMatchObject([
      { kind: 'UNUSUAL_VOLUME', actor: 'wim', count: 24, threshold: { name: 'timesOwnMedian', value: 24 } },
    ]);
  });

  it('is outside working hours, of people', async () => {
    await logged(1, { actor: 'els', at: '2026-04-07T10:00:00Z' });
    await logged(1, { actor: 'zaaksysteem', role: 'SYSTEM', at: '2026-04-07T22:30:00Z' });
    await logged(1, { actor: 'burger', role: 'CITIZEN', at: '2026-04-07T20:30:00Z' });
    expect(await oversight.signals(onDay('2026-04-07'))).toEqual([]);
    await logged(2, { actor: 'els', at: '2026-04-07T20:30:00Z' });
    expect(await oversight.signals(onDay('2026-04-07'))).toMatchObject([
      { kind: 'UNUSUAL_HOURS', actor: 'els', count: 2, threshold: { name: 'unusualHoursPerDay', value: 1 } },
    ]);
  });

  it('is to be refused again and again', async () => {
    const refused = { action: 'REFUSED', result: 'REFUSED', actor: 'els' } as const;
    await logged(4, { ...refused, at: '2026-05-06T10:10:00Z' });
    await logged(1, { ...refused, at: '2026-05-06T11:10:00Z' });
    expect(await oversight.signals(onDay('2026-05-06'))).toEqual([]);
    await logged(1, { ...refused, at: '2026-05-06T10:50:00Z' });
    const [signal, ...others] = await oversight.signals(onDay('2026-05-06'));
    expect(others).toEqual([]);
    expect(signal).toMatchObject({ kind: 'REPEATED_REFUSALS', actor: 'els', count: 5 });
    expect(signal?.lines).toHaveLength(5);
  });

  it('is a signal also when it is of the supervisor who asks', async () => {
    await logged(60, { actor: SUPERVISOR.id, role: 'SUPERVISOR', at: '2026-06-02T10:00:00Z' });
    expect(await oversight.signals(onDay('2026-06-02'))).toMatchObject([
      { kind: 'UNUSUAL_VOLUME', actor: SUPERVISOR.id },
    ]);
  });

  it.each([
    ['the wrong way round', { from: '2026-02-02', to: '2026-02-01' }],
    ['too long', { from: '2024-01-01', to: '2026-01-01' }],
  ])('is not asked of a period that is %s', async (_what, days) => {
    const { errors } = await hub.ask(EVERY_QUESTION[0]?.[1] ?? '', days, {
      ...{ caller: OFFICER, purpose: 'OVERSIGHT' },
    });
    expect(codesOf({ errors: errors ?? [] })).toEqual(['BAD_INPUT']);
  });
});

describe('a sample to review', () => {
  const day = onDay('2026-07-07');
  const judged = { outcome: 'NOT_JUSTIFIED', note: 'Er was geen zaak van dit gezin.' };

  it('has no line of who asks, and none that somebody reviewed', async () => {
    await logged(3, { actor: 'els', at: '2026-07-07T10:00:00Z' });
    await logged(2, { actor: SUPERVISOR.id, at: '2026-07-07T10:00:00Z' });
    const drawn = await oversight.sample({ size: 10, seed: 'juli', ...day });
    expect(drawn.map(({ actor }) => actor)).toEqual(['els', 'els', 'els']);
    expect(await oversight.sample({ size: 2, seed: 'juli', ...day })).toEqual(drawn.slice(0, 2));
    const [first] = drawn;
    const reviewed = await oversight.review({ seq: first?.seq, ...judged });
    expect(reviewed.data.recordReview.__typename).toBe('ReviewRecorded');
    expect(await oversight.sample({ size: 10, seed: 'juli', ...day })).toEqual(drawn.slice(1));
    const again = await oversight.review(
      { seq: first?.seq, ...judged, outcome: 'JUSTIFIED' },
      { caller: OFFICER },
    );
    expect(again.data.recordReview.__typename).toBe('ReviewRecorded');
    const rows = await journal.query('SELECT reviewer, outcome FROM review WHERE seq = $1 ORDER BY id', [
      first?.seq,
    ]);
    expect(rows).toEqual([
      { reviewer: SUPERVISOR.id, outcome: 'NOT_JUSTIFIED' },
      { reviewer: OFFICER.id, outcome: 'JUSTIFIED' },
    ]);
    const trail = await oversight.trail({ actor: OFFICER.id });
    expect(trail).toContainEqual(
      expect.objectContaining({
        action: 'REVIEW',
        operation: `recordReview ${first?.seq} JUSTIFIED`,
        result: 'DONE',
      }),
    );
  });

  it('is never reviewed by who did it, and the attempt is in the audit log', async () => {
    const [own] = await oversight
      .sample({ size: 10, seed: 'eigen', ...day }, { caller: OFFICER })
      .then((lines) => lines.filter(({ actor }) => actor === SUPERVISOR.id));
    const { data } = await oversight.review({ seq: own?.seq, ...judged });
    expect(data.recordReview.__typename).toBe('ReviewOfOwnEntry');
    expect(await journal.query('SELECT FROM review WHERE seq = $1', [own?.seq])).toEqual([]);
    expect(await oversight.trail({ actor: SUPERVISOR.id })).toContainEqual(
      expect.objectContaining({
        action: 'REVIEW',
        operation: `recordReview ${own?.seq} NOT_JUSTIFIED`,
        result: 'REFUSED',
      }),
    );
  });

  it.each(['999999999999', '0', 'geen'])('is not of line %s, which is not there', async (seq) => {
    const { data } = await oversight.review({ seq, ...judged });
    expect(data.recordReview.__typename).toBe('AuditLineNotFound');
  });
});

describe('a case', () => {
  const input = {
    ...{ reference: 'Z-2026-0077', trigger: 'CITIZEN_REQUEST', openedOn: '2026-01-01' },
    ...{ workers: ['nieuwe-hulpverlener'], bsns: [STRANGER] },
  };
  const open = () =>
    hub.ask(
      VIEW,
      { bsn: STRANGER },
      {
        ...{
          caller: { id: 'nieuwe-hulpverlener', role: 'CASEWORKER' },
          caseReference: input.reference,
          reason: null,
        },
      },
    );

  it('lets its worker see the household from its registration to its last day', async () => {
    expect(codesOf(await open())).toEqual(['HOUSEHOLD_NOT_FOUND']);
    const registered = await oversight.register(input);
    expect(registered.data.registerCase).toEqual({ __typename: 'CaseRegistered', wasKnown: false });
    expect(codesOf(await open())).toEqual([]);
    expect((await oversight.register(input)).data.registerCase).toMatchObject({ wasKnown: true });
    const closed = await oversight.close({ reference: input.reference, endedOn: '2026-01-31' });
    expect(closed.data.closeCase).toEqual({ __typename: 'CaseClosed' });
    expect(codesOf(await open())).toEqual(['HOUSEHOLD_NOT_FOUND']);
    const trail = await oversight.trail({ caseReference: input.reference });
    const changes = trail.filter(({ action, actor }) => action === 'CHANGE' && actor === 'zaaksysteem');
    expect(changes.map(({ operation }) => operation)).toEqual([
      'closeCase 2026-01-31',
      'registerCase',
      'registerCase',
    ]);
  });

  it.each([
    ['REFERENCE_NOT_USABLE', { reference: 'zaak met spaties' }],
    ['REFERENCE_NOT_USABLE', { reference: 'Z-999990019' }],
    ['NOBODY_NAMED', { workers: [] }],
    ['NOBODY_NAMED', { bsns: [] }],
    ['WORKER_NOT_USABLE', { workers: [MOTHER] }],
    ['ENDS_BEFORE_BEGIN', { endedOn: '2025-12-31' }],
  ])('is refused: %s', async (reason, what) => {
    const { data } = await oversight.register({ ...input, ...what });
    expect(data.registerCase).toEqual({ __typename: 'CaseRefused', reason });
  });

  it('is closed when it is there, and not before it began', async () => {
    const unknown = await oversight.close({ reference: 'Z-0', endedOn: '2026-01-31' });
    expect(unknown.data.closeCase).toEqual({ __typename: 'CaseNotFound' });
    await oversight.register({ ...input, reference: 'Z-2026-0078' });
    const early = await oversight.close({ reference: 'Z-2026-0078', endedOn: '2025-12-31' });
    expect(early.data.closeCase).toEqual({ __typename: 'CaseRefused', reason: 'ENDS_BEFORE_BEGIN' });
  });

  it('is not changed, nor is any list, while the audit log cannot be written', async () => {
    const rename = (name: string, other: string): Promise<unknown> =>
      withConnection(hub.database.ownerUrl, (run) => run(`ALTER TABLE ${name} RENAME TO ${other}`));
    await rename('audit_entry', 'audit_away');
    try {
      const registered = await oversight.register({ ...input, reference: 'Z-2026-0099' });
      expect(codesOf(registered)).toEqual(['LOG_UNAVAILABLE']);
      expect(registered.status).toBe(503);
      const listed = await oversight.protect({ householdId: 'eikenlaan', kind: 'KNOWN_PERSON', note: '' });
      expect(codesOf(listed)).toEqual(['LOG_UNAVAILABLE']);
    } finally {
      await rename('audit_away', 'audit_entry');
    }
    expect(await journal.query("SELECT FROM case_file WHERE reference = 'Z-2026-0099'")).toEqual([]);
    expect(await journal.query("SELECT FROM protected_subject WHERE subject = 'eikenlaan'")).toEqual([]);
  });
});

describe('who may ask', () => {
  it.each(EVERY_QUESTION)(
    '%s: no caseworker, for no purpose of theirs',
    async (_name, document, variables) => {
      const counselling = await hub.ask(document, variables, { caseReference: CASE });
      expect(codesOf(counselling)).toEqual(['NOT_ALLOWED']);
      expect(codesOf(await hub.ask(document, variables, { purpose: 'OVERSIGHT' }))).toEqual([
        'PURPOSE_REFUSED',
      ]);
    },
  );

  it.each(EVERY_QUESTION)('%s: no citizen', async (_name, document, variables) => {
    const citizen = {
      caller: { id: 'burger', role: 'CITIZEN', bsn: MOTHER },
      purpose: 'INSPECTION',
    } as const;
    expect(codesOf(await hub.ask(document, variables, citizen))).toEqual(['NOT_ALLOWED']);
  });

  it.each(EVERY_QUESTION.slice(-2))('%s: no supervisor', async (_name, document, variables) => {
    const supervisor = { caller: SUPERVISOR, purpose: 'OVERSIGHT' } as const;
    expect(codesOf(await hub.ask(document, variables, supervisor))).toEqual(['NOT_ALLOWED']);
  });
});
