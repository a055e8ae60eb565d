import type { VisibilityState } from '@tanstack/react-table';

/** Columns of the table of claims, in order. */
export const COLUMNS = [
  'title',
  'creditor',
  'handler',
  'debtors',
  'kind',
  'status',
  'dueOn',
  'imposed',
  'principal',
  'interest',
  'costs',
  'outstanding',
  'counted',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Columns with an amount: they stand at the end of their cell. */
export const AMOUNTS: readonly ColumnName[] = ['imposed', 'principal', 'interest', 'costs', 'outstanding'];

/** Columns that cannot be left out: without them a line says nothing. */
export const ALWAYS: readonly ColumnName[] = ['title', 'outstanding'];

/** What who logged in chose, for as long as the page is open. It says nothing of a household. */
let chosen: VisibilityState = {
  handler: false,
  kind: false,
  imposed: false,
  principal: false,
  interest: false,
  costs: false,
};

/** The columns that were chosen last. */
export const chosenColumns = (): VisibilityState => chosen;

/** Keeps a choice of columns in memory, for the next household too. */
export function keepColumns(choice: VisibilityState): void {
  chosen = choice;
}
