import type { LivingSituationCode } from '../../../subgraphs/kit/vocabulary';
import type { DefinitionSubject, HouseholdDefinition } from '../law/definitions';
import type { Cell, Column } from './table';

/** A cell with the column it stands in. */
export interface CellIn {
  readonly cell: Cell;
  readonly column: Column;
}

/** Codes that count a person as without partner. */
const WITHOUT_PARTNER: readonly LivingSituationCode[] = [
  'SINGLE',
  'SINGLE_PARENT',
  'COST_SHARER',
  'HOME_SHARER',
  'SEPARATED',
  'PARTNER_IN_INSTITUTION',
];

const ALONE: readonly LivingSituationCode[] = ['SINGLE', 'SINGLE_PARENT'];
const SHARING: readonly LivingSituationCode[] = ['COST_SHARER', 'HOME_SHARER'];
const STUDENT: readonly LivingSituationCode[] = ['AWAY_FROM_HOME', 'AT_HOME'];

/** With whom a cell says that the person is a couple. */
export type PartnerStatement =
  { readonly isCouple: false } | { readonly isCouple: true; readonly partner: string | null };

/** Null when the cell says nothing of a partner of this person. */
export function partnerIn({ role, code, partner, holder }: Cell): PartnerStatement | null {
  if (code === 'COUPLE' && role === 'HOLDER') return { isCouple: true, partner };
  if (code === 'COUPLE' && role === 'PARTNER') return { isCouple: true, partner: holder };
  return role === 'HOLDER' && WITHOUT_PARTNER.includes(code) ? { isCouple: false } : null;
}

/** Whom a cell counts with the person; null when it says nothing of that: not every law counts. */
export function countedIn({ cell, column }: CellIn): readonly string[] | null {
  const { role, code, countedPersons } = cell;
  if (role !== 'HOLDER' || countedPersons === null) return null;
  const countsAlone = ALONE.includes(code) && (column.definition?.counting ?? 'NONE') !== 'NONE';
  return countedPersons.length > 0 || SHARING.includes(code) || countsAlone ? countedPersons : null;
}

/** Whether a cell says that the person is a student. */
export function isStudent({ role, code }: Cell): boolean {
  return role === 'HOLDER' && STUDENT.includes(code);
}

/** Whether a cell says that the person lives away from the parents. */
export function isAway({ role, code }: Cell): boolean {
  return role === 'HOLDER' && code === 'AWAY_FROM_HOME';
}

/** Whether a law leaves students out when it counts who share a home. */
export function leavesStudentsOut(definition: HouseholdDefinition | null): boolean {
  return definition?.excluded.some(isStudentsOut) === true;
}

const isStudentsOut = ({ subject, group }: { subject: DefinitionSubject; group: string }): boolean =>
  subject === 'COUNTED_PERSONS' && group === 'STUDENT';

/** Whether an agency counts a person as a sharer, whom another calls a student, under a law that leaves students out. */
export function countsAStudent(one: CellIn, other: CellIn): boolean {
  const counts = (counting: CellIn, student: CellIn): boolean =>
    counting.cell.role === 'COUNTED' &&
    leavesStudentsOut(counting.column.definition) &&
    isStudent(student.cell);
  return counts(one, other) || counts(other, one);
}

function samePersons(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((person) => other.includes(person));
}

function partnersDiffer(one: Cell, other: Cell): boolean {
  const [a, b] = [partnerIn(one), partnerIn(other)];
  if (a === null || b === null) return false;
  if (!a.isCouple || !b.isCouple) return a.isCouple !== b.isCouple;
  return a.partner !== null && b.partner !== null && a.partner !== b.partner;
}

function addressesDiffer(one: Cell, other: Cell): boolean {
  const known = one.addressId !== null && other.addressId !== null;
  if (known) return one.addressId !== other.addressId;
  // Who lives away cannot live in with somebody else, unless it is at one and the same address.
  return [one, other].some(isAway) && [one, other].some(({ role }) => role === 'COUNTED');
}

/** Whether two cells of one person say something else on a subject. What is unknown does not differ. */
export function differ(subject: DefinitionSubject, one: CellIn, other: CellIn): boolean {
  if (subject === 'PARTNER') return partnersDiffer(one.cell, other.cell);
  if (subject === 'ADDRESS') return addressesDiffer(one.cell, other.cell);
  const [a, b] = [countedIn(one), countedIn(other)];
  return (a !== null && b !== null && !samePersons(a, b)) || countsAStudent(one, other);
}
