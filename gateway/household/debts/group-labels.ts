import type { ClaimKind, LegalRegime } from '../../../subgraphs/kit/vocabulary';

/** What a caseworker reads above a group of claims. */
export const claimKindLabels: Readonly<Record<ClaimKind, string>> = {
  RECOVERY: 'Terugvordering',
  FINE: 'Bestuurlijke boete',
  LOAN: 'Lening',
  STUDY_DEBT: 'Studieschuld',
  STUDY_ARREARS: 'Achterstand studieschuld',
  TAX: 'Belastingaanslag',
  OWN_CONTRIBUTION: 'Eigen bijdrage',
  HEALTH_PREMIUM: 'Bestuursrechtelijke premie',
  OTHER: 'Overig',
};

export const regimeLabels: Readonly<Record<LegalRegime, string>> = {
  AWB_4_4: 'Awb titel 4.4',
  WSF_2000: 'Wsf 2000 hoofdstuk 6',
  IW_1990: 'Invorderingswet 1990',
  AWIR: 'Awir',
  WAHV: 'Wahv',
  CRIMINAL: 'Strafrecht',
  ZVW: 'Zorgverzekeringswet',
  CIVIL: 'Burgerlijk recht',
};
