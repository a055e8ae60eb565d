/** A sum over the decisions of a chain, of what is known of them. Cents. */
export interface ChainSum {
  readonly amount: number | null;
  readonly known: number;
  readonly unknown: number;
}

/** What a sum says: nothing to sum, nothing known, an amount, or what is known of it. */
export type SumSays =
  { readonly says: 'none' | 'unknown' } | { readonly says: 'whole' | 'part'; readonly amount: number };

/** Unknown is never zero: a sum of which a part is unknown is not the whole. */
export function sumSays({ amount, known, unknown }: ChainSum): SumSays {
  if (amount === null) return { says: 'unknown' };
  if (known === 0 && unknown === 0) return { says: 'none' };
  return { says: unknown === 0 ? 'whole' : 'part', amount };
}
