import type { View } from '../household-context';
import { contentsOf, type DossierPart, rowsOf } from './dossier-contents';

const some = (count: number): never[] => Array.from({ length: count }) as never[];

const view = {
  sources: some(4),
  claims: some(12),
  conflicts: some(3),
  persons: some(5),
  householdDifferences: { differences: some(2) },
  decisions: some(7),
  incomes: some(1),
  deductions: some(6),
  contacts: some(8),
} as unknown as View;

const rows = (kind: 'PRINT' | 'CSV'): Partial<Record<DossierPart, number>> =>
  Object.fromEntries(contentsOf(kind, view).map(({ part, rows: count }) => [part, count]));

it('tells of a file with claims how many there are, and that sources are in it', () => {
  expect(rows('CSV')).toEqual({ sources: 4, claims: 12 });
  expect(rowsOf(contentsOf('CSV', view))).toBe(16);
});

it('tells of a print each part with its rows', () => {
  expect(rows('PRINT')).toEqual({
    sources: 4,
    claims: 12,
    conflicts: 3,
    people: 5,
    differences: 2,
    decisions: 7,
    incomes: 1,
    deductions: 6,
    contacts: 8,
  });
  expect(rowsOf(contentsOf('PRINT', view))).toBe(48);
});

it('names parts by words that the log takes', () => {
  for (const { part } of contentsOf('PRINT', view)) expect(part).toMatch(/^[a-z][a-zA-Z-]{0,39}$/);
});
