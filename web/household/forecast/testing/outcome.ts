import type { OutcomeFragment } from '../../../hub/operations';
import { monthAfter } from '../chart-rows';

/** A course in which so much is owed at the end of each month, from November 2026. Cents. */
export function outcome(owed: readonly number[], changes: Partial<OutcomeFragment> = {}): OutcomeFragment {
  const free = owed.indexOf(0);
  return {
    outstandingNow: owed[0] ?? 0,
    totalPaid: 0,
    totalInterest: 0,
    writtenOff: 0,
    outstandingAtEnd: owed.at(-1) ?? 0,
    nothingLeftIn: free < 0 ? null : monthAfter('2026-11-01', free),
    monthsUntilNothingLeft: free < 0 ? null : free,
    months: owed.map((outstanding, place) => ({
      ...{ month: monthAfter('2026-11-01', place), outstanding, paid: 0, interest: 0, writtenOff: 0 },
    })),
    perClaim: [],
    ...changes,
  };
}
