import type { HouseholdFacts } from '../../facts/types';
import { type Law, lawOf } from '../../law/law';
import { loadLaw, readLaw } from '../../law/load-law';
import { roomOf } from '../room';
import {
  address,
  ANNA,
  BRAM,
  by,
  deduction,
  factsOf,
  income,
  livingSituation,
  personOf,
  record,
} from '../testing/claims-builder';
import { CHILD, couple, single, wage, withChild } from '../testing/wage-households';
import { protectedAmountOf } from './calculate';

const LAW = loadLaw();
const amountOf = (facts: HouseholdFacts, law: Law = LAW) => protectedAmountOf(ANNA, facts, law);
const exactOf = (facts: HouseholdFacts, law: Law = LAW): number => amountOf(facts, law).exact ?? NaN;

describe('the beslagvrije voet, to the cent', () => {
  test('is 95 % of the norm below the thresholds, and says of which month, norm and income', () => {
    const found = amountOf(single(180_000, 190_000));
    expect(found).toMatchObject({
      exact: 134_849,
      atLeast: 134_849,
      atMost: 134_849,
      month: '2026-07-01',
      livingSituation: 'SINGLE',
      unknown: [],
    });
    const text = found.steps.map((step) => step.text).join(' ');
    expect(text).toContain('95% van € 1.419,46 (Participatiewet 21 a, geldig per 2026-07-01)');
    expect(text).toContain('Belastbaar inkomen: € 22.800,00 per jaar');
    expect(text).not.toMatch(/\d{9}/);
  });

  // C = 12 × € 3.000,00 = € 36.000,00.
  test('has the supplement for care and for rent above the thresholds', () => {
    const found = amountOf(single(250_000, 300_000));
    const amounts = Object.fromEntries(found.steps.map(({ code, amount }) => [code, amount]));
    // (36.000 − 29.735,424) / 12 × 13,73 %, and (36.000 − 23.425) × 27 % / 12.
    expect(amounts).toMatchObject({ CARE: 7_168, RENT: 28_294 });
    expect(found.exact).toBe(170_311);
  });

  test('has the supplement for a child, and the lower taper of a household of several', () => {
    const found = amountOf(withChild(single(250_000, 300_000)));
    const amounts = Object.fromEntries(found.steps.map(({ code, amount }) => [code, amount]));
    // (36.000 − 31.500) × 22 % / 12, and (36.000 − 29.735,424) / 12 × 7,6 %.
    expect(amounts).toMatchObject({ CARE: 7_168, RENT: 8_250, CHILD: 3_968 });
    expect(found).toMatchObject({ exact: 154_234, livingSituation: 'SINGLE_PARENT' });
  });

  test.each([
    ['SINGLE', single(600_000, 900_000), 220_848],
    ['SINGLE_PARENT', withChild(single(600_000, 900_000)), 254_375],
    ['COUPLE', couple([600_000, 900_000], [0, 0]), 290_579],
    ['COUPLE_WITH_CHILD', withChild(couple([600_000, 900_000], [0, 0])), 317_968],
  ])('is the maximum of the living situation for a high income: %s', (situation, facts, exact) => {
    expect(amountOf(facts)).toMatchObject({ livingSituation: situation, exact });
  });

  test('counts the taxable income of the partner too', () => {
    expect(exactOf(couple([250_000, 300_000], [0, 0]))).toBeLessThan(
      exactOf(couple([250_000, 300_000], [0, 100_000])),
    );
  });

  test('is 95 % of the income when that is less, whatever else is unknown', () => {
    expect(amountOf(single(100_000, null))).toMatchObject({ exact: 95_000, atMost: 95_000, unknown: [] });
  });

  test('is less by the income of the partner, and by at most half', () => {
    expect(exactOf(couple([250_000, 240_000], [50_000, 0]))).toBe(192_641 - 50_000);
    expect(exactOf(couple([250_000, 240_000], [500_000, 0]))).toBe(96_321);
  });

  test('without a home address is 47,5 % of the norm for couples', () => {
    const personRecord = [by('gemeente', record(ANNA, { addresses: [address({ kind: 'POSTAL' })] }))];
    const members = [{ bsn: ANNA, certainty: 'POSSIBLE' as const, since: '2020-01-01' }];
    const facts = factsOf(
      { personRecord, incomes: [wage(250_000, 300_000)] },
      { composition: { id: 'H1', address: null, members } },
    );
    expect(amountOf(facts)).toMatchObject({ exact: 96_321, livingSituation: 'NO_ADDRESS' });
    expect(amountOf(facts).reservations.join(' ')).toContain('475e lid 1');
  });

  test('takes the figures of the day', () => {
    const march = { ...single(600_000, 900_000), asOf: '2026-03-15' };
    expect(amountOf(march)).toMatchObject({ exact: 219_142, month: '2026-03-01' });
  });

  test('is what the room rests on', () => {
    expect(roomOf(ANNA, single(250_000, 300_000), LAW)).toMatchObject({
      protectedExactly: 170_311,
      protectedAtLeast: 170_311,
      roomAtMost: 79_689,
    });
  });

  test('rests in every step on an article that the law data have', () => {
    for (const facts of [withChild(couple([250_000, 900_000], [50_000, 0])), single(100_000, null)]) {
      for (const { article } of amountOf(facts).steps) expect(LAW.article(article)).not.toBeNull();
    }
  });
});

describe('what is not known leaves bounds, and is named', () => {
  test('a taxable income that no source told: between 95 % of the norm and the maximum', () => {
    const found = amountOf(single(300_000, null));
    expect(found).toMatchObject({ exact: null, atLeast: 134_849, atMost: 220_848 });
    expect(found.unknown).toContain('Van Bakker BV is het belastbare bedrag niet bekend.');
  });

  test('two sources that tell another taxable amount of one income', () => {
    const incomes = [wage(300_000, 300_000), { ...wage(300_000, 310_000), source: 'svb' }];
    expect(amountOf(single(0, 0, { incomes })).exact).toBeNull();
    const alike = [wage(300_000, 300_000), { ...wage(300_000, null), source: 'svb' }];
    expect(exactOf(single(0, 0, { incomes: alike }))).toBe(exactOf(single(300_000, 300_000)));
  });

  test('child benefit and a student grant are not taxed, so that their amount is not asked for', () => {
    const incomes = [
      wage(250_000, 300_000),
      by('svb', income({ id: 'I8', payer: 'AKW', amountPerMonth: 30_000 })),
      by('duo', income({ id: 'I9', kind: 'STUDENT_GRANT', payer: 'Wsf 2000', amountPerMonth: 30_000 })),
    ];
    expect(exactOf(single(0, 0, { incomes }))).toBe(170_311);
  });

  test('a child at another address', () => {
    const elsewhere = by('gemeente', {
      ...CHILD.fact,
      addresses: [address({ addressId: '0363010000000002' })],
    });
    const facts = single(300_000, 300_000, { personRecord: [by('gemeente', record(ANNA)), elsewhere] });
    const found = amountOf(facts);
    expect(found).toMatchObject({ exact: null, livingSituation: null });
    expect(found.unknown).toContain('Of er een kind ten laste komt.');
  });

  test.each([
    ['the day before the 18th birthday', '2008-07-16', 'SINGLE_PARENT'],
    ['on the 18th birthday', '2008-07-15', 'SINGLE'],
  ])('a child counts up to 18: %s', (_, birthDate, situation) => {
    const child = by('gemeente', { ...CHILD.fact, birthDate });
    const facts = single(300_000, 300_000, { personRecord: [by('gemeente', record(ANNA)), child] });
    expect(amountOf(facts)).toMatchObject({ livingSituation: situation });
  });

  test('a partner whom one agency counts and the BRP does not know', () => {
    const livingSituations = [by('svb', livingSituation({ code: 'COUPLE', partner: personOf(BRAM) }))];
    const found = amountOf(single(300_000, 200_000, { livingSituations }));
    expect(found).toMatchObject({ exact: null, atLeast: 96_321, livingSituation: null });
    expect(found.unknown).toContain('Of deze persoon alleen of met een partner leeft.');
  });

  test('an attachment on the income of the partner: only what is not attached lowers the amount', () => {
    const attached = by(
      'uwv',
      deduction({ person: personOf(BRAM), method: 'ATTACHMENT', onIncome: 'Slager BV' }),
    );
    const found = amountOf(couple([250_000, 240_000], [50_000, 0], { deductions: [attached] }));
    expect(found).toMatchObject({ exact: null, atLeast: 142_641, atMost: 192_641 });
  });

  test('the price of an institution', () => {
    const livingSituations = [
      by(
        'svb',
        livingSituation({ person: personOf(BRAM), code: 'PARTNER_IN_INSTITUTION', partner: personOf(ANNA) }),
      ),
    ];
    const found = amountOf(single(200_000, 200_000, { livingSituations }));
    expect(found).toMatchObject({ exact: null, atLeast: null, atMost: 190_000 });
    // Two thirds of € 449,44, and € 47,00.
    expect(found.steps).toContainEqual(expect.objectContaining({ code: 'INSTITUTION', amount: 34_663 }));
  });

  test('a half year of which the law is not known', () => {
    const found = amountOf({ ...single(300_000, 300_000), asOf: '2027-01-01' });
    expect(found).toMatchObject({ exact: null, atLeast: null, atMost: null });
    expect(found.unknown.join(' ')).toContain('de bijstandsnorm voor een alleenstaande');
  });

  test('one figure of the formula that is not known is named, and the maximum bounds the outcome', () => {
    const { figures } = readLaw();
    const lacking = lawOf({
      figures: figures.filter(({ name }) => name !== 'care-allowance.standard-premium'),
    });
    const found = amountOf(single(300_000, 300_000), lacking);
    expect(found).toMatchObject({ exact: null, atLeast: 134_849, atMost: 220_848 });
    expect(found.unknown.join(' ')).toContain('de standaardpremie');
    const autumn2025 = { ...single(300_000, 300_000), asOf: '2025-10-15' };
    expect(amountOf(autumn2025)).toMatchObject({ exact: null, atLeast: 130_061, atMost: 209_367 });
  });

  test('figures that were not read in a law text are said', () => {
    expect(amountOf(single(250_000, 300_000)).reservations).toContain(
      'Niet in een actuele wettekst gelezen: de standaardpremie per jaar (zorgtoeslag).',
    );
  });
});

describe('what the agencies used', () => {
  const used = { amount: 130_000, livingSituation: 'SINGLE' as const, partnerIncome: null };

  test.each([
    ['2025-07-15', false],
    ['2025-07-14', true],
  ])(
    'stands beside the outcome, and is stale after twelve months: calculated on %s',
    (calculatedOn, stale) => {
      const told = by(
        'gemeente',
        deduction({ onIncome: 'Bakker BV', protectedAmount: { ...used, calculatedOn } }),
      );
      expect(amountOf(single(180_000, 190_000, { deductions: [told] })).used).toMatchObject([
        {
          deductionKey: 'gemeente:D1',
          source: 'gemeente',
          amount: 130_000,
          difference: -4_849,
          tooLow: true,
          stale,
        },
      ]);
    },
  );

  test('is not called too low by a cent that it has, and has no difference when the outcome is open', () => {
    const told = by(
      'gemeente',
      deduction({
        onIncome: 'Bakker BV',
        protectedAmount: { ...used, amount: 134_849, calculatedOn: '2026-07-01' },
      }),
    );
    expect(amountOf(single(180_000, null, { deductions: [told] })).used).toMatchObject([
      { difference: null, tooLow: false },
    ]);
  });
});
