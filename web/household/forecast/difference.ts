import type { ForecastPartsFragment, OutcomeFragment } from '../../hub/operations';

type Difference = NonNullable<ForecastPartsFragment['forecast']>['difference'];

/** One thing that changes, for a sentence. Months and cents, never negative. */
export type Change =
  | { readonly says: 'earlier' | 'later'; readonly months: number }
  | { readonly says: 'atLast' | 'neverAnyMore'; readonly month: string }
  | { readonly says: 'sameMonth' | 'stillNever' }
  | {
      readonly says:
        | 'lessInterest'
        | 'moreInterest'
        | 'lessPaid'
        | 'morePaid'
        | 'lessLeft'
        | 'moreLeft'
        | 'lessLapses'
        | 'moreLapses';
      readonly cents: number;
    };

function whenFree(today: OutcomeFragment, scenario: OutcomeFragment): Change {
  const [now, then] = [today.monthsUntilNothingLeft, scenario.monthsUntilNothingLeft];
  if (now === null && then === null) return { says: 'stillNever' };
  if (now === null) return { says: 'atLast', month: scenario.nothingLeftIn ?? '' };
  if (then === null) return { says: 'neverAnyMore', month: today.nothingLeftIn ?? '' };
  if (now === then) return { says: 'sameMonth' };
  return { says: then < now ? 'earlier' : 'later', months: Math.abs(now - then) };
}

/** What a scenario changes, the most important first: when free of debts, what is left, interest, what is paid. */
export function changesOf(
  today: OutcomeFragment,
  scenario: OutcomeFragment,
  difference: NonNullable<Difference>,
): readonly Change[] {
  const signed = <Less extends Change['says'], More extends Change['says']>(
    cents: number,
    less: Less,
    more: More,
  ) => (cents === 0 ? [] : [{ says: cents < 0 ? less : more, cents: Math.abs(cents) }]);
  return [
    whenFree(today, scenario),
    ...(signed(difference.outstandingAtEnd, 'lessLeft', 'moreLeft') as readonly Change[]),
    ...(signed(difference.totalInterest, 'lessInterest', 'moreInterest') as readonly Change[]),
    ...(signed(difference.totalPaid, 'lessPaid', 'morePaid') as readonly Change[]),
    ...(signed(difference.writtenOff, 'lessLapses', 'moreLapses') as readonly Change[]),
  ];
}
