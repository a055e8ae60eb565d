import type { View } from '../household-context';

/** How agencies count the persons, as the hub compares them. */
export type Compared = View['householdDifferences'];
/** A column: one agency and law. */
export type Column = Compared['columns'][number];
/** As what somebody is counted, in one finding. */
export type Cell = Compared['rows'][number]['cells'][number];
/** What two findings say otherwise of one person. */
export type Difference = Compared['differences'][number];
/** Whether a difference is explained: by law or by the facts. */
export type Explained = Difference['explained'];

/** A finding in the table. */
export interface CellShown {
  readonly cell: Cell;
  /** Whom the finding is about: null when nobody of this household. */
  readonly holder: string | null;
  /** The difference in which it stands, by the one that is least explained; null when it does not differ. */
  readonly differs: Explained | null;
}

/** One person: per column what is found of them, empty when the column does not name them. */
export interface RowShown {
  readonly bsn: string;
  readonly columns: readonly (readonly CellShown[])[];
}

/** From what needs attention to what does not. */
const ATTENTION: readonly Explained[] = ['NO', 'UNKNOWN', 'YES'];

const leastExplained = (all: readonly Explained[]): Explained | null =>
  ATTENTION.find((one) => all.includes(one)) ?? null;

/** The differences with what is not explained first. */
export const byAttention = (differences: readonly Difference[]): readonly Difference[] =>
  differences.toSorted((a, b) => ATTENTION.indexOf(a.explained) - ATTENTION.indexOf(b.explained));

/** The table: a row a person, a place a column, each with what differs marked. */
export function countedAs({ columns, rows, differences }: Compared): readonly RowShown[] {
  // One finding stands in the row of everybody whom it names; one of them is whom it is about.
  const holders = new Map(
    rows.flatMap(({ person, cells }) =>
      cells.flatMap(({ role, column, factId }) =>
        role === 'HOLDER' ? [[`${column} ${factId}`, person.bsn] as const] : [],
      ),
    ),
  );
  return rows.map(({ person, cells }) => {
    const ofPerson = differences.filter((difference) => difference.person.bsn === person.bsn);
    return {
      bsn: person.bsn,
      columns: columns.map(({ key }) =>
        cells
          .filter(({ column }) => column === key)
          .map((cell) => ({
            cell,
            holder: holders.get(`${cell.column} ${cell.factId}`) ?? null,
            differs: leastExplained(
              ofPerson.filter((one) => one.cells.includes(cell.key)).map(({ explained }) => explained),
            ),
          })),
      ),
    };
  });
}

/** Explanations that the text of the difference does not tell already. */
export const furtherExplanations = ({ text, explanations }: Difference): Difference['explanations'] =>
  explanations.filter((explanation) => !text.includes(explanation.text));
