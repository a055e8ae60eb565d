import type { HouseholdFacts } from '../../facts/types';
import { LAW } from '../../debts/testing/claims-builder';
import { type Forecast, forecastOf, type Scenario } from '../forecast';
import type { ClaimForecast, Outcome } from '../outcome';

/** A scenario in which nothing is supposed but what a test says. */
export const scenario = (change: Partial<Scenario>): Scenario => ({
  pause: null,
  jointPlan: null,
  incomeChange: null,
  householdChange: null,
  ...change,
});

export const outlook = (facts: HouseholdFacts, change?: Partial<Scenario>): Forecast =>
  forecastOf(facts, LAW, change === undefined ? null : scenario(change));

/** The course of today, which must be known. */
export function todayOf(facts: HouseholdFacts): Outcome {
  const { today } = outlook(facts);
  if (today === null) throw new Error('the course of today is unknown');
  return today;
}

/** The course under a scenario, which must be known. */
export function supposedOf(facts: HouseholdFacts, change: Partial<Scenario>): Outcome {
  const { scenario: supposed, unknown } = outlook(facts, change);
  if (supposed === null) throw new Error(`the scenario is unknown: ${unknown.join(' ')}`);
  return supposed;
}

/** One claim of a course. */
export function claimIn({ perClaim }: Outcome, key: string): ClaimForecast {
  const claim = perClaim.find(({ claimKey }) => claimKey === key);
  if (claim === undefined) throw new Error(`no claim ${key} in the forecast`);
  return claim;
}
