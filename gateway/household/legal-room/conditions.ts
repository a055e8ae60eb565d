import type { ConditionCode, GroundCondition } from '../law/grounds';
import { euros } from '../debts/cents';
import { addressUnderInvestigation } from './conditions/address';
import { amountAtMost, lapsed } from './conditions/amounts';
import { notPostponed, pauseLeft, payable, settlementProposed } from './conditions/arrangements';
import { dutyBreached, dutyNotBreached, noFineForIntent, noIntent, noRepeat } from './conditions/blame';
import { causedByBrp, costsOlderThan, objectionOpen, policyRule, restsOn } from './conditions/decision';
import { incomeAtMostProtected, incomeDrop } from './conditions/income';
import { lumpSum } from './conditions/lump-sum';
import { paid, paidOrHopeless, yearsSinceImposed } from './conditions/payments';
import { type Answer, type ConditionOutcome, unknown } from './legal-room';
import type { Subject } from './subject';
import { articleName, percent } from './wording';

type Of<C extends ConditionCode> = Extract<GroundCondition, { readonly code: C }>;

interface Check<C extends ConditionCode> {
  /** Plain Dutch: the condition, as a sentence. */
  readonly text: (condition: Of<C>) => string;
  readonly answer: (condition: Of<C>, subject: Subject) => Answer;
}

/** How each condition of the data reads, and what the facts say of it. */
const CHECKS: { readonly [C in ConditionCode]: Check<C> } = {
  YEARS_SINCE_IMPOSED: {
    text: ({ years }) => `De vordering is ten minste ${years} jaar geleden opgelegd.`,
    answer: yearsSinceImposed,
  },
  PAID: {
    text: ({ years }) =>
      `De persoon heeft ${years} jaar alles betaald, of de achterstand daarover alsnog voldaan.`,
    answer: paid,
  },
  PAID_OR_HOPELESS: {
    text: ({ years }) =>
      `De persoon heeft ${years} jaar alles betaald, de achterstand daarover alsnog voldaan, of ${years} jaar niets betaald ` +
      'zonder uitzicht dat dit nog lukt.',
    answer: paidOrHopeless,
  },
  LUMP_SUM: {
    text: ({ share }) => `Ten minste ${percent(share)} van wat openstaat, wordt in één keer betaald.`,
    answer: lumpSum,
  },
  INCOME_AT_MOST_PROTECTED: {
    text: ({ years }) => `Het inkomen lag over ${years} jaar gemiddeld niet boven de beslagvrije voet.`,
    answer: incomeAtMostProtected,
  },
  INCOME_DROP: {
    text: ({ share }) => `Het inkomen is ten minste ${percent(share)} lager dan in het peiljaar.`,
    answer: incomeDrop,
  },
  BREACH: {
    text: () => 'De vordering komt door schending van de inlichtingenplicht.',
    answer: dutyBreached,
  },
  NO_BREACH: {
    text: () => 'De vordering komt niet door schending van de inlichtingenplicht.',
    answer: dutyNotBreached,
  },
  NO_INTENT: { text: () => 'Er was geen opzet of grove schuld.', answer: noIntent },
  NO_FINE_FOR_INTENT: {
    text: () => 'Er is geen boete of aangifte wegens opzet of grove schuld.',
    answer: noFineForIntent,
  },
  NO_REPEAT: {
    text: ({ years }) => `Binnen ${years} jaar na de boete is niet opnieuw hetzelfde gebeurd.`,
    answer: noRepeat,
  },
  SETTLEMENT_PROPOSED: {
    text: () => 'Er ligt een betrouwbaar voorstel voor een schuldregeling.',
    answer: settlementProposed,
  },
  PAYABLE: { text: () => 'Er is nu iets te betalen.', answer: payable },
  NOT_POSTPONED: { text: () => 'Er loopt nog geen uitstel of regeling.', answer: notPostponed },
  PAUSE_LEFT: {
    text: ({ years }) => `De terugbetaling lag samen nog geen ${years} kalenderjaren stil.`,
    answer: pauseLeft,
  },
  AMOUNT_AT_MOST: {
    text: ({ cents }) => `Het bedrag is niet hoger dan ${euros(cents)}.`,
    answer: amountAtMost,
  },
  LAPSED: { text: () => 'De aflosfase is afgelopen.', answer: lapsed },
  RESTS_ON: {
    text: ({ basis }) => `Het besluit rust op ${basis.map(articleName).join(' of ')}.`,
    answer: restsOn,
  },
  COSTS_OLDER_THAN: {
    text: ({ years }) => `Een deel van de kosten is gemaakt meer dan ${years} jaar voor het besluit.`,
    answer: costsOlderThan,
  },
  POLICY_RULE: { text: () => 'Het besluit rust op een beleidsregel.', answer: policyRule },
  CAUSED_BY_BRP: { text: () => 'Het besluit rust op een gegeven uit de BRP.', answer: causedByBrp },
  ADDRESS_UNDER_INVESTIGATION: {
    text: () => 'Het adres in de BRP staat in onderzoek.',
    answer: addressUnderInvestigation,
  },
  OBJECTION_OPEN: { text: () => 'De bezwaartermijn loopt nog.', answer: objectionOpen },
  NOT_IN_DATA: {
    text: ({ text }) => text,
    answer: ({ question }) => unknown(`Dit is niet uit de gegevens op te maken. Vraag na: ${question}`),
  },
};

/** How a condition looks for a claim or decision. */
export function conditionOutcome(condition: GroundCondition, subject: Subject): ConditionOutcome {
  const check = CHECKS[condition.code] as Check<ConditionCode>;
  return { text: check.text(condition), ...check.answer(condition, subject) };
}
