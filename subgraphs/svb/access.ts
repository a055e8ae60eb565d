import type { AgencyAccess } from '../kit/agency';

/** SVB shares with debt counselling (Wgs 8; Wet SUWI 62) and with the direction of a case; not for statistics. */
export const svbAccess: AgencyAccess = {
  sharedPurposes: ['DEBT_COUNSELLING', 'CASE_DIRECTION'],
};
