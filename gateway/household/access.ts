import type { AccessTable } from '../../subgraphs/kit/access/grants';
import type { Owner } from '../../subgraphs/kit/access/classify';
import type { DataClass } from '../../subgraphs/kit/vocabulary';
import { DEBT_FIELDS } from './field-classes/debts';
import { SIGNAL_FIELDS } from './field-classes/signals';
import { VIEW_FIELDS } from './field-classes/view';

/** What follows from the facts, and the facts themselves as far as an agency gave them. */
const VIEW_OF_DEBTS: readonly DataClass[] = [
  'HOUSEHOLD_VIEW',
  'CONTACT',
  'RESIDENCE',
  'PERSON_RECORD',
  'CLAIMS',
  'DEDUCTIONS',
  'ARRANGEMENTS',
  'BENEFITS',
  'BACK_PAYMENTS',
  'INCOMES',
  'DECISIONS',
  'LIVING_SITUATIONS',
  'COUNSELLING',
  'THREATS',
];

/** What agencies give to fewer. The view shows it to whom they gave it. */
const SENSITIVE: readonly DataClass[] = ['CARE', 'BLAME', 'REPORTED'];

/**
 * For which purposes there is a household view at all. It holds nothing of its own: under each of them it has only what
 * the agencies gave for that purpose, and reckons with nothing else.
 */
export const householdAccess: AccessTable = {
  grants: [
    {
      purpose: 'DEBT_COUNSELLING',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: [...VIEW_OF_DEBTS, ...SENSITIVE],
      because:
        'Het huishoudbeeld brengt bijeen wat organen voor schuldhulpverlening gaven, en wat daaruit volgt (Wgs 8, 8a–8d).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: [...VIEW_OF_DEBTS, ...SENSITIVE],
      because:
        'Voor één plan moet zichtbaar zijn welke besluiten elkaar tegenspreken (Wgs 8, 8d; AVG 6 lid 1 e).',
    },
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['DEBT_DIRECTOR', 'SYSTEM'],
      gives: VIEW_OF_DEBTS,
      because:
        'Het overzicht toont per casushuishouden wat eerst aandacht vraagt, zonder zorg, opzet en opgaven (Wgs 8; AVG 5 lid 1 c).',
    },
    {
      purpose: 'MAATWERK',
      roles: ['MAATWERK_OFFICER'],
      gives: [...VIEW_OF_DEBTS, ...SENSITIVE],
      because:
        'Een maatwerkmedewerker krijgt alleen feiten van het eigen orgaan: andere organen geven voor dit doel niets (AVG 6 lid 1 e).',
    },
    {
      purpose: 'STATISTICS',
      roles: ['DEBT_DIRECTOR', 'SYSTEM'],
      gives: ['HOUSEHOLD_VIEW'],
      because:
        'Geen orgaan geeft een dossier voor statistiek. Het beeld bevat dan geen persoonsgegevens, en zegt alleen dat niets is gedeeld (AVG 89).',
    },
  ],
  fields: { ...VIEW_FIELDS, ...DEBT_FIELDS, ...SIGNAL_FIELDS },
};

/** The household view as an owner of fields. */
export const householdOwner: Owner = { name: 'household', table: householdAccess, isComputed: true };
