import type { AgencyAccess } from '../kit/agency';

/** DUO shares with debt counselling (Wgs 8) and with the direction of a case; not for statistics. */
export const duoAccess: AgencyAccess = {
  sharedPurposes: ['DEBT_COUNSELLING', 'CASE_DIRECTION'],
};
