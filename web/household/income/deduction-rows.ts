import type { DebtDetailPartsFragment } from '../../hub/operations';
import type { View } from '../household-context';

type Deduction = View['deductions'][number];

/** Where a period stands against the day of the view. */
export type Standing = 'now' | 'later' | 'past';
const STANDINGS: readonly Standing[] = ['now', 'later', 'past'];

/** Where a closed period stands on a day. */
export const standingOn = (period: Deduction['period'], day: string): Standing => {
  if (period.from > day) return 'later';
  return period.to !== null && period.to < day ? 'past' : 'now';
};

/** One line of the table of deductions. */
export interface DeductionRow {
  readonly deduction: Deduction;
  /** As "uwv:id". */
  readonly key: string;
  readonly standing: Standing;
  /** Whether the hub counted it: of one that two sources tell only one is. Null until the details say so. */
  readonly counted: boolean | null;
}

/** The deductions: what runs first, and of those the highest. */
export function deductionRows(view: View, details: DebtDetailPartsFragment | null): readonly DeductionRow[] {
  const counted =
    details && new Set(details.debtStack.monthly.perPerson.flatMap(({ deductionKeys }) => deductionKeys));
  const rows = view.deductions.map((deduction): DeductionRow => {
    const key = `${deduction.agency.code}:${deduction.id}`;
    const standing = standingOn(deduction.period, view.asOf);
    return { deduction, key, standing, counted: counted && standing === 'now' ? counted.has(key) : null };
  });
  const place = ({ standing }: DeductionRow): number => STANDINGS.indexOf(standing);
  return rows.sort(
    (a, b) =>
      place(a) - place(b) ||
      b.deduction.amountPerMonth - a.deduction.amountPerMonth ||
      (a.key < b.key ? -1 : 1),
  );
}

/** Whether more runs than the hub summed: then a deduction was told twice. */
export function isToldTwice(view: View): boolean {
  const { amounts } = view.debtStack.monthly;
  if (amounts === null) return false;
  const running = view.deductions.filter(({ period }) => standingOn(period, view.asOf) === 'now');
  const told = running.reduce((sum, { amountPerMonth }) => sum + amountPerMonth, 0);
  return told > amounts.forced + amounts.voluntary;
}
