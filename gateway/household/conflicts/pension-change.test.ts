import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import { pensionChangesIn, pensionStatusOf } from './pension-change';
import { decision, livingSituation } from './testing/fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household } from './testing/facts-builder';
import { reversed } from './testing/looking';

const DAY = '2026-06-01';
const SINGLE = { code: 'SINGLE', period: { from: '2026-03-01', to: '2026-05-31' } } as const;
const MARRIED = { code: 'COUPLE', period: { from: DAY, to: null }, recordedOn: DAY } as const;

const told = (
  facts: FactsBuilder,
  id: string,
  changes: Partial<LivingSituation>,
  source = 'svb',
): FactsBuilder =>
  facts.add('livingSituations', source, livingSituation(id, ANNA, { scheme: 'AOW', ...changes }));

/** Anna's pension: single from March on, a couple since June. */
function changed(before: Partial<LivingSituation> = {}, now: Partial<LivingSituation> = {}): FactsBuilder {
  const facts = household('2026-08-15', ANNA, BRAM);
  return told(told(facts, 'a1', { ...SINGLE, ...before }), 'a2', { ...MARRIED, ...now });
}

/** The decision that Anna counts as a couple from June on. */
const decided = (
  facts: FactsBuilder,
  changes: Partial<Decision> = {},
  source = 'svb',
  id = 's1',
): FactsBuilder =>
  facts.add(
    'decisions',
    source,
    decision(id, [BRAM, ANNA], {
      scheme: 'AOW',
      decidedOn: '2026-06-10',
      effect: { from: DAY, to: null },
      ...changes,
    }),
  );

const summary = (facts: FactsBuilder) =>
  pensionChangesIn(facts.build()).map(({ person, status, now, before, on }) => ({
    ...{ person, status, on },
    now: now.fact.id,
    before: before.fact.id,
  }));

const TO_MARRIED = { person: ANNA, status: 'MARRIED', now: 'a2', before: 'a1', on: DAY };

describe('the last change of a state pension', () => {
  it('went from unmarried to married, or back', () => {
    expect(summary(changed())).toEqual([TO_MARRIED]);
    expect(summary(changed({ code: 'COUPLE' }, { code: 'SINGLE' }))).toEqual([
      { ...TO_MARRIED, status: 'UNMARRIED' },
    ]);
  });

  it.each([
    ['SINGLE', 'UNMARRIED'],
    ['SINGLE_PARENT', 'UNMARRIED'],
    ['COST_SHARER', 'UNMARRIED'],
    ['HOME_SHARER', 'UNMARRIED'],
    ['SEPARATED', 'UNMARRIED'],
    ['PARTNER_IN_INSTITUTION', 'UNMARRIED'],
    ['COUPLE', 'MARRIED'],
    ['AWAY_FROM_HOME', null],
    ['AT_HOME', null],
    [null, null],
  ] as const)('%s is %s', (code, status) => {
    expect(pensionStatusOf(code)).toBe(status);
    if (code === null) return;
    expect(summary(changed({ code }))).toHaveLength(status === 'UNMARRIED' ? 1 : 0);
    expect(summary(changed({ code: 'COUPLE' }, { code }))).toHaveLength(status === 'UNMARRIED' ? 1 : 0);
  });

  it.each([
    ['the first is of another law', { scheme: 'Anw' }, {}],
    ['the first is of another person', { person: { bsn: BRAM } }, {}],
    ['both began on one day', { period: { from: DAY, to: '2026-06-30' } }, {}],
    ['it changes tomorrow', {}, { period: { from: '2026-08-16', to: null } }],
    ['it ended yesterday', {}, { period: { from: DAY, to: '2026-08-14' } }],
  ] as [string, Partial<LivingSituation>, Partial<LivingSituation>][])('is none: %s', (_, before, now) => {
    expect(summary(changed(before, now))).toEqual([]);
  });

  it('is none when the two are of two agencies', () => {
    expect(summary(told(told(household('2026-08-15', ANNA), 'a1', SINGLE, 'rvp'), 'a2', MARRIED))).toEqual(
      [],
    );
  });

  it('may have begun today, or end today', () => {
    expect(summary(changed({}, { period: { from: '2026-08-15', to: null } }))).toEqual([TO_MARRIED]);
    expect(summary(changed({}, { period: { from: DAY, to: '2026-08-15' } }))).toEqual([TO_MARRIED]);
  });

  it('counts from the first finding after the last of the other kind', () => {
    const facts = told(changed(), 'a0', { ...MARRIED, period: { from: '1990-01-01', to: '2026-02-28' } });
    const again = told(facts, 'a3', {
      ...MARRIED,
      period: { from: '2026-08-01', to: null },
      recordedOn: '2026-08-01',
    });
    expect(summary(again)).toEqual([TO_MARRIED]);
    expect(pensionChangesIn(reversed(again.build()))).toEqual(pensionChangesIn(again.build()));
  });

  it('has the partners that the agency named, each once', () => {
    const named = changed({ partner: { bsn: BRAM } }, { partner: { bsn: BRAM } });
    expect(pensionChangesIn(named.build())[0]?.partners).toEqual([BRAM]);
    expect(pensionChangesIn(changed().build())[0]?.partners).toEqual([]);
  });

  it('reads a partner in an institution beside a couple as a note on the couple', () => {
    const note = (facts: FactsBuilder, from: string) =>
      told(facts, 'a3', { code: 'PARTNER_IN_INSTITUTION', period: { from, to: null } });
    expect(summary(note(changed(), DAY))).toEqual([TO_MARRIED]);
    expect(summary(note(changed(), '2026-07-01'))).toEqual([TO_MARRIED]);
    const afterwards = note(changed({}, { period: { from: DAY, to: '2026-06-30' } }), '2026-07-01');
    expect(summary(afterwards)).toMatchObject([{ status: 'UNMARRIED', now: 'a3', before: 'a2' }]);
    const other = told(changed(), 'a3', { code: 'SINGLE', period: { from: '2026-07-01', to: null } });
    expect(summary(other)).toMatchObject([{ status: 'UNMARRIED', now: 'a3', before: 'a2' }]);
  });
});

describe('the day of a change', () => {
  it.each([
    ['a revision', {}, '2026-06-10'],
    ['a grant', { kind: 'GRANT' }, '2026-06-10'],
    ['another decision', { kind: 'OTHER' }, '2026-06-10'],
    ['a decision of today', { decidedOn: '2026-08-15' }, '2026-08-15'],
    ['a decision of tomorrow', { decidedOn: '2026-08-16' }, DAY],
    ['a recovery', { kind: 'RECOVERY' }, DAY],
    ['a decision from another day', { effect: { from: '2026-06-02', to: null } }, DAY],
    ['a decision on another law', { scheme: 'Anw' }, DAY],
    ['a decision about others', { persons: [{ bsn: CARLA }] }, DAY],
  ] as [string, Partial<Decision>, string][])('after %s', (_, changes, on) => {
    const [change] = pensionChangesIn(decided(changed(), changes).build());
    expect(change?.on).toBe(on);
    expect(change?.decision?.fact.id).toBe(on === DAY ? undefined : 's1');
  });

  it('is not that of a decision of another agency', () => {
    expect(summary(decided(changed(), {}, 'uwv'))).toEqual([TO_MARRIED]);
  });

  it('is that of the last of several decisions', () => {
    const facts = decided(decided(changed()), { decidedOn: '2026-06-12' }, 'svb', 's0');
    expect(pensionChangesIn(facts.build())[0]?.on).toBe('2026-06-12');
  });
});
