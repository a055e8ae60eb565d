import type { IncomeBar } from './income-bar';

/** What a bar comes to, in one word, with the amounts that belong to it in cents. */
export type Verdict =
  | { readonly says: 'tooMuch' | 'tooMuchAtLeast' | 'tooMuchPerhaps' | 'chosen'; readonly amount: number }
  | { readonly says: 'tooMuchBetween'; readonly least: number; readonly most: number }
  | { readonly says: 'within' | 'withinSoFar' | 'nothing' | 'nothingSoFar' | 'unknown' };

/** How a verdict is shown, from worst to best. */
export type Tone = 'severe' | 'caution' | 'good' | 'quiet';

const TONE: Readonly<Record<Verdict['says'], Tone>> = {
  tooMuch: 'severe',
  tooMuchAtLeast: 'severe',
  tooMuchBetween: 'severe',
  tooMuchPerhaps: 'caution',
  chosen: 'caution',
  within: 'good',
  withinSoFar: 'quiet',
  nothing: 'quiet',
  nothingSoFar: 'quiet',
  unknown: 'quiet',
};
export const toneOf = ({ says }: Verdict): Tone => TONE[says];

/**
 * What a bar comes to. What is taken without consent goes before what is paid by choice.
 * @param complete whether all that is taken is known; else nothing is said that one more deduction would change
 */
export function verdictOf(bar: IncomeBar | null, complete: boolean): Verdict {
  if (bar === null) return { says: 'unknown' };
  const { tooMuchAtLeast: least, tooMuchAtMost: most, chosenBelow, upperKnown, pieces } = bar;
  if (least > 0) {
    // Worst case and best case the same: then an unknown bound makes no difference.
    if (complete && least === most) return { says: 'tooMuch', amount: least };
    if (complete && upperKnown) return { says: 'tooMuchBetween', least, most };
    return { says: 'tooMuchAtLeast', amount: least };
  }
  if (most > 0 && upperKnown) return { says: 'tooMuchPerhaps', amount: most };
  if (chosenBelow > 0) return { says: 'chosen', amount: chosenBelow };
  const taken = pieces.some(({ use }) => use !== 'left' && use !== 'free');
  if (!taken) return { says: complete ? 'nothing' : 'nothingSoFar' };
  return { says: complete && most === 0 ? 'within' : 'withinSoFar' };
}
