import type { Purpose } from '../hub/document';

/** What a purpose of opening a household asks to be stated. The hub holds everybody to it; this asks for it in time. */
export interface PurposeForm {
  readonly purpose: Purpose;
  readonly roles: readonly string[];
  readonly trigger: boolean;
  readonly caseReference: boolean;
  readonly reason: boolean;
}

const FORMS: readonly PurposeForm[] = [
  {
    purpose: 'DEBT_COUNSELLING',
    roles: ['CASEWORKER', 'CASE_DIRECTOR'],
    trigger: true,
    caseReference: true,
    reason: false,
  },
  { purpose: 'CASE_DIRECTION', roles: ['CASE_DIRECTOR'], trigger: true, caseReference: true, reason: true },
  {
    purpose: 'CASELOAD_OVERVIEW',
    roles: ['DEBT_DIRECTOR'],
    trigger: false,
    caseReference: false,
    reason: false,
  },
];

/** The purposes under which a role opens a household. */
export const purposesFor = (role: string): readonly PurposeForm[] =>
  FORMS.filter(({ roles }) => roles.includes(role));

/** Whether a text is a case reference: no number of a person may hide in one. */
export const isCaseReference = (text: string): boolean =>
  /^[A-Za-z0-9][A-Za-z0-9./_-]{0,59}$/.test(text) && !/\d{9}/.test(text.replaceAll(/[./_-]/g, ''));

/** Whether a text is a reason: 10 to 500 characters. */
export const isReason = (text: string): boolean => text.trim().length >= 10 && text.trim().length <= 500;

/** Whether a household that was opened for a purpose may be printed or saved: only for the casework on itself. */
export const mayExport = (purpose: Purpose): boolean =>
  purpose === 'DEBT_COUNSELLING' || purpose === 'CASE_DIRECTION';
