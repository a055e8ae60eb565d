/** The closed lists with which somebody says as whom, for what and why they ask. They are part of the vocabulary. */

import { words } from '../words';

export const purpose = words({
  DEBT_COUNSELLING: 'Schuldhulpverlening (Wgs 8, 8a–8d): to counsel a household on its debts.',
  CASE_DIRECTION: 'Procesregie multiproblematiek: to direct one plan for one household.',
  HOUSEHOLD_SEARCH: 'Zoeken: to find out which household a person lives in, and nothing more.',
  OWN_WORK: 'Eigen werkvoorraad: to see which cases are one’s own, and whom they are about.',
  CASELOAD_OVERVIEW: 'Schuldenregie: to see which case households need attention first.',
  MAATWERK: 'Maatwerk: an agency looks at what it shares itself of a household, to answer for it.',
  CONTACT_MAINTENANCE: 'Beheer van het maatwerkcontact: no personal data.',
  OWN_DATA_CHECK:
    'Controle van eigen gegevens (AVG 5 lid 1 d): an agency looks at signals whose cause lies in its own data.',
  CASE_REGISTRATION: 'Registratie van casussen: to record who works on which case; no file is given.',
  OVERSIGHT: 'Toezicht (AVG 5 lid 2, 32): to check whether data were consulted rightly; no file is given.',
  INSPECTION: 'Inzage (AVG 15): to tell a citizen who consulted data of theirs.',
  STATISTICS: 'Statistiek: counts only; no agency shares a personal file for it.',
});
export type Purpose = keyof typeof purpose.meanings;

export const role = words({
  CASEWORKER: 'Hulpverlener: counsels households.',
  CASE_DIRECTOR: 'Procesregisseur: directs one plan for one household.',
  DEBT_DIRECTOR: 'Schuldenregisseur: sees the case households of a gemeente together.',
  SUPERVISOR: 'Leidinggevende: the second pair of eyes on who consulted what.',
  MAATWERK_OFFICER: 'Maatwerkmedewerker of one agency.',
  AGENCY_ADMINISTRATOR: 'Beheerder of one agency.',
  DATA_PROTECTION_OFFICER: 'Functionaris gegevensbescherming (AVG 37).',
  CITIZEN: 'Burger: asks about themselves.',
  SYSTEM: 'Systeem: a program under an identity of its own.',
});
export type Role = keyof typeof role.meanings;

export const trigger = words({
  CITIZEN_REQUEST: 'Hulpvraag van de burger.',
  THIRD_PARTY_REPORT: 'Melding van een derde.',
  PROFESSIONAL_REPORT: 'Signaal van een professional.',
});
export type Trigger = keyof typeof trigger.meanings;
