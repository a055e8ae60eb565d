import { ageOn, type CalendarDate } from '../../../subgraphs/kit/calendar';
import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import type { HouseholdFacts } from '../facts/types';
import { allFigureNames } from '../law/figure-names';
import type { Law, LawFigure } from '../law/law';
import { namesIn, recordsIn } from './reading';
import { euro, figureUnknown } from './wording';

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
 * The norm with and without one of the counted persons, on a day (Participatiewet 21, 22a). Only for a single
 * person under the Participatiewet: the other laws have amounts of their own.
 */
export function effectOnNorm(
  fact: LivingSituation,
  on: CalendarDate,
  facts: HouseholdFacts,
  law: Law,
): NormEffect {
  const isAssistance = [fact.scheme, ...fact.basis.map((basis) => basis.law)].includes('Participatiewet');
  if (fact.code !== 'COST_SHARER' || !isAssistance) return { text: '', perMonth: null, unknown: [] };
  const holder = recordsIn(facts).get(fact.person.bsn);
  const age = holder === undefined ? null : ageOn(holder.fact.birthDate, on);
  if (age === null || age < AGES.from || age >= AGES.before || fact.partner !== null) {
    return nothing([
      `Welke norm voor ${namesIn(facts)(fact.person.bsn)} geldt, is niet met zekerheid bekend.`,
    ]);
  }
  const sharers = fact.countedPersons.length + 1;
  const names = [nameFor(sharers), nameFor(sharers - 1)] as const;
  const [withPerson, without] = [law.figure(names[0], on), law.figure(names[1], on)];
  if (withPerson === null || without === null) {
    return nothing(
      names.filter((name) => law.figure(name, on) === null).map((name) => missingNorm(name, on)),
    );
  }
  const perMonth = without.value - withPerson.value;
  const text = `De norm is nu ${amount(withPerson)} per maand. Zonder deze persoon is dat ${amount(without)}. `;
  return { text, perMonth, unknown: [] };
}

function nothing(unknown: readonly string[]): NormEffect {
  return { text: 'Het effect op de norm is niet bekend. ', perMonth: null, unknown };
}

function nameFor(sharers: number): string {
  return sharers === 1 ? 'norm.single' : `norm.cost-sharer.${sharers}`;
}

function missingNorm(name: string, on: CalendarDate): string {
  const known = allFigureNames.find((one) => one === name);
  return known
    ? figureUnknown(known, on)
    : `De kostendelersnorm bij ${name.split('.').at(-1)} kostendelers is niet bekend.`;
}

function amount(figure: LawFigure): string {
  return `${euro(figure.value)}${figure.certainty === 'UNVERIFIED' ? ' (niet geverifieerd)' : ''}`;
}
