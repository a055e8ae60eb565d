import type { PurposeEntry, PurposeScope } from '../../subgraphs/kit/access/purposes';
import type { Purpose } from '../../subgraphs/kit/vocabulary';

/** What the register says of an activity beside its entry, in Dutch. */
interface ActivityWords {
  /** What is done, and to which end. */
  readonly does: string;
  /** What is not done with it, where a reader could think so. */
  readonly doesNot: string;
}

/** The activities in Dutch. A purpose without words does not compile. */
export const ACTIVITY_IN_DUTCH: Readonly<Record<Purpose, ActivityWords>> = {
  DEBT_COUNSELLING: {
    does: 'Een hulpverlener ziet van één huishouden welke schulden bij de overheid er zijn, wat er wordt ingehouden en welke besluiten botsen, om het huishouden te helpen.',
    doesNot: 'De hub beslist niets, bewaart het dossier niet en stuurt geen signaal naar een orgaan.',
  },
  CASE_DIRECTION: {
    does: 'Een procesregisseur maakt met één huishouden één plan, over alle organen heen.',
    doesNot: 'De hub wijzigt geen besluit van een orgaan.',
  },
  HOUSEHOLD_SEARCH: {
    does: 'Een hulpverlener zoekt bij welk huishouden iemand hoort die om hulp vraagt of voor wie een melding kwam.',
    doesNot:
      'Zoeken geeft alleen wie er woont, of wie een naam en geboortedatum heeft, en nooit het adres. Schulden, uitkeringen en besluiten blijven dicht.',
  },
  OWN_WORK: {
    does: 'Een hulpverlener ziet de eigen lopende casussen, met naam en geboortedatum van wie het gaat.',
    doesNot:
      'Adressen, schulden, uitkeringen en besluiten zijn er niet bij, en casussen van een ander ook niet.',
  },
  CASELOAD_OVERVIEW: {
    does: 'Een schuldenregisseur ziet welk casushuishouden het eerst aandacht vraagt.',
    doesNot: 'Gezondheid, zorg, verwijtbaarheid en opgaven van het huishouden zijn er niet bij.',
  },
  MAATWERK: {
    does: 'Een maatwerkmedewerker kijkt wat het eigen orgaan over een casushuishouden deelt, om daarop aanspreekbaar te zijn.',
    doesNot: 'Gegevens van andere organen zijn er niet bij.',
  },
  CONTACT_MAINTENANCE: {
    does: 'Een orgaan houdt bij welke functie bereikbaar is voor maatwerk.',
    doesNot: 'Er zijn geen gegevens van burgers bij.',
  },
  OWN_DATA_CHECK: {
    does: 'Een maatwerkmedewerker ziet signalen waarvan de oorzaak helemaal in gegevens van het eigen orgaan ligt, om een fout te herstellen.',
    doesNot:
      'Gegevens van andere organen zijn er niet bij, en namen ook niet. Er wordt niemand mee opgezocht.',
  },
  CASE_REGISTRATION: {
    does: 'Een zaaksysteem meldt wie aan welke casus werkt, en over wie de casus gaat. De hub bewaart van de burger alleen een pseudoniem.',
    doesNot: 'Er wordt geen dossier opgevraagd.',
  },
  OVERSIGHT: {
    does: 'Een leidinggevende of functionaris gegevensbescherming kijkt na of medewerkers terecht hebben geraadpleegd.',
    doesNot: 'Wie toezicht houdt ziet dat er is geraadpleegd, en niet wat er in het dossier staat.',
  },
  INSPECTION: {
    does: 'Een burger ziet wanneer en waarvoor gegevens over hem of haar zijn verwerkt.',
    doesNot: 'Een burger ziet niets over een ander, ook niet binnen het eigen huishouden.',
  },
  STATISTICS: {
    does: 'Bedoeld om te tellen.',
    doesNot: 'Geen orgaan geeft er een dossier voor; er komt dus geen gegeven van een burger uit.',
  },
};

const PERSONS_IN_DUTCH: Readonly<Record<PurposeScope, string>> = {
  OWN_CASES:
    'burgers in het huishouden van een casus: bewoners, en wie daar misschien woont; wie in hun dossiers wordt genoemd',
  ANY_CASE: 'burgers in het huishouden van een casus; wie in hun dossiers wordt genoemd',
  ANYONE: 'burgers over wie iets wordt gevraagd of geregistreerd, ook zonder casus',
  SELF: 'de burger die zelf vraagt',
  NOBODY: 'geen burgers',
};

/** Whose data are processed for a purpose, by of whom may be asked. */
export const personsInDutch = ({ scope, states }: Pick<PurposeEntry, 'scope' | 'states'>): string =>
  scope === 'OWN_CASES' && !states.case
    ? 'burgers over wie een casus van de medewerker gaat'
    : PERSONS_IN_DUTCH[scope];
