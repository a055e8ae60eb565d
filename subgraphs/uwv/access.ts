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

/** What the law guards more: health, care and blame (AVG 9, 10). */
const SENSITIVE: readonly DataClass[] = ['HEALTH', 'CARE', 'BLAME'];

/** Who may read what UWV knows. UWV decides and signs: docs/access/uwv.md. */
export const uwvAccess: AccessTable = {
  grants: [
    {
      purpose: 'DEBT_COUNSELLING',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: DEBT_FACTS,
      because:
        'UWV moet het college gegevens geven die nodig zijn voor schuldhulpverlening (Wgs 8); het doel is dan verenigbaar met dat van UWV (Wet SUWI 62).',
    },
    {
      purpose: 'DEBT_COUNSELLING',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: SENSITIVE,
      because:
        'Arbeidsongeschiktheid en zorg bepalen wat iemand kan verdienen en dragen; opzet bepaalt of een schuld in een regeling kan. Wgs 8b staat deze gegevens toe voor zover zij nodig zijn (AVG 9 lid 2 g, 10).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: DEBT_FACTS,
      because:
        'Eén plan voor één huishouden kan niet zonder wat UWV betaalt, vordert en inhoudt (Wgs 8; AVG 6 lid 1 e).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: SENSITIVE,
      because:
        'De procesregisseur weegt of plichten van UWV samengaan met ziekte en zorg; alleen met een opgegeven reden (Wgs 8b; AVG 9 lid 2 g, 10).',
    },
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['DEBT_DIRECTOR', 'SYSTEM'],
      gives: DEBT_FACTS,
      because:
        'Om te zien welk huishouden eerst aandacht vraagt volstaan bedragen, besluiten en leefvorm (Wgs 8). Gezondheid, zorg en opzet zijn daarvoor niet nodig (AVG 5 lid 1 c).',
    },
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['SYSTEM'],
      gives: ['CHANGES'],
      because:
        'Door te melden dat er bij een gevolgde casus iets wijzigde, en niet wat of bij wie, hoeft UWV niet telkens alle dossiers te geven om de werklijst juist te houden (Wgs 8; AVG 5 lid 1 c en d).',
    },
    {
      purpose: 'MAATWERK',
      roles: ['MAATWERK_OFFICER'],
      gives: [...DEBT_FACTS, ...SENSITIVE],
      ownAgencyOnly: true,
      because:
        'De maatwerkmedewerker van UWV ziet wat UWV zelf deelt, om daarop aanspreekbaar te zijn (AVG 6 lid 1 e; Wet SUWI 62).',
    },
    {
      purpose: 'CONTACT_MAINTENANCE',
      roles: ['AGENCY_ADMINISTRATOR', 'MAATWERK_OFFICER'],
      gives: ['CONTACT', 'CONTACT_REGISTER'],
      ownAgencyOnly: true,
      because:
        'UWV houdt zijn eigen maatwerkcontact bij; daarin staan geen persoonsgegevens (AVG 6 lid 1 e).',
    },
    {
      purpose: 'OVERSIGHT',
      roles: ['SUPERVISOR', 'DATA_PROTECTION_OFFICER'],
      gives: ['PROCESSING_LOG'],
      because:
        'Wie toezicht houdt ziet dat UWV gegevens verwerkte en waarvoor, niet welke (AVG 5 lid 2, 32, 39).',
    },
    {
      purpose: 'INSPECTION',
      roles: ['CITIZEN'],
      gives: ['PROCESSING_LOG'],
      because: 'De burger mag weten wanneer en waarvoor UWV zijn of haar gegevens verwerkte (AVG 15).',
    },
  ],
  fields: {
    'Query.uwvProcessing': 'ENVELOPE',
    'Query.uwvMaatwerkContact': 'ENVELOPE',
    'Query.uwvChanges': 'ENVELOPE',
    'Mutation.uwvFollowPersons': 'CHANGES',
    'Mutation.uwvRecordMaatwerkContact': 'CONTACT_REGISTER',
    'Person.uwv': 'ENVELOPE',
    'UwvBenefit.dailyWage': 'BENEFITS',
    'UwvBenefit.disabilityPercentage': 'HEALTH',
  },
};
