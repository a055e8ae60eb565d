import type { AccessTable } from '../kit/access/grants';
import type { DataClass } from '../kit/vocabulary';

/** What counsels on debts asks for: what is owed, what is paid, and on which decisions that rests. */
const DEBT_FACTS: readonly DataClass[] = [
  'CONTACT',
  'CLAIMS',
  'DEDUCTIONS',
  'ARRANGEMENTS',
  'BENEFITS',
  'BACK_PAYMENTS',
  'INCOMES',
  'DECISIONS',
  'LIVING_SITUATIONS',
];

/** What the law guards more: care and blame (AVG 9, 10). SVB holds no degree of disability. */
const SENSITIVE: readonly DataClass[] = ['CARE', 'BLAME'];

/** Who may read what SVB knows. SVB decides and signs: docs/access/svb.md. */
export const svbAccess: AccessTable = {
  grants: [
    {
      purpose: 'DEBT_COUNSELLING',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: DEBT_FACTS,
      because:
        'De SVB moet het college gegevens geven die nodig zijn voor schuldhulpverlening (Wgs 8); het doel is dan verenigbaar met dat van de SVB (Wet SUWI 62).',
    },
    {
      purpose: 'DEBT_COUNSELLING',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: SENSITIVE,
      because:
        'Samenwonen om zorg verandert de leefvorm, en opzet bepaalt of een schuld in een regeling kan. Wgs 8b staat deze gegevens toe voor zover zij nodig zijn (AVG 9 lid 2 g, 10).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: DEBT_FACTS,
      because:
        'Eén plan voor één huishouden kan niet zonder het pensioen, de kinderbijslag en de vorderingen van de SVB (Wgs 8; AVG 6 lid 1 e).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: SENSITIVE,
      because:
        'De procesregisseur weegt of zorg voor een ander een besluit van de SVB verklaart; alleen met een opgegeven reden (Wgs 8b; AVG 9 lid 2 g, 10).',
    },
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['DEBT_DIRECTOR', 'SYSTEM'],
      gives: DEBT_FACTS,
      because:
        'Om te zien welk huishouden eerst aandacht vraagt volstaan bedragen, besluiten en leefvorm (Wgs 8). Zorg en opzet zijn daarvoor niet nodig (AVG 5 lid 1 c).',
    },
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['SYSTEM'],
      gives: ['CHANGES'],
      because:
        'Door te melden dat er bij een gevolgde casus iets wijzigde, en niet wat of bij wie, hoeft de SVB niet telkens alle dossiers te geven om de werklijst juist te houden (Wgs 8; AVG 5 lid 1 c en d).',
    },
    {
      purpose: 'MAATWERK',
      roles: ['MAATWERK_OFFICER'],
      gives: [...DEBT_FACTS, ...SENSITIVE],
      ownAgencyOnly: true,
      because:
        'De maatwerkmedewerker van de SVB ziet wat de SVB zelf deelt, om daarop aanspreekbaar te zijn (AVG 6 lid 1 e; Wet SUWI 62).',
    },
    {
      purpose: 'CONTACT_MAINTENANCE',
      roles: ['AGENCY_ADMINISTRATOR', 'MAATWERK_OFFICER'],
      gives: ['CONTACT', 'CONTACT_REGISTER'],
      ownAgencyOnly: true,
      because:
        'De SVB houdt haar eigen maatwerkcontact bij; daarin staan geen persoonsgegevens (AVG 6 lid 1 e).',
    },
    {
      purpose: 'OVERSIGHT',
      roles: ['SUPERVISOR', 'DATA_PROTECTION_OFFICER'],
      gives: ['PROCESSING_LOG'],
      because:
        'Wie toezicht houdt ziet dat de SVB gegevens verwerkte en waarvoor, niet welke (AVG 5 lid 2, 32, 39).',
    },
    {
      purpose: 'INSPECTION',
      roles: ['CITIZEN'],
      gives: ['PROCESSING_LOG'],
      because: 'De burger mag weten wanneer en waarvoor de SVB zijn of haar gegevens verwerkte (AVG 15).',
    },
  ],
  fields: {
    'Query.svbProcessing': 'ENVELOPE',
    'Query.svbMaatwerkContact': 'ENVELOPE',
    'Query.svbChanges': 'ENVELOPE',
    'Mutation.svbFollowPersons': 'CHANGES',
    'Mutation.svbRecordMaatwerkContact': 'CONTACT_REGISTER',
    'Person.svb': 'ENVELOPE',
    'SvbBenefit.livingSituationUsed': 'LIVING_SITUATIONS',
    'SvbBenefit.livingSituationSince': 'LIVING_SITUATIONS',
  },
};
