import type { Owner } from '../../subgraphs/kit/access/classify';
import type { AccessTable } from '../../subgraphs/kit/access/grants';
import type { DataClass } from '../../subgraphs/kit/vocabulary';

/** The rows of one class, by type. Each field is named, so that a new one has to be thought about. */
const rows = (
  dataClass: DataClass,
  types: Readonly<Record<string, readonly string[]>>,
): Record<string, DataClass> =>
  Object.fromEntries(
    Object.entries(types).flatMap(([type, names]) =>
      names.map((name) => [`${type}.${name}`, dataClass] as const),
    ),
  );

const MARK_FIELDS = rows('CASE_MARKS', {
  Query: ['conflictMarks'],
  ConflictMark: ['conflictKey', 'ruleId', 'mark', 'reason', 'role', 'at', 'by', 'mine'],
});

const CASEWORK_FIELDS = rows('CASEWORK', {
  Mutation: ['markConflict', 'recordExport'],
  ConflictMarked: ['mark'],
  MarkRefused: ['reason'],
  ExportRecorded: ['number', 'at'],
});

const SHARING_FIELDS = rows('ACCESS_TABLE', {
  Query: ['agencySharing'],
  AgencySharing: ['agency', 'name', 'purposes'],
  SharedPurpose: ['purpose', 'title', 'ground', 'roles', 'ownAgencyOnly', 'because', 'classes'],
  SharedClass: ['dataClass', 'title', 'fields'],
});

const CONTACT_FIELDS = rows('CONTACT_REGISTER', {
  Query: ['maatwerkContact'],
  Mutation: ['recordMaatwerkContact'],
});

/** Who may record what was done with a signal, and who may see what an agency shares. */
export const caseworkAccess: AccessTable = {
  grants: [
    {
      purpose: 'DEBT_COUNSELLING',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: ['CASE_MARKS', 'CASEWORK'],
      because:
        'Wie een huishouden helpt legt vast wat met een signaal is gedaan en wat op papier gaat, zodat een collega verder kan en het gebruik na te gaan is (Wgs 8; AVG 5 lid 2).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: ['CASE_MARKS', 'CASEWORK'],
      because:
        'Voor één plan moet zichtbaar zijn welk signaal al bij welk orgaan ligt (Wgs 8, 8d; AVG 6 lid 1 e).',
    },
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['DEBT_DIRECTOR'],
      gives: ['CASE_MARKS'],
      because:
        'De schuldenregisseur ziet wat er met signalen van casushuishoudens is gedaan, en legt zelf niets vast (Wgs 8; AVG 5 lid 1 c).',
    },
    {
      purpose: 'CONTACT_MAINTENANCE',
      roles: ['AGENCY_ADMINISTRATOR', 'MAATWERK_OFFICER'],
      gives: ['CONTACT_REGISTER', 'ACCESS_TABLE'],
      because:
        'Wie voor een orgaan aanspreekbaar is, ziet wat dat orgaan deelt en houdt het eigen maatwerkcontact bij; daarin staan geen persoonsgegevens (AVG 5 lid 2, 6 lid 1 e).',
    },
    {
      purpose: 'OVERSIGHT',
      roles: ['SUPERVISOR', 'DATA_PROTECTION_OFFICER'],
      gives: ['ACCESS_TABLE'],
      because:
        'Wie toezicht houdt moet weten wat elk orgaan deelt, waarvoor en waarom, om te zien of een raadpleging daarbij past (AVG 5 lid 2, 39).',
    },
  ],
  fields: { ...MARK_FIELDS, ...CASEWORK_FIELDS, ...SHARING_FIELDS, ...CONTACT_FIELDS },
};

/** Casework as an owner of fields. A root field of it is given as a whole or refused. */
export const caseworkOwner: Owner = { name: 'casework', table: caseworkAccess, isComputed: true };
