import { ageOn, type CalendarDate } from '../../../subgraphs/kit/calendar';
import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import type { HouseholdFacts } from '../facts/types';
import { allFigureNames } from '../law/figure-names';
import type { Law, LawFigure } from '../law/law';
import { namesIn, recordsIn } from './reading';
import { euro, figureUnknown, listed } from './wording';

/** One amount for both of a couple; the other norms are for each. */
const COUPLE_NORM = 'norm.couple';

/** What counting one person more does to the norm of social assistance. */
export interface NormEffect {
  /** A Dutch sentence with a space behind it, or nothing. */
  readonly text: string;
  /** Cents; null when it is unknown or there is none. */
  readonly perMonth: number | null;
  /** Plain Dutch. */
  readonly unknown: readonly string[];
}

/**
 * The norms of Participatiewet 21 and 22a hold from the first age on. The second is kept below every pension
 * age, so that a norm is never named that may not hold.
 */
const AGES = { from: 21, before: 66 };

/**
 * The norm with and without one of the counted persons, on a day (Participatiewet 21, 22a). Only under the
 * Participatiewet: the other laws have amounts of their own. Of a couple it is the norm of both together, which is the
 * sum of what holds for each (22a lid 2); the partner is one of those who share (22a lid 1 A).
 */
export function effectOnNorm(
  fact: LivingSituation,
  on: CalendarDate,
  facts: HouseholdFacts,
  law: Law,
): NormEffect {
  const isAssistance = [fact.scheme, ...fact.basis.map((basis) => basis.law)].includes('Participatiewet');
  const isCouple = fact.code === 'COUPLE';
  if (!(isCouple || fact.code === 'COST_SHARER') || !isAssistance) {
    return { text: '', perMonth: null, unknown: [] };
  }
  const adults = [fact.person.bsn, ...(fact.partner === null ? [] : [fact.partner.bsn])];
  const unsure = adults.filter((bsn) => !hasCommonAge(bsn, on, facts));
  if (unsure.length > 0 || (isCouple && fact.partner === null)) {
    return nothing([
      `Welke norm voor ${listed(adults.map(namesIn(facts)))} geldt, is niet met zekerheid bekend.`,
    ]);
  }
  const sharers = fact.countedPersons.length + adults.length;
  const names = [nameFor(sharers, adults.length), nameFor(sharers - 1, adults.length)] as const;
  const [withPerson, without] = [law.figure(names[0], on), law.figure(names[1], on)];
  if (withPerson === null || without === null) {
    return nothing(
      names.filter((name) => law.figure(name, on) === null).map((name) => missingNorm(name, on)),
    );
  }
  const total = (figure: LawFigure): number =>
    figure.value * (figure.name === COUPLE_NORM ? 1 : adults.length);
  return {
    text:
      `De norm${adults.length > 1 ? ' voor beiden samen' : ''} is nu ${amount(withPerson, total(withPerson))} per maand. ` +
      `Zonder deze persoon is dat ${amount(without, total(without))}. `,
    perMonth: total(without) - total(withPerson),
    unknown: [],
  };
}

function hasCommonAge(bsn: string, on: CalendarDate, facts: HouseholdFacts): boolean {
  const record = recordsIn(facts).get(bsn);
  const age = record === undefined ? null : ageOn(record.fact.birthDate, on);
  return age !== null && age >= AGES.from && age < AGES.before;
}

function nothing(unknown: readonly string[]): NormEffect {
  return { text: 'Het effect op de norm is niet bekend. ', perMonth: null, unknown };
}

/** Nobody but the adults themselves: the norm of Participatiewet 21. */
function nameFor(sharers: number, adults: number): string {
  if (sharers > adults) return `norm.cost-sharer.${sharers}`;
  return adults === 1 ? 'norm.single' : COUPLE_NORM;
}

function missingNorm(name: string, on: CalendarDate): string {
  const known = allFigureNames.find((one) => one === name);
  return known
    ? figureUnknown(known, on)
    : `De kostendelersnorm bij ${name.split('.').at(-1)} kostendelers is niet bekend.`;
}

function amount({ certainty }: LawFigure, total: number): string {
  return `${euro(total)}${certainty === 'UNVERIFIED' ? ' (niet geverifieerd)' : ''}`;
}
