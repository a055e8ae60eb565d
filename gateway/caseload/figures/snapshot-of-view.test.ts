import { snapshotOfView } from './snapshot-of-view';
import { storableKey } from './storable-key';
import type { View } from './view-answer';

const TAKEN_AT = '2026-11-01T03:00:00.000Z';
const ALFA = { code: 'alfa', name: 'Bureau Alfa' };
const source = (name: string, what: Partial<View['sources'][number]> = {}): View['sources'][number] => ({
  ...{
    source: name,
    agency: { code: name, name: `Bureau ${name}` },
    outcome: 'ANSWERED',
    missing: [],
    withheld: [],
  },
  retrievedAt: TAKEN_AT,
  ...what,
});

const WHOLE: View = {
  asOf: '2026-11-01',
  sources: [
    source('alfa'),
    source('beta', { outcome: 'PARTLY_WITHHELD', missing: ['care'], withheld: ['care'] }),
  ],
  debtStack: {
    ...{ total: { outstanding: 50_000 }, creditors: 2, agencies: 1, complete: true },
    monthly: {
      complete: true,
      perPerson: [
        { amounts: { forced: 11_597 }, room: { roomAtMost: 7_097 } },
        { amounts: { forced: 0 }, room: { roomAtMost: 900 } },
      ],
    },
  },
  claims: [
    {
      ...{ key: 'alfa:1', id: '1', agency: { code: 'alfa' }, creditor: ALFA, handler: ALFA, kind: 'FINE' },
      ...{ regime: 'AWB_4_4', scheme: 'Alfawet', status: 'OPEN', outstanding: 50_000, counted: true },
    },
  ],
  decisions: [
    { id: 'b', agency: { code: 'alfa' }, kind: 'FINE', objectionUntil: '2026-11-12' },
    { id: 'oud', agency: { code: 'alfa' }, kind: 'FINE', objectionUntil: '2026-10-31' },
  ],
  deductions: [{ id: 'i', agency: { code: 'beta' }, method: 'ATTACHMENT' }],
  arrangements: [],
  conflicts: [
    {
      ...{
        key: 'CR-12|alfa:1',
        severity: 'RED',
        explained: false,
        risk: { level: 'LOW' },
        amountPerMonth: 4_500,
      },
      rule: { id: 'CR-12', title: 'Som van inhoudingen', hardness: 'HARD' },
      evidence: [
        { source: 'alfa', kind: 'claims', id: '1' },
        { source: 'beta', kind: 'deductions', id: 'i' },
        { source: 'beta', kind: 'livingSituations', id: 'l' },
      ],
    },
    {
      ...{
        key: 'CR-01|x',
        severity: 'ORANGE',
        explained: true,
        risk: { level: 'HIGH' },
        amountPerMonth: null,
      },
      rule: { id: 'CR-01', title: 'Partnerstatus verschilt', hardness: 'SIGNAL' },
      evidence: [],
    },
  ],
  unassessedRules: [{ rule: { id: 'CR-10', hardness: 'SIGNAL' }, missing: ['beta'] }],
  threats: [
    { kind: 'SHUT_OFF', on: '2026-09-20' },
    { kind: 'EVICTION', on: '2026-11-18' },
  ],
  timeOuts: [
    { period: { to: '2027-03-01' }, withdrawnOn: null },
    { period: { to: '2027-01-01' }, withdrawnOn: '2026-10-01' },
  ],
};
const taken = (what: Partial<View> = {}) =>
  snapshotOfView({ id: 'huis', view: { ...WHOLE, ...what } }, TAKEN_AT);
const late = {
  sources: [source('alfa'), source('beta', { outcome: 'LATE', retrievedAt: null, missing: ['claims'] })],
};

describe('a snapshot of a view', () => {
  it('is whole when every source told all that it may tell for this purpose', () => {
    expect(taken()).toMatchObject({
      complete: true,
      shortSources: [],
      unassessedRules: [],
      householdId: 'huis',
    });
  });

  it('counts what is taken too much per person, and conflicts that are not explained', () => {
    expect(taken().figures).toEqual({
      total: { value: 50_000, atLeast: false, asOf: '2026-11-01' },
      creditors: { value: 2, atLeast: false, asOf: '2026-11-01' },
      agencies: { value: 1, atLeast: false, asOf: '2026-11-01' },
      overdrawn: { value: 4_500, atLeast: false, asOf: '2026-11-01' },
      hardConflicts: { value: 1, atLeast: false, asOf: '2026-11-01' },
      conflicts: { value: 1, atLeast: false, asOf: '2026-11-01' },
    });
  });

  it('says "at least" of what rests on a source that fell short, and of nothing else', () => {
    const { figures, complete, shortSources, unassessedRules, sources } = taken(late);
    expect({ complete, shortSources, unassessedRules }).toEqual({
      ...{ complete: false, shortSources: ['beta'], unassessedRules: ['CR-10'] },
    });
    expect(figures.conflicts).toMatchObject({ value: 1, atLeast: true });
    expect(figures.hardConflicts).toMatchObject({ value: 1, atLeast: false });
    expect(sources.map(({ source: name, stale }) => [name, stale])).toEqual([
      ['alfa', false],
      ['beta', true],
    ]);
  });

  it.each([
    ['nobody’s room is known', [{ amounts: { forced: 500 }, room: { roomAtMost: null } }], null],
    ['nothing is known of what is taken', [{ amounts: null, room: { roomAtMost: 100 } }], null],
    [
      'nothing too much was found while one room is unknown',
      [
        { amounts: { forced: 10 }, room: { roomAtMost: 100 } },
        { amounts: { forced: 10 }, room: { roomAtMost: null } },
      ],
      null,
    ],
    [
      'something was found while one room is unknown',
      [
        { amounts: { forced: 300 }, room: { roomAtMost: 100 } },
        { amounts: { forced: 10 }, room: { roomAtMost: null } },
      ],
      200,
    ],
  ])('knows what is taken too much only when %s: then it is at least that', (_, perPerson, value) => {
    const debtStack = { ...WHOLE.debtStack, monthly: { complete: true, perPerson } };
    expect(taken({ debtStack }).figures.overdrawn).toMatchObject({ value, atLeast: true });
  });

  it('knows no total when the view has none', () => {
    const debtStack = { ...WHOLE.debtStack, total: null, creditors: null, agencies: null, complete: false };
    expect(taken({ debtStack }).figures.total).toMatchObject({ value: null, atLeast: true });
  });

  it('has the days to come, and which kinds of days are unknown', () => {
    expect(taken().dates.map(({ kind, detail, on }) => [kind, detail, on])).toEqual([
      ['THREAT', 'EVICTION', '2026-11-18'],
      ['OBJECTION', 'FINE', '2026-11-12'],
      ['TIME_OUT_END', null, '2027-03-01'],
    ]);
    expect(taken({ threats: null, timeOuts: null }).unknownDates).toEqual(['THREAT', 'TIME_OUT_END']);
  });

  it('knows of the evidence of a conflict what kind of fact it is', () => {
    expect(taken().conflicts[0]?.evidence).toEqual([
      { source: 'alfa', factKind: 'claims', factId: '1', detail: 'FINE', law: 'Alfawet' },
      { source: 'beta', factKind: 'deductions', factId: 'i', detail: 'ATTACHMENT', law: null },
      { source: 'beta', factKind: 'livingSituations', factId: 'l', detail: null, law: null },
    ]);
  });

  it('keeps no key that was made of a number of a person', () => {
    const [claim] = WHOLE.claims;
    const claims = claim ? [{ ...claim, key: 'alfa:999990019-1', id: '999990019-1' }] : [];
    expect(JSON.stringify(taken({ claims }))).not.toContain('999990019');
    expect(storableKey('alfa:2024123456-7', 0)).toBe('alfa:2024123456-7');
  });
});
