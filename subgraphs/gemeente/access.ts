import type { AccessTable } from '../kit/access/grants';
import type { DataClass } from '../kit/vocabulary';

/** What the gemeente knows that a caseload can be put in order by. */
const DEBT_FACTS: readonly DataClass[] = [
  'CONTACT',
  'CASE_LIST',
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

/** What the law guards more, or the household told in confidence. The gemeente holds no degree of disability. */
const SENSITIVE: readonly DataClass[] = ['CARE', 'BLAME', 'REPORTED'];

/** Who may read what the gemeente knows. The gemeente decides and signs: docs/access/gemeente.md. */
export const gemeenteAccess: AccessTable = {
  grants: [
    {
      purpose: 'DEBT_COUNSELLING',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: DEBT_FACTS,
      because:
        'Het college mag voor schuldhulpverlening gebruiken wat het heeft uit de Participatiewet, de Wmo en de BRP, voor zover nodig (Wgs 8, 8a, 8c, 8d; Wet BRP 1.7). Een geheim adres hoort daar niet bij (Wet BRP 2.59).',
    },
    {
      purpose: 'DEBT_COUNSELLING',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: SENSITIVE,
      because:
        'Zorg en opzet bepalen welke hulp kan, en wat het huishouden zelf opgaf is voor deze hulp gegeven (Wgs 8b; AVG 9 lid 2 g, 10).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: DEBT_FACTS,
      because:
        'Eén plan voor één huishouden kan niet zonder wat de gemeente weet, betaalt en vordert (Wgs 8, 8d; AVG 6 lid 1 e).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: SENSITIVE,
      because:
        'De procesregisseur weegt schulden, zorg en plichten samen; alleen met een opgegeven reden (Wgs 8b; AVG 9 lid 2 g, 10).',
    },
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      gives: ['SECRET_ADDRESS'],
      because:
        'Wie één plan leidt moet weten of twee mensen veilig uit elkaar wonen. Alleen hiervoor, met een opgegeven reden, geeft de gemeente een adres met geheimhouding (Wet BRP 2.59; AVG 6 lid 1 e).',
    },
    {
      purpose: 'HOUSEHOLD_SEARCH',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: ['RESIDENCE', 'PERSON_SEARCH'],
      because:
        'Om het juiste huishouden te vinden volstaat wie er woont, of wie een naam en geboortedatum heeft, zonder het adres (Wgs 8; Wet BRP 1.7). Zoeken geeft niets anders (AVG 5 lid 1 c).',
    },
    {
      purpose: 'OWN_WORK',
      roles: ['CASEWORKER', 'CASE_DIRECTOR'],
      gives: ['CASE_LIST', 'RESIDENCE'],
      because:
        'Om de eigen casussen te herkennen en te openen volstaan naam, geboortedatum en het nummer van het huishouden, zonder het adres (Wgs 8; AVG 5 lid 1 c, 6 lid 1 e).',
    },
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['DEBT_DIRECTOR', 'SYSTEM'],
      gives: DEBT_FACTS,
      because:
        'Om te zien welk casushuishouden eerst aandacht vraagt volstaan bewoning, bedragen, besluiten en bedreigingen (Wgs 4 lid 2, 8). Zorg, opzet en opgaven van het huishouden zijn daarvoor niet nodig (AVG 5 lid 1 c).',
    },
    {
      purpose: 'CASELOAD_OVERVIEW',
      roles: ['SYSTEM'],
      gives: ['CHANGES'],
      because:
        'Door te melden dat er bij een gevolgde casus iets wijzigde, en niet wat of bij wie, hoeft de gemeente niet telkens alle dossiers te geven om de werklijst juist te houden (Wgs 8; AVG 5 lid 1 c en d).',
    },
    {
      purpose: 'MAATWERK',
      roles: ['MAATWERK_OFFICER'],
      gives: [...DEBT_FACTS, ...SENSITIVE],
      ownAgencyOnly: true,
      because:
        'De maatwerkmedewerker van de gemeente ziet wat de gemeente zelf deelt, om daarop aanspreekbaar te zijn (AVG 6 lid 1 e).',
    },
    {
      purpose: 'CONTACT_MAINTENANCE',
      roles: ['AGENCY_ADMINISTRATOR', 'MAATWERK_OFFICER'],
      gives: ['CONTACT', 'CONTACT_REGISTER'],
      ownAgencyOnly: true,
      because:
        'De gemeente houdt haar eigen maatwerkcontact bij; daarin staan geen persoonsgegevens (AVG 6 lid 1 e).',
    },
    {
      purpose: 'OVERSIGHT',
      roles: ['SUPERVISOR', 'DATA_PROTECTION_OFFICER'],
      gives: ['PROCESSING_LOG'],
      because:
        'Wie toezicht houdt ziet dat de gemeente gegevens verwerkte en waarvoor, niet welke (AVG 5 lid 2, 32, 39).',
    },
    {
      purpose: 'INSPECTION',
      roles: ['CITIZEN'],
      gives: ['PROCESSING_LOG'],
      because:
        'De burger mag weten wanneer en waarvoor de gemeente zijn of haar gegevens verwerkte (AVG 15).',
    },
  ],
  fields: {
    // Answered for anybody, each with an outcome of its own: what they hold has the class that is withheld.
    'Query.householdOf': 'ENVELOPE',
    'Query.gemeenteProcessing': 'ENVELOPE',
    'Query.gemeenteMaatwerkContact': 'ENVELOPE',
    'Query.gemeenteChanges': 'ENVELOPE',
    'Mutation.gemeenteFollowPersons': 'CHANGES',
    'Mutation.gemeenteRecordMaatwerkContact': 'CONTACT_REGISTER',
    'Query.household': 'RESIDENCE',
    'Query.findPersons': 'ENVELOPE',
    'Query.casesByReference': 'ENVELOPE',
    'FoundPersons.access': 'ENVELOPE',
    'FoundPersons.persons': 'PERSON_SEARCH',
    // Only true where somebody was given.
    'FoundPersons.more': 'ENVELOPE',
    'FoundPerson.person': 'PERSON_SEARCH',
    'FoundPerson.name': 'PERSON_SEARCH',
    'FoundPerson.birthDate': 'PERSON_SEARCH',
    'FoundPerson.household': 'PERSON_SEARCH',
    'CaseHousehold.access': 'ENVELOPE',
    // Whoever reads it has just asked it.
    'CaseHousehold.reference': 'ENVELOPE',
    'CaseHousehold.household': 'RESIDENCE',
    'CaseHousehold.persons': 'CASE_LIST',
    'CaseHousehold.director': 'COUNSELLING',
    'CasePerson.person': 'CASE_LIST',
    'CasePerson.name': 'CASE_LIST',
    'CasePerson.birthDate': 'CASE_LIST',
    'Household.composition': 'ENVELOPE',
    'Person.gemeente': 'ENVELOPE',
    'GemeenteBenefit.norm': 'BENEFITS',
    'GemeenteBenefit.ownContributionPerMonth': 'BENEFITS',
  },
};
