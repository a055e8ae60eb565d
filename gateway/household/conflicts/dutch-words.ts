import type {
  ArrangementKind,
  ClaimKind,
  CollectionActKind,
  DecisionKind,
  DutyBreach,
  LivingSituationCode,
  MoratoriumKind,
  MutationKind,
  ObligationKind,
  ThreatKind,
} from '../../../subgraphs/kit/vocabulary';
import type { Need } from './rule';

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
  ADVANCE: 'voorschot',
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

export const breachWords: { readonly [K in DutyBreach]: string } = {
  COHABITATION: 'samenwonen niet gemeld',
  ADDRESS: 'adres of verblijf niet gemeld',
  INCOME: 'inkomen niet gemeld',
  ASSETS: 'vermogen niet gemeld',
  OTHER: 'andere plicht geschonden',
};

export const moratoriumWords: { readonly [K in MoratoriumKind]: string } = {
  BROAD: 'een breed moratorium',
  NARROW: 'een smal moratorium',
  WSNP: 'de wettelijke schuldsanering',
};

/** What a rule needs to know, as a caseworker calls it. */
export const needWords: { readonly [K in Need]: string } = {
  composition: 'wie er in het huishouden wonen',
  benefits: 'uitkeringen en voorzieningen',
  claims: 'vorderingen',
  decisions: 'besluiten',
  deductions: 'inhoudingen',
  arrangements: 'regelingen',
  livingSituations: 'leefvormen die organen vaststelden',
  incomes: 'inkomens',
  backPayments: 'nabetalingen',
  maatwerkContact: 'maatwerkcontacten',
  personRecord: 'persoonslijsten uit de BRP',
  debtCounselling: 'schuldhulptrajecten',
  reportedDebts: 'opgegeven schulden',
  reportedDecisions: 'opgegeven besluiten van organen die geen bron zijn',
  supportNeeds: 'hulpvragen',
  settlements: 'schuldregelingen',
  timeOuts: 'time-outs',
  threats: 'bedreigende situaties',
  moratoria: 'moratoria',
  cases: 'casussen',
};

/** Each follows "verplicht tot". */
export const obligationWords: { readonly [K in ObligationKind]: string } = {
  WORK: 'werk of een traject naar werk',
  CARE: 'mantelzorg',
  PARENTING_PLAN: 'een opvoedplan',
  TREATMENT: 'een behandeling',
  MOVE_HOUSE: 'verhuizen',
  STAY_AT_ADDRESS: 'verblijf op het adres',
  REGISTER_AT_ADDRESS: 'inschrijven op het adres',
  REPAY: 'aflossen',
  NO_PAYMENT_OUTSIDE_SETTLEMENT: 'niet betalen buiten de schuldregeling',
  PROVIDE_EVIDENCE: 'een bewijsstuk inleveren',
  OTHER: 'iets anders',
};

export const threatWords: { readonly [K in ThreatKind]: string } = {
  EVICTION: 'ontruiming',
  SHUT_OFF: 'afsluiting van gas, elektriciteit, warmte of water',
  HEALTH_INSURANCE: 'einde van de zorgverzekering',
};
