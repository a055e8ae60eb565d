import type { Rule } from './rule';
import { cr01PartnerStatus } from './rules/cr-01-partner-status';
import { cr04CostSharer } from './rules/cr-04-cost-sharer';
import { cr05LivingAway } from './rules/cr-05-living-away';
import { cr07ChainOfDecisions } from './rules/cr-07-chain-of-decisions';
import { cr09LateOnSignal } from './rules/cr-09-late-on-signal';
import { cr12SumOfDeductions } from './rules/cr-12-sum-of-deductions';
import { cr14SetOffDuringPostponement } from './rules/cr-14-set-off-during-postponement';
import { cr15ActDuringPostponement } from './rules/cr-15-act-during-postponement';
import { cr20PlansTogether } from './rules/cr-20-plans-together';

/** All rules of the catalogue that are applied, in the order in which their conflicts are shown. */
export const rules: readonly Rule[] = Object.freeze(
  [
    cr01PartnerStatus,
    cr04CostSharer,
    cr05LivingAway,
    cr07ChainOfDecisions,
    cr09LateOnSignal,
    cr12SumOfDeductions,
    cr14SetOffDuringPostponement,
    cr15ActDuringPostponement,
    cr20PlansTogether,
  ].map((rule) => Object.freeze(rule)),
);
