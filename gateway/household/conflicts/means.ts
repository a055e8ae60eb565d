import { holdsOn, lastsAMonth, overlap, type Period } from '../../../subgraphs/kit/calendar';
import type { BenefitKind } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../facts/types';
import type { Stretch } from './months';

/**
 * Benefits to live on. Child benefit is for the child (Participatiewet 31 lid 2), special assistance for one kind of
 * cost, and care is no money.
 */
const TO_LIVE_ON: readonly BenefitKind[] = [
  'SOCIAL_ASSISTANCE',
  'UNEMPLOYMENT',
  'DISABILITY',
  'SICKNESS',
  'SUPPLEMENT',
  'OLD_AGE',
  'SURVIVOR',
  'STUDENT_FINANCE',
];

/**
 * Whether one of these persons had something to live on: a current income, a benefit or an advance, on the last of the
 * days or for a month or longer within them. A benefit that was granted and has yet to begin counts too, for then the
 * way to it is found; one whose payment is held does not.
 */
export function haveMeans(persons: readonly string[], days: Stretch, facts: HouseholdFacts): boolean {
  const { incomes, benefits, decisions } = facts.known;
  const isTheirs = ({ bsn }: { readonly bsn: string }): boolean => persons.includes(bsn);
  const inTime = (period: Period): boolean => {
    const both = overlap(period, days);
    return both !== null && (holdsOn(period, days.to) || lastsAMonth(both));
  };
  const isPaid = ({ amountPerMonth }: { readonly amountPerMonth: number | null }): boolean =>
    amountPerMonth !== 0;
  return (
    incomes.some(
      ({ fact }) =>
        isTheirs(fact.person) && isPaid(fact) && fact.referenceYear === null && inTime(fact.period),
    ) ||
    benefits.some(
      ({ fact }) =>
        isTheirs(fact.person) &&
        isPaid(fact) &&
        TO_LIVE_ON.includes(fact.kind) &&
        (fact.status === 'NOT_STARTED' || (fact.status !== 'SUSPENDED' && inTime(fact.period))),
    ) ||
    decisions.some(
      ({ fact }) => fact.kind === 'ADVANCE' && fact.persons.some(isTheirs) && inTime(fact.effect),
    )
  );
}
