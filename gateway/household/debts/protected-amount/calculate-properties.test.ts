import fc from 'fast-check';
import type { HouseholdFacts } from '../../facts/types';
import { type Law, lawOf } from '../../law/law';
import { loadLaw, readLaw } from '../../law/load-law';
import { ANNA, by, deduction } from '../testing/claims-builder';
import { couple, single, withChild } from '../testing/wage-households';
import { protectedAmountOf } from './calculate';

const LAW = loadLaw();
const amountOf = (facts: HouseholdFacts, law: Law = LAW) => protectedAmountOf(ANNA, facts, law);
const exactOf = (facts: HouseholdFacts, law: Law = LAW): number => amountOf(facts, law).exact ?? NaN;

describe('for every income, norm and partner', () => {
  const cents = fc.integer({ min: 0, max: 1_500_000 });
  const more = fc.integer({ min: 0, max: 200_000 });
  const households = fc.tuple(cents, cents, fc.boolean(), fc.option(fc.tuple(cents, cents)));

  const build = (net: number, taxable: number, child: boolean, partner: readonly [number, number] | null) => {
    const facts = partner === null ? single(net, taxable) : couple([net, taxable], partner);
    return child ? withChild(facts) : facts;
  };

  test('it never falls when the net or the taxable income rises', () => {
    fc.assert(
      fc.property(households, more, more, ([net, taxable, child, partner], extra, taxed) => {
        const [before, after] = [
          exactOf(build(net, taxable, child, partner)),
          exactOf(build(net + extra, taxable + taxed, child, partner)),
        ];
        expect(after).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  test('it never falls when the norm rises', () => {
    const { figures } = readLaw();
    fc.assert(
      fc.property(households, more, ([net, taxable, child, partner], extra) => {
        const raised = figures.map((figure) =>
          figure.name === 'norm.single' || figure.name === 'norm.couple'
            ? { ...figure, value: figure.value + extra }
            : figure,
        );
        const facts = build(net, taxable, child, partner);
        expect(exactOf(facts, lawOf({ figures: raised }))).toBeGreaterThanOrEqual(exactOf(facts));
      }),
      { numRuns: 50 },
    );
  });

  test('it is never more than 95 % of the income, nor than the maximum', () => {
    fc.assert(
      fc.property(households, ([net, taxable, child, partner]) => {
        const exact = exactOf(build(net, taxable, child, partner));
        expect(exact).toBeLessThanOrEqual(Math.ceil((net * 95) / 100));
        expect(exact).toBeLessThanOrEqual(
          partner === null ? (child ? 254_375 : 220_848) : child ? 317_968 : 290_579,
        );
      }),
    );
  });

  test('the income of the partner takes off that income or half, whichever is less', () => {
    fc.assert(
      fc.property(cents, cents, cents, (taxable, partner, extra) => {
        const of = (net: number) => exactOf(couple([1_500_000, taxable], [net, 0]));
        const [alone, less, least] = [of(0), of(partner), of(partner + extra)];
        expect(Math.abs(less - Math.max(alone - partner, alone / 2))).toBeLessThanOrEqual(1);
        expect(least).toBeLessThanOrEqual(less);
      }),
    );
  });

  test('knowing less leaves bounds that hold what comes out when more is known', () => {
    const forget = fc.constantFrom(
      (facts: HouseholdFacts): HouseholdFacts => ({
        ...facts,
        missing: { ...facts.missing, incomes: ['svb'] },
      }),
      (facts: HouseholdFacts): HouseholdFacts => ({
        ...facts,
        missing: { ...facts.missing, personRecord: ['gemeente'], livingSituations: ['svb'] },
      }),
      (facts: HouseholdFacts): HouseholdFacts => ({
        ...facts,
        missing: { ...facts.missing, deductions: ['uwv'] },
      }),
      (facts: HouseholdFacts): HouseholdFacts => ({
        ...facts,
        known: {
          ...facts.known,
          incomes: facts.known.incomes.map((told) => ({
            ...told,
            fact: { ...told.fact, taxablePerMonth: null },
          })),
        },
      }),
    );
    fc.assert(
      fc.property(households, forget, ([net, taxable, child, partner], less) => {
        const facts = build(net, taxable, child, partner);
        const exact = exactOf(facts);
        const { atLeast, atMost } = amountOf(less(facts));
        expect(atLeast ?? NaN).toBeLessThanOrEqual(exact);
        expect(atMost ?? Infinity).toBeGreaterThanOrEqual(exact);
      }),
    );
  });

  test('the order in which the facts were told does not matter', () => {
    const facts = withChild(
      couple([250_000, 300_000], [50_000, 60_000], {
        deductions: ['uwv', 'svb'].map((source) =>
          by(
            source,
            deduction({
              id: source,
              beneficiary: { code: source, name: source, oin: null },
              protectedAmount: {
                amount: 1,
                livingSituation: 'COUPLE',
                calculatedOn: '2026-01-01',
                partnerIncome: null,
              },
            }),
          ),
        ),
      }),
    );
    const { incomes, personRecord, deductions } = facts.known;
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...incomes], { minLength: incomes.length }),
        fc.shuffledSubarray([...personRecord], { minLength: personRecord.length }),
        fc.shuffledSubarray([...deductions], { minLength: deductions.length }),
        (shuffledIncomes, shuffledRecords, shuffledDeductions) => {
          const known = {
            ...facts.known,
            incomes: shuffledIncomes,
            personRecord: shuffledRecords,
            deductions: shuffledDeductions,
          };
          expect(amountOf({ ...facts, known })).toEqual(amountOf(facts));
        },
      ),
    );
  });
});
