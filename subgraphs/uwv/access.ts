import type { AgencyAccess } from '../kit/agency';

/** UWV shares with debt counselling (Wgs 8, 8a–8d; Wet SUWI 62) and with the direction of a case; not for statistics. */
export const uwvAccess: AgencyAccess = {
  sharedPurposes: ['DEBT_COUNSELLING', 'CASE_DIRECTION'],
};
