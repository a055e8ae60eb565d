import type {
  ArrangementKind,
  ClaimEventKind,
  CollectionActKind,
  CorrectionStatus,
  MoratoriumKind,
  ThreatKind,
} from '../../../subgraphs/kit/vocabulary';

/** The Dutch words with which the title of an event begins. */
export const claimEventWords: Readonly<Record<ClaimEventKind, string>> = {
  IMPOSED: 'Opgelegd',
  RAISED: 'Verhoogd',
  INTEREST_CHARGED: 'Rente in rekening gebracht',
  COSTS_CHARGED: 'Kosten in rekening gebracht',
  PAID: 'Betaald',
  SET_OFF: 'Verrekend',
  WAIVED: 'Kwijtgescholden',
  WITHDRAWN: 'Ingetrokken',
  CORRECTED: 'Gecorrigeerd',
  HANDED_OVER: 'Overgedragen voor invordering',
  PLACED_OUTSIDE_COLLECTION: 'Buiten invordering gesteld',
  COLLECTION_RESUMED: 'Invordering hervat',
};

export const collectionActWords: Readonly<Record<CollectionActKind, string>> = {
  REMINDER: 'Aanmaning',
  WRIT: 'Dwangbevel',
  SERVICE: 'Betekening',
  ATTACHMENT: 'Beslag',
};

export const arrangementWords: Readonly<Record<ArrangementKind, string>> = {
  INSTALMENT_PLAN: 'Betalingsregeling',
  JOINT_STATE_PLAN: 'Betalingsregeling Rijk',
  POSTPONEMENT: 'Uitstel van betaling',
  REPAYMENT_PAUSE: 'Aflosvrije periode',
  DEBT_SETTLEMENT: 'Schuldregeling',
  TIME_OUT: 'Time-out',
};

export const threatWords: Readonly<Record<ThreatKind, string>> = {
  EVICTION: 'Ontruiming',
  SHUT_OFF: 'Afsluiting van energie of water',
  HEALTH_INSURANCE: 'Royement van de zorgverzekering',
};

export const moratoriumWords: Readonly<Record<MoratoriumKind, string>> = {
  BROAD: 'Breed moratorium',
  NARROW: 'Smal moratorium',
  WSNP: 'Wettelijke schuldsanering',
};

export const correctionWords: Readonly<Record<CorrectionStatus, string>> = {
  OPEN: 'in behandeling',
  GRANTED: 'toegewezen',
  REFUSED: 'afgewezen',
};
