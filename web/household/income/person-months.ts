import type { DebtDetailPartsFragment } from '../../hub/operations';
import type { View } from '../household-context';
import { type IncomeBar, incomeBarOf } from './income-bar';

type Told = View['debtStack']['monthly']['perPerson'][number];

/** Why the month of somebody cannot be drawn. */
export type NoBar = 'income' | 'protectedAmount' | 'taken';

/** The month of one person: what was told, and the bar of it when all of it is known. */
export interface PersonMonth {
  readonly bsn: string;
  readonly told: Told;
  readonly bar: IncomeBar | null;
  /** Null when there is a bar. */
  readonly because: NoBar | null;
}

/** The first of what is unknown that keeps a month from being drawn. */
function noBarBecause({ room, amounts }: Told): NoBar | null {
  if (room.incomePerMonth === null) return 'income';
  if (room.protectedAtLeast === null) return 'protectedAmount';
  return amounts === null ? 'taken' : null;
}

/**
 * The month of each person of the view.
 * @param details when they were asked: they have the upper bound of a beslagvrije voet that is not exact
 */
export function personMonths(view: View, details: DebtDetailPartsFragment | null): readonly PersonMonth[] {
  return view.debtStack.monthly.perPerson.map((told) => {
    const { bsn } = told.person;
    const { incomePerMonth, protectedAtLeast, protectedExactly } = told.room;
    const bounds = details?.protectedAmounts.find(({ person }) => person.bsn === bsn);
    const bar = incomeBarOf({
      income: incomePerMonth,
      protectedAtLeast,
      protectedAtMost: protectedExactly ?? bounds?.atMost ?? null,
      taken: told.amounts,
    });
    return { bsn, told, bar, because: noBarBecause(told) };
  });
}

/** Whether two months cannot be drawn for exactly the same reasons. */
const lacksTheSame = (one: PersonMonth, other: PersonMonth): boolean =>
  one.because !== null &&
  one.because === other.because &&
  one.told.amounts?.unknownAmounts === other.told.amounts?.unknownAmounts &&
  one.told.room.unknown.join('\n') === other.told.room.unknown.join('\n');

/**
 * The months as they are told: each by itself, and those that cannot be drawn for the same reasons together, at the
 * place of the first. What an agency that is down leaves unknown of four people is then said once.
 */
export function toldTogether(months: readonly PersonMonth[]): readonly (readonly PersonMonth[])[] {
  const groups: PersonMonth[][] = [];
  for (const month of months) {
    const group = groups.find(([first]) => first !== undefined && lacksTheSame(first, month));
    if (group === undefined) groups.push([month]);
    else group.push(month);
  }
  return groups;
}

/** Whether there is nothing to show of somebody: no income, and nothing that is taken. */
export const isQuiet = ({ told: { room, amounts } }: PersonMonth): boolean =>
  room.incomePerMonth === 0 && amounts !== null && amounts.total === 0 && amounts.unknownAmounts === 0;

/** Whether something is taken from somebody whose beslagvrije voet is only known as a lower bound. */
export const needsBounds = (view: View): boolean =>
  view.debtStack.monthly.perPerson.some(
    ({ room, amounts }) =>
      room.protectedAtLeast !== null &&
      room.protectedExactly === null &&
      amounts !== null &&
      amounts.total > 0,
  );
