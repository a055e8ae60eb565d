import {
  addDays,
  type CalendarDate,
  daysBetween,
  holdsOn,
  type Period,
} from '../../../subgraphs/kit/calendar';
import type { Benefit } from '../../../subgraphs/kit/graph/benefit';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { Income } from '../../../subgraphs/kit/graph/income';
import type { BenefitKind } from '../../../subgraphs/kit/vocabulary';
import { sameName } from '../debts/same-name';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { allKnown, compare, inOrder } from './reading';

/** Benefits to live on: one that stops leaves a gap, one that starts fills it. */
const TO_LIVE_ON: readonly BenefitKind[] = [
  'SOCIAL_ASSISTANCE',
  'UNEMPLOYMENT',
  'DISABILITY',
  'SICKNESS',
  'OLD_AGE',
  'SURVIVOR',
  'STUDENT_FINANCE',
];

/** A termination that sends the persons on to another body or law. */
export interface Referral {
  readonly told: Sourced<Decision>;
  /** The persons of the decision and who share a purse with them: a benefit of one of them may be for all. */
  readonly payers: readonly string[];
}

/**
 * What followed on a termination. BRIDGED: the next benefit was paid in time, or there is other income, or another rule
 * is about it. LATE: it was first paid, or is paid at the earliest, on a day too long after. OPEN: nobody decided and no
 * income is known. UNKNOWN: a fact that would tell is missing.
 */
export type Sequel =
  | { readonly outcome: 'BRIDGED' | 'OPEN' }
  | { readonly outcome: 'LATE'; readonly next: Sourced<Benefit>; readonly paidOn: CalendarDate }
  | { readonly outcome: 'UNKNOWN'; readonly about: 'FIRST_PAYMENT' | 'INCOME' };

/** Sees what followed on a termination. A gap is late when it is longer than `most` days. */
export function sequelOf(referral: Referral, facts: HouseholdFacts, most: number): Sequel {
  const { told } = referral;
  const stopped = told.fact.effect.from;
  if (stopped > facts.asOf) return { outcome: 'BRIDGED' };
  const isLate = (on: CalendarDate): boolean => daysBetween(addDays(stopped, -1), on) > most;
  const next = nextBenefits(referral, facts);
  const payments = next
    .flatMap((benefit) => {
      const paidOn = earliestPayment(benefit.fact);
      return paidOn === null ? [] : [{ next: benefit, paidOn }];
    })
    .sort((a, b) => compare(a.paidOn, b.paidOn));
  const [first] = payments;
  if (first !== undefined && !isLate(first.paidOn)) return { outcome: 'BRIDGED' };
  if (first !== undefined && payments.length === next.length) return { outcome: 'LATE', ...first };
  if (next.length > 0 || isGranted(referral, facts))
    return isLate(facts.asOf) ? { outcome: 'UNKNOWN', about: 'FIRST_PAYMENT' } : { outcome: 'BRIDGED' };
  if (isRefused(referral, facts) || hasIncomeSince(referral, facts)) return { outcome: 'BRIDGED' };
  return allKnown(facts, 'decisions', 'benefits', 'incomes', 'reportedDecisions')
    ? { outcome: 'OPEN' }
    : { outcome: 'UNKNOWN', about: 'INCOME' };
}

/** Null when it is not known: a first payment that is not recorded may have been made. */
function earliestPayment({ firstPaymentOn, status, period }: Benefit): CalendarDate | null {
  return firstPaymentOn ?? (status === 'NOT_STARTED' ? period.from : null);
}

/** Whether a body and a law are those to which a termination refers, as far as it names them. */
function isReferredTo({ told }: Referral, body: string, scheme: string): boolean {
  const { referredTo, referredScheme } = told.fact;
  return (
    (referredTo === null || referredTo.code === body) &&
    (referredScheme === null || sameName(referredScheme, scheme))
  );
}

/** Whether a period reaches into the days after the termination. */
function isAfter({ told }: Referral, period: Period): boolean {
  return period.to === null || period.to >= told.fact.effect.from;
}

function nextBenefits(referral: Referral, facts: HouseholdFacts): Sourced<Benefit>[] {
  return inOrder(facts, 'benefits').filter(
    ({ source, fact }) =>
      TO_LIVE_ON.includes(fact.kind) &&
      referral.payers.includes(fact.person.bsn) &&
      isReferredTo(referral, source, fact.scheme) &&
      isAfter(referral, fact.period),
  );
}

function isGranted(referral: Referral, facts: HouseholdFacts): boolean {
  const own = facts.known.decisions.some(
    ({ source, fact }) =>
      fact.kind === 'GRANT' &&
      fact.persons.some(({ bsn }) => referral.payers.includes(bsn)) &&
      isReferredTo(referral, source, fact.scheme) &&
      isAfter(referral, fact.effect),
  );
  const reported = facts.known.reportedDecisions.some(
    ({ fact }) =>
      fact.kind === 'GRANT' &&
      referral.payers.includes(fact.person.bsn) &&
      isReferredTo(referral, fact.body.code, fact.scheme) &&
      isAfter(referral, fact.effect),
  );
  return own || reported;
}

/** A refusal after a referral is another conflict: two bodies that send somebody to each other. */
function isRefused(referral: Referral, facts: HouseholdFacts): boolean {
  const since = referral.told.fact.decidedOn;
  const own = facts.known.decisions.some(
    ({ source, fact }) =>
      (fact.kind === 'REFUSAL' || fact.kind === 'NOT_CONSIDERED') &&
      fact.decidedOn >= since &&
      fact.persons.some(({ bsn }) => referral.payers.includes(bsn)) &&
      isReferredTo(referral, source, fact.scheme),
  );
  const reported = facts.known.reportedDecisions.some(
    ({ fact }) =>
      (fact.kind === 'REFUSAL' || fact.kind === 'NOT_CONSIDERED') &&
      (fact.decidedOn ?? fact.reportedOn) >= since &&
      referral.payers.includes(fact.person.bsn) &&
      isReferredTo(referral, fact.body.code, fact.scheme),
  );
  return own || reported;
}

/** The incomes of some persons to live on. Child benefit is not for that, and a yearly reference is no income of now. */
export function incomesToLiveOn(
  persons: readonly string[],
  facts: HouseholdFacts,
): readonly Sourced<Income>[] {
  const childBenefits = facts.known.benefits.flatMap(({ fact }) =>
    fact.kind === 'CHILD' && persons.includes(fact.person.bsn) ? [fact.scheme, fact.title] : [],
  );
  return inOrder(facts, 'incomes').filter(
    ({ fact }) =>
      persons.includes(fact.person.bsn) &&
      fact.referenceYear === null &&
      fact.amountPerMonth > 0 &&
      !childBenefits.some((name) => sameName(name, fact.payer)),
  );
}

/** Whether an income or a benefit to live on began after the termination, or runs on the day of the view. */
function hasIncomeSince({ told, payers }: Referral, facts: HouseholdFacts): boolean {
  const isSince = (period: Period): boolean =>
    period.from >= told.fact.effect.from ? period.from <= facts.asOf : holdsOn(period, facts.asOf);
  return (
    incomesToLiveOn(payers, facts).some(({ fact }) => isSince(fact.period)) ||
    facts.known.benefits.some(
      ({ fact }) =>
        TO_LIVE_ON.includes(fact.kind) &&
        payers.includes(fact.person.bsn) &&
        fact.status === 'RUNNING' &&
        isSince(fact.period),
    )
  );
}
