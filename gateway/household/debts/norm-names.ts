import type { FigureName } from '../law/figure-names';

/** The figures of the law that the debts need. Rv 475da uses the norms from 21 years for a debtor of any age. */
export const NORMS = {
  /** "A" in Rv 475da: Participatiewet 21 a, cents a month. */
  single: 'norm.single',
  /** "B" in Rv 475da: Participatiewet 21 b, cents a month. */
  couple: 'norm.couple',
  /** The share of the income in Rv 475dc; Rv 475da lid 2 takes the same share of A and B. Hundredths of a per cent. */
  share: 'beslagvrije-voet.share-at-most',
} as const satisfies Record<string, FigureName>;
