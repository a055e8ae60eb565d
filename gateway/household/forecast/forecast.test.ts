import fc from 'fast-check';
import {
  agency,
  ANNA,
  arrangement,
  BRAM,
  by,
  claim,
  deduction,
  factsOf,
  income,
  personOf,
  record,
} from '../debts/testing/claims-builder';
import { claimKey } from '../debts/amounts';
import { debtStackOf } from '../debts/stack';
import type { FactTypes, HouseholdFacts, Sourced } from '../facts/types';
import type { Outcome } from './outcome';
import type { Scenario } from './scenario';
import { claimIn, outlook, supposedOf, todayOf } from './testing/outlook';

const SOURCES = ['uwv', 'svb', 'duo'];
const IDS = ['C0', 'C1', 'C2', 'C3'];

const day = (from: number, to: number) =>
  fc
    .tuple(
      fc.integer({ min: from, max: to }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(
      ([year, month, date]) => `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
    );
const period = fc.record({ from: day(2024, 2027), to: fc.option(day(2028, 2040)) });
const source = fc.constantFrom(...SOURCES);
const person = fc.constantFrom(ANNA, BRAM).map(personOf);

const anyClaims = fc
  .array(
    fc.record({
      source,
      change: fc.record({
        id: fc.constantFrom(...IDS),
        principal: fc.nat(2_000_000),
        interest: fc.nat(10_000),
        costs: fc.nat(5_000),
        interestRate: fc.constantFrom(0, 0, 246, 600, 10_000, null),
        dueOn: fc.option(day(2022, 2026)),
        lapsesOn: fc.option(day(2025, 2044), { freq: 3 }),
        criminal: fc.boolean(),
        status: fc.constantFrom(
          'OPEN' as const,
          'WRIT' as const,
          'NOT_PAYABLE' as const,
          'OUTSIDE_COLLECTION' as const,
        ),
        debtors: fc.uniqueArray(person, { minLength: 1, selector: ({ bsn }) => bsn }),
      }),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) => {
    const unique = new Map(list.map((one) => [`${one.source}:${one.change.id}`, one]));
    return [...unique.values()].map((one) => by(one.source, claim(one.change)));
  });

const anyDeductions = fc
  .array(
    fc.record({
      source,
      change: fc.record({
        person,
        claimId: fc.option(fc.constantFrom(...IDS)),
        beneficiary: fc.constantFrom(...SOURCES).map(agency),
        method: fc.constantFrom('SET_OFF' as const, 'ATTACHMENT' as const, 'VOLUNTARY' as const),
        amountPerMonth: fc.nat(20_000),
        period,
      }),
    }),
    { maxLength: 6 },
  )
  .map((list) => list.map((one, i) => by(one.source, deduction({ id: `D${i}`, ...one.change }))));

const anyArrangements = fc
  .array(
    fc.record({
      source,
      change: fc.record({
        person,
        kind: fc.constantFrom(
          'INSTALMENT_PLAN' as const,
          'JOINT_STATE_PLAN' as const,
          'POSTPONEMENT' as const,
        ),
        claimIds: fc.subarray(IDS, { minLength: 1 }),
        amountPerMonth: fc.option(fc.nat(30_000), { freq: 8 }),
        period,
        withdrawnOn: fc.option(day(2026, 2030), { freq: 2 }),
      }),
    }),
    { maxLength: 4 },
  )
  .map((list) => list.map((one, i) => by(one.source, arrangement({ id: `A${i}`, ...one.change }))));

const anyFacts = fc
  .record({
    claims: anyClaims,
    deductions: anyDeductions,
    arrangements: anyArrangements,
    incomes: fc
      .tuple(fc.nat(300_000), fc.nat(300_000))
      .map((amounts) =>
        [ANNA, BRAM].map((bsn, i) =>
          by('gemeente', income({ id: `I${i}`, person: personOf(bsn), amountPerMonth: amounts[i] ?? 0 })),
        ),
      ),
    personRecord: fc.constant([ANNA, BRAM].map((bsn) => by('gemeente', record(bsn)))),
  })
  .map((known) => factsOf(known, { persons: [ANNA, BRAM] }));

/** Some claims of a view that may be paused. */
const pausable = (facts: HouseholdFacts): string[] => {
  const counted = debtStackOf(facts).total.claimKeys;
  return facts.known.claims
    .filter((one) => !one.fact.criminal && counted.includes(claimKey(one)))
    .map(claimKey);
};

const anyScenario = (facts: HouseholdFacts) =>
  fc.record({
    pause: fc
      .option(fc.record({ claimKeys: fc.subarray(pausable(facts)), months: fc.integer({ min: 1, max: 60 }) }))
      .map((pause) => (pause?.claimKeys.length ? pause : null)),
    jointPlan: fc.option(fc.record({ months: fc.integer({ min: 1, max: 72 }) })),
    incomeChange: fc.option(
      fc.record({
        person: fc.constant(ANNA),
        amountPerMonth: fc.nat(50_000),
        fromMonth: fc.integer({ min: 1, max: 40 }),
      }),
    ),
  });

/** Facts with a scenario that is allowed. */
const supposed = anyFacts.chain((facts) => anyScenario(facts).map((change) => ({ facts, change })));

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function addsUp(outcome: Outcome): void {
  for (const one of outcome.perClaim) {
    expect(one.outstandingNow + one.totalInterest).toBe(
      one.totalPaid + one.writtenOff + one.outstandingAtEnd,
    );
    expect(one.balances.every((balance) => Number.isSafeInteger(balance) && balance >= 0)).toBe(true);
    expect(Math.min(one.totalPaid, one.totalInterest, one.writtenOff)).toBeGreaterThanOrEqual(0);
  }
  const { months, perClaim } = outcome;
  expect(outcome.outstandingNow + outcome.totalInterest).toBe(
    outcome.totalPaid + outcome.writtenOff + outcome.outstandingAtEnd,
  );
  for (const column of ['paid', 'interest', 'writtenOff'] as const) {
    const total = { paid: 'totalPaid', interest: 'totalInterest', writtenOff: 'writtenOff' } as const;
    expect(sum(months.map((month) => month[column]))).toBe(outcome[total[column]]);
    expect(sum(perClaim.map((one) => one[total[column]]))).toBe(outcome[total[column]]);
  }
  months.forEach((month, i) => {
    const before = months[i - 1];
    if (before === undefined) return;
    expect(month.outstanding).toBe(before.outstanding + month.interest - month.paid - month.writtenOff);
  });
  expect(months.length).toBeLessThanOrEqual(241);
}

const holds = (promise: (told: { facts: HouseholdFacts; change: Partial<Scenario> }) => void) =>
  fc.assert(fc.property(supposed, promise), { numRuns: 60 });

describe('for any household', () => {
  test('what was there and the interest is what is paid, lapses and is left: per claim, per month and in all', () =>
    holds(({ facts, change }) => {
      const { today, scenario } = outlook(facts, change);
      for (const outcome of [today, scenario]) if (outcome !== null) addsUp(outcome);
    }));

  test('it begins with the total of the debt stack', () =>
    holds(({ facts }) => {
      const { total } = debtStackOf(facts);
      const today = todayOf(facts);
      expect(today.outstandingNow).toBe(total.outstanding);
      expect(today.perClaim.map(({ claimKey: key }) => key)).toEqual(total.claimKeys);
    }));

  test('it is the same every time, and in whatever order the sources told', () =>
    holds(({ facts, change }) => {
      const known = Object.fromEntries(
        Object.entries(facts.known).map(([kind, list]) => [kind, [...list].reverse()]),
      ) as unknown as HouseholdFacts['known'];
      const first = outlook(facts, change);
      expect(outlook(facts, change)).toEqual(first);
      expect(outlook({ ...facts, known, persons: [...facts.persons].reverse() }, change)).toEqual(first);
    }));

  test('nothing supposed is today', () =>
    holds(({ facts }) => expect(supposedOf(facts, {})).toEqual(todayOf(facts))));

  test('a pause never lowers the interest, and never makes a claim end earlier', () =>
    holds(({ facts, change }) => {
      const { pause = null } = change;
      if (pause === null) return;
      const today = todayOf(facts);
      const then = supposedOf(facts, { pause });
      for (const one of today.perClaim) {
        const later = claimIn(then, one.claimKey);
        expect(later.totalInterest).toBeGreaterThanOrEqual(one.totalInterest);
        expect(later.paidOffIn ?? '9999' >= (one.paidOffIn ?? '')).toBeTruthy();
      }
    }));

  test('a joint plan without interest pays exactly its instalments, and leaves the rest', () =>
    holds(({ facts }) => {
      const plain = facts.known.claims.map(({ source: told, fact }) =>
        by(told, { ...fact, interestRate: 0, lapsesOn: null }),
      );
      const without: HouseholdFacts = { ...facts, known: { ...facts.known, claims: plain } };
      const { jointPlan } = outlook(without, { jointPlan: { months: 24 } });
      const parts = jointPlan?.parts ?? [];
      const today = todayOf(without);
      const begin = sum(parts.map(({ claimKey: key }) => claimIn(today, key).outstandingNow));
      const instalment = jointPlan?.atMost[0]?.amountPerMonth ?? NaN;
      expect(sum(parts.map(({ firstInstalment }) => firstInstalment))).toBe(Math.min(instalment, begin));
      expect(jointPlan?.leftAtEnd).toBe(Math.max(begin - 24 * instalment, 0));
      expect(sum(parts.map(({ leftAtEnd }) => leftAtEnd))).toBe(jointPlan?.leftAtEnd);
    }));
});

const paidWith = (change: Partial<FactTypes['claims']>, amountPerMonth: number): Outcome => {
  const claims: Sourced<FactTypes['claims']>[] = [by('uwv', claim(change))];
  return todayOf(factsOf({ claims, deductions: [by('uwv', deduction({ claimId: 'C1', amountPerMonth }))] }));
};

test('more paid per month never ends later, and never costs more interest', () => {
  const change = fc.record({
    principal: fc.nat(3_000_000),
    interest: fc.nat(50_000),
    costs: fc.nat(5_000),
    interestRate: fc.constantFrom(0, 246, 600, 1_500),
    dueOn: fc.option(day(2022, 2026)),
  });
  fc.assert(
    fc.property(change, fc.nat(50_000), fc.nat(50_000), (one, a, b) => {
      if (one.principal === 0) return;
      const [less, more] = [paidWith(one, Math.min(a, b)), paidWith(one, Math.max(a, b))];
      expect(more.monthsUntilNothingLeft ?? 999).toBeLessThanOrEqual(less.monthsUntilNothingLeft ?? 999);
      expect(more.totalInterest).toBeLessThanOrEqual(less.totalInterest);
    }),
    { numRuns: 100 },
  );
});
