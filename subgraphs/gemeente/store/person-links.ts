import type { ListLink } from '../../kit/store/list-links';
import type { DataClass } from '../../kit/vocabulary';

const personsOf = (table: string, dataClass: DataClass): ListLink => ({
  ...{ table, column: 'persons', links: `${table}_person`, item: 'bsn', index: `${table}_persons` },
  classes: [dataClass],
});

/** Whom the facts of the debt counselling are about. */
export const gemeentePersonLinks = {
  debtCounselling: personsOf('debt_counselling', 'COUNSELLING'),
  threat: personsOf('threat', 'THREATS'),
  moratorium: personsOf('moratorium', 'COUNSELLING'),
  municipalCase: personsOf('municipal_case', 'COUNSELLING'),
  settlement: personsOf('settlement', 'COUNSELLING'),
  timeOut: personsOf('time_out', 'COUNSELLING'),
} as const;
