import type { PurposeEntry, PurposeScope } from '../../subgraphs/kit/access/purposes';
import type { DataClass, Role } from '../../subgraphs/kit/vocabulary';

/** A class of data for a reader of the law. */
interface ClassWords {
  readonly title: string;
  readonly meaning: string;
}

/** The classes of data in Dutch, in the order in which a page shows them. */
export const CLASS_IN_DUTCH: Readonly<Record<DataClass, ClassWords>> = {
  ENVELOPE: {
    title: 'Omslag',
    meaning:
      'Welk orgaan antwoordt, wanneer, wat het niet geeft, en het nummer waarnaar is gevraagd. Niets anders over een persoon.',
  },
  CONTACT: { title: 'Maatwerkcontact', meaning: 'Een functie bij een orgaan. Zegt niets over een persoon.' },
  CONTACT_REGISTER: {
    title: 'Contactregister',
    meaning:
      'Het eigen maatwerkcontact met zijn geschiedenis, om het bij te houden. Zegt niets over een persoon.',
  },
  RESIDENCE: { title: 'Bewoning', meaning: 'Wie waar woont, met naam (Wet BRP).' },
  SECRET_ADDRESS: { title: 'Geheim adres', meaning: 'Een adres met geheimhouding (Wet BRP 2.59).' },
  PERSON_RECORD: {
    title: 'Persoonslijst',
    meaning: 'Geboorte, adressen, familie en wijzigingen uit de BRP (Wet BRP 2.7).',
  },
  CLAIMS: {
    title: 'Vorderingen',
    meaning: 'Wat iemand aan de overheid moet betalen, met gebeurtenissen en invordering.',
  },
  BLAME: {
    title: 'Verwijtbaarheid',
    meaning: 'Opzet of grove schuld (Awb 5:10a; AVG 10 waar het strafrecht is).',
  },
  DEDUCTIONS: { title: 'Inhoudingen', meaning: 'Wat van een inkomen wordt afgehouden.' },
  ARRANGEMENTS: { title: 'Betalingsregelingen', meaning: 'Regelingen en uitstel van betaling (Awb 4:94).' },
  BENEFITS: { title: 'Uitkeringen en voorzieningen', meaning: 'Wat iemand van de overheid krijgt.' },
  HEALTH: { title: 'Gezondheid', meaning: 'De mate van arbeidsongeschiktheid (AVG 9).' },
  BACK_PAYMENTS: { title: 'Nabetalingen', meaning: 'Wat later alsnog is betaald.' },
  INCOMES: { title: 'Inkomens', meaning: 'Inkomen zoals een orgaan het kent.' },
  DECISIONS: { title: 'Besluiten', meaning: 'Besluiten met gronden, gevolgen en verplichtingen (Awb 1:3).' },
  LIVING_SITUATIONS: { title: 'Leefvorm', meaning: 'Als wie een orgaan iemand meetelt, en met wie.' },
  COUNSELLING: {
    title: 'Schuldhulp',
    meaning: 'Schuldhulptraject, schuldregeling, time-out, moratorium en casus (Wgs).',
  },
  REPORTED: { title: 'Opgaven', meaning: 'Schulden en besluiten die het huishouden zelf heeft opgegeven.' },
  THREATS: {
    title: 'Bedreigende situaties',
    meaning: 'Ontruiming, afsluiting of royement dat dreigt (Wgs 4 lid 2).',
  },
  CARE: { title: 'Zorg', meaning: 'Zorg die iemand nodig heeft, en hulpvragen (AVG 9).' },
  CASELOAD_FIGURES: {
    title: 'Schuldencijfers van de caseload',
    meaning:
      'Bedragen, tegenstrijdigheden en termijnen van casushuishoudens samen, zonder naam, adres of nummer.',
  },
  AGENCY_SIGNALS: {
    title: 'Signalen over eigen gegevens',
    meaning: 'Tegenstrijdigheden waarvan de oorzaak helemaal in gegevens van het eigen orgaan ligt.',
  },
  PROCESSING_LOG: {
    title: 'Verwerkingenlogboek',
    meaning: 'Wanneer gegevens van een persoon zijn verwerkt, en waarvoor.',
  },
  HOUSEHOLD_VIEW: {
    title: 'Huishoudbeeld',
    meaning: 'Wat volgt uit de feiten die de organen gaven: sommen, signalen, tijdlijn, vooruitblik.',
  },
  PERSON_SEARCH: {
    title: 'Zoeken op naam',
    meaning: 'Wie een naam en geboortedatum heeft, en nooit waar die persoon woont.',
  },
  CASE_LIST: {
    title: 'Casuslijst',
    meaning: 'Een casus, sinds wanneer, en over wie het gaat met naam en geboortedatum.',
  },
  CASELOAD: { title: 'Caseload', meaning: 'Welke casussen lopen, en niets daaruit.' },
  CHANGES: {
    title: 'Wijzigingen',
    meaning: 'Bij welke casus iets wijzigde. Niet bij wie, en niet wat.',
  },
  CASE_REGISTER: { title: 'Casusregister', meaning: 'Wie aan welke casus werkt.' },
  AUDIT: { title: 'Auditlogboek', meaning: 'Welke medewerker wat deed.' },
  CASE_MARKS: {
    title: 'Aantekeningen bij signalen',
    meaning: 'Wat een hulpverlener vastlegde bij een signaal, wanneer en waarom.',
  },
  CASEWORK: {
    title: 'Casuswerk',
    meaning: 'Vastleggen wat met een signaal is gedaan, en dat iets is afgedrukt of uitgevoerd.',
  },
  ACCESS_TABLE: {
    title: 'Toegangstabel',
    meaning: 'Wie wat van een orgaan krijgt, waarvoor en waarom. Zegt niets over een persoon.',
  },
};

/** The roles in Dutch. */
export const ROLE_IN_DUTCH: Readonly<Record<Role, string>> = {
  CASEWORKER: 'hulpverlener',
  CASE_DIRECTOR: 'procesregisseur',
  DEBT_DIRECTOR: 'schuldenregisseur',
  SUPERVISOR: 'leidinggevende',
  MAATWERK_OFFICER: 'maatwerkmedewerker',
  AGENCY_ADMINISTRATOR: 'beheerder van een orgaan',
  DATA_PROTECTION_OFFICER: 'functionaris gegevensbescherming',
  CITIZEN: 'burger',
  SYSTEM: 'systeem',
};

const SCOPE_IN_DUTCH: Readonly<Record<PurposeScope, string>> = {
  OWN_CASES: 'huishoudens van eigen casussen; andere met een reden die een leidinggevende ziet',
  ANY_CASE: 'huishoudens van een casus',
  ANYONE: 'iedereen',
  SELF: 'alleen zichzelf',
  NOBODY: 'niemand',
};

/** Of whom may be asked for a purpose, in Dutch. */
export const scopeInDutch = ({ scope, states }: Pick<PurposeEntry, 'scope' | 'states'>): string =>
  scope === 'OWN_CASES' && !states.case
    ? 'wie in de eigen casussen staan, en niemand daarbuiten'
    : SCOPE_IN_DUTCH[scope];
