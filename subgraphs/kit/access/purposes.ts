import type { CalendarDate } from '../calendar';
import type { Purpose, Role } from '../vocabulary';

/** Whether a purpose lets one look somebody up, or read what is known of them (BRP: zoeken and raadplegen). */
export type PurposeKind = 'SEARCH' | 'CONSULT';

/**
 * Of whom data may be asked under a purpose.
 * - `OWN_CASES`: households of the asker's own cases, and others with a reason that a supervisor sees. A purpose that states
 *   no case is about the own cases by their references, and about nobody by number.
 * - `ANY_CASE`: households of a case, whoever works on it. - `ANYONE`: no case is needed.
 * - `SELF`: only the asker. - `NOBODY`: no question about a person at all.
 */
export type PurposeScope = 'OWN_CASES' | 'ANY_CASE' | 'ANYONE' | 'SELF' | 'NOBODY';

/** One entry of the closed list of purposes (doelbinding, AVG 5 lid 1 b). */
export interface PurposeEntry {
  /** Dutch name for the register of processing activities. */
  readonly title: string;
  /** Articles on which the processing rests (AVG 6), as "Wgs 8". */
  readonly ground: readonly string[];
  readonly kind: PurposeKind;
  readonly scope: PurposeScope;
  readonly roles: readonly Role[];
  /** What a request has to state beside the purpose. */
  readonly states: { readonly trigger: boolean; readonly case: boolean; readonly reason: boolean };
  /** Closed period in which the purpose may be used; `to: null` is open. */
  readonly valid: { readonly from: CalendarDate; readonly to: CalendarDate | null };
  /** Version of this entry in the register (AVG 30): goes up with every change of it. */
  readonly version: number;
  /** Months that log records of this processing are kept. */
  readonly retentionMonths: number;
}

export type PurposeRegister = Readonly<Record<Purpose, PurposeEntry>>;

const NOTHING_MORE = { trigger: false, case: false, reason: false };
const SINCE_2026 = { from: '2026-01-01', to: null };
const RECORD = { valid: SINCE_2026, version: 1, retentionMonths: 60 };

/** The purposes that exist. Whoever asks names one of them; what is shared under it each agency decides. */
export const PURPOSES: PurposeRegister = {
  DEBT_COUNSELLING: {
    ...RECORD,
    title: 'Schuldhulpverlening',
    ground: ['Wgs 8', 'Wgs 8a', 'Wgs 8b', 'Wgs 8c', 'Wgs 8d'],
    kind: 'CONSULT',
    scope: 'OWN_CASES',
    roles: ['CASEWORKER', 'CASE_DIRECTOR'],
    states: { trigger: true, case: true, reason: false },
  },
  CASE_DIRECTION: {
    ...RECORD,
    title: 'Procesregie bij multiproblematiek',
    ground: ['Wgs 8', 'Wgs 8d', 'AVG 6 lid 1 e'],
    kind: 'CONSULT',
    scope: 'OWN_CASES',
    roles: ['CASE_DIRECTOR'],
    states: { trigger: true, case: true, reason: true },
  },
  HOUSEHOLD_SEARCH: {
    ...RECORD,
    title: 'Zoeken van een huishouden',
    ground: ['Wgs 8', 'Wet BRP 1.7'],
    kind: 'SEARCH',
    scope: 'ANYONE',
    roles: ['CASEWORKER', 'CASE_DIRECTOR'],
    states: { trigger: true, case: false, reason: true },
  },
  OWN_WORK: {
    ...RECORD,
    title: 'Eigen werkvoorraad',
    ground: ['Wgs 8', 'AVG 6 lid 1 e'],
    kind: 'SEARCH',
    scope: 'OWN_CASES',
    roles: ['CASEWORKER', 'CASE_DIRECTOR'],
    states: NOTHING_MORE,
  },
  CASELOAD_OVERVIEW: {
    ...RECORD,
    title: 'Overzicht van casushuishoudens',
    ground: ['Wgs 8', 'AVG 6 lid 1 e'],
    kind: 'CONSULT',
    scope: 'ANY_CASE',
    roles: ['DEBT_DIRECTOR', 'SYSTEM'],
    states: NOTHING_MORE,
  },
  MAATWERK: {
    ...RECORD,
    title: 'Maatwerk door één orgaan',
    ground: ['AVG 6 lid 1 e'],
    kind: 'CONSULT',
    scope: 'ANY_CASE',
    roles: ['MAATWERK_OFFICER'],
    states: { trigger: false, case: true, reason: true },
  },
  CONTACT_MAINTENANCE: {
    ...RECORD,
    title: 'Beheer van het maatwerkcontact',
    ground: ['AVG 6 lid 1 e'],
    kind: 'CONSULT',
    scope: 'NOBODY',
    roles: ['AGENCY_ADMINISTRATOR', 'MAATWERK_OFFICER'],
    states: NOTHING_MORE,
  },
  OWN_DATA_CHECK: {
    ...RECORD,
    title: 'Controle van eigen gegevens',
    ground: ['AVG 5 lid 1 d', 'AVG 6 lid 1 e'],
    kind: 'CONSULT',
    scope: 'NOBODY',
    roles: ['MAATWERK_OFFICER'],
    states: NOTHING_MORE,
  },
  CASE_REGISTRATION: {
    ...RECORD,
    title: 'Registratie van casussen',
    ground: ['AVG 5 lid 1 f', 'AVG 32'],
    kind: 'CONSULT',
    scope: 'ANYONE',
    roles: ['SYSTEM'],
    states: NOTHING_MORE,
  },
  OVERSIGHT: {
    ...RECORD,
    title: 'Toezicht op het gebruik',
    ground: ['AVG 5 lid 2', 'AVG 32', 'AVG 39'],
    kind: 'CONSULT',
    scope: 'ANYONE',
    roles: ['SUPERVISOR', 'DATA_PROTECTION_OFFICER'],
    states: { trigger: false, case: false, reason: true },
  },
  INSPECTION: {
    ...RECORD,
    title: 'Inzage door de burger',
    ground: ['AVG 15'],
    kind: 'CONSULT',
    scope: 'SELF',
    roles: ['CITIZEN'],
    states: NOTHING_MORE,
  },
  STATISTICS: {
    ...RECORD,
    title: 'Statistiek',
    ground: ['AVG 89'],
    kind: 'CONSULT',
    scope: 'ANY_CASE',
    roles: ['DEBT_DIRECTOR', 'SYSTEM'],
    states: NOTHING_MORE,
  },
};

/** URI of a processing activity in the register (AVG 30); another one after each change of the entry. */
export function activityOf(purpose: Purpose, entry: PurposeEntry = PURPOSES[purpose]): string {
  return `urn:huishoudbeeld:verwerkingsactiviteit:${purpose.toLowerCase().replaceAll('_', '-')}:${entry.version}`;
}
