import type { View } from '../household-context';

/** A part of what leaves the screen, by the name that texts and the log have for it. */
export type DossierPart =
  | 'sources'
  | 'claims'
  | 'conflicts'
  | 'people'
  | 'differences'
  | 'decisions'
  | 'incomes'
  | 'deductions'
  | 'contacts';

/** What leaves the screen: an afdruk of the page, or a file with claims. */
export type ExportKind = 'PRINT' | 'CSV';

const PARTS: Readonly<Record<ExportKind, readonly DossierPart[]>> = {
  PRINT: [
    'sources',
    'claims',
    'conflicts',
    'people',
    'differences',
    'decisions',
    'incomes',
    'deductions',
    'contacts',
  ],
  CSV: ['sources', 'claims'],
};

const ROWS: Readonly<Record<DossierPart, (view: View) => number>> = {
  sources: ({ sources }) => sources.length,
  claims: ({ claims }) => claims.length,
  conflicts: ({ conflicts }) => conflicts.length,
  people: ({ persons }) => persons.length,
  differences: ({ householdDifferences }) => householdDifferences.differences.length,
  decisions: ({ decisions }) => decisions.length,
  incomes: ({ incomes }) => incomes.length,
  deductions: ({ deductions }) => deductions.length,
  contacts: ({ contacts }) => contacts.length,
};

/** What will be in it: its parts in order, each with how many rows of the view it has. */
export const contentsOf = (
  kind: ExportKind,
  view: View,
): readonly { readonly part: DossierPart; readonly rows: number }[] =>
  PARTS[kind].map((part) => ({ part, rows: ROWS[part](view) }));

/** How many rows there are in all, as the log gets to know it. */
export const rowsOf = (contents: ReturnType<typeof contentsOf>): number =>
  contents.reduce((sum, { rows }) => sum + rows, 0);
