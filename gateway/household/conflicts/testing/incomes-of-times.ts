import type { ReportedDecision } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { Income } from '../../../../subgraphs/kit/graph/income';
import { agencyOf, claim, deduction, income, reportedDecision } from './fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from './facts-builder';

/** What a rule says when there is nothing. */
export const NONE = { outcome: 'NONE' };

/** Anna and Bram, of whom nothing else is known. */
export const anna = () => household('2026-08-15', ANNA, BRAM).records();

/** An income of Anna of now: € 1.500,00 a month. */
export const earns = (facts: FactsBuilder, changes: Partial<Income> = {}, source = 'uwv'): FactsBuilder =>
  facts.add(
    'incomes',
    source,
    income(`nu-${changes.payer ?? 'zw'}`, ANNA, { payer: 'Ziektewet', amountPerMonth: 150000, ...changes }),
  );

/** The wage of 2024 as a yearly reference. */
export const YEAR_2024 = {
  kind: 'WAGE',
  payer: 'Drukkerij',
  amountPerMonth: 200000,
  period: { from: '2024-01-01', to: '2024-12-31' },
  referenceYear: 2024,
} as const;

/** A source reckons with the wage of 2024, € 2.000,00 a month. */
export const refers = (facts: FactsBuilder, changes: Partial<Income> = {}, source = 'duo'): FactsBuilder =>
  facts.add(
    'incomes',
    source,
    income(`peil-${changes.referenceYear ?? 2024}`, ANNA, { ...YEAR_2024, ...changes }),
  );

/** DUO reckons with € 2.000,00 a month in 2024 for the study debt of Anna, who now has € 1.500,00 of UWV. */
export const studyDebt = (now: Partial<Income> = {}, then: Partial<Income> = {}): FactsBuilder =>
  refers(earns(anna(), now), then).add('claims', 'duo', claim('lening', ANNA, { kind: 'STUDY_DEBT' }));

/** An estimate of € 30.000,00 a year by Toeslagen, as Anna reports it, against € 2.000,00 a month now. */
export const estimated = (changes: Partial<ReportedDecision> = {}, now: Partial<Income> = {}): FactsBuilder =>
  earns(anna(), { amountPerMonth: 180000, taxablePerMonth: 200000, ...now }).add(
    'reportedDecisions',
    'gemeente',
    reportedDecision('zorg', ANNA, {
      body: agencyOf('toeslagen'),
      scheme: 'Awir',
      incomePerYear: 3000000,
      ...changes,
    }),
  );

/** A beslagvrije voet of March, while Anna has an income since June. */
export const stale = (
  changes: Partial<Deduction> = {},
  calculatedOn = '2026-03-10',
  now: Partial<Income> = {},
) =>
  earns(anna(), { payer: 'Bakkerij', period: { from: '2026-06-01', to: null }, ...now }).add(
    'deductions',
    'gemeente',
    deduction('h1', ANNA, {
      protectedAmount: { amount: 150000, livingSituation: 'SINGLE', calculatedOn, partnerIncome: null },
      ...changes,
    }),
  );
