import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '../../kit/calendar';
import { KNOWN } from '../../kit/store/known-rows';
import { listsAny } from '../../kit/store/list-links';
import { groupBy } from '../../kit/store/read-files';
import { readRows, type RowQuery } from '../../kit/store/read-rows';
import { type GemeenteCaseReferenceRow, gemeenteCaseEntities } from './case-entities';
import { gemeenteCounsellingEntities, type GemeenteMunicipalCaseRow } from './counselling-entities';
import { householdIdOf } from './household';
import { gemeentePersonEntities, type GemeentePersonRow } from './person-entities';
import { gemeentePersonLinks } from './person-links';
import { isDeceased } from './residence';

/** Somebody whom a case is about; `row` is null when the register of residents does not know the person. */
export interface CasePersonFound {
  readonly bsn: string;
  readonly row: GemeentePersonRow | null;
}

/** A case with whom it is about, as known on a day. */
export interface CaseFound {
  readonly reference: string;
  /** Null when those who live do not share one, or one of them is not known here. */
  readonly householdId: string | null;
  /** The eldest first; those who are not known here last. */
  readonly persons: readonly CasePersonFound[];
  /** The newest running case about one of them that has a director; null when there is none that may be read. */
  readonly directed: GemeenteMunicipalCaseRow | null;
}

const { person, addressRecord } = gemeentePersonEntities;

const OF_CASES = 'SELECT unnest(c.persons) FROM case_reference c WHERE c.id = ANY(:cases)';

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byAge = (a: CasePersonFound, b: CasePersonFound): number =>
  text(a.row?.birthDate ?? '9999-12-31', b.row?.birthDate ?? '9999-12-31') || text(a.bsn, b.bsn);

/** The cases under these references, in the order of the references; unknown ones are left out. One statement. */
export async function readCaseHouseholds(
  manager: EntityManager,
  references: readonly string[],
  asOf: CalendarDate,
): Promise<CaseFound[]> {
  const cases: RowQuery<GemeenteCaseReferenceRow> = {
    entity: gemeenteCaseEntities.caseReference,
    where: 'row.reference = ANY(:references)',
    parameters: { references },
    orderBy: ['reference'],
  };
  const [found, persons, addresses, running] = await Promise.all([
    readRows(manager, cases),
    readRows(manager, {
      entity: person,
      where: `row.bsn = ANY(ARRAY(${OF_CASES}))`,
      parameters: { cases },
      orderBy: ['id'],
    }),
    readRows(manager, {
      entity: addressRecord,
      where: `row.bsn = ANY(ARRAY(${OF_CASES})) AND ${KNOWN}`,
      parameters: { cases, asOf },
      orderBy: ['id'],
    }),
    readRows(manager, {
      entity: gemeenteCounsellingEntities.municipalCase,
      where: `${listsAny(gemeentePersonLinks.municipalCase, `ARRAY(${OF_CASES})`)} AND row.directorRole IS NOT NULL AND ${KNOWN}
              AND row.periodFrom <= :asOf AND (row.periodTo IS NULL OR row.periodTo >= :asOf)`,
      parameters: { cases, asOf },
      orderBy: ['periodFrom', 'id'],
    }),
  ]);
  const byBsn = new Map(persons.map((row) => [row.bsn, row]));
  const records = groupBy(addresses, ({ bsn }) => bsn);

  /** The one household of all who live; null when there is not exactly one. */
  function sharedBy(members: readonly CasePersonFound[]): string | null {
    const living = members.filter(({ row }) => row === null || !isDeceased(row, asOf));
    const ids = living.map(({ row }) => row && householdIdOf(row, records.get(row.bsn) ?? [], asOf));
    const [first] = ids;
    return ids.every((id) => id === first) ? (first ?? null) : null;
  }

  const all = found.map(({ reference, persons: bsns }): CaseFound => {
    const members = bsns.map((bsn) => ({ bsn, row: byBsn.get(bsn) ?? null })).sort(byAge);
    const directed = running.findLast(({ persons: about }) => about.some((bsn) => bsns.includes(bsn)));
    return { reference, persons: members, householdId: sharedBy(members), directed: directed ?? null };
  });
  return references.flatMap((asked) => all.filter(({ reference }) => reference === asked));
}
