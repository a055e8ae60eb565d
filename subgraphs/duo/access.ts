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

/** What the law guards more: care and blame (AVG 9, 10). DUO holds no degree of disability. */
const SENSITIVE: readonly DataClass[] = ['CARE', 'BLAME'];

/** Who may read what DUO knows. DUO decides and signs: docs/access/duo.md. */
export const duoAccess: AccessTable = {
  grants: [
    {
      purpose: 'DEBT_COUNSELLING',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: DEBT_FACTS,
      because:
        'DUO moet het college gegevens geven die nodig zijn voor schuldhulpverlening: studieschuld, achterstand, draagkracht en studiefinanciering (Wgs 8, 8a).',
    },
    {
      purpose: 'DEBT_COUNSELLING',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: SENSITIVE,
      because:
        'Opzet bepaalt of een schuld in een regeling kan, en zorg kan een leefvorm verklaren. Wgs 8b staat deze gegevens toe voor zover zij nodig zijn (AVG 9 lid 2 g, 10).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: DEBT_FACTS,
      because:
        'Eén plan voor één huishouden kan niet zonder de termijnen, de draagkracht en de beurs bij DUO (Wgs 8; AVG 6 lid 1 e).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: SENSITIVE,
      because:
        'De procesregisseur weegt of een boete of terugvordering van DUO op een misverstand berust; alleen met een opgegeven reden (Wgs 8b; AVG 9 lid 2 g, 10).',
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
        'Door te melden dat er bij een gevolgde casus iets wijzigde, en niet wat of bij wie, hoeft DUO niet telkens alle dossiers te geven om de werklijst juist te houden (Wgs 8; AVG 5 lid 1 c en d).',
    },
    {
      purpose: 'MAATWERK',
      roles: ['MAATWERK_OFFICER'],
      gives: [...DEBT_FACTS, ...SENSITIVE],
      ownAgencyOnly: true,
      because:
        'De maatwerkmedewerker van DUO ziet wat DUO zelf deelt, om daarop aanspreekbaar te zijn (AVG 6 lid 1 e).',
    },
    {
      purpose: 'CONTACT_MAINTENANCE',
      roles: ['AGENCY_ADMINISTRATOR', 'MAATWERK_OFFICER'],
      gives: ['CONTACT', 'CONTACT_REGISTER'],
      ownAgencyOnly: true,
      because:
        'DUO houdt zijn eigen maatwerkcontact bij; daarin staan geen persoonsgegevens (AVG 6 lid 1 e).',
    },
    {
      purpose: 'OVERSIGHT',
      roles: ['SUPERVISOR', 'DATA_PROTECTION_OFFICER'],
      gives: ['PROCESSING_LOG'],
      because:
        'Wie toezicht houdt ziet dat DUO gegevens verwerkte en waarvoor, niet welke (AVG 5 lid 2, 32, 39).',
    },
    {
      purpose: 'INSPECTION',
      roles: ['CITIZEN'],
      gives: ['PROCESSING_LOG'],
      because: 'De burger mag weten wanneer en waarvoor DUO zijn of haar gegevens verwerkte (AVG 15).',
    },
  ],
  fields: {
    'Query.duoProcessing': 'ENVELOPE',
    'Query.duoMaatwerkContact': 'ENVELOPE',
    'Query.duoChanges': 'ENVELOPE',
    'Mutation.duoFollowPersons': 'CHANGES',
    'Mutation.duoRecordMaatwerkContact': 'CONTACT_REGISTER',
    'Person.duo': 'ENVELOPE',
    'DuoBenefit.awayFromHome': 'LIVING_SITUATIONS',
    'DuoBenefit.travelProduct': 'BENEFITS',
    'DuoFile.studyDebts': 'CLAIMS',
    'StudyDebt.id': 'CLAIMS',
    'StudyDebt.person': 'CLAIMS',
    'StudyDebt.claimId': 'CLAIMS',
    'StudyDebt.phase': 'CLAIMS',
    'StudyDebt.repaymentRules': 'CLAIMS',
    'StudyDebt.capacityPerMonth': 'CLAIMS',
    'StudyDebt.instalmentPerMonth': 'CLAIMS',
    'StudyDebt.referenceYear': 'CLAIMS',
    'StudyDebt.referenceIncome': 'INCOMES',
    'StudyDebt.referenceYearMoved': 'CLAIMS',
    'StudyDebt.pauseMonthsUsed': 'CLAIMS',
    'StudyDebt.pauseMonthsLeft': 'CLAIMS',
    'StudyDebt.period': 'CLAIMS',
  },
};
