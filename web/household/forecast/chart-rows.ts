import type { OutcomeFragment } from '../../hub/operations';

/** What is owed at the end of one month, in cents: as things stand, and as supposed. */
export interface ChartRow {
  /** First day of the month. */
  readonly month: string;
  readonly today: number;
  /** Null when nothing is supposed. */
  readonly scenario: number | null;
}

/** The least that a picture shows: a course without any change is a line too. */
const LEAST_MONTHS = 12;

/** The month that lies so many months after another. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const at = year * 12 + number - 1 + months;
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}-01`;
}

/** What is owed in a month. After the last change nothing changes any more. */
const owedIn = ({ months, outstandingNow }: OutcomeFragment, place: number): number =>
  months[Math.min(place, months.length - 1)]?.outstanding ?? outstandingNow;

/** A row for each month, as long as one of the two still changes. */
export function chartRows(today: OutcomeFragment, scenario: OutcomeFragment | null): readonly ChartRow[] {
  const first = today.months[0]?.month;
  if (first === undefined) return [];
  const length = Math.max(today.months.length, scenario?.months.length ?? 0, LEAST_MONTHS + 1);
  return Array.from({ length }, (_, place) => ({
    month: monthAfter(first, place),
    today: owedIn(today, place),
    scenario: scenario === null ? null : owedIn(scenario, place),
  }));
}

/** Rows for a table: now, the end of each year, and the last. */
export function yearRows(rows: readonly ChartRow[]): readonly ChartRow[] {
  return rows.filter(
    ({ month }, place) => place === 0 || place === rows.length - 1 || month.slice(5, 7) === '12',
  );
}
