import { claim, conflict, evidence, figure, testSnapshot } from '../testing/test-snapshot';
import { keepEarlier } from './keep-earlier';
import type { SnapshotDate } from './snapshot';

const NEXT_DAY = '2026-11-02';
const eviction: SnapshotDate = {
  ...{ kind: 'THREAT', detail: 'EVICTION', on: '2026-11-20', source: null, asOf: '2026-11-01' },
};
const objection: SnapshotDate = {
  ...{ kind: 'OBJECTION', detail: 'FINE', on: '2026-11-10', source: 'beta', asOf: '2026-11-01' },
};
const whole = testSnapshot({
  figures: {
    ...testSnapshot().figures,
    total: figure(90_000),
    conflicts: figure(2),
    hardConflicts: figure(1),
  },
  claims: [claim('a'), claim('b', { key: 'beta:b', source: 'beta', outstanding: 80_000 })],
  conflicts: [conflict('een', { rule: 'CR-01' }), conflict('twee', { rule: 'CR-12' })],
  dates: [eviction, objection],
});
/** The day after, when beta did not answer: what rests on it is missing. */
const withoutBeta = testSnapshot({
  ...{ asOf: NEXT_DAY, complete: false, shortSources: ['beta'], unassessedRules: ['CR-12'] },
  figures: {
    ...testSnapshot().figures,
    total: figure(10_000, true, NEXT_DAY),
    conflicts: figure(1, true, NEXT_DAY),
    hardConflicts: figure(3, true, NEXT_DAY),
  },
  claims: [claim('a', { asOf: NEXT_DAY })],
  conflicts: [conflict('een', { rule: 'CR-01', asOf: NEXT_DAY })],
});

describe('when an agency did not answer', () => {
  const kept = keepEarlier(whole, withoutBeta);

  it('a higher figure of before stands, with its own day', () => {
    expect(kept.figures.total).toEqual(figure(90_000));
    expect(kept.figures.conflicts).toEqual(figure(2));
    expect(kept.figures.hardConflicts).toEqual(figure(3, true, NEXT_DAY));
  });

  it('its claims, and conflicts of rules that could not be assessed, stand with theirs', () => {
    expect(kept.claims).toEqual(expect.arrayContaining([claim('a', { asOf: NEXT_DAY }), whole.claims[1]]));
    expect(kept.claims).toHaveLength(2);
    expect(kept.conflicts.map(({ key, asOf }) => [key, asOf])).toEqual(
      expect.arrayContaining([
        ['een', NEXT_DAY],
        ['twee', '2026-11-01'],
      ]),
    );
    expect(kept.conflicts).toHaveLength(2);
  });

  it('days that it told stand, and days that another told and tells no more do not', () => {
    expect(kept.dates).toEqual([objection]);
  });

  it('days that nobody could tell stand until they are over', () => {
    const unknown = { ...withoutBeta, unknownDates: ['THREAT' as const] };
    expect(keepEarlier(whole, unknown).dates).toEqual([eviction, objection]);
    const after = { ...unknown, asOf: '2026-11-21' };
    expect(keepEarlier(whole, after).dates).toEqual([]);
  });

  it('the snapshot itself says that it is not whole', () => {
    expect(kept).toMatchObject({ complete: false, asOf: NEXT_DAY, shortSources: ['beta'] });
  });
});

it('when everybody answered, nothing of before is left', () => {
  const next = testSnapshot({
    asOf: NEXT_DAY,
    conflicts: [conflict('drie', { evidence: [evidence('alfa', 'decisions', 'besluit')] })],
  });
  expect(keepEarlier(whole, next)).toEqual(next);
});
