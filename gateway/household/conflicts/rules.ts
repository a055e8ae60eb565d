import type { Rule } from './rule';
import { cr01PartnerStatus } from './rules/cr-01-partner-status';
import { cr02PensionAndCare } from './rules/cr-02-pension-and-care';
import { cr03SingleParent } from './rules/cr-03-single-parent';
import { cr04CostSharer } from './rules/cr-04-cost-sharer';
import { cr05LivingAway } from './rules/cr-05-living-away';
import { cr06AddressSuspension } from './rules/cr-06-address-suspension';
import { cr07ChainOfDecisions } from './rules/cr-07-chain-of-decisions';
import { cr08UnderInvestigation } from './rules/cr-08-under-investigation';
import { cr09LateOnSignal } from './rules/cr-09-late-on-signal';
import { cr10SentInACircle } from './rules/cr-10-sent-in-a-circle';
import { cr11HelpWithoutPayer } from './rules/cr-11-help-without-payer';
import { cr12SumOfDeductions } from './rules/cr-12-sum-of-deductions';
import { cr13ProtectedAmountDiffers } from './rules/cr-13-protected-amount-differs';
import { cr14SetOffDuringPostponement } from './rules/cr-14-set-off-during-postponement';
import { cr15ActDuringPostponement } from './rules/cr-15-act-during-postponement';
import { cr16ActDuringMoratorium } from './rules/cr-16-act-during-moratorium';
import { cr17ActDespiteTimeOut } from './rules/cr-17-act-despite-time-out';
import { cr18OneCreditorBlocks } from './rules/cr-18-one-creditor-blocks';
import { cr19CooperationLapses } from './rules/cr-19-cooperation-lapses';
import { cr20PlansTogether } from './rules/cr-20-plans-together';
import { cr21RecoveredTwice } from './rules/cr-21-recovered-twice';
import { cr22GapOrOverlap } from './rules/cr-22-gap-or-overlap';
import { cr23IncomeOfOtherTimes } from './rules/cr-23-income-of-other-times';
import { cr24StackedFines } from './rules/cr-24-stacked-fines';
import { cr25OppositeDuties } from './rules/cr-25-opposite-duties';
import { cr26ThreatAndCollection } from './rules/cr-26-threat-and-collection';
import { cr27Terms } from './rules/cr-27-terms';
import { cr28WithheldAfterPayment } from './rules/cr-28-withheld-after-payment';

/** All rules that are applied, in the order in which their conflicts are shown: the catalogue, and one of our own. */
export const rules: readonly Rule[] = Object.freeze(
  [
    cr01PartnerStatus,
    cr02PensionAndCare,
    cr03SingleParent,
    cr04CostSharer,
    cr05LivingAway,
    cr06AddressSuspension,
    cr07ChainOfDecisions,
    cr08UnderInvestigation,
    cr09LateOnSignal,
    cr10SentInACircle,
    cr11HelpWithoutPayer,
    cr12SumOfDeductions,
    cr13ProtectedAmountDiffers,
    cr14SetOffDuringPostponement,
    cr15ActDuringPostponement,
    cr16ActDuringMoratorium,
    cr17ActDespiteTimeOut,
    cr18OneCreditorBlocks,
    cr19CooperationLapses,
    cr20PlansTogether,
    cr21RecoveredTwice,
    cr22GapOrOverlap,
    cr23IncomeOfOtherTimes,
    cr24StackedFines,
    cr25OppositeDuties,
    cr26ThreatAndCollection,
    cr27Terms,
    cr28WithheldAfterPayment,
  ].map((rule) => Object.freeze(rule)),
);
