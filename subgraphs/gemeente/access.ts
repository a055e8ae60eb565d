import type { AgencyAccess } from '../kit/agency';

/**
 * The gemeente shares with debt counselling (Wgs 8, 8a–8d) and with the direction of a case; not for
 * statistics.
 */
export const gemeenteAccess: AgencyAccess = {
  sharedPurposes: ['DEBT_COUNSELLING', 'CASE_DIRECTION'],
};
