import type { HouseholdFacts } from '../facts/types';
import type { Law } from '../law/law';
import { ceilCents, euros, shareOf } from './cents';
import { incomeOf } from './income';
import { NORMS } from './norm-names';
import { protectedFloorOf } from './protected-amount';

export { deductionsOf, type PersonDeductions } from './deductions';

/**
 * How much may at most be withheld from one person each month, all bodies together. A bound that is certainly right,
 * not the amount itself: that takes all of Rv 475c–475e, and only the attaching body can fix it. Cents a month.
 */
export interface PersonRoom {
  readonly person: string;
  /** Net attachable income (Rv 475c lid 1 a–i); child benefit is none. Null when it is unknown, wholly or in part. */
  readonly incomePerMonth: number | null;
  /** The part of the income that is certain. */
  readonly incomeAtLeast: number;
  /** The beslagvrije voet is not less than this; in whole cents, so rounded up. Null when no bound can be given. */
  readonly protectedAtLeast: number | null;
  /** Not more than this may be withheld without consent. Null when it is not certain. */
  readonly roomAtMost: number | null;
  /** How each was found: which norm, which income. Plain Dutch. */
  readonly steps: readonly string[];
  /** Why something is not certain. Plain Dutch. */
  readonly unknown: readonly string[];
}

/**
 * The room of a person on the day of the view. The bound on the protected amount is the lower of Rv 475dc (95 % of the
 * income) and the floor of Rv 475da–475db; what is above it is the room, so that it is never less than 5 % of the income.
 *
 * Rounding: withheld and left over are whole cents. What is left must be at least the bound, so the bound goes up to
 * the next cent, and the room is the rest: of € 1.419,46 at least € 1.348,487 is left, so € 1.348,49, and € 70,97 may go.
 * An amount in whole cents meets the rounded bound exactly when it meets the unrounded one.
 */
export function roomOf(person: string, facts: HouseholdFacts, law: Law): PersonRoom {
  const income = incomeOf(person, facts);
  const floor = protectedFloorOf(person, facts, law);
  const share = law.figure(NORMS.share, facts.asOf);
  const bound =
    share === null || floor.amount === null
      ? null
      : Math.min(shareOf(income.atLeast, share.value), floor.amount);
  const protectedAtLeast = bound === null ? null : ceilCents(bound);
  const roomAtMost =
    protectedAtLeast === null || income.perMonth === null ? null : income.perMonth - protectedAtLeast;
  const byIncome = share !== null && bound !== null && bound !== floor.amount;
  const steps = [
    ...income.steps,
    ...floor.steps,
    ...(byIncome && protectedAtLeast !== null
      ? [
          `De beslagvrije voet is hoogstens ${share.value / 100}% van het inkomen (Rv 475dc): ${euros(protectedAtLeast)}.`,
        ]
      : []),
    ...(roomAtMost === null
      ? []
      : [`Er mag samen hoogstens ${euros(roomAtMost)} per maand worden ingehouden. Dit is een indicatie.`]),
  ];
  return {
    person,
    incomePerMonth: income.perMonth,
    incomeAtLeast: income.atLeast,
    protectedAtLeast,
    roomAtMost,
    steps,
    unknown: [...income.unknown, ...floor.unknown],
  };
}
