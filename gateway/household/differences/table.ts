import { type CalendarDate, holdsOn, type Period } from '../../../subgraphs/kit/calendar';
import type { Agency, LegalBasis } from '../../../subgraphs/kit/graph/values';
import type {
  FindingSource,
  LivingSituationCode,
  ReferenceDate,
  ResidenceCertainty,
} from '../../../subgraphs/kit/vocabulary';
import { type CountedAs, countedAsIn } from '../conflicts/counted-as';
import { compare, factKey } from '../conflicts/reading';
import type { FactKind, HouseholdFacts } from '../facts/types';
import type { Definitions, HouseholdDefinition } from '../law/definitions';

/** What an agency counts under one law: one column of the table. */
export interface Column {
  /** Stable within a view. */
  readonly key: string;
  readonly agency: Agency;
  readonly scheme: string;
  /** True: the household reported it, of a body that is no source. Not verified. */
  readonly isReported: boolean;
  /** Null when the data do not have it. */
  readonly definition: HouseholdDefinition | null;
  /** Plain Dutch: what to know of the definition; null when there is nothing to say. */
  readonly note: string | null;
}

/** HOLDER: the finding is about this person. PARTNER or COUNTED: this person is counted with another. */
export type CellRole = 'HOLDER' | 'PARTNER' | 'COUNTED';

/** As what one agency counts one person, on the day of the view. */
export interface Cell {
  /** Stable within a view: the fact it rests on. A person has at most one cell of a fact. */
  readonly key: string;
  /** Key of the column it stands in. A column may have more cells of a person: then the agency told more. */
  readonly column: string;
  readonly role: CellRole;
  /** The person whom the finding is about. */
  readonly holder: string;
  readonly code: LivingSituationCode;
  /** Null when none is counted or named. */
  readonly partner: string | null;
  /** Null when it is unknown. */
  readonly countedPersons: readonly string[] | null;
  readonly period: Period;
  /** Null when it is unknown. */
  readonly referenceDate: ReferenceDate | null;
  /** Null when it is unknown. */
  readonly foundBy: FindingSource | null;
  /** BAG id; null when no address was used or it is unknown. */
  readonly addressId: string | null;
  readonly basis: readonly LegalBasis[];
  /** Who told the fact, which kind it is and its id there. */
  readonly source: string;
  readonly kind: FactKind;
  readonly factId: string;
}

/** One person of the household. */
export interface Row {
  readonly person: string;
  /** By the register of residents; null when it does not say that the person lives here, or it is unknown. */
  readonly residence: ResidenceCertainty | null;
  readonly since: CalendarDate | null;
  /** In the order of the columns. */
  readonly cells: readonly Cell[];
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A finding as a cell of its holder, with the column it stands in. */
interface Placed {
  readonly column: Column;
  readonly cell: Cell;
}

/** Everybody in the household side by side: as what each agency counts them on the day of the view. */
export function tableOf(facts: HouseholdFacts, definitions: Definitions): Table {
  const placed = placedIn(facts, definitions);
  const columns = [...new Map(placed.map(({ column }) => [column.key, column])).values()];
  return {
    columns: columns.sort((a, b) => compare(a.key, b.key)),
    rows: facts.persons.map((person) => rowOf(person, placed, facts)),
  };
}

function placedIn(facts: HouseholdFacts, definitions: Definitions): Placed[] {
  const told = new Map(facts.known.livingSituations.map((one) => [factKey(one.source, one.fact.id), one]));
  const reported = new Map(
    facts.known.reportedDecisions.map((one) => [factKey(one.source, one.fact.id), one.fact]),
  );
  const place = (counts: CountedAs): Placed => {
    const { source, kind, id } = counts.evidence('');
    const key = factKey(source, id);
    const own = counts.isReported ? undefined : told.get(key);
    const agency = own?.agency ??
      reported.get(key)?.body ?? { code: counts.body, name: counts.bodyName, oin: null };
    const column = columnOf(counts, agency, definitions.definition(counts.scheme, facts.asOf));
    const { code, partner, period, referenceDate } = counts;
    const cell: Cell = {
      key: `${kind}/${key}`,
      column: column.key,
      role: 'HOLDER',
      holder: counts.person,
      code,
      partner,
      countedPersons: own?.fact.countedPersons.map(({ bsn }) => bsn).sort() ?? null,
      period,
      referenceDate,
      foundBy: own?.fact.source ?? null,
      addressId: own?.fact.addressId ?? null,
      basis: own?.fact.basis ?? [],
      source,
      kind,
      factId: id,
    };
    return { column, cell };
  };
  return countedAsIn(facts)
    .filter(({ period }) => holdsOn(period, facts.asOf))
    .map(place);
}

function columnOf(counts: CountedAs, agency: Agency, definition: HouseholdDefinition | null): Column {
  const { body, scheme, isReported } = counts;
  const key = [body, scheme, ...(isReported ? ['opgave'] : [])].join('|');
  return { key, agency, scheme, isReported, definition, note: noteOf(scheme, definition) };
}

function noteOf(scheme: string, definition: HouseholdDefinition | null): string | null {
  if (definition === null) return `Hoe ${scheme} een huishouden omschrijft, staat niet in deze gegevens.`;
  if (definition.certainty === 'VERIFIED') return null;
  return 'Deze omschrijving is niet geverifieerd. Controleer de wet voordat u erop vertrouwt.';
}

function rowOf(person: string, placed: readonly Placed[], facts: HouseholdFacts): Row {
  const member = facts.composition?.members.find(({ bsn }) => bsn === person);
  const cells = placed.flatMap(({ cell }) => {
    const role = roleOf(person, cell);
    return role === null || isToldTwice(person, cell, placed) ? [] : [{ ...cell, role }];
  });
  return {
    person,
    residence: member?.certainty ?? null,
    since: member?.since ?? null,
    cells: cells.sort((a, b) => compare(a.column, b.column) || compare(a.key, b.key)),
  };
}

function roleOf(person: string, { holder, partner, countedPersons }: Cell): CellRole | null {
  if (person === holder) return 'HOLDER';
  if (person === partner) return 'PARTNER';
  return countedPersons?.includes(person) === true ? 'COUNTED' : null;
}

/** An agency that counts a couple often has a finding about each: then the person's own finding says it. */
function isToldTwice(person: string, cell: Cell, placed: readonly Placed[]): boolean {
  return placed.some(
    ({ cell: own }) =>
      own.column === cell.column &&
      own.holder === person &&
      own.partner === cell.holder &&
      own.code === cell.code,
  );
}
