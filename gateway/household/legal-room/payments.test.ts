import { addMonths } from '../../../subgraphs/kit/calendar';
import type { Claim, ClaimEvent } from '../../../subgraphs/kit/graph/claim';
import { agencyOf, claim, claimEvent, decision } from '../conflicts/testing/fact-defaults';
import { ANNA, household } from '../conflicts/testing/facts-builder';
import type { HouseholdFacts } from '../facts/types';
import { claimAnswer, DAY, decisionAnswer } from './testing/asking';

const imposed = (on: string, amount = 100000): ClaimEvent => ({ ...claimEvent('e0', 'IMPOSED', on), amount });
const payment = (on: string, amount = 1000, kind: ClaimEvent['kind'] = 'PAID'): ClaimEvent => ({
  ...claimEvent(`p-${on}`, kind, on),
  amount,
});

function facts(events: ClaimEvent[], changes: Partial<Claim> = {}, asOf = DAY): HouseholdFacts {
  return household(asOf, ANNA)
    .add('claims', 'gemeente', claim('v1', ANNA, { events, ...changes }))
    .build();
}

describe('YEARS_SINCE_IMPOSED', () => {
  const since = (events: ClaimEvent[], changes: Partial<Claim> = {}) =>
    claimAnswer({ code: 'YEARS_SINCE_IMPOSED', years: 5 }, facts(events, changes));

  it.each([
    ['2021-11-22', 'MET'],
    ['2021-11-23', 'NOT_MET'],
  ])('imposed on %s: %s', (on, status) => {
    expect(since([imposed(on)]).status).toBe(status);
  });

  it('says from which day, and when the term is full', () => {
    expect(since([imposed('2021-11-23')]).because).toBe(
      'De vordering is opgelegd op 23 november 2021. Pas op 23 november 2026 is dat 5 jaar geleden.',
    );
  });

  it('counts from the first imposition', () => {
    expect(since([imposed('2025-01-01'), imposed('2020-01-01')]).status).toBe('MET');
  });

  it('takes the day of the decision when no event tells', () => {
    const known = household(DAY, ANNA)
      .add('claims', 'gemeente', claim('v1', ANNA, { decisionId: 'b1' }))
      .add('decisions', 'gemeente', decision('b1', [ANNA], { decidedOn: '2020-01-01' }))
      .build();
    expect(claimAnswer({ code: 'YEARS_SINCE_IMPOSED', years: 5 }, known).status).toBe('MET');
  });

  it('is unknown when nothing tells, or when only the body that collects tells a late day', () => {
    expect(since([]).status).toBe('UNKNOWN');
    const collected = { creditor: agencyOf('duo') };
    expect(since([imposed('2025-01-01')], collected).status).toBe('UNKNOWN');
    expect(since([imposed('2020-01-01')], collected).status).toBe('MET');
  });

  it('is unknown for a decision of which the claim is not known', () => {
    const alone = household(DAY, ANNA)
      .add('decisions', 'gemeente', decision('b1', [ANNA]))
      .build();
    expect(decisionAnswer({ code: 'YEARS_SINCE_IMPOSED', years: 5 }, alone).status).toBe('UNKNOWN');
  });
});

describe('PAID', () => {
  const everyMonth = Array.from({ length: 36 }, (_, month) => payment(addMonths(DAY, -month)));
  const answer = (events: ClaimEvent[]) => claimAnswer({ code: 'PAID', years: 3 }, facts(events));

  it('looks met when every month has a payment or set-off', () => {
    expect(answer(everyMonth).status).toBe('MET');
    expect(answer(everyMonth).evidence).toHaveLength(1);
    const setOff = everyMonth.map((event) => ({ ...event, kind: 'SET_OFF' as const }));
    expect(answer(setOff).status).toBe('MET');
  });

  it('is unknown, never not met, when one month has none: perhaps nothing had to be paid', () => {
    const says = answer(everyMonth.slice(1));
    expect(says.status).toBe('UNKNOWN');
    expect(says.because).toContain('In 35 van de laatste 36 maanden');
  });

  it('counts the first day of the term and no day before it', () => {
    const others = everyMonth.slice(0, 35);
    expect(answer([...others, payment('2023-11-23')]).status).toBe('MET');
    expect(answer([...others, payment('2023-11-22')]).status).toBe('UNKNOWN');
  });

  it('does not count a payment of nothing', () => {
    expect(answer([...everyMonth.slice(1), payment(DAY, 0)]).status).toBe('UNKNOWN');
  });
});

describe('PAID_OR_HOPELESS', () => {
  const answer = (events: ClaimEvent[]) => claimAnswer({ code: 'PAID_OR_HOPELESS', years: 5 }, facts(events));

  it('leaves to the agency whether paying will ever work when nothing was paid', () => {
    const says = answer([imposed('2019-01-01')]);
    expect(says.status).toBe('UNKNOWN');
    expect(says.because).toContain('In de laatste 5 jaar is geen betaling te zien');
  });

  it('says how often was paid when it was', () => {
    expect(answer([payment('2026-01-01')]).because).toContain('In 1 van de laatste 60 maanden');
  });
});

describe('LUMP_SUM', () => {
  const answer = (amount: number, kind: ClaimEvent['kind'] = 'PAID') =>
    claimAnswer(
      { code: 'LUMP_SUM', share: 5000 },
      facts([imposed('2024-01-01', 100001), payment('2025-01-01', amount, kind)]),
    );

  it.each([
    [50001, 'MET'],
    [50000, 'UNKNOWN'],
  ])('a payment of %i cents of 100001: %s', (amount, status) => {
    expect(answer(amount).status).toBe(status);
  });

  it('is no payment in one go when it was set off', () => {
    expect(answer(90000, 'SET_OFF').status).toBe('UNKNOWN');
  });

  it('reckons with what was left at that time', () => {
    const events = [
      imposed('2024-01-01', 100000),
      payment('2024-06-01', 40000),
      payment('2025-01-01', 30000),
    ];
    expect(claimAnswer({ code: 'LUMP_SUM', share: 5000 }, facts(events)).status).toBe('MET');
  });

  it('says what half comes to, up to the next cent', () => {
    const says = claimAnswer({ code: 'LUMP_SUM', share: 5000 }, facts([], { outstanding: 100001 }));
    expect(says.because).toBe(
      "Er staat € 1.000,01 open; 50% daarvan is € 500,01. Zo'n betaling is nog niet te zien.",
    );
  });
});

describe('AMOUNT_AT_MOST', () => {
  it.each([
    [12100, 'MET'],
    [12101, 'NOT_MET'],
  ])('%i cents: %s', (amount, status) => {
    const known = facts([], { imposed: amount });
    expect(claimAnswer({ code: 'AMOUNT_AT_MOST', cents: 12100 }, known).status).toBe(status);
  });
});

describe('LAPSED', () => {
  it.each([
    [DAY, 'MET'],
    ['2026-11-23', 'NOT_MET'],
    [null, 'UNKNOWN'],
  ])('lapses on %s: %s', (lapsesOn, status) => {
    expect(claimAnswer({ code: 'LAPSED' }, facts([], { lapsesOn })).status).toBe(status);
  });
});
