import { TERMS_HEADERS } from '../../gateway/accountability/stated-terms';
import { CANARY } from './whole-hub';

/** A role, and what it states when it asks. */
export const ASKERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  hulpverlener: {
    [TERMS_HEADERS.purpose]: 'DEBT_COUNSELLING',
    [TERMS_HEADERS.trigger]: 'CITIZEN_REQUEST',
    [TERMS_HEADERS.case]: 'Z-2026-01',
  },
  procesregisseur: {
    [TERMS_HEADERS.purpose]: 'CASE_DIRECTION',
    [TERMS_HEADERS.trigger]: 'PROFESSIONAL_REPORT',
    [TERMS_HEADERS.case]: 'Z-2026-01',
    [TERMS_HEADERS.reason]: `overleg%20over%20${CANARY}`,
  },
  schuldenregisseur: { [TERMS_HEADERS.purpose]: 'CASELOAD_OVERVIEW' },
  'maatwerk-uwv': {
    [TERMS_HEADERS.purpose]: 'MAATWERK',
    [TERMS_HEADERS.case]: 'Z-2026-01',
    [TERMS_HEADERS.reason]: 'maatwerk%20bij%20terugvordering',
  },
  fg: { [TERMS_HEADERS.purpose]: 'OVERSIGHT', [TERMS_HEADERS.reason]: 'steekproef%20van%20de%20maand' },
  'beheerder-svb': { [TERMS_HEADERS.purpose]: 'CONTACT_MAINTENANCE' },
  burger: { [TERMS_HEADERS.purpose]: 'INSPECTION' },
};
