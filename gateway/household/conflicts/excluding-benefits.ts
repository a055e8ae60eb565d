import type { LegalBasis } from '../../../subgraphs/kit/graph/values';
import type { BenefitKind } from '../../../subgraphs/kit/vocabulary';

/** Two kinds of benefit that one person does not get over the same days, and the article that says so. */
export interface ExcludingPair {
  readonly kinds: readonly [BenefitKind, BenefitKind];
  readonly basis: LegalBasis;
  /** Plain Dutch, a whole sentence: what does not go together. */
  readonly says: string;
  /** Plain Dutch, a clause: when the law lets them run together after all; null when it never does. */
  readonly unless: string | null;
  /** Years: they exclude each other only for somebody younger than this, by the article; null at any age. */
  readonly belowAge: number | null;
}

/**
 * The pairs that are known. Not a full list of the law: a pair that is not here is not judged. A partial benefit for
 * disability beside one for unemployment may be lawful (WW 19 lid 1 b, c, lid 12), so that it is left out.
 */
export const EXCLUDING_PAIRS: readonly ExcludingPair[] = [
  {
    kinds: ['OLD_AGE', 'UNEMPLOYMENT'],
    basis: { law: 'WW', article: '19', paragraph: '1 i' },
    says: 'Vanaf de AOW-leeftijd is er geen recht op WW',
    unless: null,
    belowAge: null,
  },
  {
    kinds: ['OLD_AGE', 'DISABILITY'],
    basis: { law: 'WIA', article: '43', paragraph: 'g' },
    says: 'Een arbeidsongeschiktheidsuitkering stopt bij de AOW-leeftijd',
    unless: null,
    belowAge: null,
  },
  {
    kinds: ['OLD_AGE', 'SICKNESS'],
    basis: { law: 'Ziektewet', article: '29', paragraph: '5' },
    says: 'Vanaf de AOW-leeftijd is er nog maar kort recht op ziekengeld',
    unless: 'wie na de AOW-leeftijd ziek wordt, krijgt nog kort ziekengeld',
    belowAge: null,
  },
  {
    kinds: ['UNEMPLOYMENT', 'SICKNESS'],
    basis: { law: 'WW', article: '19', paragraph: '1 a' },
    says: 'Wie ziekengeld ontvangt, heeft geen recht op WW',
    unless: 'het ziekengeld komt uit een ander dienstverband dan de WW',
    belowAge: null,
  },
  {
    kinds: ['STUDENT_FINANCE', 'SOCIAL_ASSISTANCE'],
    basis: { law: 'Participatiewet', article: '13', paragraph: '2 c' },
    says: 'Wie jonger is dan 27 jaar en studiefinanciering kan krijgen, heeft geen recht op algemene bijstand',
    unless: null,
    belowAge: 27,
  },
];

/** The pair that two kinds of benefit make, in either order; null when they may run together or it is not known. */
export function excludingPairOf(one: BenefitKind, other: BenefitKind): ExcludingPair | null {
  return (
    EXCLUDING_PAIRS.find(
      ({ kinds: [first, second] }) =>
        (one === first && other === second) || (one === second && other === first),
    ) ?? null
  );
}
