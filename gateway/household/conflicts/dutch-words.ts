import type {
  ArrangementKind,
  ClaimKind,
  CollectionActKind,
  DecisionKind,
  LivingSituationCode,
  MutationKind,
} from '../../../subgraphs/kit/vocabulary';

/** The words that caseworker texts use for the values of the contract. Each fits within a sentence. */

export const livingSituationWords: { readonly [K in LivingSituationCode]: string } = {
  SINGLE: 'alleenstaand',
  SINGLE_PARENT: 'alleenstaande ouder',
  COUPLE: 'gehuwd of samenwonend',
  COST_SHARER: 'alleenstaand met kostendelers',
  HOME_SHARER: 'alleenstaand met woningdelers',
  SEPARATED: 'duurzaam gescheiden',
  PARTNER_IN_INSTITUTION: 'partner in een instelling',
  AWAY_FROM_HOME: 'uitwonend',
  AT_HOME: 'thuiswonend',
};

export const decisionWords: { readonly [K in DecisionKind]: string } = {
  GRANT: 'toekenning',
  REFUSAL: 'afwijzing',
  NOT_CONSIDERED: 'buiten behandeling gesteld',
  TERMINATION: 'beëindiging',
  REVISION: 'herziening',
  SUSPENSION: 'opschorting',
  RECOVERY: 'terugvordering',
  FINE: 'boete',
  POSTPONEMENT: 'uitstel',
  WAIVER: 'kwijtschelding',
  COOPERATION: 'medewerking aan een schuldregeling',
  PLAN_OF_ACTION: 'plan van aanpak',
  OTHER: 'ander besluit',
};

export const mutationWords: { readonly [K in MutationKind]: string } = {
  ADDRESS: 'adreswijziging',
  MARRIAGE: 'huwelijk of partnerschap',
  DIVORCE: 'einde van huwelijk of partnerschap',
  BIRTH: 'geboorte',
  DEATH: 'overlijden',
  CORRECTION: 'correctie',
};

export const claimWords: { readonly [K in ClaimKind]: string } = {
  RECOVERY: 'terugvordering',
  FINE: 'boete',
  LOAN: 'lening',
  STUDY_DEBT: 'studieschuld',
  STUDY_ARREARS: 'achterstand studieschuld',
  TAX: 'belastingaanslag',
  OWN_CONTRIBUTION: 'eigen bijdrage',
  HEALTH_PREMIUM: 'bestuursrechtelijke premie',
  OTHER: 'vordering',
};

export const collectionActWords: { readonly [K in CollectionActKind]: string } = {
  REMINDER: 'aanmaning',
  WRIT: 'dwangbevel',
  SERVICE: 'betekening',
  ATTACHMENT: 'beslag',
};

export const arrangementWords: { readonly [K in ArrangementKind]: string } = {
  INSTALMENT_PLAN: 'betalingsregeling',
  JOINT_STATE_PLAN: 'Betalingsregeling Rijk',
  POSTPONEMENT: 'uitstel van betaling',
  REPAYMENT_PAUSE: 'aflosvrije periode',
  DEBT_SETTLEMENT: 'schuldregeling',
  TIME_OUT: 'time-out',
};
