/** Where a page of a list begins: the cursor after which it comes; null for the first. */
export type PagePlace = string | null;

/**
 * The pages of one list that were seen. In memory only, and never in the address: a cursor names a case and what it is
 * sorted by, as its debt.
 */
export class PagePlaces {
  private list = '';
  private cursors: string[] = [];

  /**
   * Where a page begins; undefined when the page before it was not seen.
   * @param list by what lists are told apart: filter, order and size
   */
  placeOf(list: string, page: number): PagePlace | undefined {
    if (page === 1) return null;
    return list === this.list ? this.cursors[page - 2] : undefined;
  }

  /** Notes where the page after this one begins. What was known of another list is let go. */
  note(list: string, page: number, endCursor: string): void {
    if (list !== this.list) [this.list, this.cursors] = [list, []];
    this.cursors[page - 1] = endCursor;
  }
}
