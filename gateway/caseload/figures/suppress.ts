/** A cell of a breakdown: how many households there are in it. */
export interface CountedCell {
  readonly households: number;
}

/**
 * The cells that are not shown, so that nothing can be learned of fewer than `least` households: those with fewer, and the
 * smallest others, until one of those is hidden too and the hidden ones hold twice as many together. Whoever has a total and takes
 * what is shown from it then knows a sum, and not which hidden cell is which. Cells as large as a hidden one are hidden with it:
 * else the choice between them would tell.
 * @param least k: the fewest households that a shown cell may hold; 1 hides nothing
 */
export function suppressedCells<C extends CountedCell>(cells: readonly C[], least: number): ReadonlySet<C> {
  const bySize = cells.toSorted((a, b) => a.households - b.households);
  const small = bySize.filter(({ households }) => households < least).length;
  if (small === 0) return new Set();
  const sizeAt = (place: number): number => bySize[place]?.households ?? 0;
  let hidden = small + 1;
  const held = (): number => bySize.slice(0, hidden).reduce((sum, { households }) => sum + households, 0);
  while (hidden < bySize.length && (held() < 2 * least || sizeAt(hidden) === sizeAt(hidden - 1))) hidden += 1;
  return new Set(bySize.slice(0, hidden));
}
