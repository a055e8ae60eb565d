import { addMonths, type CalendarDate } from '../../../../subgraphs/kit/calendar';
import type { LivingSituationCode } from '../../../../subgraphs/kit/vocabulary';
import type { Agency } from '../../../../subgraphs/kit/graph/values';
import type { HouseholdFacts } from '../../facts/types';
import { claimKey } from '../amounts';
import { deductionsOf } from '../deductions';

/** A beslagvrije voet that an agency used for a deduction of today. Cents a month. */
export interface UsedProtectedAmount {
  /** Key of the deduction, as "uwv:id". */
  readonly deductionKey: string;
  readonly source: string;
  readonly agency: Agency;
  readonly onIncome: string;
  readonly amount: number;
  readonly livingSituation: LivingSituationCode;
  readonly calculatedOn: CalendarDate;
  readonly partnerIncome: number | null;
  /** What was used, less what comes out here; null when that is not exact. */
  readonly difference: number | null;
  /** Certainly less than what the law leaves free. */
  readonly tooLow: boolean;
  /** Older than the twelve months for which it holds (Rv 475d lid 2). */
  readonly stale: boolean;
}

const VALID_MONTHS = 12;

/** What the agencies used for the deductions of a person, beside what comes out here. */
export function usedAmounts(
  person: string,
  facts: HouseholdFacts,
  found: { readonly exact: number | null; readonly atLeast: number | null; readonly incomes: number },
): UsedProtectedAmount[] {
  const { forced, voluntary, alsoTold } = deductionsOf(person, facts);
  return [...forced, ...voluntary, ...alsoTold].flatMap((told) => {
    const { protectedAmount: used, onIncome } = told.fact;
    if (used === null) return [];
    return [
      {
        deductionKey: claimKey(told),
        source: told.source,
        agency: told.agency,
        onIncome,
        amount: used.amount,
        livingSituation: used.livingSituation,
        calculatedOn: used.calculatedOn,
        partnerIncome: used.partnerIncome,
        difference: found.exact === null ? null : used.amount - found.exact,
        // With several incomes, the amount for one of them may be lower by the others (Rv 475db lid 1 b).
        tooLow: found.incomes < 2 && found.atLeast !== null && used.amount < found.atLeast,
        stale: addMonths(used.calculatedOn, VALID_MONTHS) < facts.asOf,
      },
    ];
  });
}
