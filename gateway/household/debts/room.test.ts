import fc from 'fast-check';
import type { HouseholdFacts } from '../facts/types';
import { lawOf } from '../law/law';
import { roomOf } from './room';
import {
  address,
  ANNA,
  benefit,
  BRAM,
  by,
  deduction,
  factsOf,
  income,
  LAW,
  livingSituation,
  marriedRecords,
  personOf,
  record,
} from './testing/claims-builder';

const anna = [by('gemeente', record(ANNA))];

function single(cents: number, change: Partial<HouseholdFacts['known']> = {}): HouseholdFacts {
  const incomes = [by('gemeente', income({ amountPerMonth: cents }))];
  return factsOf({ personRecord: anna, incomes, ...change });
}

function couple(own: number, partner: number | null, missing = {}): HouseholdFacts {
  const incomes = [by('uwv', income({ kind: 'WAGE', payer: 'Bakker BV', amountPerMonth: own }))];
  const ofPartner = by(
    'uwv',
    income({
      id: 'I2',
      person: personOf(BRAM),
      payer: 'Slager BV',
      kind: 'WAGE',
      amountPerMonth: partner ?? 0,
    }),
  );
  return factsOf(
    { personRecord: marriedRecords(), incomes: partner === null ? incomes : [...incomes, ofPartner] },
    { persons: [ANNA, BRAM], missing },
  );
}

describe('the room of one person', () => {
  test('is € 70,97 for a single person on the norm of July 2026, to the cent', () => {
    const room = roomOf(ANNA, single(141_946), LAW);
    expect(room).toMatchObject({
      incomePerMonth: 141_946,
      protectedAtLeast: 134_849,
      roomAtMost: 7_097,
      unknown: [],
    });
  });

  test('is all that lies above 95 % of the norm for a single person with more', () => {
    expect(roomOf(ANNA, single(200_000), LAW).roomAtMost).toBe(200_000 - 134_849);
  });

  test('is 5 % of the income for somebody with less than the norm', () => {
    expect(roomOf(ANNA, single(35_042), LAW).roomAtMost).toBe(1_752);
  });

  test('says which norm and which income it rests on, without a burgerservicenummer', () => {
    const { steps } = roomOf(ANNA, single(200_000), LAW);
    expect(steps.join(' ')).toContain('95% van € 1.419,46');
    expect(steps.join(' ')).toContain('Inkomen van Participatiewet: € 2.000,00 netto');
    expect(steps.join(' ')).not.toMatch(/\d{9}/);
  });
});

describe('the protected amount takes the lowest way of living that is possible', () => {
  test('a couple whose partner has no income keeps 95 % of the norm for couples', () => {
    expect(roomOf(ANNA, couple(250_000, null), LAW).protectedAtLeast).toBe(192_641);
  });

  test('the income of the partner lowers it by that income', () => {
    expect(roomOf(ANNA, couple(250_000, 50_000), LAW).protectedAtLeast).toBe(142_641);
  });

  test('the income of the partner lowers it by at most half', () => {
    expect(roomOf(ANNA, couple(250_000, 500_000), LAW).protectedAtLeast).toBe(96_321);
  });

  test('an income of the partner that is not known lowers it by half', () => {
    const room = roomOf(ANNA, couple(250_000, 10_000, { incomes: ['svb'] }), LAW);
    expect(room).toMatchObject({ protectedAtLeast: 96_321, roomAtMost: null, incomeAtLeast: 250_000 });
  });

  test('somebody whom one agency counts as partner may be one, even if the BRP does not say so', () => {
    const livingSituations = [by('svb', livingSituation({ code: 'COUPLE', partner: personOf(BRAM) }))];
    expect(roomOf(ANNA, single(200_000, { livingSituations }), LAW).protectedAtLeast).toBe(96_321);
  });

  test('a source that did not tell how somebody lives leaves a partner possible', () => {
    const facts = factsOf(
      { personRecord: anna, incomes: [by('gemeente', income({ amountPerMonth: 200_000 }))] },
      { missing: { livingSituations: ['svb'] } },
    );
    expect(roomOf(ANNA, facts, LAW).protectedAtLeast).toBe(96_321);
  });

  test('who is married but separated may be single', () => {
    const facts = couple(250_000, null);
    const livingSituations = [by('svb', livingSituation({ code: 'SEPARATED' }))];
    const separated = { ...facts, known: { ...facts.known, livingSituations } };
    expect(roomOf(ANNA, separated, LAW).protectedAtLeast).toBe(134_849);
  });

  test('without a home address it is half of the amount for couples', () => {
    const personRecord = [by('gemeente', record(ANNA, { addresses: [address({ kind: 'POSTAL' })] }))];
    const members = [{ bsn: ANNA, certainty: 'POSSIBLE' as const, since: '2020-01-01' }];
    const facts = factsOf(
      { personRecord, incomes: [by('gemeente', income({ amountPerMonth: 200_000 }))] },
      { composition: { id: 'H1', address: null, members } },
    );
    expect(roomOf(ANNA, facts, LAW).protectedAtLeast).toBe(96_321);
  });

  test('no bound is given when nobody knows of an address', () => {
    const facts = factsOf({ incomes: [by('gemeente', income())] }, { composition: null });
    expect(roomOf(ANNA, facts, LAW)).toMatchObject({ protectedAtLeast: null, roomAtMost: null });
  });

  test('no bound is given for somebody whose partner is recorded as having a partner in an institution', () => {
    const livingSituations = [
      by(
        'svb',
        livingSituation({ person: personOf(BRAM), code: 'PARTNER_IN_INSTITUTION', partner: personOf(ANNA) }),
      ),
    ];
    const room = roomOf(ANNA, single(200_000, { livingSituations }), LAW);
    expect(room).toMatchObject({ incomePerMonth: 200_000, protectedAtLeast: null, roomAtMost: null });
    expect(room.unknown.join(' ')).toContain('475e');
  });

  test('no bound is given for a day on which the norm is not known', () => {
    const room = roomOf(ANNA, single(200_000), lawOf({}));
    expect(room).toMatchObject({ incomePerMonth: 200_000, protectedAtLeast: null, roomAtMost: null });
    expect(room.unknown).toHaveLength(3);
  });
});

describe('what is not certain leaves the room unknown', () => {
  const roomWith = (change: Partial<HouseholdFacts['known']>) => roomOf(ANNA, single(141_946, change), LAW);

  test('a source that did not tell its incomes', () => {
    const facts = factsOf(
      { personRecord: anna, incomes: [by('gemeente', income())] },
      { missing: { incomes: ['uwv'] } },
    );
    const room = roomOf(ANNA, facts, LAW);
    expect(room).toMatchObject({ incomePerMonth: null, incomeAtLeast: 141_946, roomAtMost: null });
    expect(room.unknown.join(' ')).toContain('UWV');
  });

  test('an income of which only the gross amount is known', () => {
    const room = roomWith({ incomes: [by('uwv', income({ grossNet: 'GROSS' }))] });
    expect(room).toMatchObject({ incomePerMonth: null, incomeAtLeast: 0, roomAtMost: null });
    expect(room.unknown).toHaveLength(1);
  });

  test('two sources that tell different amounts of one income', () => {
    const incomes = [by('uwv', income()), by('gemeente', income({ amountPerMonth: 100_000 }))];
    expect(roomWith({ incomes })).toMatchObject({ incomePerMonth: null, roomAtMost: null });
  });

  test('a benefit that runs but is not among the incomes', () => {
    const benefits = [by('uwv', benefit({ kind: 'DISABILITY', scheme: 'WAO', title: 'WAO-uitkering' }))];
    expect(roomWith({ benefits })).toMatchObject({ incomePerMonth: null, roomAtMost: null });
  });

  test('a deduction from an income that is not among the incomes', () => {
    expect(roomWith({ deductions: [by('uwv', deduction({ onIncome: 'WAO' }))] }).roomAtMost).toBeNull();
    expect(roomWith({ deductions: [by('gemeente', deduction())] }).roomAtMost).toBe(7_097);
  });
});

describe('an income counts once and only when it can be attached', () => {
  const incomeWith = (...incomes: ReturnType<typeof by<ReturnType<typeof income>>>[]) =>
    roomOf(ANNA, single(0, { incomes }), LAW).incomePerMonth;

  test('one that two sources tell alike counts once', () => {
    expect(incomeWith(by('uwv', income()), by('gemeente', income({ id: 'I7' })))).toBe(141_946);
  });

  test('one that one source tells net and another gross counts once, net', () => {
    expect(
      incomeWith(by('uwv', income()), by('gemeente', income({ grossNet: 'GROSS', amountPerMonth: 160_000 }))),
    ).toBe(141_946);
  });

  test('two equal ones from one payer at one source are two', () => {
    expect(incomeWith(by('uwv', income()), by('uwv', income({ id: 'I2' })))).toBe(283_892);
  });

  test('child benefit, profit and a student grant are left out', () => {
    const childBenefit = by('svb', income({ id: 'I2', payer: 'AKW' }));
    const grant = by('duo', income({ id: 'I3', kind: 'STUDENT_GRANT', payer: 'Wsf 2000' }));
    const profit = by('uwv', income({ id: 'I4', kind: 'SELF_EMPLOYED', payer: 'Eigen zaak' }));
    expect(incomeWith(by('gemeente', income()), childBenefit, grant, profit)).toBe(141_946);
  });

  test('a yearly reference income and one of another time are left out', () => {
    const reference = by('duo', income({ id: 'I2', referenceYear: 2024 }));
    const past = by('uwv', income({ id: 'I3', period: { from: '2025-01-01', to: '2026-07-14' } }));
    expect(incomeWith(by('gemeente', income()), reference, past)).toBe(141_946);
  });

  test('no income at all is nothing, not unknown', () => {
    expect(roomOf(ANNA, single(0, { incomes: [] }), LAW)).toMatchObject({
      incomePerMonth: 0,
      roomAtMost: 0,
      unknown: [],
    });
  });
});

describe('for every income', () => {
  const cents = fc.integer({ min: 0, max: 2_000_000 });

  test('the room never falls when the income rises', () => {
    fc.assert(
      fc.property(cents, fc.integer({ min: 0, max: 1_000 }), (amount, more) => {
        const [less, larger] = [amount, amount + more].map(
          (value) => roomOf(ANNA, single(value), LAW).roomAtMost ?? -1,
        );
        expect(larger).toBeGreaterThanOrEqual(less ?? Infinity);
      }),
    );
  });

  test('the room is at least 5 % of the income and never more than the income', () => {
    fc.assert(
      fc.property(cents, fc.option(cents), (own, partner) => {
        for (const facts of [single(own), couple(own, partner)]) {
          const { roomAtMost, protectedAtLeast } = roomOf(ANNA, facts, LAW);
          expect(roomAtMost).toBeGreaterThanOrEqual(Math.floor(own / 20));
          expect(roomAtMost).toBeLessThanOrEqual(own);
          expect((roomAtMost ?? 0) + (protectedAtLeast ?? 0)).toBe(own);
        }
      }),
    );
  });

  test('knowing less never makes the room smaller', () => {
    fc.assert(
      fc.property(
        cents,
        fc.constantFrom('livingSituations' as const, 'personRecord' as const),
        (own, kind) => {
          const told = single(own);
          const silent = { ...told, missing: { ...told.missing, [kind]: ['svb'] } };
          expect(roomOf(ANNA, silent, LAW).roomAtMost).toBeGreaterThanOrEqual(
            roomOf(ANNA, told, LAW).roomAtMost ?? Infinity,
          );
        },
      ),
    );
  });

  test('the order in which sources told does not matter', () => {
    const incomes = [
      by('uwv', income()),
      by('gemeente', income({ id: 'I7' })),
      by('svb', income({ id: 'I8', payer: 'AOW', amountPerMonth: 5 })),
      by('uwv', income({ id: 'I9', kind: 'WAGE', payer: 'X' })),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(incomes, { minLength: 4 }), (shuffled) => {
        expect(roomOf(ANNA, single(0, { incomes: shuffled }), LAW)).toEqual(
          roomOf(ANNA, single(0, { incomes }), LAW),
        );
      }),
    );
  });
});
