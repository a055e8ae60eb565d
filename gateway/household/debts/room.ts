import type { HouseholdFacts } from '../facts/types';
import type { Law } from '../law/law';
import { euros } from './cents';
import { calculate } from './protected-amount/calculate';

export { deductionsOf, type PersonDeductions } from './deductions';

/**
 * How much may at most be withheld from one person each month, all bodies together: exact when the beslagvrije voet is,
 * else a bound that is certainly right. Indicative: only the attaching body can fix it. Cents a month.
 */
export interface PersonRoom {
  readonly person: string;
  /** Net attachable income (Rv 475c lid 1 a–i); child benefit is none. Null when it is unknown, wholly or in part. */
  readonly incomePerMonth: number | null;
  /** The part of the income that is certain. */
  readonly incomeAtLeast: number;
  /** The beslagvrije voet is not less than this; in whole cents, so rounded up. Null when no bound can be given. */
  readonly protectedAtLeast: number | null;
  /** The beslagvrije voet itself, when nothing leaves it open; then it is `protectedAtLeast`. Indicative. */
  readonly protectedExactly: number | null;
  /** Not more than this may be withheld without consent. Null when it is not certain. */
  readonly roomAtMost: number | null;
  /** How each was found: which norm, which income. Plain Dutch. */
  readonly steps: readonly string[];
  /** Why something is not certain. Plain Dutch. */
  readonly unknown: readonly string[];
}

/**
 * The room of a person on the day of the view: what is above the beslagvrije voet, exact when that is, else above its
 * lower bound. The bound is the lower of Rv 475dc (95 % of the income) and Rv 475da–475db, so that the room is never
 * less than 5 % of the income.
 *
 * Rounding: withheld and left over are whole cents. What is left must be at least the bound, so the bound goes up to
 * the next cent, and the room is the rest: of € 1.419,46 at least € 1.348,487 is left, so € 1.348,49, and € 70,97 may go.
 * An amount in whole cents meets the rounded bound exactly when it meets the unrounded one.
 */
export function roomOf(person: string, facts: HouseholdFacts, law: Law): PersonRoom {
  const { income, atLeast, exact, steps, blocked } = calculate(person, facts, law);
  const roomAtMost = atLeast === null || income.perMonth === null ? null : income.perMonth - atLeast;
  return {
    person,
    incomePerMonth: income.perMonth,
    incomeAtLeast: income.atLeast,
    protectedAtLeast: atLeast,
    protectedExactly: exact,
    roomAtMost,
    steps: [
      ...steps.map(({ text }) => text),
      ...(roomAtMost === null
        ? []
        : [`Er mag samen hoogstens ${euros(roomAtMost)} per maand worden ingehouden. Dit is een indicatie.`]),
    ],
    unknown: [...income.unknown, ...blocked],
  };
}
