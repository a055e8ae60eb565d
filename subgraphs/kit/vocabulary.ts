/**
 * The closed lists of the contract, with the meaning of each value. Every agency and the rules use the same words.
 * Each meaning begins with the Dutch legal term, because that is the word the caseworker knows.
 */

import { words } from './words';

export * from './access/asking-words';
export { words };

export const dataClass = words({
  ENVELOPE: 'Omslag: which agency, when, and what it withholds. Nothing about a person.',
  CONTACT: 'Maatwerkcontact: a function at an agency. Nothing about a person.',
  CONTACT_REGISTER: 'Contactregister: the own maatwerkcontact with its history, to maintain it.',
  RESIDENCE: 'Bewoning (Wet BRP): who lives where, with names.',
  SECRET_ADDRESS: 'Geheim adres (Wet BRP 2.59).',
  PERSON_RECORD: 'Persoonslijst (Wet BRP 2.7).',
  CLAIMS: 'Vorderingen, with their events and collection steps.',
  BLAME: 'Verwijtbaarheid: intent or gross fault (Awb 5:10a; AVG 10 where criminal).',
  DEDUCTIONS: 'Inhoudingen.',
  ARRANGEMENTS: 'Betalingsregelingen and postponement.',
  BENEFITS: 'Uitkeringen en voorzieningen.',
  HEALTH: 'Gezondheid (AVG 9): degree of disability.',
  BACK_PAYMENTS: 'Nabetalingen.',
  INCOMES: 'Inkomens.',
  DECISIONS: 'Besluiten.',
  LIVING_SITUATIONS: 'Leefvorm: as whom an agency counts a person.',
  COUNSELLING: 'Schuldhulptraject, schuldregeling, time-out and moratorium.',
  REPORTED: 'Opgegeven schulden en besluiten: told by the household.',
  THREATS: 'Bedreigende situaties (Wgs 4 lid 2).',
  CARE: 'Hulpvragen (AVG 9): care that somebody needs.',
  PROCESSING_LOG: 'Verwerkingenlogboek: when data of a person were processed, and for what.',
  HOUSEHOLD_VIEW: 'Huishoudbeeld: what follows from the facts that the agencies shared.',
  PERSON_SEARCH: 'Zoeken op naam: who has a name and birth date, and never where.',
  CASE_LIST: 'Casuslijst: a case, since when, and whom it is about by name and birth date.',
  CASELOAD: 'Caseload: which cases are open, and nothing of them.',
  CHANGES: 'Wijzigingen: of which case something was changed, and nothing of what.',
  CASE_REGISTER: 'Casusregister: who works on which case.',
  CASELOAD_FIGURES:
    'Schuldencijfers of case households together, without names, addresses or personal numbers.',
  AGENCY_SIGNALS: 'Signalen of which the cause lies wholly in data of one agency, for that agency.',
  AUDIT: 'Auditlogboek: which employee did what.',
  CASE_MARKS: 'Aantekeningen bij signalen: what a caseworker recorded of a signal, and why.',
  CASEWORK: 'Casuswerk: to record a mark, or that something is printed or exported.',
  ACCESS_TABLE: 'Toegangstabel: who may get what of an agency, and why. Nothing about a person.',
});
export type DataClass = keyof typeof dataClass.meanings;

export const accessOutcome = words({
  GRANTED: 'Verstrekt: the agency gave what it has, as far as its own law allows.',
  NO_LEGAL_GROUND:
    'Geen grondslag: the agency may share nothing for the purpose of the request. Nothing is known.',
});
export type AccessOutcome = keyof typeof accessOutcome.meanings;

export const benefitKind = words({
  SOCIAL_ASSISTANCE: 'Bijstand (Participatiewet 19): general assistance, IOAW, IOAZ or AIO.',
  SPECIAL_ASSISTANCE: 'Bijzondere bijstand (Participatiewet 35): for special necessary costs.',
  UNEMPLOYMENT: 'Werkloosheidsuitkering (WW).',
  DISABILITY: 'Arbeidsongeschiktheidsuitkering (WIA, WAO, Wajong).',
  SICKNESS: 'Ziekengeld (ZW).',
  SUPPLEMENT: 'Toeslag (Toeslagenwet): tops a benefit up to the social minimum.',
  OLD_AGE: 'Ouderdomspensioen (AOW).',
  SURVIVOR: 'Nabestaandenuitkering (Anw).',
  CHILD: 'Kinderbijslag (AKW). No income for the beslagvrije voet (Rv 475c).',
  STUDENT_FINANCE: 'Studiefinanciering (Wsf 2000 3.1) or WTOS.',
  CARE_PROVISION: 'Maatwerkvoorziening (Wmo 2015 2.3.5), in kind or as a personal budget.',
  YOUTH_CARE: 'Jeugdhulp (Jeugdwet 2.3), in kind or as a personal budget.',
});
export type BenefitKind = keyof typeof benefitKind.meanings;

export const benefitStatus = words({
  RUNNING: 'Lopend: paid on the day asked for.',
  SUSPENDED: 'Opgeschort: the right stands, the payment is held.',
  ENDED: 'Beëindigd: no right on the day asked for.',
  NOT_STARTED: 'Nog niet ingegaan: granted from a later day.',
});
export type BenefitStatus = keyof typeof benefitStatus.meanings;

export const grossNet = words({
  GROSS: 'Bruto: before wage tax and contributions.',
  NET: 'Netto: as paid out.',
});
export type GrossNet = keyof typeof grossNet.meanings;

export const claimKind = words({
  RECOVERY: 'Terugvordering: benefit paid without right that must be paid back.',
  FINE: 'Bestuurlijke boete (Awb titel 5.4).',
  LOAN: 'Leenbijstand or other loan (Participatiewet 48).',
  STUDY_DEBT: 'Studieschuld (Wsf 2000 hoofdstuk 6): repaid in instalments; only an instalment is payable.',
  STUDY_ARREARS: 'Achterstallige termijnen studieschuld (Wsf 2000 6.8).',
  TAX: 'Belastingaanslag, also municipal taxes (Gemeentewet).',
  OWN_CONTRIBUTION: 'Eigen bijdrage (Wmo 2015, Wlz).',
  HEALTH_PREMIUM: 'Bestuursrechtelijke premie (Zvw 18d).',
  OTHER: 'Overig.',
});
export type ClaimKind = keyof typeof claimKind.meanings;

export const legalRegime = words({
  AWB_4_4: 'Awb titel 4.4: general rules for money debts of government bodies.',
  WSF_2000: 'Wsf 2000 hoofdstuk 6: repayment of study debt by capacity.',
  IW_1990: 'Invorderingswet 1990, also for municipal taxes.',
  AWIR: 'Algemene wet inkomensafhankelijke regelingen.',
  WAHV: 'Wet administratiefrechtelijke handhaving verkeersvoorschriften.',
  CRIMINAL: 'Strafrecht (Sr, Sv): imposed by or under the judge; outside any time-out.',
  ZVW: 'Zorgverzekeringswet 18c–18f.',
  CIVIL: 'Burgerlijk recht: not a government claim.',
});
export type LegalRegime = keyof typeof legalRegime.meanings;

export const claimEventKind = words({
  IMPOSED: 'Opgelegd: the obligation begins; raises the principal.',
  RAISED: 'Verhoogd: raises the principal.',
  INTEREST_CHARGED: 'Rente in rekening gebracht (Awb 4:98).',
  COSTS_CHARGED: 'Kosten in rekening gebracht (Awb 4:113, 4:120).',
  PAID: 'Betaald: goes to costs, then interest, then principal (Awb 4:92).',
  SET_OFF: 'Verrekend (Awb 4:93): imputed like a payment.',
  WAIVED: 'Kwijtgescholden (Awb 4:94a or the own law).',
  WITHDRAWN: 'Ingetrokken: the decision fell, wholly or in part.',
  CORRECTED: 'Gecorrigeerd: a signed change of the component named.',
  HANDED_OVER: 'Overgedragen aan een ander orgaan voor invordering. No amount.',
  PLACED_OUTSIDE_COLLECTION: 'Buiten invordering gesteld. The balance stands. No amount.',
  COLLECTION_RESUMED: 'Invordering hervat. No amount.',
});
export type ClaimEventKind = keyof typeof claimEventKind.meanings;

export const claimComponent = words({
  PRINCIPAL: 'Hoofdsom.',
  INTEREST: 'Rente.',
  COSTS: 'Kosten.',
});
export type ClaimComponent = keyof typeof claimComponent.meanings;

export const claimStatus = words({
  NOT_PAYABLE: 'Niet opeisbaar: exists, but nothing has to be paid on the day asked for.',
  OPEN: 'Open: payable, no collection step taken.',
  POSTPONED: 'Uitstel (Awb 4:94) or a time-out runs.',
  IN_ARRANGEMENT: 'In een betalingsregeling.',
  REMINDED: 'Aangemaand (Awb 4:112).',
  WRIT: 'Dwangbevel (Awb 4:114) uitgevaardigd.',
  SET_OFF: 'Wordt verrekend met een uitkering.',
  ATTACHED: 'Beslag or other withholding at a third party.',
  OUTSIDE_COLLECTION: 'Buiten invordering: stands, is not collected.',
  WAIVED: 'Kwijtgescholden: nothing left, by waiver.',
  WITHDRAWN: 'Ingetrokken: nothing left, because the decision fell.',
  PAID: 'Voldaan: nothing left, by payment or set-off.',
});
export type ClaimStatus = keyof typeof claimStatus.meanings;

export const collectionActKind = words({
  REMINDER: 'Aanmaning (Awb 4:112).',
  WRIT: 'Dwangbevel (Awb 4:114).',
  SERVICE: 'Betekening (Awb 4:123).',
  ATTACHMENT: 'Beslag (Rv 475).',
});
export type CollectionActKind = keyof typeof collectionActKind.meanings;

export const deductionMethod = words({
  SET_OFF: 'Verrekening met de eigen uitkering (Awb 4:93).',
  ATTACHMENT: 'Derdenbeslag (Rv 475).',
  WAGE_CLAIM: 'Loonvordering (IW 1990 19).',
  SOURCE_LEVY: 'Bronheffing (Zvw 18f).',
  VOLUNTARY: 'Vrijwillige inhouding.',
});
export type DeductionMethod = keyof typeof deductionMethod.meanings;

export const arrangementKind = words({
  INSTALMENT_PLAN: 'Betalingsregeling van één orgaan (Awb 4:94).',
  JOINT_STATE_PLAN: 'Betalingsregeling Rijk: one plan over claims of several national bodies.',
  POSTPONEMENT: 'Uitstel van betaling zonder termijnbedrag (Awb 4:94).',
  REPAYMENT_PAUSE: 'Aflosvrije periode (Wsf 2000 6.7 lid 2).',
  DEBT_SETTLEMENT: 'Schuldregeling.',
  TIME_OUT: 'Time-out: a municipal pause of chosen claims; proposed in 2019, not law.',
});
export type ArrangementKind = keyof typeof arrangementKind.meanings;

export const decisionKind = words({
  GRANT: 'Toekenning.',
  REFUSAL: 'Afwijzing.',
  NOT_CONSIDERED: 'Buiten behandeling gesteld (Awb 4:5).',
  TERMINATION: 'Beëindiging.',
  REVISION: 'Herziening.',
  SUSPENSION: 'Opschorting.',
  RECOVERY: 'Terugvordering.',
  FINE: 'Boete.',
  POSTPONEMENT: 'Uitstel.',
  ADVANCE: 'Voorschot (Awb 4:95).',
  WAIVER: 'Kwijtschelding.',
  COOPERATION: 'Medewerking aan een schuldregeling.',
  PLAN_OF_ACTION: 'Plan van aanpak (Wgs 4a).',
  OTHER: 'Overig besluit.',
});
export type DecisionKind = keyof typeof decisionKind.meanings;

export const dutyBreach = words({
  COHABITATION: 'Samenwonen niet gemeld.',
  ADDRESS: 'Adres of verblijf niet gemeld.',
  INCOME: 'Inkomen niet gemeld.',
  ASSETS: 'Vermogen niet gemeld.',
  OTHER: 'Andere plicht geschonden.',
});
export type DutyBreach = keyof typeof dutyBreach.meanings;

export const bindingDegree = words({
  BOUND: 'Gebonden: the law leaves no choice, other than its own exception paragraphs.',
  BOUND_URGENT_REASONS: 'Gebonden met dringende redenen: bound, unless there are urgent reasons.',
  DISCRETIONARY: 'Discretionair: the agency may.',
  POLICY_RULE: 'Beleidsregel: deviation is possible (Awb 4:84).',
  HARDSHIP_CLAUSE: 'Hardheidsclausule.',
  WAIVER_4_94A: 'Kwijtschelding (Awb 4:94a).',
  NO_ROOM_KNOWN: 'Geen ruimte bekend.',
});
export type BindingDegree = keyof typeof bindingDegree.meanings;

export const weighed = words({
  YES: 'Ja: the decision records that the exception was weighed.',
  NO: 'Nee: it records that it was not.',
  UNKNOWN: 'Onbekend: the decision is silent.',
});
export type Weighed = keyof typeof weighed.meanings;

export const decisionCause = words({
  BRP_MUTATION: 'BRP-wijziging: a change in the personal records database.',
  OTHER_DECISION: 'Besluit: a decision, perhaps of another agency.',
  CITIZEN_REPORT: 'Melding van de burger.',
  INVESTIGATION: 'Eigen onderzoek.',
  INCOME_DATA: 'Inkomensgegevens.',
  APPLICATION: 'Aanvraag.',
});
export type DecisionCause = keyof typeof decisionCause.meanings;

export const obligationKind = words({
  WORK: 'Arbeidsplicht or traject (Participatiewet 9).',
  CARE: 'Mantelzorg.',
  PARENTING_PLAN: 'Opvoedplan.',
  TREATMENT: 'Behandeling.',
  MOVE_HOUSE: 'Verhuizen.',
  STAY_AT_ADDRESS: 'Verblijf op het adres.',
  REGISTER_AT_ADDRESS: 'Inschrijven op het adres.',
  REPAY: 'Aflossen.',
  NO_PAYMENT_OUTSIDE_SETTLEMENT: 'Geen betaling buiten de schuldregeling.',
  PROVIDE_EVIDENCE: 'Bewijsstuk aanleveren.',
  OTHER: 'Overig.',
});
export type ObligationKind = keyof typeof obligationKind.meanings;

export const livingSituationCode = words({
  SINGLE: 'Alleenstaand.',
  SINGLE_PARENT: 'Alleenstaande ouder.',
  COUPLE: 'Gehuwd of samenwonend: joint household with the partner named.',
  COST_SHARER: 'Kostendeler (Participatiewet 22a).',
  HOME_SHARER: 'Woningdeler (Toeslagenwet 2).',
  SEPARATED: 'Duurzaam gescheiden: married, treated as single.',
  PARTNER_IN_INSTITUTION: 'Partner in een instelling.',
  AWAY_FROM_HOME: 'Uitwonend (Wsf 2000 1.5).',
  AT_HOME: 'Thuiswonend (Wsf 2000 1.5).',
});
export type LivingSituationCode = keyof typeof livingSituationCode.meanings;

export const findingSource = words({
  BRP: 'BRP: taken from the personal records database.',
  STATEMENT: 'Opgave van de burger.',
  INVESTIGATION: 'Eigen onderzoek.',
  OTHER_AGENCY: 'Ander orgaan.',
});
export type FindingSource = keyof typeof findingSource.meanings;

export const partnerGround = words({
  MARRIED: 'Gehuwd or registered partnership.',
  JOINT_HOUSEHOLD: 'Gezamenlijke huishouding: same main residence and mutual care.',
  JOINT_CHILD: 'Gezamenlijk of erkend kind.',
  BLENDED_FAMILY: 'Samengesteld gezin (Awir 3, AWR 5a).',
  PREVIOUS_YEAR: 'Partner in het voorgaande jaar (Awir 3).',
  REGISTERED_ELSEWHERE: 'Elders als gezamenlijke huishouding geregistreerd (Participatiewet 3 lid 4 d).',
});
export type PartnerGround = keyof typeof partnerGround.meanings;

export const referenceDate = words({
  DAY: 'Dag: the situation on each day counts.',
  MONTH: 'Maand: the situation on one day of the month counts for the month.',
  YEAR: 'Jaar: one day counts for the year.',
});
export type ReferenceDate = keyof typeof referenceDate.meanings;

export const incomeKind = words({
  WAGE: 'Loon.',
  BENEFIT: 'Uitkering.',
  PENSION: 'Pensioen.',
  SELF_EMPLOYED: 'Winst uit onderneming.',
  STUDENT_GRANT: 'Studiefinanciering.',
  ALIMONY: 'Alimentatie.',
  OTHER: 'Overig.',
});
export type IncomeKind = keyof typeof incomeKind.meanings;

export const addressKind = words({
  HOME: 'Woonadres.',
  POSTAL: 'Briefadres (Wet BRP 2.23).',
  ACTUAL: 'Feitelijk verblijf, not registered as home address.',
});
export type AddressKind = keyof typeof addressKind.meanings;

export const relationKind = words({
  SPOUSE: 'Echtgenoot or registered partner.',
  PARENT: 'Ouder: the other person is the parent.',
  CHILD: 'Kind: the other person is the child.',
  FOSTER_CHILD: 'Pleegkind: the other person is or was the foster child.',
});
export type RelationKind = keyof typeof relationKind.meanings;

export const mutationKind = words({
  ADDRESS: 'Adreswijziging.',
  MARRIAGE: 'Huwelijk of partnerschap.',
  DIVORCE: 'Ontbinding huwelijk of partnerschap.',
  BIRTH: 'Geboorte.',
  DEATH: 'Overlijden.',
  CORRECTION: 'Correctie.',
});
export type MutationKind = keyof typeof mutationKind.meanings;

export const correctionStatus = words({
  OPEN: 'In behandeling.',
  GRANTED: 'Toegewezen.',
  REFUSED: 'Afgewezen.',
});
export type CorrectionStatus = keyof typeof correctionStatus.meanings;

export const residenceCertainty = words({
  CERTAIN: 'Zeker: registered here at a home address that is not under investigation.',
  POSSIBLE: 'Mogelijk: the address is under investigation, or an actual stay.',
});
export type ResidenceCertainty = keyof typeof residenceCertainty.meanings;

export const leaseKind = words({
  OWNER: 'Eigenaar.',
  TENANT: 'Hoofdhuurder.',
  CO_RESIDENT: 'Medebewoner zonder eigen overeenkomst.',
  COMMERCIAL: 'Commercieel huurder or kostganger with a written contract.',
});
export type LeaseKind = keyof typeof leaseKind.meanings;

export const threatKind = words({
  EVICTION: 'Ontruiming.',
  SHUT_OFF: 'Afsluiting van gas, elektriciteit, warmte of water.',
  HEALTH_INSURANCE: 'Royement van de zorgverzekering.',
});
export type ThreatKind = keyof typeof threatKind.meanings;

export const moratoriumKind = words({
  BROAD: 'Breed moratorium: afkoelingsperiode (Wgs 5).',
  NARROW: 'Smal moratorium (Fw 287b).',
  WSNP: 'Wettelijke schuldsanering (Fw 284).',
});
export type MoratoriumKind = keyof typeof moratoriumKind.meanings;

export const settlementOutcome = words({
  AGREED: 'Akkoord.',
  REFUSED: 'Geweigerd.',
  NO_ANSWER: 'Nog geen antwoord.',
});
export type SettlementOutcome = keyof typeof settlementOutcome.meanings;

export const counsellingStatus = words({
  REQUESTED: 'Aangemeld.',
  INTAKE: 'Intake (Wgs 4).',
  PLAN: 'Plan van aanpak (Wgs 4a).',
  SETTLEMENT: 'Schuldregeling loopt.',
  ENDED: 'Beëindigd.',
});
export type CounsellingStatus = keyof typeof counsellingStatus.meanings;
