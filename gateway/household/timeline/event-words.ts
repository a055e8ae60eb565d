import type {
  ArrangementKind,
  ClaimEventKind,
  CollectionActKind,
  CorrectionStatus,
  DecisionKind,
  MoratoriumKind,
  MutationKind,
  SettlementOutcome,
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

/** What a creditor said of a proposal, behind its name; null while it said nothing. */
export const settlementWords: Readonly<Record<SettlementOutcome, string | null>> = {
  AGREED: 'gaat akkoord met de schuldregeling',
  REFUSED: 'weigert de schuldregeling',
  NO_ANSWER: null,
};

/** One change in the BRP, as the title of a chain begins with it. */
export const oneMutation: Readonly<Record<MutationKind, string>> = {
  ADDRESS: 'Eén adreswijziging',
  MARRIAGE: 'Eén huwelijk of partnerschap',
  DIVORCE: 'Eén einde van een huwelijk of partnerschap',
  BIRTH: 'Eén geboorte',
  DEATH: 'Eén overlijden',
  CORRECTION: 'Eén correctie van de BRP',
};

/** One decision, as the title of a chain begins with it. */
export const oneDecision: Readonly<Record<DecisionKind, string>> = {
  GRANT: 'Eén toekenning',
  REFUSAL: 'Eén afwijzing',
  NOT_CONSIDERED: 'Eén aanvraag buiten behandeling',
  TERMINATION: 'Eén beëindiging',
  REVISION: 'Eén herziening',
  SUSPENSION: 'Eén opschorting',
  RECOVERY: 'Eén terugvordering',
  FINE: 'Eén boete',
  POSTPONEMENT: 'Eén uitstel',
  ADVANCE: 'Eén voorschot',
  WAIVER: 'Eén kwijtschelding',
  COOPERATION: 'Eén besluit over medewerking aan een schuldregeling',
  PLAN_OF_ACTION: 'Eén plan van aanpak',
  OTHER: 'Eén ander besluit',
};
