import type { Decision, Obligation } from '../../../../subgraphs/kit/graph/decision';
import type { ObligationKind } from '../../../../subgraphs/kit/vocabulary';
import { decision, obligation } from './fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household } from './facts-builder';

/** Since years and without an end. */
export const ALWAYS = { from: '2020-01-01', to: null };

/** A decision that stands and puts one duty on Anna. */
export const duty = (
  id: string,
  kind: ObligationKind,
  changes: Partial<Obligation> = {},
  ofDecision: Partial<Decision> = {},
): Decision =>
  decision(id, [ANNA], {
    kind: 'GRANT',
    effect: ALWAYS,
    obligations: [obligation(kind, { period: ALWAYS, ...changes })],
    ...ofDecision,
  });

/** Anna, with two others in the household. */
export const anna = (): FactsBuilder => household('2026-08-15', ANNA, BRAM, CARLA).records();

/** The gemeente and the UWV each put a duty on Anna. */
export const both = (gemeente: Decision, uwv: Decision): FactsBuilder =>
  anna().add('decisions', 'gemeente', gemeente).add('decisions', 'uwv', uwv);

/** Repaying the UWV, while the gemeente forbids it. */
export const repay = (
  forbidden: Partial<Obligation> = {},
  demanded: Partial<Obligation> = {},
): FactsBuilder =>
  both(duty('g1', 'NO_PAYMENT_OUTSIDE_SETTLEMENT', forbidden), duty('u1', 'REPAY', demanded));

/** Work for the gemeente, and a parenting plan by another decision of the gemeente. */
export const workAndPlan = (work: number | null, plan: number | null): FactsBuilder =>
  anna()
    .add('decisions', 'gemeente', duty('g1', 'WORK', { hoursPerWeek: work }))
    .add('decisions', 'gemeente', duty('g2', 'PARENTING_PLAN', { hoursPerWeek: plan }));

/** 20 hours of work, 20 of care and one of treatment, by three decisions. */
export const three = (
  care: Partial<Obligation> = {},
  treatment: Partial<Obligation> = {},
  work: Partial<Obligation> = {},
): FactsBuilder =>
  both(
    duty('g1', 'WORK', { hoursPerWeek: 20, ...work }),
    duty('u1', 'TREATMENT', { hoursPerWeek: 1, ...treatment }),
  ).add('decisions', 'svb', duty('s1', 'CARE', { hoursPerWeek: 20, ...care }));
