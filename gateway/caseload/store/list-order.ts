import { isCalendarDate } from '../../../subgraphs/kit/calendar';
import { words } from '../../../subgraphs/kit/vocabulary';

export const caseloadSort = words({
  REFERENCE: 'Zaaknummer.',
  TOTAL: 'Totale schuld.',
  CREDITORS: 'Aantal schuldeisers.',
  AGENCIES: 'Aantal behandelaars.',
  OVERDRAWN: 'Te veel ingehouden boven de beslagvrije voet.',
  HARD_CONFLICTS: 'Harde tegenstrijdigheden.',
  CONFLICTS: 'Tegenstrijdigheden.',
  NEXT_THREAT: 'Eerstvolgende dreiging.',
  NEXT_OBJECTION: 'Eerstvolgende bezwaartermijn.',
  STALE_SOURCES: 'Bronnen die niet alles vertelden.',
  TAKEN_AT: 'Moment van opname.',
  AS_OF: 'Peildatum.',
  COMPLETE: 'Volledigheid.',
});
export type CaseloadSort = keyof typeof caseloadSort.meanings;

/** In which order the work list stands. What is unknown always comes last, and cases alike by their reference. */
export interface CaseloadOrder {
  readonly by: CaseloadSort;
  readonly descending: boolean;
}

interface SortColumn {
  readonly column: string;
  /** How a value of it is read back from the text of a cursor. */
  readonly type: 'text' | 'bigint' | 'date' | 'timestamptz' | 'boolean';
}

const COLUMNS: Readonly<Record<CaseloadSort, SortColumn>> = {
  REFERENCE: { column: 'reference', type: 'text' },
  TOTAL: { column: 'total', type: 'bigint' },
  CREDITORS: { column: 'creditors', type: 'bigint' },
  AGENCIES: { column: 'agencies', type: 'bigint' },
  OVERDRAWN: { column: 'overdrawn', type: 'bigint' },
  HARD_CONFLICTS: { column: 'hard_conflicts', type: 'bigint' },
  CONFLICTS: { column: 'conflicts', type: 'bigint' },
  NEXT_THREAT: { column: 'next_threat_on', type: 'date' },
  NEXT_OBJECTION: { column: 'next_objection_on', type: 'date' },
  STALE_SOURCES: { column: 'stale_sources', type: 'bigint' },
  TAKEN_AT: { column: 'taken_at', type: 'timestamptz' },
  AS_OF: { column: 'as_of', type: 'date' },
  COMPLETE: { column: 'complete', type: 'boolean' },
};

/** The value that a row is sorted by, as text that its type reads back exactly. */
export const sortValueSql = ({ by }: CaseloadOrder): string => `${COLUMNS[by].column}::text`;

/** The order as SQL. */
export function orderSql({ by, descending }: CaseloadOrder): string {
  const direction = descending ? 'DESC' : 'ASC';
  return `${COLUMNS[by].column} ${direction} NULLS LAST, reference ASC`;
}

/**
 * Whether a row comes after the place of a cursor, as SQL.
 * @param reference parameter with the reference at the cursor; null without a cursor
 * @param value parameter with the value at the cursor; null when it is unknown there
 */
export function afterSql({ by, descending }: CaseloadOrder, reference: string, value: string): string {
  const { column, type } = COLUMNS[by];
  const at = `${value}::text::${type}`;
  return `(${reference}::text IS NULL OR CASE WHEN ${value}::text IS NULL
    THEN ${column} IS NULL AND reference > ${reference}
    ELSE ${column} IS NULL OR ${column} ${descending ? '<' : '>'} ${at}
      OR (${column} = ${at} AND reference > ${reference}) END)`;
}

const READABLE: Readonly<Record<SortColumn['type'], (text: string) => boolean>> = {
  text: () => true,
  bigint: (text) => /^-?\d{1,18}$/.test(text),
  date: isCalendarDate,
  timestamptz: (text) => text.length <= 40 && !Number.isNaN(Date.parse(text)),
  boolean: (text) => text === 'true' || text === 'false',
};

/** Whether a text can be the value that a row is sorted by in an order. */
export const isSortValue = ({ by }: CaseloadOrder, text: string): boolean => READABLE[COLUMNS[by].type](text);
