/* Printed from schema/operations by `npm run schema`. Do not edit: change the document and print again. */

import type { HubDocument } from './document';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** Vraag aan het auditlogboek: by exactly one of trace, actor or case. */
export type AuditQuestion = {
  /** Spoor: 32 hexadecimal digits. */
  readonly traceId?: string | number | null | undefined;
  /** Gebruiker at the identity provider. */
  readonly actor?: string | number | null | undefined;
  /** Zaak. */
  readonly caseReference?: string | number | null | undefined;
  /** Vanaf deze dag. */
  readonly from?: string | null | undefined;
  /** Tot en met deze dag. */
  readonly to?: string | null | undefined;
  /** Aantal at most; 500 is the most that is given. */
  readonly limit?: number | null | undefined;
};

/** Filter: case households for which all that is named holds. */
export type CaseloadFilterInput = {
  /** Tekst in the case reference; 60 characters at most. */
  readonly text?: string | null | undefined;
  /** Minimale schuld in cents. */
  readonly minimumTotal?: number | null | undefined;
  /** Te veel ingehouden: only where more is taken than the room over the beslagvrije voet. */
  readonly overdrawn?: boolean | null | undefined;
  /** Harde tegenstrijdigheid: only where there is one. */
  readonly hardConflicts?: boolean | null | undefined;
  /** Dreiging uiterlijk op this day. */
  readonly threatBefore?: string | null | undefined;
  /** Betrokken orgaan, by its code. */
  readonly agency?: string | number | null | undefined;
  /** Regel of an unexplained conflict, as "CR-12". */
  readonly rule?: string | number | null | undefined;
  /** Ontbrekende bron: only where one did not tell everything. */
  readonly stale?: boolean | null | undefined;
  /** Onvolledig: only snapshots that are not whole. */
  readonly incomplete?: boolean | null | undefined;
};

/** Volgorde of the work list. What is unknown comes last, either way. */
export type CaseloadOrderInput = {
  /** Sortering. */
  readonly by: CaseloadSort;
  /** Aflopend: the most or latest first. */
  readonly descending?: boolean;
};

/** Einde of a case. */
export type CloseCaseInput = {
  /** Zaaknummer. */
  readonly reference: string | number;
  /** Laatste dag: the case is still open on it. */
  readonly endedOn: string;
};

/** Weergave: which saved view to delete. */
export type DeleteViewInput = {
  /** Naam. */
  readonly name: string;
};

/** Casussen to follow at every agency. */
export type FollowCasesInput = {
  /** Zaaknummers: 1 to 100. */
  readonly references: ReadonlyArray<string | number>;
};

/** Scenario: what is supposed. All parts are optional and may be combined. */
export type ForecastScenario = {
  /** Pauze. */
  readonly pause?: ScenarioPause | null | undefined;
  /** Eén plan. */
  readonly jointPlan?: ScenarioJointPlan | null | undefined;
  /** Inkomenswijziging. */
  readonly incomeChange?: ScenarioIncomeChange | null | undefined;
  /** Gezinswijziging. */
  readonly householdChange?: ScenarioHouseholdChange | null | undefined;
};

/** Bescherming to end, of exactly one of person or household. */
export type ForgetProtectedSubjectInput = {
  /** Burgerservicenummer. The register keeps a pseudonym. */
  readonly bsn?: string | null | undefined;
  /** Huishouden. */
  readonly householdId?: string | number | null | undefined;
  /** Soort. */
  readonly kind: ProtectedKind;
  /** Medewerker whose family or address it is; none for a known person. */
  readonly worker?: string | number | null | undefined;
};

/** Maatwerkcontact to record: a function, so that it holds when people come and go. */
export type MaatwerkContactInput = {
  /** Functiepostbus at the own domain of the agency; never of one person. */
  readonly functionMailbox: string;
  /** Telefoonnummer of the function. */
  readonly phone: string;
  /** Plaatsvervanging: 3 to 200 characters. */
  readonly deputy: string;
  /** Mandaat in plain Dutch: 10 to 500 characters. */
  readonly mandate: string;
  /** Thema's: 1 to 10, of 2 to 60 characters, each once. */
  readonly themes: ReadonlyArray<string>;
  /** Geldig tot en met: from today up to 18 months ahead. */
  readonly validUntil: string;
};

/** Aantekening to record of one signal of one household. */
export type MarkConflictInput = {
  /** Huishouden of a case of who asks. */
  readonly householdId: string;
  /** Sleutel of the conflict, as the view has it. */
  readonly conflictKey: string | number;
  /** Regel that found it, as "CR-07". */
  readonly ruleId: string | number;
  /** Aantekening. */
  readonly mark: Mark;
  /** Reden: 10 to 1000 characters; only what was seen needs none. Numbers of persons are masked in it. */
  readonly reason?: string | null | undefined;
};

/** Vraag aan een verwerkingenlogboek: by exactly one of person, trace or activity. */
export type ProcessingQuestion = {
  /** Burgerservicenummer of the person concerned. */
  readonly bsn?: string | null | undefined;
  /** Spoor: 32 hexadecimal digits. */
  readonly traceId?: string | number | null | undefined;
  /** Verwerkingsactiviteit: a URI of the register. */
  readonly activityId?: string | number | null | undefined;
  /** Vanaf deze dag. */
  readonly from?: string | null | undefined;
  /** Tot en met deze dag. */
  readonly to?: string | null | undefined;
  /** Aantal at most; 500 is the most that is given. */
  readonly limit?: number | null | undefined;
};

/** Uitvoer that is about to be made of one household. */
export type RecordExportInput = {
  /** Huishouden of a case of who asks. */
  readonly householdId: string;
  /** Soort. */
  readonly kind: ExportKind;
  /** Onderdelen that are in it, as "debts"; 1 to 30. */
  readonly parts: ReadonlyArray<string>;
  /** Aantal regels that are in it; 0 to 100,000. */
  readonly rows: number;
  /** Peildatum of what is in it. */
  readonly asOf: string;
};

/** Maatwerkcontact of the own agency to record. */
export type RecordMaatwerkContactInput = {
  /** Korte code of the agency where who asks works. */
  readonly agency: string | number;
  /** Maatwerkcontact. */
  readonly contact: MaatwerkContactInput;
};

/** Beoordeling of one line of the audit log. */
export type RecordReviewInput = {
  /** Volgnummer of the line. */
  readonly seq: string | number;
  /** Oordeel. */
  readonly outcome: ReviewOutcome;
  /** Toelichting: 10 to 1000 characters. Numbers of persons are masked in it. */
  readonly note: string;
};

/** Casus: which case to ask anew. */
export type RefreshCaseInput = {
  /** Zaaknummer. */
  readonly reference: string | number;
};

/** Casus as it now is: workers and persons that were in it before and are not named are taken out. */
export type RegisterCaseInput = {
  /** Zaaknummer: 1 to 60 letters, digits and . / _ -. */
  readonly reference: string | number;
  /** Aanleiding. */
  readonly trigger: CaseTrigger;
  /** Eerste dag. */
  readonly openedOn: string;
  /** Laatste dag; null while it has none. */
  readonly endedOn?: string | null | undefined;
  /** Medewerkers by their identifier at the identity provider; 100 at most. */
  readonly workers: ReadonlyArray<string | number>;
  /** Burgerservicenummers of whom it is about; 100 at most. The register keeps pseudonyms. */
  readonly bsns: ReadonlyArray<string>;
};

/** Bescherming to begin, of exactly one of person or household. */
export type RegisterProtectedSubjectInput = {
  /** Burgerservicenummer. The register keeps a pseudonym. */
  readonly bsn?: string | null | undefined;
  /** Huishouden. */
  readonly householdId?: string | number | null | undefined;
  /** Soort. */
  readonly kind: ProtectedKind;
  /** Medewerker whose family or address it is; none for a known person. */
  readonly worker?: string | number | null | undefined;
  /** Toelichting: up to 500 characters. Numbers of persons are masked in it. */
  readonly note: string;
};

/** Weergave to keep; one of the same name is replaced. */
export type SaveViewInput = {
  /** Naam: 1 to 60 characters, without a number of a person. */
  readonly name: string;
  /** Filter; none when left out. */
  readonly filter?: CaseloadFilterInput | null | undefined;
  /** Volgorde; the largest debts first when left out. */
  readonly order?: CaseloadOrderInput | null | undefined;
};

/** Gezinswijziging: somebody leaves, or a partner comes. It changes the room above the beslagvrije voet, not the debts or benefits. */
export type ScenarioHouseholdChange = {
  /** Vertrekt: burgerservicenummer of somebody in this view. */
  readonly leaves?: string | null | undefined;
  /** Krijgt een partner: burgerservicenummer of somebody in this view. */
  readonly joinsPartnerOf?: string | null | undefined;
  /** Inkomen van wie komt, in cents a month, net; required with joinsPartnerOf. */
  readonly joinerIncomePerMonth?: number | null | undefined;
  /** Vanaf maand: 1 is the month after the day asked for; up to and including 240. */
  readonly fromMonth?: number;
};

/** Inkomenswijziging of one person. It changes the room above the beslagvrije voet. */
export type ScenarioIncomeChange = {
  /** Burgerservicenummer of somebody in this view. */
  readonly person: string;
  /** Verschil per maand in cents, net and attachable (Rv 475c); negative for a loss. */
  readonly amountPerMonth: number;
  /** Vanaf maand: 1 is the month after the day asked for; up to and including 240. */
  readonly fromMonth?: number;
};

/** Eén plan for all payable claims that are not criminal, at most at the room above the beslagvrije voet of who owes them. */
export type ScenarioJointPlan = {
  /** Maanden, from 1 up to and including 72; as 18 or 36. */
  readonly months: number;
};

/** Pauze: nothing is paid on chosen claims in the first months. Interest runs on (Awb 4:101); not for criminal claims. */
export type ScenarioPause = {
  /** Sleutels of the claims, each once; of those that the total counts. */
  readonly claimKeys: ReadonlyArray<string | number>;
  /** Maanden, from 1 up to and including 60. */
  readonly months: number;
};

/** Uitkomst van de toegangstoets by the agency itself. */
export type AccessOutcome =
  /** Verstrekt: the agency gave what it has, as far as its own law allows. */
  | 'GRANTED'
  /** Geen grondslag: the agency may share nothing for the purpose of the request. Nothing is known. */
  | 'NO_LEGAL_GROUND';

/** Of een verklaring opgaat. */
export type Applies =
  /** Ja. */
  | 'YES'
  /** Nee. */
  | 'NO'
  /** Onbekend: a fact that would tell is missing. */
  | 'UNKNOWN';

/** Soort regeling over een of meer vorderingen. */
export type ArrangementKind =
  /** Betalingsregeling van één orgaan (Awb 4:94). */
  | 'INSTALMENT_PLAN'
  /** Betalingsregeling Rijk: one plan over claims of several national bodies. */
  | 'JOINT_STATE_PLAN'
  /** Uitstel van betaling zonder termijnbedrag (Awb 4:94). */
  | 'POSTPONEMENT'
  /** Aflosvrije periode (Wsf 2000 6.7 lid 2). */
  | 'REPAYMENT_PAUSE'
  /** Schuldregeling. */
  | 'DEBT_SETTLEMENT'
  /** Time-out: a municipal pause of chosen claims; proposed in 2019, not law. */
  | 'TIME_OUT';

/** Handeling, as the audit log knows them. */
export type AuditAction =
  /** Zoeken: to find somebody. */
  | 'SEARCH'
  /** Raadplegen: to read what is known. */
  | 'CONSULT'
  /** Wijzigen of a register of the hub. */
  | 'CHANGE'
  /** Beoordelen of what somebody else did. */
  | 'REVIEW'
  /** Uitvoeren: to take a household off the screen, on paper or in a file. */
  | 'EXPORT'
  /** Geweigerd: an attempt that was stopped. */
  | 'REFUSED';

/** Afloop of an action. */
export type AuditResult =
  /** Gedaan. */
  | 'DONE'
  /** Deels gedaan: a source or a part of the answer failed. */
  | 'PARTIAL'
  /** Geweigerd: nothing was given or changed. */
  | 'REFUSED'
  /** Mislukt: there was no answer. */
  | 'FAILED'
  /** Tussenstand: what was known by then was given; the line of the whole answer follows. */
  | 'SO_FAR';

/** Soort uitkering of voorziening. */
export type BenefitKind =
  /** Bijstand (Participatiewet 19): general assistance, IOAW, IOAZ or AIO. */
  | 'SOCIAL_ASSISTANCE'
  /** Bijzondere bijstand (Participatiewet 35): for special necessary costs. */
  | 'SPECIAL_ASSISTANCE'
  /** Werkloosheidsuitkering (WW). */
  | 'UNEMPLOYMENT'
  /** Arbeidsongeschiktheidsuitkering (WIA, WAO, Wajong). */
  | 'DISABILITY'
  /** Ziekengeld (ZW). */
  | 'SICKNESS'
  /** Toeslag (Toeslagenwet): tops a benefit up to the social minimum. */
  | 'SUPPLEMENT'
  /** Ouderdomspensioen (AOW). */
  | 'OLD_AGE'
  /** Nabestaandenuitkering (Anw). */
  | 'SURVIVOR'
  /** Kinderbijslag (AKW). No income for the beslagvrije voet (Rv 475c). */
  | 'CHILD'
  /** Studiefinanciering (Wsf 2000 3.1) or WTOS. */
  | 'STUDENT_FINANCE'
  /** Maatwerkvoorziening (Wmo 2015 2.3.5), in kind or as a personal budget. */
  | 'CARE_PROVISION'
  /** Jeugdhulp (Jeugdwet 2.3), in kind or as a personal budget. */
  | 'YOUTH_CARE';

/** Status van de uitkering on the day asked for. */
export type BenefitStatus =
  /** Lopend: paid on the day asked for. */
  | 'RUNNING'
  /** Opgeschort: the right stands, the payment is held. */
  | 'SUSPENDED'
  /** Beëindigd: no right on the day asked for. */
  | 'ENDED'
  /** Nog niet ingegaan: granted from a later day. */
  | 'NOT_STARTED';

/** Bindingsgraad: the room the law leaves the agency. */
export type BindingDegree =
  /** Gebonden: the law leaves no choice, other than its own exception paragraphs. */
  | 'BOUND'
  /** Gebonden met dringende redenen: bound, unless there are urgent reasons. */
  | 'BOUND_URGENT_REASONS'
  /** Discretionair: the agency may. */
  | 'DISCRETIONARY'
  /** Beleidsregel: deviation is possible (Awb 4:84). */
  | 'POLICY_RULE'
  /** Hardheidsclausule. */
  | 'HARDSHIP_CLAUSE'
  /** Kwijtschelding (Awb 4:94a). */
  | 'WAIVER_4_94A'
  /** Geen ruimte bekend. */
  | 'NO_ROOM_KNOWN';

/** Weigering: why a case is not registered so. */
export type CaseRefusal =
  /** Zaaknummer niet bruikbaar: it has 1 to 60 letters, digits and . / _ - and no nine digits in a row. */
  | 'REFERENCE_NOT_USABLE'
  /** Medewerker niet bruikbaar: an identifier has 1 to 200 characters and is no number of a person. */
  | 'WORKER_NOT_USABLE'
  /** Niemand genoemd: a case has at least one worker and is about at least one person. */
  | 'NOBODY_NAMED'
  /** Einde ligt voor het begin. */
  | 'ENDS_BEFORE_BEGIN';

/** Aanleiding of a case. */
export type CaseTrigger =
  /** Hulpvraag van de burger. */
  | 'CITIZEN_REQUEST'
  /** Melding van een derde. */
  | 'THIRD_PARTY_REPORT'
  /** Signaal van een professional. */
  | 'PROFESSIONAL_REPORT';

/** Uitsplitsing: by what the caseload is grouped. */
export type CaseloadDimension =
  /** Orgaan: who collects, or told what a conflict rests on. */
  | 'AGENCY'
  /** Wet of the claims. */
  | 'LAW'
  /** Regel of the conflicts. */
  | 'RULE'
  /** Aard of the claims. */
  | 'KIND';

/** Sortering of the work list. */
export type CaseloadSort =
  /** Zaaknummer. */
  | 'REFERENCE'
  /** Totale schuld. */
  | 'TOTAL'
  /** Aantal schuldeisers. */
  | 'CREDITORS'
  /** Aantal behandelaars. */
  | 'AGENCIES'
  /** Te veel ingehouden boven de beslagvrije voet. */
  | 'OVERDRAWN'
  /** Harde tegenstrijdigheden. */
  | 'HARD_CONFLICTS'
  /** Tegenstrijdigheden. */
  | 'CONFLICTS'
  /** Eerstvolgende dreiging. */
  | 'NEXT_THREAT'
  /** Eerstvolgende bezwaartermijn. */
  | 'NEXT_OBJECTION'
  /** Bronnen die niet alles vertelden. */
  | 'STALE_SOURCES'
  /** Moment van opname. */
  | 'TAKEN_AT'
  /** Peildatum. */
  | 'AS_OF'
  /** Volledigheid. */
  | 'COMPLETE';

/** Zekerheid van een artikel of bedrag. */
export type Certainty =
  /** Geverifieerd: read in a law text in force. */
  | 'VERIFIED'
  /** Niet geverifieerd: read in an older or secondary text; check before relying on it. */
  | 'UNVERIFIED';

/** Reden waarom van een orgaan niet bekend is of er iets wijzigde. */
export type ChangeGap =
  /** Geen antwoord: the agency could not be asked. */
  | 'NOT_ANSWERED'
  /** Geen grondslag: the agency does not tell it for this purpose. */
  | 'NO_LEGAL_GROUND';

/** Onderdeel van de vordering (Awb 4:92). */
export type ClaimComponent =
  /** Hoofdsom. */
  | 'PRINCIPAL'
  /** Rente. */
  | 'INTEREST'
  /** Kosten. */
  | 'COSTS';

/** Gebeurtenis op een vordering. */
export type ClaimEventKind =
  /** Opgelegd: the obligation begins; raises the principal. */
  | 'IMPOSED'
  /** Verhoogd: raises the principal. */
  | 'RAISED'
  /** Rente in rekening gebracht (Awb 4:98). */
  | 'INTEREST_CHARGED'
  /** Kosten in rekening gebracht (Awb 4:113, 4:120). */
  | 'COSTS_CHARGED'
  /** Betaald: goes to costs, then interest, then principal (Awb 4:92). */
  | 'PAID'
  /** Verrekend (Awb 4:93): imputed like a payment. */
  | 'SET_OFF'
  /** Kwijtgescholden (Awb 4:94a or the own law). */
  | 'WAIVED'
  /** Ingetrokken: the decision fell, wholly or in part. */
  | 'WITHDRAWN'
  /** Gecorrigeerd: a signed change of the component named. */
  | 'CORRECTED'
  /** Overgedragen aan een ander orgaan voor invordering. No amount. */
  | 'HANDED_OVER'
  /** Buiten invordering gesteld. The balance stands. No amount. */
  | 'PLACED_OUTSIDE_COLLECTION'
  /** Invordering hervat. No amount. */
  | 'COLLECTION_RESUMED';

/** Aard van de vordering. */
export type ClaimKind =
  /** Terugvordering: benefit paid without right that must be paid back. */
  | 'RECOVERY'
  /** Bestuurlijke boete (Awb titel 5.4). */
  | 'FINE'
  /** Leenbijstand or other loan (Participatiewet 48). */
  | 'LOAN'
  /** Studieschuld (Wsf 2000 hoofdstuk 6): repaid in instalments; only an instalment is payable. */
  | 'STUDY_DEBT'
  /** Achterstallige termijnen studieschuld (Wsf 2000 6.8). */
  | 'STUDY_ARREARS'
  /** Belastingaanslag, also municipal taxes (Gemeentewet). */
  | 'TAX'
  /** Eigen bijdrage (Wmo 2015, Wlz). */
  | 'OWN_CONTRIBUTION'
  /** Bestuursrechtelijke premie (Zvw 18d). */
  | 'HEALTH_PREMIUM'
  /** Overig. */
  | 'OTHER';

/** Status van de vordering on the day asked for. */
export type ClaimStatus =
  /** Niet opeisbaar: exists, but nothing has to be paid on the day asked for. */
  | 'NOT_PAYABLE'
  /** Open: payable, no collection step taken. */
  | 'OPEN'
  /** Uitstel (Awb 4:94) or a time-out runs. */
  | 'POSTPONED'
  /** In een betalingsregeling. */
  | 'IN_ARRANGEMENT'
  /** Aangemaand (Awb 4:112). */
  | 'REMINDED'
  /** Dwangbevel (Awb 4:114) uitgevaardigd. */
  | 'WRIT'
  /** Wordt verrekend met een uitkering. */
  | 'SET_OFF'
  /** Beslag or other withholding at a third party. */
  | 'ATTACHED'
  /** Buiten invordering: stands, is not collected. */
  | 'OUTSIDE_COLLECTION'
  /** Kwijtgescholden: nothing left, by waiver. */
  | 'WAIVED'
  /** Ingetrokken: nothing left, because the decision fell. */
  | 'WITHDRAWN'
  /** Voldaan: nothing left, by payment or set-off. */
  | 'PAID';

/** Invorderingshandeling (Awb afdeling 4.4.4). */
export type CollectionActKind =
  /** Aanmaning (Awb 4:112). */
  | 'REMINDER'
  /** Dwangbevel (Awb 4:114). */
  | 'WRIT'
  /** Betekening (Awb 4:123). */
  | 'SERVICE'
  /** Beslag (Rv 475). */
  | 'ATTACHMENT';

/** Bezwaar tegen een maatwerkcontact: why it is not recorded so. */
export type ContactFault =
  /** Ontbreekt: nothing was filled in. */
  | 'MISSING'
  /** Lengte: too short or too long. */
  | 'LENGTH'
  /** Geen e-mailadres. */
  | 'NO_MAILBOX'
  /** Adres buiten het orgaan: what is sent there leaves the agency. */
  | 'OTHER_DOMAIN'
  /** Postbus van een persoon: it ends when that person leaves. */
  | 'PERSONAL_MAILBOX'
  /** Geen telefoonnummer. */
  | 'NO_PHONE'
  /** Nummer van een persoon: a contact says nothing about anybody. */
  | 'NUMBER_OF_PERSON'
  /** Aantal: too few or too many. */
  | 'COUNT'
  /** Dubbel: the same stands there twice. */
  | 'DOUBLE'
  /** Voorbij: the day lies before today. */
  | 'PAST'
  /** Te ver vooruit. */
  | 'TOO_FAR';

/** Status van een correctieverzoek (Wet BRP 2.58). */
export type CorrectionStatus =
  /** In behandeling. */
  | 'OPEN'
  /** Toegewezen. */
  | 'GRANTED'
  /** Afgewezen. */
  | 'REFUSED';

/** Fase van schuldhulpverlening (Wgs). */
export type CounsellingStatus =
  /** Aangemeld. */
  | 'REQUESTED'
  /** Intake (Wgs 4). */
  | 'INTAKE'
  /** Plan van aanpak (Wgs 4a). */
  | 'PLAN'
  /** Schuldregeling loopt. */
  | 'SETTLEMENT'
  /** Beëindigd. */
  | 'ENDED';

/** Rol van de persoon in a finding of an agency. */
export type CountedRole =
  /** Belanghebbende: the finding is about this person. */
  | 'HOLDER'
  /** Partner: counted as the partner of another. */
  | 'PARTNER'
  /** Meegeteld: counted with another, as kostendeler or medebewoner. */
  | 'COUNTED';

/** Fase: what happens to a claim. Every claim in the total is in one phase. */
export type DebtPhase =
  /** Open: payable, no collection step taken. */
  | 'OPEN'
  /** Aangemaand (Awb 4:112). */
  | 'REMINDED'
  /** In invordering: writ, attachment or set-off. */
  | 'IN_ENFORCEMENT'
  /** Gepauzeerd: postponement or time-out. */
  | 'PAUSED'
  /** In een betalingsregeling. */
  | 'IN_ARRANGEMENT'
  /** Buiten invordering: stands, is not collected. */
  | 'OUTSIDE_COLLECTION';

/** Soort besluit (Awb 1:3). */
export type DecisionKind =
  /** Toekenning. */
  | 'GRANT'
  /** Afwijzing. */
  | 'REFUSAL'
  /** Buiten behandeling gesteld (Awb 4:5). */
  | 'NOT_CONSIDERED'
  /** Beëindiging. */
  | 'TERMINATION'
  /** Herziening. */
  | 'REVISION'
  /** Opschorting. */
  | 'SUSPENSION'
  /** Terugvordering. */
  | 'RECOVERY'
  /** Boete. */
  | 'FINE'
  /** Uitstel. */
  | 'POSTPONEMENT'
  /** Voorschot (Awb 4:95). */
  | 'ADVANCE'
  /** Kwijtschelding. */
  | 'WAIVER'
  /** Medewerking aan een schuldregeling. */
  | 'COOPERATION'
  /** Plan van aanpak (Wgs 4a). */
  | 'PLAN_OF_ACTION'
  /** Overig besluit. */
  | 'OTHER';

/** Wijze van inhouding. */
export type DeductionMethod =
  /** Verrekening met de eigen uitkering (Awb 4:93). */
  | 'SET_OFF'
  /** Derdenbeslag (Rv 475). */
  | 'ATTACHMENT'
  /** Loonvordering (IW 1990 19). */
  | 'WAGE_CLAIM'
  /** Bronheffing (Zvw 18f). */
  | 'SOURCE_LEVY'
  /** Vrijwillige inhouding. */
  | 'VOLUNTARY';

/** Onderwerp on which definitions and agencies can differ. */
export type DifferenceKind =
  /** Partner: with whom somebody forms a couple. */
  | 'PARTNER'
  /** Meegetelde personen: who else counts, as kostendeler or medebewoner. */
  | 'COUNTED_PERSONS'
  /** Adres: where somebody lives. */
  | 'ADDRESS';

/** Soort uitvoer: how something leaves the screen. */
export type ExportKind =
  /** Afdruk: a dossier on paper, or a file made for paper. */
  | 'PRINT'
  /** CSV-bestand: rows for a spreadsheet. */
  | 'CSV';

/** Bruto of netto. */
export type GrossNet =
  /** Bruto: before wage tax and contributions. */
  | 'GROSS'
  /** Netto: as paid out. */
  | 'NET';

/** Soort grond: what the agency may do. */
export type GroundKind =
  /** Kwijtschelden, or no further recovery. */
  | 'WAIVER'
  /** Niet terugvorderen: the amount is small or the costs are too long ago. */
  | 'NO_RECOVERY'
  /** Hardheidsclausule: leave the law aside when it works out unfairly. */
  | 'HARDSHIP'
  /** Afzien om dringende redenen, wholly or in part. */
  | 'URGENT_REASONS'
  /** Beleidsruimte: the article says that the agency may. */
  | 'DISCRETION'
  /** Uitstel van betaling. */
  | 'POSTPONEMENT'
  /** Betalen naar draagkracht. */
  | 'CAPACITY'
  /** Peiljaarverlegging: reckon with the income of a later year. */
  | 'REFERENCE_YEAR_MOVE'
  /** Aflosvrije periode. */
  | 'REPAYMENT_PAUSE'
  /** Tenietgaan: what is left at the end of the term lapses. */
  | 'LAPSE'
  /** Afwijken van een beleidsregel. */
  | 'POLICY_DEVIATION'
  /** Een lagere boete. */
  | 'FINE_MITIGATION'
  /** Uitzondering op het volgen van de BRP. */
  | 'BRP_EXCEPTION'
  /** Een lager bedrag terugvorderen. */
  | 'LOWER_AMOUNT'
  /** Voorschot. */
  | 'ADVANCE'
  /** Afstemmen op de persoon (individualisering). */
  | 'INDIVIDUALISATION'
  /** Medewerking aan een schuldregeling. */
  | 'SETTLEMENT_COOPERATION'
  /** Bezwaar: what an objection also covers. */
  | 'OBJECTION';

/** Of een voorwaarde vervuld lijkt, from the facts. */
export type GroundStatus =
  /** Lijkt vervuld: the facts point that way; the agency judges. */
  | 'MET'
  /** Lijkt niet vervuld. */
  | 'NOT_MET'
  /** Onbekend: a fact that would tell is missing; ask. */
  | 'UNKNOWN';

/** Hardheid. */
export type Hardness =
  /** Hard: a legal norm is breached if the data are right. */
  | 'HARD'
  /** Signaal: may be lawful, needs a human. */
  | 'SIGNAL';

/** Soort inkomen. */
export type IncomeKind =
  /** Loon. */
  | 'WAGE'
  /** Uitkering. */
  | 'BENEFIT'
  /** Pensioen. */
  | 'PENSION'
  /** Winst uit onderneming. */
  | 'SELF_EMPLOYED'
  /** Studiefinanciering. */
  | 'STUDENT_GRANT'
  /** Alimentatie. */
  | 'ALIMONY'
  /** Overig. */
  | 'OTHER';

/** Invorderingsregime: the law that governs collection. */
export type LegalRegime =
  /** Awb titel 4.4: general rules for money debts of government bodies. */
  | 'AWB_4_4'
  /** Wsf 2000 hoofdstuk 6: repayment of study debt by capacity. */
  | 'WSF_2000'
  /** Invorderingswet 1990, also for municipal taxes. */
  | 'IW_1990'
  /** Algemene wet inkomensafhankelijke regelingen. */
  | 'AWIR'
  /** Wet administratiefrechtelijke handhaving verkeersvoorschriften. */
  | 'WAHV'
  /** Strafrecht (Sr, Sv): imposed by or under the judge; outside any time-out. */
  | 'CRIMINAL'
  /** Zorgverzekeringswet 18c–18f. */
  | 'ZVW'
  /** Burgerlijk recht: not a government claim. */
  | 'CIVIL';

/** Leefvorm as the agency established it. */
export type LivingSituationCode =
  /** Alleenstaand. */
  | 'SINGLE'
  /** Alleenstaande ouder. */
  | 'SINGLE_PARENT'
  /** Gehuwd of samenwonend: joint household with the partner named. */
  | 'COUPLE'
  /** Kostendeler (Participatiewet 22a). */
  | 'COST_SHARER'
  /** Woningdeler (Toeslagenwet 2). */
  | 'HOME_SHARER'
  /** Duurzaam gescheiden: married, treated as single. */
  | 'SEPARATED'
  /** Partner in een instelling. */
  | 'PARTNER_IN_INSTITUTION'
  /** Uitwonend (Wsf 2000 1.5). */
  | 'AWAY_FROM_HOME'
  /** Thuiswonend (Wsf 2000 1.5). */
  | 'AT_HOME';

/** Ontbreken: why something of a log is not shown. */
export type LogGap =
  /** Geen antwoord: the log could not be read. What it holds is unknown. */
  | 'NOT_ANSWERED'
  /** Geen grondslag: the organisation may not give its log for this purpose. What it holds is unknown. */
  | 'NO_LEGAL_GROUND'
  /** Afgekapt: the log holds more than is shown; a shorter period shows the rest. */
  | 'CUT_OFF';

/** Aantekening: what was done with a signal. */
export type Mark =
  /** Gezien: somebody looked at it, and does nothing yet. */
  | 'SEEN'
  /** Verklaard: there is a reason for it that the data do not tell. */
  | 'EXPLAINED'
  /** Aangekaart bij het orgaan. */
  | 'RAISED'
  /** Opgelost. */
  | 'SOLVED'
  /** Heropend: it was explained or solved, and is not any more. */
  | 'REOPENED';

/** Weigering van een aantekening: why it is not recorded so. */
export type MarkRefusal =
  /** Reden ontbreekt: only what was seen needs none. */
  | 'REASON_MISSING'
  /** Reden te kort of te lang: it has 10 to 1000 characters. */
  | 'REASON_LENGTH'
  /** Signaal niet bruikbaar: the key does not begin with the rule, is over 2000 characters, or holds a number of a person. */
  | 'CONFLICT_NOT_USABLE';

/** Soort moratorium. */
export type MoratoriumKind =
  /** Breed moratorium: afkoelingsperiode (Wgs 5). */
  | 'BROAD'
  /** Smal moratorium (Fw 287b). */
  | 'NARROW'
  /** Wettelijke schuldsanering (Fw 284). */
  | 'WSNP';

/** Soort wijziging in de BRP. */
export type MutationKind =
  /** Adreswijziging. */
  | 'ADDRESS'
  /** Huwelijk of partnerschap. */
  | 'MARRIAGE'
  /** Ontbinding huwelijk of partnerschap. */
  | 'DIVORCE'
  /** Geboorte. */
  | 'BIRTH'
  /** Overlijden. */
  | 'DEATH'
  /** Correctie. */
  | 'CORRECTION';

/** Soort rekenstap of the beslagvrije voet. */
export type ProtectedAmountStepCode =
  /** Inkomen waaraan een beslagvrije voet is verbonden (Rv 475c lid 1), or one that is not. */
  | 'INCOME'
  /** Leefsituatie (Rv 475da lid 1, 475ga lid 2). */
  | 'LIVING_SITUATION'
  /** Belastbaar inkomen per jaar (Rv 475d lid 1): C in Rv 475da lid 2. */
  | 'TAXABLE_INCOME'
  /** Deel van de bijstandsnorm (Rv 475da lid 2 or 4). */
  | 'NORM'
  /** Opslag wegens lagere zorgtoeslag (Rv 475da lid 2 and 3). */
  | 'CARE'
  /** Opslag wegens lagere huurtoeslag (Rv 475da lid 2). */
  | 'RENT'
  /** Opslag wegens lager kindgebonden budget (Rv 475da lid 2). */
  | 'CHILD'
  /** Maximum per leefsituatie (Rv 475da lid 1). */
  | 'MAXIMUM'
  /** Verblijf in een inrichting (Rv 475e lid 2). */
  | 'INSTITUTION'
  /** Inkomen van de partner (Rv 475db lid 1 a). */
  | 'PARTNER'
  /** Hoogstens een deel van het inkomen (Rv 475dc). */
  | 'SHARE_OF_INCOME'
  /** Uitkomst, in whole cents. */
  | 'OUTCOME';

/** Soort bescherming against curiosity. */
export type ProtectedKind =
  /** Bekende persoon: whoever looks them up is shown to oversight. */
  | 'KNOWN_PERSON'
  /** Eigen familie of one worker. */
  | 'OWN_FAMILY'
  /** Eigen adres of one worker. */
  | 'OWN_ADDRESS';

/** Leefsituatie for the beslagvrije voet (Rv 475da). */
export type ProtectedSituation =
  /** Alleenstaande (Rv 475da lid 1 a). */
  | 'SINGLE'
  /** Alleenstaande ouder (Rv 475da lid 1 b). */
  | 'SINGLE_PARENT'
  /** Gehuwd of samenwonend zonder kinderen (Rv 475da lid 1 c). */
  | 'COUPLE'
  /** Gehuwd of samenwonend met een of meer kinderen (Rv 475da lid 1 d). */
  | 'COUPLE_WITH_CHILD'
  /** Zonder woonadres in de BRP (Rv 475da lid 4). */
  | 'NO_ADDRESS';

/** Doel (AVG 5 lid 1 b) for which is asked. */
export type Purpose =
  /** Schuldhulpverlening (Wgs 8, 8a–8d): to counsel a household on its debts. */
  | 'DEBT_COUNSELLING'
  /** Procesregie multiproblematiek: to direct one plan for one household. */
  | 'CASE_DIRECTION'
  /** Zoeken: to find out which household a person lives in, and nothing more. */
  | 'HOUSEHOLD_SEARCH'
  /** Eigen werkvoorraad: to see which cases are one’s own, and whom they are about. */
  | 'OWN_WORK'
  /** Schuldenregie: to see which case households need attention first. */
  | 'CASELOAD_OVERVIEW'
  /** Maatwerk: an agency looks at what it shares itself of a household, to answer for it. */
  | 'MAATWERK'
  /** Beheer van het maatwerkcontact: no personal data. */
  | 'CONTACT_MAINTENANCE'
  /** Controle van eigen gegevens (AVG 5 lid 1 d): an agency looks at signals whose cause lies in its own data. */
  | 'OWN_DATA_CHECK'
  /** Registratie van casussen: to record who works on which case; no file is given. */
  | 'CASE_REGISTRATION'
  /** Toezicht (AVG 5 lid 2, 32): to check whether data were consulted rightly; no file is given. */
  | 'OVERSIGHT'
  /** Inzage (AVG 15): to tell a citizen who consulted data of theirs. */
  | 'INSPECTION'
  /** Statistiek: counts only; no agency shares a personal file for it. */
  | 'STATISTICS';

/** Zekerheid van bewoning (BRP bewoning). */
export type ResidenceCertainty =
  /** Zeker: registered here at a home address that is not under investigation. */
  | 'CERTAIN'
  /** Mogelijk: the address is under investigation, or an actual stay. */
  | 'POSSIBLE';

/** Oordeel of a reviewer. */
export type ReviewOutcome =
  /** Terecht: the look-up fits the work. */
  | 'JUSTIFIED'
  /** Niet terecht: there was no ground for it. */
  | 'NOT_JUSTIFIED'
  /** Nader onderzoek: the line alone does not tell. */
  | 'TO_INVESTIGATE';

/** Nadeelrisico for the citizen. */
export type RiskLevel =
  /** Laag. */
  | 'LOW'
  /** Midden. */
  | 'MEDIUM'
  /** Hoog. */
  | 'HIGH';

/** Rol in which somebody asks. */
export type Role =
  /** Hulpverlener: counsels households. */
  | 'CASEWORKER'
  /** Procesregisseur: directs one plan for one household. */
  | 'CASE_DIRECTOR'
  /** Schuldenregisseur: sees the case households of a gemeente together. */
  | 'DEBT_DIRECTOR'
  /** Leidinggevende: the second pair of eyes on who consulted what. */
  | 'SUPERVISOR'
  /** Maatwerkmedewerker of one agency. */
  | 'MAATWERK_OFFICER'
  /** Beheerder of one agency. */
  | 'AGENCY_ADMINISTRATOR'
  /** Functionaris gegevensbescherming (AVG 37). */
  | 'DATA_PROTECTION_OFFICER'
  /** Burger: asks about themselves. */
  | 'CITIZEN'
  /** Systeem: a program under an identity of its own. */
  | 'SYSTEM';

/** Soort tegenstrijdigheid. */
export type RuleKind =
  /** Ketenbeschikking: the result of a change or decision elsewhere. */
  | 'CHAIN'
  /** Tegensprekend: opposite duties or incompatible facts. */
  | 'CONTRADICTION'
  /** Materiële samenhang: decisions about the same person that influence each other. */
  | 'COHERENCE'
  /** Bewaking: a term or urgency, no clash. */
  | 'WATCH';

/** Antwoord op een voorstel voor een schuldregeling. */
export type SettlementOutcome =
  /** Akkoord. */
  | 'AGREED'
  /** Geweigerd. */
  | 'REFUSED'
  /** Nog geen antwoord. */
  | 'NO_ANSWER';

/** Ernst. */
export type Severity =
  /** Rood: act now. */
  | 'RED'
  /** Oranje: look into it. */
  | 'ORANGE'
  /** Geel: know it. */
  | 'YELLOW';

/** Soort signaal for oversight. */
export type SignalKind =
  /** Buiten de eigen casussen: somebody was looked up on a reason alone. */
  | 'OUTSIDE_OWN_CASES'
  /** Eigen familie of the worker. */
  | 'OWN_FAMILY'
  /** Eigen adres of the worker. */
  | 'OWN_ADDRESS'
  /** Bekende persoon: somebody on the list of known persons. */
  | 'KNOWN_PERSON'
  /** Ongewoon veel: more look-ups on one day than is usual, for anybody or for this actor. */
  | 'UNUSUAL_VOLUME'
  /** Ongewoon tijdstip: look-ups outside working hours or at the weekend. */
  | 'UNUSUAL_HOURS'
  /** Herhaald geweigerd: one actor was refused again and again. */
  | 'REPEATED_REFUSALS';

/** Uitkomst van de bevraging of one source. */
export type SourceOutcome =
  /** Antwoord ontvangen: all of it is known. */
  | 'ANSWERED'
  /** Onvolledig: it answered, but a part is unknown. */
  | 'INCOMPLETE'
  /** Deels niet verstrekt: it answered; the rest it may not share for the purpose of the request. */
  | 'PARTLY_WITHHELD'
  /** Geen grondslag: the agency may not share this for the purpose of the request. */
  | 'NO_LEGAL_GROUND'
  /** Geweigerd: the agency did not accept the request. */
  | 'REFUSED'
  /** Te laat: no answer within the time budget. */
  | 'LATE'
  /** Niet bereikbaar. */
  | 'UNREACHABLE'
  /** Onbruikbaar antwoord: something came that breaks the contract; nothing of it counts. */
  | 'MALFORMED'
  /** Storing bij de bron. */
  | 'FAULTY'
  /** Nog gevraagd: it was asked and has not answered yet. Only in an answer that fills in. */
  | 'ASKED';

/** Soort bedreigende situatie (Wgs 4 lid 2). */
export type ThreatKind =
  /** Ontruiming. */
  | 'EVICTION'
  /** Afsluiting van gas, elektriciteit, warmte of water. */
  | 'SHUT_OFF'
  /** Royement van de zorgverzekering. */
  | 'HEALTH_INSURANCE';

/** Eenheid van een drempel. */
export type ThresholdUnit =
  /** Uren per week. */
  | 'HOURS'
  /** Dagen. */
  | 'DAYS'
  /** Maanden. */
  | 'MONTHS'
  /** Procenten. */
  | 'PER_CENT'
  /** Eurocenten. */
  | 'CENTS';

/** Soort gebeurtenis op de tijdlijn. */
export type TimelineEventKind =
  /** Besluit (Awb 1:3), on its dagtekening. */
  | 'DECISION'
  /** Gebeurtenis op een vordering, as a payment or interest. */
  | 'CLAIM_EVENT'
  /** Invorderingshandeling (Awb afdeling 4.4.4). */
  | 'COLLECTION_ACT'
  /** Begin van een regeling. */
  | 'ARRANGEMENT_START'
  /** Einde van een regeling, on its last day. */
  | 'ARRANGEMENT_END'
  /** Intrekking van een regeling (Awb 4:96). */
  | 'ARRANGEMENT_WITHDRAWN'
  /** Begin van een inhouding. */
  | 'DEDUCTION_START'
  /** Einde van een inhouding, on its last day. */
  | 'DEDUCTION_END'
  /** Begin van een uitkering of voorziening. */
  | 'BENEFIT_START'
  /** Einde van een uitkering of voorziening, on its last day. */
  | 'BENEFIT_END'
  /** Wijziging in de BRP, on the day it was recorded. */
  | 'BRP_MUTATION'
  /** Correctieverzoek (Wet BRP 2.58) ingediend. */
  | 'CORRECTION_REQUESTED'
  /** Correctieverzoek beslist. */
  | 'CORRECTION_DECIDED'
  /** Bedreigende situatie (Wgs 4 lid 2). */
  | 'THREAT'
  /** Begin van een moratorium. */
  | 'MORATORIUM_START'
  /** Einde van een moratorium, on its last day. */
  | 'MORATORIUM_END'
  /** Nabetaling, on the day it was paid. */
  | 'BACK_PAYMENT'
  /** Opgegeven besluit, on its reported dagtekening. Not verified. */
  | 'REPORTED_DECISION'
  /** Voorstel voor een schuldregeling aan alle schuldeisers. */
  | 'SETTLEMENT_PROPOSED'
  /** Antwoord van één schuldeiser op het voorstel. */
  | 'SETTLEMENT_ANSWERED'
  /** Schuldregeling tot stand gekomen. */
  | 'SETTLEMENT_CONCLUDED'
  /** Schuldregeling beëindigd. */
  | 'SETTLEMENT_ENDED'
  /** Begin van een time-out over vorderingen van een of meer organen. */
  | 'TIME_OUT_START'
  /** Einde van een time-out, on its last day. */
  | 'TIME_OUT_END'
  /** Intrekking van een time-out. */
  | 'TIME_OUT_WITHDRAWN'
  /** Hulpvraag waarover de professionals het eens werden. */
  | 'SUPPORT_NEED_AGREED'
  /** Aanmelding voor schuldhulpverlening. */
  | 'COUNSELLING_REQUESTED'
  /** Intake (Wgs 4). */
  | 'COUNSELLING_INTAKE'
  /** Plan van aanpak (Wgs 4a). */
  | 'COUNSELLING_PLAN';

/** Of de uitzondering is gewogen. */
export type Weighed =
  /** Ja: the decision records that the exception was weighed. */
  | 'YES'
  /** Nee: it records that it was not. */
  | 'NO'
  /** Onbekend: the decision is silent. */
  | 'UNKNOWN';

export type AgencySharingQueryVariables = Exact<{
  agency: string | number;
}>;


export type AgencySharingQuery = { readonly agencySharing: { readonly agency: string, readonly name: string, readonly purposes: ReadonlyArray<{ readonly purpose: Purpose, readonly title: string, readonly ground: ReadonlyArray<string>, readonly roles: ReadonlyArray<Role>, readonly ownAgencyOnly: boolean, readonly because: string, readonly classes: ReadonlyArray<{ readonly dataClass: string, readonly title: string, readonly fields: ReadonlyArray<string> }> }> } };

export type AgencySignalsQueryVariables = Exact<{
  first: number;
}>;


export type AgencySignalsQuery = { readonly agencySignals: ReadonlyArray<{ readonly rule: string, readonly title: string, readonly households: number, readonly factCount: number, readonly facts: ReadonlyArray<{ readonly kind: string, readonly id: string }> }> };

export type AuditTrailQueryVariables = Exact<{
  by: AuditQuestion;
}>;


export type AuditTrailQuery = { readonly auditTrail: ReadonlyArray<{ readonly seq: string, readonly hash: string, readonly at: string, readonly actor: string | null, readonly role: Role | null, readonly oin: string | null, readonly worksAt: string | null, readonly clientId: string | null, readonly origin: string, readonly action: AuditAction, readonly operation: string | null, readonly subjects: ReadonlyArray<string>, readonly householdIds: ReadonlyArray<string>, readonly caseReference: string | null, readonly purpose: Purpose | null, readonly trigger: CaseTrigger | null, readonly reason: string | null, readonly result: AuditResult, readonly code: string | null, readonly outsideOwnCases: boolean, readonly traceId: string }> };

export type CaseHouseholdsQueryVariables = Exact<{
  references: ReadonlyArray<string | number> | string | number;
}>;


export type CaseHouseholdsQuery = { readonly casesByReference: ReadonlyArray<{ readonly access: AccessOutcome, readonly reference: string, readonly household: { readonly id: string } | null, readonly persons: ReadonlyArray<{ readonly birthDate: string | null, readonly person: { readonly bsn: string }, readonly name: { readonly given: string, readonly prefix: string | null, readonly family: string } | null }> | null, readonly director: { readonly role: string, readonly functionMailbox: string, readonly phone: string } | null }> };

export type CaseloadQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: CaseloadFilterInput | null | undefined;
  order?: CaseloadOrderInput | null | undefined;
}>;


export type CaseloadQuery = { readonly caseload: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly node: { readonly reference: string, readonly householdId: string, readonly takenAt: string, readonly asOf: string, readonly complete: boolean, readonly nextObjectionOn: string | null, readonly nextTimeOutEndOn: string | null, readonly unassessedRules: ReadonlyArray<string>, readonly total: { readonly amount: number | null, readonly atLeast: boolean, readonly asOf: string | null }, readonly creditors: { readonly count: number | null, readonly atLeast: boolean, readonly asOf: string | null }, readonly overdrawn: { readonly amount: number | null, readonly atLeast: boolean, readonly asOf: string | null }, readonly hardConflicts: { readonly count: number | null, readonly atLeast: boolean, readonly asOf: string | null }, readonly conflicts: { readonly count: number | null, readonly atLeast: boolean, readonly asOf: string | null }, readonly nextThreat: { readonly kind: ThreatKind, readonly on: string } | null, readonly staleSources: ReadonlyArray<{ readonly source: string, readonly outcome: SourceOutcome, readonly retrievedAt: string | null }> } }> } };

export type CaseloadBreakdownQueryVariables = Exact<{
  by: CaseloadDimension;
}>;


export type CaseloadBreakdownQuery = { readonly caseloadBreakdown: { readonly by: CaseloadDimension, readonly least: number, readonly cells: ReadonlyArray<{ readonly key: string, readonly label: string, readonly suppressed: boolean, readonly households: number | null, readonly conflicts: number | null, readonly outstanding: number | null, readonly amountPerMonth: number | null }> } };

export type CaseloadCountsQueryVariables = Exact<{
  threatBefore: string;
}>;


export type CaseloadCountsQuery = { readonly all: { readonly totalCount: number }, readonly overdrawn: { readonly totalCount: number }, readonly hardConflicts: { readonly totalCount: number }, readonly threatened: { readonly totalCount: number }, readonly stale: { readonly totalCount: number } };

export type CaseloadHouseholdsQueryVariables = Exact<{
  references: ReadonlyArray<string | number> | string | number;
}>;


export type CaseloadHouseholdsQuery = { readonly casesByReference: ReadonlyArray<{ readonly access: AccessOutcome, readonly reference: string, readonly household: { readonly id: string } | null }> };

export type CaseloadRefreshQueryVariables = Exact<{ [key: string]: never; }>;


export type CaseloadRefreshQuery = { readonly caseloadRefresh: { readonly queued: number, readonly running: number, readonly listing: boolean, readonly without: number, readonly withoutHousehold: number, readonly failed: number, readonly lastFinishedAt: string | null, readonly lastListedAt: string | null, readonly listedCases: number | null, readonly heardAt: string | null, readonly failures: ReadonlyArray<{ readonly reference: string, readonly code: string, readonly at: string }>, readonly unheard: ReadonlyArray<{ readonly source: string, readonly gap: ChangeGap }> } };

export type CaseloadSnapshotQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseloadSnapshotQuery = { readonly household: { readonly id: string, readonly view: { readonly asOf: string, readonly sources: ReadonlyArray<{ readonly source: string, readonly outcome: SourceOutcome, readonly missing: ReadonlyArray<string>, readonly withheld: ReadonlyArray<string>, readonly retrievedAt: string | null, readonly agency: { readonly code: string, readonly name: string } | null }>, readonly debtStack: { readonly creditors: number | null, readonly agencies: number | null, readonly complete: boolean, readonly total: { readonly outstanding: number } | null, readonly monthly: { readonly complete: boolean, readonly perPerson: ReadonlyArray<{ readonly amounts: { readonly forced: number } | null, readonly room: { readonly roomAtMost: number | null } }> } }, readonly claims: ReadonlyArray<{ readonly key: string, readonly id: string, readonly kind: ClaimKind, readonly regime: LegalRegime, readonly scheme: string, readonly status: ClaimStatus, readonly outstanding: number, readonly counted: boolean, readonly agency: { readonly code: string }, readonly creditor: { readonly code: string, readonly name: string }, readonly handler: { readonly code: string, readonly name: string } }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly kind: DecisionKind, readonly objectionUntil: string | null, readonly agency: { readonly code: string } }>, readonly deductions: ReadonlyArray<{ readonly id: string, readonly method: DeductionMethod, readonly agency: { readonly code: string } }>, readonly arrangements: ReadonlyArray<{ readonly id: string, readonly kind: ArrangementKind, readonly agency: { readonly code: string } }>, readonly conflicts: ReadonlyArray<{ readonly key: string, readonly severity: Severity, readonly explained: boolean, readonly amountPerMonth: number | null, readonly rule: { readonly id: string, readonly title: string, readonly hardness: Hardness }, readonly risk: { readonly level: RiskLevel }, readonly evidence: ReadonlyArray<{ readonly source: string, readonly kind: string, readonly id: string }> }>, readonly unassessedRules: ReadonlyArray<{ readonly missing: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly hardness: Hardness } }>, readonly threats: ReadonlyArray<{ readonly kind: ThreatKind, readonly on: string }> | null, readonly timeOuts: ReadonlyArray<{ readonly withdrawnOn: string | null, readonly period: { readonly to: string | null } }> | null } } | null };

export type CaseloadTrendsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CaseloadTrendsQuery = { readonly caseloadTrends: ReadonlyArray<{ readonly day: string, readonly households: number, readonly total: number, readonly withoutTotal: number, readonly overdrawn: number, readonly overdrawnUnknown: number, readonly hardConflicts: number, readonly complete: number, readonly completePercent: number | null }> };

export type ChangedCasesQueryVariables = Exact<{
  after?: string | number | null | undefined;
}>;


export type ChangedCasesQuery = { readonly changedCases: { readonly references: ReadonlyArray<string>, readonly cursor: string, readonly more: boolean, readonly unheard: ReadonlyArray<{ readonly source: string, readonly gap: ChangeGap }> } };

export type ClearsMostQueryVariables = Exact<{
  first: number;
}>;


export type ClearsMostQuery = { readonly clearsMost: ReadonlyArray<{ readonly rule: string, readonly ruleTitle: string, readonly agency: string, readonly agencyName: string, readonly factKind: string, readonly detail: string | null, readonly households: number, readonly conflicts: number, readonly amountPerMonth: number | null }> };

export type CloseCaseMutationVariables = Exact<{
  input: CloseCaseInput;
}>;


export type CloseCaseMutation = { readonly closeCase:
    | (
      { readonly reference: string, readonly endedOn: string }
      & { readonly __typename: 'CaseClosed' }
    )
    | (
      { readonly reference: string }
      & { readonly __typename: 'CaseNotFound' }
    )
    | (
      { readonly reason: CaseRefusal }
      & { readonly __typename: 'CaseRefused' }
    )
   };

export type ConflictMarksQueryVariables = Exact<{
  householdId: string;
}>;


export type ConflictMarksQuery = { readonly conflictMarks: ReadonlyArray<{ readonly conflictKey: string, readonly ruleId: string, readonly mark: Mark, readonly reason: string | null, readonly role: Role, readonly at: string, readonly by: string, readonly mine: boolean }> };

export type ConflictsQueryVariables = Exact<{
  bsn: string;
  asOf?: string | null | undefined;
}>;


export type ConflictsQuery = { readonly householdView: { readonly asOf: string, readonly complete: boolean, readonly sources: ReadonlyArray<{ readonly source: string, readonly outcome: SourceOutcome, readonly missing: ReadonlyArray<string> }>, readonly conflicts: ReadonlyArray<{ readonly key: string, readonly severity: Severity, readonly explained: boolean, readonly message: string, readonly amountPerMonth: number | null, readonly rule: { readonly id: string, readonly title: string, readonly kind: RuleKind, readonly hardness: Hardness, readonly hook: ReadonlyArray<{ readonly law: string, readonly article: string, readonly paragraph: string | null, readonly says: string, readonly certainty: Certainty }>, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number, readonly unit: ThresholdUnit, readonly text: string }> }, readonly explanations: ReadonlyArray<{ readonly code: string, readonly text: string, readonly applies: Applies }>, readonly persons: ReadonlyArray<{ readonly bsn: string }>, readonly evidence: ReadonlyArray<{ readonly source: string, readonly kind: string, readonly id: string, readonly says: string, readonly on: string | null }>, readonly risk: { readonly level: RiskLevel, readonly text: string }, readonly contacts: ReadonlyArray<{ readonly functionMailbox: string, readonly phone: string, readonly deputy: string, readonly validUntil: string, readonly stale: boolean, readonly agency: { readonly code: string, readonly name: string } }> }>, readonly unassessedRules: ReadonlyArray<{ readonly partly: boolean, readonly missing: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly title: string, readonly kind: RuleKind } }> } | null };

export type DebtDetailsQueryVariables = Exact<{
  bsn: string;
  asOf?: string | null | undefined;
}>;


export type DebtDetailsQuery = { readonly householdView: DebtDetailPartsFragment | null };

export type DebtDetailPartsFragment = { readonly asOf: string, readonly complete: boolean, readonly sources: ReadonlyArray<{ readonly source: string, readonly outcome: SourceOutcome, readonly missing: ReadonlyArray<string> }>, readonly claims: ReadonlyArray<{ readonly key: string, readonly id: string, readonly kind: ClaimKind, readonly regime: LegalRegime, readonly scheme: string, readonly title: string, readonly handlerReference: string | null, readonly grossNet: GrossNet | null, readonly imposed: number, readonly principal: number, readonly interest: number, readonly costs: number, readonly outstanding: number, readonly status: ClaimStatus, readonly payable: boolean, readonly counted: boolean, readonly dueOn: string | null, readonly limitationOn: string | null, readonly interestRate: number | null, readonly lapsesOn: string | null, readonly intentOrGrossFault: boolean | null, readonly criminal: boolean, readonly decisionId: string | null, readonly agency: { readonly code: string, readonly name: string }, readonly creditor: { readonly code: string, readonly name: string }, readonly handler: { readonly code: string, readonly name: string }, readonly debtors: ReadonlyArray<{ readonly bsn: string }>, readonly period: { readonly from: string, readonly to: string | null } | null, readonly basis: ReadonlyArray<BasisFragment>, readonly events: ReadonlyArray<{ readonly id: string, readonly kind: ClaimEventKind, readonly on: string, readonly recordedOn: string, readonly amount: number, readonly component: ClaimComponent | null, readonly description: string | null }>, readonly collectionActs: ReadonlyArray<{ readonly id: string, readonly kind: CollectionActKind, readonly on: string, readonly actor: { readonly code: string, readonly name: string } }>, readonly legalRoom: { readonly notes: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string>, readonly grounds: ReadonlyArray<{ readonly status: GroundStatus, readonly ask: string, readonly ground: { readonly id: string, readonly kind: GroundKind, readonly degree: BindingDegree, readonly title: string, readonly says: string, readonly source: string, readonly certainty: Certainty, readonly basis: BasisFragment }, readonly conditions: ReadonlyArray<{ readonly text: string, readonly status: GroundStatus, readonly because: string }> }>, readonly objection: { readonly until: string, readonly open: boolean, readonly daysLeft: number | null, readonly text: string } | null } }>, readonly debtStack: { readonly perhapsTwice: ReadonlyArray<string>, readonly complete: boolean, readonly missing: ReadonlyArray<string>, readonly sameDebts: ReadonlyArray<{ readonly counted: string, readonly origin: string }>, readonly monthly: { readonly perPerson: ReadonlyArray<{ readonly label: string, readonly deductionKeys: ReadonlyArray<string>, readonly arrangementKeys: ReadonlyArray<string>, readonly person: { readonly bsn: string }, readonly room: { readonly incomePerMonth: number | null, readonly protectedAtLeast: number | null, readonly protectedExactly: number | null, readonly roomAtMost: number | null, readonly unplaced: ReadonlyArray<string>, readonly steps: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string>, readonly incomes: ReadonlyArray<{ readonly payer: string, readonly kind: IncomeKind, readonly amountPerMonth: number, readonly order: number | null, readonly forced: number, readonly voluntary: number, readonly deductionKeys: ReadonlyArray<string>, readonly roomAtMost: number | null, readonly basis: BasisFragment }>, readonly takers: ReadonlyArray<{ readonly deductionKey: string, readonly method: DeductionMethod, readonly onIncome: string, readonly amountPerMonth: number, readonly from: string, readonly order: number | null, readonly reason: string, readonly coordinates: boolean, readonly tooMuchAtLeast: number | null, readonly tooMuchAtMost: number | null, readonly beneficiary: { readonly code: string, readonly name: string } }> } }> }, readonly reported: { readonly complete: boolean, readonly missing: ReadonlyArray<string>, readonly government: ReportedFragment | null, readonly private: ReportedFragment | null } }, readonly deductions: ReadonlyArray<{ readonly id: string, readonly claimId: string | null, readonly method: DeductionMethod, readonly onIncome: string, readonly amountPerMonth: number, readonly agency: { readonly code: string }, readonly person: { readonly bsn: string }, readonly beneficiary: { readonly code: string, readonly name: string }, readonly period: { readonly from: string, readonly to: string | null }, readonly protectedAmount: { readonly amount: number, readonly livingSituation: LivingSituationCode, readonly calculatedOn: string, readonly partnerIncome: number | null } | null, readonly basis: ReadonlyArray<BasisFragment> }>, readonly arrangements: ReadonlyArray<{ readonly id: string, readonly kind: ArrangementKind, readonly claimIds: ReadonlyArray<string>, readonly amountPerMonth: number | null, readonly withdrawnOn: string | null, readonly excludesSetOff: boolean | null, readonly conditions: ReadonlyArray<string>, readonly agency: { readonly code: string }, readonly person: { readonly bsn: string }, readonly handler: { readonly code: string, readonly name: string }, readonly period: { readonly from: string, readonly to: string | null } }>, readonly settlements: ReadonlyArray<{ readonly id: string, readonly proposedOn: string, readonly concludedOn: string | null, readonly endedOn: string | null, readonly persons: ReadonlyArray<{ readonly bsn: string }>, readonly claims: ReadonlyArray<{ readonly claimId: string, readonly agency: { readonly code: string } }>, readonly responses: ReadonlyArray<{ readonly outcome: SettlementOutcome, readonly answeredOn: string | null, readonly creditor: { readonly code: string, readonly name: string } }> }> | null, readonly protectedAmounts: ReadonlyArray<{ readonly label: string, readonly indicative: boolean, readonly exact: number | null, readonly atLeast: number | null, readonly atMost: number | null, readonly month: string, readonly livingSituation: ProtectedSituation | null, readonly unknown: ReadonlyArray<string>, readonly reservations: ReadonlyArray<string>, readonly person: { readonly bsn: string }, readonly steps: ReadonlyArray<{ readonly code: ProtectedAmountStepCode, readonly text: string, readonly amount: number | null, readonly article: BasisFragment }>, readonly used: ReadonlyArray<{ readonly deductionKey: string, readonly onIncome: string, readonly amount: number, readonly calculatedOn: string, readonly difference: number | null, readonly tooLow: boolean, readonly stale: boolean, readonly agency: { readonly code: string } }> }> };

export type BasisFragment = { readonly law: string, readonly article: string, readonly paragraph: string | null };

export type ReportedFragment = { readonly amount: number, readonly debts: number, readonly amountUnknown: number, readonly alsoSourceAmount: number, readonly lines: ReadonlyArray<{ readonly key: string, readonly title: string, readonly amount: number | null, readonly reportedOn: string, readonly alsoSource: boolean, readonly person: { readonly bsn: string }, readonly creditor: { readonly code: string, readonly name: string } }> };

export type DebtDetailsByIdQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type DebtDetailsByIdQuery = { readonly household: { readonly id: string, readonly view: DebtDetailPartsFragment } | null };

export type DeleteViewMutationVariables = Exact<{
  input: DeleteViewInput;
}>;


export type DeleteViewMutation = { readonly deleteView: (
    { readonly name: string }
    & { readonly __typename: 'ViewDeleted' | 'ViewNotFound' }
  ) };

export type FindHouseholdQueryVariables = Exact<{
  bsn: string;
}>;


export type FindHouseholdQuery = { readonly householdOf: { readonly access: AccessOutcome, readonly household: { readonly id: string } | null, readonly members: ReadonlyArray<{ readonly certainty: ResidenceCertainty, readonly person: { readonly bsn: string }, readonly name: { readonly given: string, readonly prefix: string | null, readonly family: string } | null }> | null } };

export type FindPersonsQueryVariables = Exact<{
  name: string;
  birthDate: string;
}>;


export type FindPersonsQuery = { readonly findPersons: { readonly access: AccessOutcome, readonly more: boolean, readonly persons: ReadonlyArray<{ readonly birthDate: string, readonly person: { readonly bsn: string }, readonly name: { readonly given: string, readonly prefix: string | null, readonly family: string }, readonly household: { readonly id: string } | null }> | null } };

export type FollowCasesMutationVariables = Exact<{
  input: FollowCasesInput;
}>;


export type FollowCasesMutation = { readonly followCases: { readonly persons: number, readonly unheard: ReadonlyArray<{ readonly source: string, readonly gap: ChangeGap }> } | null };

export type ForecastQueryVariables = Exact<{
  bsn: string;
  asOf?: string | null | undefined;
  scenario?: ForecastScenario | null | undefined;
}>;


export type ForecastQuery = { readonly householdView: ForecastPartsFragment | null };

export type ForecastPartsFragment = { readonly asOf: string, readonly complete: boolean, readonly forecast: { readonly horizon: number, readonly unknown: ReadonlyArray<string>, readonly neverPaid: ReadonlyArray<string>, readonly interestUnknown: ReadonlyArray<string>, readonly instalmentUnknown: ReadonlyArray<string>, readonly unassignedArrangements: ReadonlyArray<string>, readonly notPayable: ReadonlyArray<string>, readonly complete: boolean, readonly missing: ReadonlyArray<string>, readonly assumptions: ReadonlyArray<string>, readonly today: OutcomeFragment | null, readonly scenario: OutcomeFragment | null, readonly difference: { readonly totalPaid: number, readonly totalInterest: number, readonly writtenOff: number, readonly outstandingAtEnd: number, readonly months: number | null } | null, readonly revivals: ReadonlyArray<{ readonly claimKey: string, readonly month: string, readonly balance: number, readonly amountPerMonth: number }>, readonly jointPlan: { readonly months: number, readonly leftAtEnd: number, readonly atMost: ReadonlyArray<{ readonly month: string, readonly amountPerMonth: number }>, readonly parts: ReadonlyArray<{ readonly claimKey: string, readonly firstInstalment: number, readonly leftAtEnd: number }> } | null, readonly rooms: ReadonlyArray<{ readonly label: string, readonly month: string, readonly todayAtMost: number | null, readonly thenAtMost: number | null, readonly person: { readonly bsn: string } }>, readonly unassigned: ReadonlyArray<{ readonly key: string, readonly beneficiary: string, readonly amountPerMonth: number, readonly perhapsFor: ReadonlyArray<string> }> } | null };

export type OutcomeFragment = { readonly outstandingNow: number, readonly totalPaid: number, readonly totalInterest: number, readonly writtenOff: number, readonly outstandingAtEnd: number, readonly nothingLeftIn: string | null, readonly monthsUntilNothingLeft: number | null, readonly months: ReadonlyArray<{ readonly month: string, readonly outstanding: number, readonly paid: number, readonly interest: number, readonly writtenOff: number }>, readonly perClaim: ReadonlyArray<{ readonly claimKey: string, readonly outstandingNow: number, readonly paidInFirstMonth: number, readonly paidOffIn: string | null, readonly writtenOffOn: string | null, readonly writtenOff: number, readonly totalPaid: number, readonly totalInterest: number, readonly outstandingAtEnd: number }> };

export type ForecastByIdQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
  scenario?: ForecastScenario | null | undefined;
}>;


export type ForecastByIdQuery = { readonly household: { readonly id: string, readonly view: ForecastPartsFragment } | null };

export type ForgetProtectedSubjectMutationVariables = Exact<{
  input: ForgetProtectedSubjectInput;
}>;


export type ForgetProtectedSubjectMutation = { readonly forgetProtectedSubject: (
    { readonly kind: ProtectedKind }
    & { readonly __typename: 'SubjectForgotten' | 'SubjectNotProtected' }
  ) };

export type HouseholdByIdQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type HouseholdByIdQuery = { readonly household: { readonly id: string, readonly view: HouseholdPartsFragment } | null };

export type HouseholdPartsFragment = { readonly asOf: string, readonly complete: boolean, readonly household: { readonly id: string } | null, readonly address: { readonly street: string, readonly houseNumber: string, readonly postalCode: string, readonly city: string } | null, readonly sources: ReadonlyArray<SourceFragment>, readonly persons: ReadonlyArray<{ readonly birthDate: string | null, readonly certainty: ResidenceCertainty | null, readonly since: string | null, readonly person: { readonly bsn: string }, readonly name: { readonly given: string, readonly prefix: string | null, readonly family: string } | null }>, readonly debtStack: { readonly perhapsTwice: ReadonlyArray<string>, readonly creditors: number | null, readonly agencies: number | null, readonly complete: boolean, readonly missing: ReadonlyArray<string>, readonly total: (
      { readonly claimKeys: ReadonlyArray<string> }
      & AmountsFragment
    ) | null, readonly phases: ReadonlyArray<{ readonly phase: DebtPhase, readonly amounts: AmountsFragment }>, readonly overdue: AmountsFragment | null, readonly criminal: AmountsFragment | null, readonly jointTotal: AmountsFragment | null, readonly notPayable: AmountsFragment | null, readonly byCreditor: ReadonlyArray<{ readonly key: string, readonly label: string, readonly amounts: AmountsFragment }>, readonly byHandler: ReadonlyArray<{ readonly key: string, readonly label: string, readonly amounts: AmountsFragment }>, readonly byKind: ReadonlyArray<{ readonly key: string, readonly label: string, readonly amounts: AmountsFragment }>, readonly byPerson: ReadonlyArray<{ readonly label: string, readonly certainty: ResidenceCertainty | null, readonly person: { readonly bsn: string }, readonly amounts: AmountsFragment, readonly joint: AmountsFragment }>, readonly sameDebts: ReadonlyArray<{ readonly counted: string, readonly origin: string }>, readonly reported: { readonly complete: boolean, readonly missing: ReadonlyArray<string>, readonly government: { readonly amount: number, readonly debts: number, readonly amountUnknown: number, readonly alsoSourceAmount: number } | null, readonly private: { readonly amount: number, readonly debts: number, readonly amountUnknown: number, readonly alsoSourceAmount: number } | null }, readonly monthly: { readonly complete: boolean, readonly missing: ReadonlyArray<string>, readonly amounts: MonthlyFragment | null, readonly perPerson: ReadonlyArray<{ readonly label: string, readonly person: { readonly bsn: string }, readonly amounts: MonthlyFragment | null, readonly room: { readonly incomePerMonth: number | null, readonly protectedAtLeast: number | null, readonly protectedExactly: number | null, readonly roomAtMost: number | null, readonly steps: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string> } }> } }, readonly claims: ReadonlyArray<{ readonly key: string, readonly id: string, readonly kind: ClaimKind, readonly title: string, readonly scheme: string, readonly criminal: boolean, readonly regime: LegalRegime, readonly imposed: number, readonly principal: number, readonly interest: number, readonly costs: number, readonly outstanding: number, readonly status: ClaimStatus, readonly payable: boolean, readonly dueOn: string | null, readonly counted: boolean, readonly agency: { readonly code: string, readonly name: string }, readonly creditor: { readonly code: string, readonly name: string }, readonly handler: { readonly code: string, readonly name: string }, readonly debtors: ReadonlyArray<{ readonly bsn: string }> }>, readonly benefits: ReadonlyArray<{ readonly id: string, readonly kind: BenefitKind, readonly title: string, readonly status: BenefitStatus, readonly amountPerMonth: number | null, readonly grossNet: GrossNet | null, readonly agency: { readonly code: string, readonly name: string }, readonly person: { readonly bsn: string }, readonly period: { readonly from: string, readonly to: string | null } }>, readonly decisions: ReadonlyArray<{ readonly id: string, readonly kind: DecisionKind, readonly title: string, readonly decidedOn: string, readonly objectionUntil: string | null, readonly exceptionWeighed: Weighed, readonly amount: number | null, readonly monthlyEffect: number | null, readonly agency: { readonly code: string, readonly name: string }, readonly persons: ReadonlyArray<{ readonly bsn: string }>, readonly effect: { readonly from: string, readonly to: string | null } }>, readonly deductions: ReadonlyArray<{ readonly id: string, readonly claimId: string | null, readonly method: DeductionMethod, readonly onIncome: string, readonly amountPerMonth: number, readonly agency: { readonly code: string, readonly name: string }, readonly person: { readonly bsn: string }, readonly beneficiary: { readonly code: string, readonly name: string }, readonly period: { readonly from: string, readonly to: string | null } }>, readonly arrangements: ReadonlyArray<{ readonly id: string, readonly kind: ArrangementKind, readonly claimIds: ReadonlyArray<string>, readonly amountPerMonth: number | null, readonly withdrawnOn: string | null, readonly agency: { readonly code: string, readonly name: string }, readonly person: { readonly bsn: string }, readonly period: { readonly from: string, readonly to: string | null } }>, readonly incomes: ReadonlyArray<{ readonly id: string, readonly kind: IncomeKind, readonly payer: string, readonly amountPerMonth: number, readonly grossNet: GrossNet, readonly agency: { readonly code: string, readonly name: string }, readonly person: { readonly bsn: string }, readonly period: { readonly from: string, readonly to: string | null } }>, readonly conflicts: ReadonlyArray<ClashFragment>, readonly unassessedRules: ReadonlyArray<UnassessedFragment>, readonly householdDifferences: { readonly missing: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string>, readonly columns: ReadonlyArray<{ readonly key: string, readonly scheme: string, readonly isReported: boolean, readonly note: string | null, readonly agency: { readonly code: string, readonly name: string } }>, readonly rows: ReadonlyArray<{ readonly residence: ResidenceCertainty | null, readonly since: string | null, readonly person: { readonly bsn: string }, readonly cells: ReadonlyArray<{ readonly key: string, readonly column: string, readonly role: CountedRole, readonly code: LivingSituationCode, readonly factId: string, readonly partner: { readonly bsn: string } | null, readonly countedPersons: ReadonlyArray<{ readonly bsn: string }> | null, readonly period: { readonly from: string, readonly to: string | null } }> }>, readonly differences: ReadonlyArray<{ readonly key: string, readonly kind: DifferenceKind, readonly cells: ReadonlyArray<string>, readonly text: string, readonly explained: Applies, readonly conflictKeys: ReadonlyArray<string>, readonly person: { readonly bsn: string }, readonly explanations: ReadonlyArray<{ readonly text: string, readonly applies: Applies }> }> }, readonly threats: ReadonlyArray<{ readonly id: string, readonly kind: ThreatKind, readonly on: string, readonly children: boolean, readonly description: string }> | null, readonly moratoria: ReadonlyArray<{ readonly id: string, readonly kind: MoratoriumKind, readonly court: string, readonly persons: ReadonlyArray<{ readonly bsn: string }>, readonly period: { readonly from: string, readonly to: string | null } }> | null, readonly timeOuts: ReadonlyArray<{ readonly id: string, readonly withdrawnOn: string | null, readonly persons: ReadonlyArray<{ readonly bsn: string }>, readonly period: { readonly from: string, readonly to: string | null }, readonly claims: ReadonlyArray<{ readonly claimId: string, readonly agency: { readonly code: string } }> }> | null, readonly debtCounselling: ReadonlyArray<{ readonly id: string, readonly status: CounsellingStatus, readonly requestedOn: string, readonly intakeOn: string | null, readonly planOn: string | null }> | null, readonly cases: ReadonlyArray<{ readonly id: string, readonly reason: string, readonly period: { readonly from: string, readonly to: string | null }, readonly director: { readonly role: string, readonly functionMailbox: string, readonly phone: string } | null }> | null, readonly supportNeeds: ReadonlyArray<{ readonly id: string, readonly title: string, readonly consensusOn: string | null, readonly schemes: ReadonlyArray<string>, readonly person: { readonly bsn: string } }> | null, readonly contacts: ReadonlyArray<{ readonly functionMailbox: string, readonly phone: string, readonly deputy: string, readonly mandate: string, readonly themes: ReadonlyArray<string>, readonly validUntil: string, readonly stale: boolean, readonly agency: { readonly code: string, readonly name: string } }> };

export type SourceFragment = { readonly source: string, readonly outcome: SourceOutcome, readonly missing: ReadonlyArray<string>, readonly withheld: ReadonlyArray<string>, readonly retrievedAt: string | null, readonly agency: { readonly code: string, readonly name: string } | null };

export type AmountsFragment = { readonly principal: number, readonly interest: number, readonly costs: number, readonly outstanding: number, readonly claims: number };

export type MonthlyFragment = { readonly forced: number, readonly voluntary: number, readonly arrangements: number, readonly total: number, readonly unknownAmounts: number };

export type ClashFragment = { readonly key: string, readonly severity: Severity, readonly explained: boolean, readonly message: string, readonly amountPerMonth: number | null, readonly rule: { readonly id: string, readonly title: string, readonly kind: RuleKind, readonly hardness: Hardness, readonly thresholds: ReadonlyArray<{ readonly name: string, readonly value: number, readonly unit: ThresholdUnit, readonly text: string }>, readonly hook: ReadonlyArray<{ readonly law: string, readonly article: string, readonly paragraph: string | null, readonly says: string, readonly certainty: Certainty }> }, readonly explanations: ReadonlyArray<{ readonly code: string, readonly text: string, readonly applies: Applies }>, readonly persons: ReadonlyArray<{ readonly bsn: string }>, readonly evidence: ReadonlyArray<{ readonly source: string, readonly kind: string, readonly id: string, readonly says: string, readonly on: string | null }>, readonly risk: { readonly level: RiskLevel, readonly text: string }, readonly contacts: ReadonlyArray<{ readonly functionMailbox: string, readonly phone: string, readonly deputy: string, readonly validUntil: string, readonly stale: boolean, readonly agency: { readonly code: string, readonly name: string } }> };

export type UnassessedFragment = { readonly partly: boolean, readonly missing: ReadonlyArray<string>, readonly unknown: ReadonlyArray<string>, readonly rule: { readonly id: string, readonly title: string } };

export type HouseholdSourcesQueryVariables = Exact<{
  bsn: string;
  asOf?: string | null | undefined;
}>;


export type HouseholdSourcesQuery = { readonly householdView: { readonly asOf: string, readonly complete: boolean, readonly household: { readonly id: string } | null, readonly address: { readonly street: string, readonly houseNumber: string, readonly postalCode: string, readonly city: string } | null, readonly persons: ReadonlyArray<{ readonly birthDate: string | null, readonly certainty: ResidenceCertainty | null, readonly since: string | null, readonly person: { readonly bsn: string }, readonly name: { readonly given: string, readonly prefix: string | null, readonly family: string } | null }>, readonly sources: ReadonlyArray<{ readonly source: string, readonly outcome: SourceOutcome, readonly missing: ReadonlyArray<string>, readonly retrievedAt: string | null, readonly agency: { readonly code: string, readonly name: string } | null }> } | null };

export type HouseholdViewQueryVariables = Exact<{
  bsn: string;
  asOf?: string | null | undefined;
}>;


export type HouseholdViewQuery = { readonly householdView: HouseholdPartsFragment | null };

export type MaatwerkContactQueryVariables = Exact<{
  agency: string | number;
}>;


export type MaatwerkContactQuery = { readonly maatwerkContact: { readonly access: AccessOutcome, readonly agency: { readonly code: string, readonly name: string }, readonly present: { readonly functionMailbox: string, readonly phone: string, readonly deputy: string, readonly mandate: string, readonly themes: ReadonlyArray<string>, readonly validUntil: string, readonly validFrom: string | null, readonly confirmBefore: string } | null, readonly history: ReadonlyArray<{ readonly functionMailbox: string, readonly phone: string, readonly deputy: string, readonly mandate: string, readonly themes: ReadonlyArray<string>, readonly validUntil: string, readonly validFrom: string | null, readonly confirmBefore: string }> | null } };

export type MarkConflictMutationVariables = Exact<{
  input: MarkConflictInput;
}>;


export type MarkConflictMutation = { readonly markConflict:
    | (
      { readonly mark: { readonly conflictKey: string, readonly ruleId: string, readonly mark: Mark, readonly reason: string | null, readonly role: Role, readonly at: string, readonly by: string, readonly mine: boolean } }
      & { readonly __typename: 'ConflictMarked' }
    )
    | (
      { readonly reason: MarkRefusal }
      & { readonly __typename: 'MarkRefused' }
    )
   };

export type OpenCasesQueryVariables = Exact<{
  first: number;
  after?: string | number | null | undefined;
}>;


export type OpenCasesQuery = { readonly openCases: { readonly references: ReadonlyArray<string>, readonly next: string | null } };

export type OversightSignalsQueryVariables = Exact<{
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type OversightSignalsQuery = { readonly oversightSignals: { readonly cutOff: ReadonlyArray<SignalKind>, readonly period: { readonly from: string, readonly to: string | null }, readonly signals: ReadonlyArray<{ readonly kind: SignalKind, readonly actor: string | null, readonly day: string, readonly at: string, readonly count: number, readonly explanation: string, readonly threshold: { readonly name: string, readonly value: number, readonly says: string }, readonly lines: ReadonlyArray<LineFragment> }> } };

export type LineFragment = { readonly seq: string, readonly hash: string, readonly at: string, readonly actor: string | null, readonly role: Role | null, readonly oin: string | null, readonly worksAt: string | null, readonly clientId: string | null, readonly origin: string, readonly action: AuditAction, readonly operation: string | null, readonly subjects: ReadonlyArray<string>, readonly householdIds: ReadonlyArray<string>, readonly caseReference: string | null, readonly purpose: Purpose | null, readonly trigger: CaseTrigger | null, readonly reason: string | null, readonly result: AuditResult, readonly code: string | null, readonly outsideOwnCases: boolean, readonly traceId: string };

export type OwnCasesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCasesQuery = { readonly ownCases: ReadonlyArray<{ readonly reference: string, readonly trigger: CaseTrigger, readonly openedOn: string, readonly endedOn: string | null }> };

export type ProcessingLogQueryVariables = Exact<{
  by: ProcessingQuestion;
}>;


export type ProcessingLogQuery = { readonly processingLog: { readonly access: AccessOutcome, readonly agency: { readonly code: string, readonly name: string, readonly oin: string | null }, readonly entries: ReadonlyArray<{ readonly spanId: string, readonly traceId: string, readonly parentSpanId: string | null, readonly name: string, readonly status: string, readonly startedAt: string, readonly endedAt: string, readonly activityId: string, readonly foreignProcessor: string | null }> | null } };

export type RecordExportMutationVariables = Exact<{
  input: RecordExportInput;
}>;


export type RecordExportMutation = { readonly recordExport: { readonly number: string, readonly at: string } };

export type RecordMaatwerkContactMutationVariables = Exact<{
  input: RecordMaatwerkContactInput;
}>;


export type RecordMaatwerkContactMutation = { readonly recordMaatwerkContact:
    | (
      { readonly entry: { readonly functionMailbox: string, readonly phone: string, readonly deputy: string, readonly mandate: string, readonly themes: ReadonlyArray<string>, readonly validUntil: string, readonly validFrom: string | null, readonly confirmBefore: string } }
      & { readonly __typename: 'ContactRecorded' }
    )
    | (
      { readonly field: string, readonly reason: ContactFault, readonly allowed: string }
      & { readonly __typename: 'ContactRefused' }
    )
   | null };

export type RecordReviewMutationVariables = Exact<{
  input: RecordReviewInput;
}>;


export type RecordReviewMutation = { readonly recordReview:
    | (
      { readonly seq: string, readonly outcome: ReviewOutcome }
      & { readonly __typename: 'ReviewRecorded' }
    )
    | (
      { readonly seq: string, readonly explanation: string }
      & { readonly __typename: 'ReviewOfOwnEntry' }
    )
    | (
      { readonly seq: string }
      & { readonly __typename: 'AuditLineNotFound' }
    )
   };

export type RefreshCaseMutationVariables = Exact<{
  input: RefreshCaseInput;
}>;


export type RefreshCaseMutation = { readonly refreshCase: (
    { readonly reference: string }
    & { readonly __typename: 'RefreshQueued' | 'RefreshAlreadyWaits' | 'CaseNotInCaseload' }
  ) };

export type RegisterCaseMutationVariables = Exact<{
  input: RegisterCaseInput;
}>;


export type RegisterCaseMutation = { readonly registerCase:
    | (
      { readonly reference: string, readonly wasKnown: boolean }
      & { readonly __typename: 'CaseRegistered' }
    )
    | (
      { readonly reason: CaseRefusal }
      & { readonly __typename: 'CaseRefused' }
    )
   };

export type RegisterProtectedSubjectMutationVariables = Exact<{
  input: RegisterProtectedSubjectInput;
}>;


export type RegisterProtectedSubjectMutation = { readonly registerProtectedSubject: { readonly kind: ProtectedKind, readonly wasProtected: boolean } };

export type RegisteredCasesQueryVariables = Exact<{
  after?: string | number | null | undefined;
}>;


export type RegisteredCasesQuery = { readonly registeredCases: { readonly references: ReadonlyArray<string>, readonly cursor: string, readonly more: boolean } };

export type ReviewSampleQueryVariables = Exact<{
  size: number;
  seed?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type ReviewSampleQuery = { readonly reviewSample: { readonly seed: string, readonly period: { readonly from: string, readonly to: string | null }, readonly lines: ReadonlyArray<LineFragment> } };

export type SaveViewMutationVariables = Exact<{
  input: SaveViewInput;
}>;


export type SaveViewMutation = { readonly saveView:
    | (
      { readonly wasKnown: boolean, readonly view: SavedViewPartsFragment }
      & { readonly __typename: 'ViewSaved' }
    )
    | (
      { readonly most: number }
      & { readonly __typename: 'TooManyViews' }
    )
   };

export type SavedViewPartsFragment = { readonly name: string, readonly filter: { readonly text: string | null, readonly minimumTotal: number | null, readonly overdrawn: boolean, readonly hardConflicts: boolean, readonly threatBefore: string | null, readonly agency: string | null, readonly rule: string | null, readonly stale: boolean, readonly incomplete: boolean }, readonly order: { readonly by: CaseloadSort, readonly descending: boolean } };

export type SavedViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedViewsQuery = { readonly savedViews: ReadonlyArray<SavedViewPartsFragment> };

export type TimelineQueryVariables = Exact<{
  bsn: string;
  asOf?: string | null | undefined;
}>;


export type TimelineQuery = { readonly householdView: TimelinePartsFragment | null };

export type TimelinePartsFragment = { readonly asOf: string, readonly complete: boolean, readonly sources: ReadonlyArray<{ readonly source: string, readonly outcome: SourceOutcome, readonly missing: ReadonlyArray<string> }>, readonly timeline: ReadonlyArray<{ readonly key: string, readonly on: string, readonly effectiveOn: string | null, readonly upcoming: boolean, readonly kind: TimelineEventKind, readonly title: string, readonly amount: number | null, readonly amountPerMonth: number | null, readonly factId: string, readonly causeId: string | null, readonly chain: string | null, readonly agency: { readonly code: string, readonly name: string }, readonly persons: ReadonlyArray<{ readonly bsn: string }> }>, readonly chains: ReadonlyArray<{ readonly id: string, readonly causeId: string, readonly causeKnown: boolean, readonly title: string, readonly on: string, readonly eventKeys: ReadonlyArray<string>, readonly decisions: number, readonly agencies: number, readonly sources: ReadonlyArray<string>, readonly cause: { readonly mutationKind: MutationKind | null, readonly decisionKind: DecisionKind | null, readonly title: string, readonly effectiveOn: string, readonly registeredOn: string, readonly agency: { readonly code: string, readonly name: string } } | null, readonly members: ReadonlyArray<{ readonly key: string, readonly isCause: boolean, readonly kind: DecisionKind, readonly title: string, readonly signalReceivedOn: string | null, readonly decidedOn: string, readonly daysFromSignal: number | null, readonly amount: number | null, readonly monthlyEffect: number | null, readonly agency: { readonly code: string, readonly name: string }, readonly effect: { readonly from: string, readonly to: string | null } }>, readonly imposed: { readonly amount: number | null, readonly known: number, readonly unknown: number }, readonly monthlyEffect: { readonly amount: number | null, readonly known: number, readonly unknown: number }, readonly claims: ReadonlyArray<{ readonly key: string, readonly title: string, readonly status: ClaimStatus, readonly outstanding: number, readonly agency: { readonly code: string } }>, readonly corrections: { readonly isOpen: boolean, readonly requests: ReadonlyArray<{ readonly id: string, readonly mutationId: string, readonly status: CorrectionStatus, readonly requestedOn: string, readonly decidedOn: string | null }> } }> };

export type TimelineByIdQueryVariables = Exact<{
  id: string | number;
  asOf?: string | null | undefined;
}>;


export type TimelineByIdQuery = { readonly household: { readonly id: string, readonly view: TimelinePartsFragment } | null };

export type WhoLivesHereQueryVariables = Exact<{
  bsn: string;
  asOf?: string | null | undefined;
}>;


export type WhoLivesHereQuery = { readonly householdOf: { readonly access: AccessOutcome, readonly household: { readonly id: string } | null, readonly address: { readonly street: string, readonly houseNumber: string, readonly postalCode: string, readonly city: string } | null, readonly members: ReadonlyArray<{ readonly certainty: ResidenceCertainty, readonly since: string, readonly person: { readonly bsn: string }, readonly name: { readonly given: string, readonly prefix: string | null, readonly family: string } | null }> | null } };

export type WhoLookedQueryVariables = Exact<{
  bsn?: string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type WhoLookedQuery = { readonly whoLooked: { readonly complete: boolean, readonly missing: ReadonlyArray<{ readonly source: string, readonly gap: LogGap }>, readonly looks: ReadonlyArray<{ readonly traceId: string, readonly at: string, readonly purpose: Purpose | null, readonly title: string | null, readonly ground: ReadonlyArray<string> | null, readonly activityId: string, readonly askedBy: ReadonlyArray<{ readonly role: Role | null, readonly oin: string | null, readonly worksAt: string | null, readonly result: AuditResult }>, readonly steps: ReadonlyArray<{ readonly name: string, readonly at: string, readonly status: string, readonly foreignProcessor: string | null, readonly agency: { readonly code: string, readonly name: string, readonly oin: string | null } }> }> } };

/** `AgencySharing`, as production trusts it. */
export const AgencySharing: HubDocument<AgencySharingQuery, AgencySharingQueryVariables> = {
  name: 'AgencySharing',
  id: 'sha256:1b550045577f8942221a130a1ffc22dd23a58b486f35f1494de016920ed2025e',
};

/** `AgencySignals`, as production trusts it. */
export const AgencySignals: HubDocument<AgencySignalsQuery, AgencySignalsQueryVariables> = {
  name: 'AgencySignals',
  id: 'sha256:e9f693a90af57b13c962e91e9490c8c4ed507d60ced18c217b863b187815ff87',
};

/** `AuditTrail`, as production trusts it. */
export const AuditTrail: HubDocument<AuditTrailQuery, AuditTrailQueryVariables> = {
  name: 'AuditTrail',
  id: 'sha256:91c637faca84c56d43bcf8ade41ae64c02e533b1bdb9bbd04495d2b5c4ac5468',
};

/** `CaseHouseholds`, as production trusts it. */
export const CaseHouseholds: HubDocument<CaseHouseholdsQuery, CaseHouseholdsQueryVariables> = {
  name: 'CaseHouseholds',
  id: 'sha256:96a83db0e84885b823356d6a0b4d8dab7698b1be6068fd12c68ea7843cbdd710',
};

/** `Caseload`, as production trusts it. */
export const Caseload: HubDocument<CaseloadQuery, CaseloadQueryVariables> = {
  name: 'Caseload',
  id: 'sha256:4926427e89e1d2a4f3e8ef5155932dc82d63e3e10a041660b1960762a6946927',
};

/** `CaseloadBreakdown`, as production trusts it. */
export const CaseloadBreakdown: HubDocument<CaseloadBreakdownQuery, CaseloadBreakdownQueryVariables> = {
  name: 'CaseloadBreakdown',
  id: 'sha256:18ac9ed52d1c006002b62e32138becf10712665cbc9bd6178658840d4e883ace',
};

/** `CaseloadCounts`, as production trusts it. */
export const CaseloadCounts: HubDocument<CaseloadCountsQuery, CaseloadCountsQueryVariables> = {
  name: 'CaseloadCounts',
  id: 'sha256:6bd6061cee41a5cecb1e20deaab24d2955b5d065774d0c8b923882ce132799b0',
};

/** `CaseloadHouseholds`, as production trusts it. */
export const CaseloadHouseholds: HubDocument<CaseloadHouseholdsQuery, CaseloadHouseholdsQueryVariables> = {
  name: 'CaseloadHouseholds',
  id: 'sha256:3cde38f609f2d465aa2940765773c2678c1014164e23372be55c107453f0275a',
};

/** `CaseloadRefresh`, as production trusts it. */
export const CaseloadRefresh: HubDocument<CaseloadRefreshQuery, CaseloadRefreshQueryVariables> = {
  name: 'CaseloadRefresh',
  id: 'sha256:990476a03563ace2a901f915eacf0116bce53f73177b36d762f27a44a0c555c7',
};

/** `CaseloadSnapshot`, as production trusts it. */
export const CaseloadSnapshot: HubDocument<CaseloadSnapshotQuery, CaseloadSnapshotQueryVariables> = {
  name: 'CaseloadSnapshot',
  id: 'sha256:463452889801ea4a61d489fddb05920f0941beb894f2c7c7c7660fb2c96f5013',
};

/** `CaseloadTrends`, as production trusts it. */
export const CaseloadTrends: HubDocument<CaseloadTrendsQuery, CaseloadTrendsQueryVariables> = {
  name: 'CaseloadTrends',
  id: 'sha256:9de03b679eff9f40076d18140794e59a5822942d466dc1ea4d52b5f3e26b2239',
};

/** `ChangedCases`, as production trusts it. */
export const ChangedCases: HubDocument<ChangedCasesQuery, ChangedCasesQueryVariables> = {
  name: 'ChangedCases',
  id: 'sha256:d8ea9e5c2a05130b224d3be306e85f7bc102e8859bb3c9f6cc2bef74decb22d8',
};

/** `ClearsMost`, as production trusts it. */
export const ClearsMost: HubDocument<ClearsMostQuery, ClearsMostQueryVariables> = {
  name: 'ClearsMost',
  id: 'sha256:e14fe05f43fc116720951bb61cf7b778205eaf5097d43db9de978ea043a6f18e',
};

/** `CloseCase`, as production trusts it. */
export const CloseCase: HubDocument<CloseCaseMutation, CloseCaseMutationVariables> = {
  name: 'CloseCase',
  id: 'sha256:0c6cef0a90b8863755b321ec11d7f77745682eee4fda2667e5d148bc3c82a808',
};

/** `ConflictMarks`, as production trusts it. */
export const ConflictMarks: HubDocument<ConflictMarksQuery, ConflictMarksQueryVariables> = {
  name: 'ConflictMarks',
  id: 'sha256:34e6ef1dea6c09e826590b4025a26a20efec7cbec89e4a6a09bb4b6281927e1c',
};

/** `Conflicts`, as production trusts it. */
export const Conflicts: HubDocument<ConflictsQuery, ConflictsQueryVariables> = {
  name: 'Conflicts',
  id: 'sha256:12b8b3021cfb043fc23f19b9bea761fbfac7ceaaeacfd3f5cf150ea90514dd88',
};

/** `DebtDetails`, as production trusts it. */
export const DebtDetails: HubDocument<DebtDetailsQuery, DebtDetailsQueryVariables> = {
  name: 'DebtDetails',
  id: 'sha256:6e56426265fcf526bc759ab7a68f8923bce9d8d89b307e9c74d4aee5c9302f6f',
};

/** `DebtDetailsById`, as production trusts it. */
export const DebtDetailsById: HubDocument<DebtDetailsByIdQuery, DebtDetailsByIdQueryVariables> = {
  name: 'DebtDetailsById',
  id: 'sha256:87ba981297fa1262cfd2493083b40aec0b172a5c0a176a651b986de49fcac277',
};

/** `DeleteView`, as production trusts it. */
export const DeleteView: HubDocument<DeleteViewMutation, DeleteViewMutationVariables> = {
  name: 'DeleteView',
  id: 'sha256:ffb357734117b10d9469e359e04ad8aec22f93a25c62c6003dc80e2ae4b2ac70',
};

/** `FindHousehold`, as production trusts it. */
export const FindHousehold: HubDocument<FindHouseholdQuery, FindHouseholdQueryVariables> = {
  name: 'FindHousehold',
  id: 'sha256:49562aa11aa9d85b9d895e47af7c236d57f0e9f461354910b3afb1a1c88d6ee9',
};

/** `FindPersons`, as production trusts it. */
export const FindPersons: HubDocument<FindPersonsQuery, FindPersonsQueryVariables> = {
  name: 'FindPersons',
  id: 'sha256:c3f5794b5672f2941bc1076eab022377640f4954e99751762b8993df5b37f174',
};

/** `FollowCases`, as production trusts it. */
export const FollowCases: HubDocument<FollowCasesMutation, FollowCasesMutationVariables> = {
  name: 'FollowCases',
  id: 'sha256:deb3496c5e47db69738c0a694cb0351e4c96860687f7ecfc9655a63645547f71',
};

/** `Forecast`, as production trusts it. */
export const Forecast: HubDocument<ForecastQuery, ForecastQueryVariables> = {
  name: 'Forecast',
  id: 'sha256:d4ef36cb0e1af53ab39f2aa2b0ad48859d7a0e47113801536b2104d4fbd0328c',
};

/** `ForecastById`, as production trusts it. */
export const ForecastById: HubDocument<ForecastByIdQuery, ForecastByIdQueryVariables> = {
  name: 'ForecastById',
  id: 'sha256:b699f13c1c082e1e4f47a7e561058474ce8dccb0371ca5cbbccf16a6c0b9efd7',
};

/** `ForgetProtectedSubject`, as production trusts it. */
export const ForgetProtectedSubject: HubDocument<ForgetProtectedSubjectMutation, ForgetProtectedSubjectMutationVariables> = {
  name: 'ForgetProtectedSubject',
  id: 'sha256:cff9155672a9bcd8ea14c4577fef5d883543c8046ae1b91f7f975324c090bb2c',
};

/** `HouseholdById`, as production trusts it. */
export const HouseholdById: HubDocument<HouseholdByIdQuery, HouseholdByIdQueryVariables> = {
  name: 'HouseholdById',
  id: 'sha256:e477504802051813caf5c990403e7528e74cf4693957c66b82045cb4bb36a1ea',
};

/** `HouseholdSources`, as production trusts it. */
export const HouseholdSources: HubDocument<HouseholdSourcesQuery, HouseholdSourcesQueryVariables> = {
  name: 'HouseholdSources',
  id: 'sha256:643f9711a37ae0f22c64212d8d1166bd13a2e5f8b4c99c75373c09f09866627a',
};

/** `HouseholdView`, as production trusts it. */
export const HouseholdView: HubDocument<HouseholdViewQuery, HouseholdViewQueryVariables> = {
  name: 'HouseholdView',
  id: 'sha256:3942ef9e96697dcf914eab6c05695107baccd4a641af77bc4c59da3fb73583fe',
};

/** `MaatwerkContact`, as production trusts it. */
export const MaatwerkContact: HubDocument<MaatwerkContactQuery, MaatwerkContactQueryVariables> = {
  name: 'MaatwerkContact',
  id: 'sha256:bb1d5eb62a8351cbf0cb24a53a62b1a80ef2173601d068d975e9d7dda7c4b179',
};

/** `MarkConflict`, as production trusts it. */
export const MarkConflict: HubDocument<MarkConflictMutation, MarkConflictMutationVariables> = {
  name: 'MarkConflict',
  id: 'sha256:da5b768ec255696180343a9b08c06e1f36d2c39151d4e4b5bf76987b5aaa8fbd',
};

/** `OpenCases`, as production trusts it. */
export const OpenCases: HubDocument<OpenCasesQuery, OpenCasesQueryVariables> = {
  name: 'OpenCases',
  id: 'sha256:db47441d9f3c07026aa078024cffe4140873dbb83248e05935c547d4fb5877fd',
};

/** `OversightSignals`, as production trusts it. */
export const OversightSignals: HubDocument<OversightSignalsQuery, OversightSignalsQueryVariables> = {
  name: 'OversightSignals',
  id: 'sha256:03295bc0a763737ad8b6935a86651e366814d5b16358c1fa8cc3315feba294b7',
};

/** `OwnCases`, as production trusts it. */
export const OwnCases: HubDocument<OwnCasesQuery, OwnCasesQueryVariables> = {
  name: 'OwnCases',
  id: 'sha256:347d0bc2486e8a25fa2e0a654701419ed1bb35fcfda091b6a617bcbdd892dac9',
};

/** `ProcessingLog`, as production trusts it. */
export const ProcessingLog: HubDocument<ProcessingLogQuery, ProcessingLogQueryVariables> = {
  name: 'ProcessingLog',
  id: 'sha256:e7b7dc426ace2660e22e8cd4b6977bfb66e62e80969022ffd2142ac76569aad7',
};

/** `RecordExport`, as production trusts it. */
export const RecordExport: HubDocument<RecordExportMutation, RecordExportMutationVariables> = {
  name: 'RecordExport',
  id: 'sha256:d0f9aa7e57d390d80a26db6cefde9d1384c438ca4a0dbcfbbd75f6f1762a4903',
};

/** `RecordMaatwerkContact`, as production trusts it. */
export const RecordMaatwerkContact: HubDocument<RecordMaatwerkContactMutation, RecordMaatwerkContactMutationVariables> = {
  name: 'RecordMaatwerkContact',
  id: 'sha256:1a3711dfb7078b760b63754f38358d41a0ac22021145d0a6d575ac3cf76d1021',
};

/** `RecordReview`, as production trusts it. */
export const RecordReview: HubDocument<RecordReviewMutation, RecordReviewMutationVariables> = {
  name: 'RecordReview',
  id: 'sha256:7edd52482d2799ecc687246f1b237fd816ec9a36a6232126fc111295eb6f28f3',
};

/** `RefreshCase`, as production trusts it. */
export const RefreshCase: HubDocument<RefreshCaseMutation, RefreshCaseMutationVariables> = {
  name: 'RefreshCase',
  id: 'sha256:9dd7ca96faeee775ecb7d63094f9e3871d359e1f1e058806e2dae1b26ceaccf1',
};

/** `RegisterCase`, as production trusts it. */
export const RegisterCase: HubDocument<RegisterCaseMutation, RegisterCaseMutationVariables> = {
  name: 'RegisterCase',
  id: 'sha256:a65b6eaa553b4dd2a2f67566b4af93ec1e7157d212fded2f0cf88737086ce1c7',
};

/** `RegisterProtectedSubject`, as production trusts it. */
export const RegisterProtectedSubject: HubDocument<RegisterProtectedSubjectMutation, RegisterProtectedSubjectMutationVariables> = {
  name: 'RegisterProtectedSubject',
  id: 'sha256:869457b58f176a125ca68fdf81ea4c98f7f73cb2f961b0ecee02a799a368c07c',
};

/** `RegisteredCases`, as production trusts it. */
export const RegisteredCases: HubDocument<RegisteredCasesQuery, RegisteredCasesQueryVariables> = {
  name: 'RegisteredCases',
  id: 'sha256:fea325fdad74c3a49f28bdd72fda4ba184ea7fc6f0c3a4c8144fafaeec6fec6e',
};

/** `ReviewSample`, as production trusts it. */
export const ReviewSample: HubDocument<ReviewSampleQuery, ReviewSampleQueryVariables> = {
  name: 'ReviewSample',
  id: 'sha256:25290f37b2d647e93a61846b92418770c21b92f286eafd1923a884cf4199cecf',
};

/** `SaveView`, as production trusts it. */
export const SaveView: HubDocument<SaveViewMutation, SaveViewMutationVariables> = {
  name: 'SaveView',
  id: 'sha256:62190cd003fd072951b2ccf25e1005910a594b082dff70ec2e192a9acd8d035f',
};

/** `SavedViews`, as production trusts it. */
export const SavedViews: HubDocument<SavedViewsQuery, SavedViewsQueryVariables> = {
  name: 'SavedViews',
  id: 'sha256:09c8c1876d2f31ef1ed78e2c84d37a304ebb1416e47b1426594510f53417918b',
};

/** `Timeline`, as production trusts it. */
export const Timeline: HubDocument<TimelineQuery, TimelineQueryVariables> = {
  name: 'Timeline',
  id: 'sha256:7b32f59aac533e05d3061758eac9e8f99bb3f36d1bb06c3fba70e28078a7d94d',
};

/** `TimelineById`, as production trusts it. */
export const TimelineById: HubDocument<TimelineByIdQuery, TimelineByIdQueryVariables> = {
  name: 'TimelineById',
  id: 'sha256:29c32ca7dbbe49d1b77e69a47aa1fb2706e6ac0ee96edf68418cc5d4b6810cbf',
};

/** `WhoLivesHere`, as production trusts it. */
export const WhoLivesHere: HubDocument<WhoLivesHereQuery, WhoLivesHereQueryVariables> = {
  name: 'WhoLivesHere',
  id: 'sha256:493176dff51f16e0fa8298553e60e38299c4abf2c4464c56eb37a8b3478f15f0',
};

/** `WhoLooked`, as production trusts it. */
export const WhoLooked: HubDocument<WhoLookedQuery, WhoLookedQueryVariables> = {
  name: 'WhoLooked',
  id: 'sha256:e62e84020ac49405c46f12d4107a98385cda37c4968ab831049395a15656a9f4',
};
