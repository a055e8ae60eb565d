import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type {
  ClaimKind,
  CounsellingStatus,
  DecisionKind,
  LivingSituationCode,
  MoratoriumKind,
  SettlementOutcome,
  ThreatKind,
} from '../vocabulary';
import {
  ClaimKindEnum,
  CounsellingStatusEnum,
  DecisionKindEnum,
  LivingSituationCodeEnum,
  MoratoriumKindEnum,
  SettlementOutcomeEnum,
  ThreatKindEnum,
} from './enums';
import { CentsScalar, DateScalar } from './scalars';
import { Agency, LegalBasis, Period, Person } from './values';

@Directive('@shareable')
@ObjectType('ReportedDebt', {
  simpleResolvers: true,
  description:
    'Opgegeven schuld (Wgs): told by the household, of a private creditor or of a body that is no source yet. Not verified.',
})
export class ReportedDebt {
  @Field(() => ID, { description: 'Kenmerk of the report.' })
  id!: string;
  @Field(() => Person, { description: 'Persoon who reported it as a debt of theirs.' })
  person!: Person;
  @Field(() => Agency, { description: 'Schuldeiser as reported.' })
  creditor!: Agency;
  @Field(() => Boolean, { description: 'Of de schuldeiser een overheidsorgaan is.' })
  government!: boolean;
  @Field(() => ClaimKindEnum, { description: 'Aard as reported.' })
  kind!: ClaimKind;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag in cents as reported; null when the household does not know.',
  })
  amount!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Wat er per maand voor wordt betaald of ingehouden, in cents as reported; null when unknown.',
  })
  amountPerMonth!: number | null;
  @Field(() => DateScalar, { description: 'Datum van opgave.' })
  reportedOn!: string;
}

@Directive('@shareable')
@ObjectType('Threat', { simpleResolvers: true, description: 'Bedreigende situatie (Wgs 4 lid 2).' })
export class Threat {
  @Field(() => ID, { description: 'Kenmerk.' })
  id!: string;
  @Field(() => ThreatKindEnum, { description: 'Soort.' })
  kind!: ThreatKind;
  @Field(() => DateScalar, { description: 'Datum waarop zij dreigt of plaatsvond.' })
  on!: string;
  @Field(() => Boolean, { description: 'Of er minderjarige kinderen zijn.' })
  children!: boolean;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  description!: string;
  @Field(() => DateScalar, { description: 'Datum van vastlegging.' })
  recordedOn!: string;
}

@Directive('@shareable')
@ObjectType('Moratorium', {
  simpleResolvers: true,
  description: 'Moratorium by the court (Wgs 5, Fw 287b, Fw 284).',
})
export class Moratorium {
  @Field(() => ID, { description: 'Kenmerk.' })
  id!: string;
  @Field(() => [Person], { description: 'Schuldenaren whom it protects.' })
  persons!: Person[];
  @Field(() => MoratoriumKindEnum, { description: 'Soort.' })
  kind!: MoratoriumKind;
  @Field(() => String, { description: 'Rechtbank.' })
  court!: string;
  @Field(() => Period, { description: 'Tijdvak.' })
  period!: Period;
  @Field(() => [LegalBasis], { description: 'Grondslag.' })
  basis!: LegalBasis[];
}

@Directive('@shareable')
@ObjectType('ReportedDecision', {
  simpleResolvers: true,
  description:
    'Opgegeven besluit: told by the household, of a body that is no source yet, as CAK or Dienst Toeslagen. Not verified.',
})
export class ReportedDecision {
  @Field(() => ID, { description: 'Kenmerk of the report.' })
  id!: string;
  @Field(() => Person, { description: 'Belanghebbende.' })
  person!: Person;
  @Field(() => Agency, { description: 'Orgaan that decided, as reported.' })
  body!: Agency;
  @Field(() => DecisionKindEnum, { description: 'Soort as reported.' })
  kind!: DecisionKind;
  @Field(() => String, { description: 'Regeling: short title of the law, as "Wlz" or "Awir".' })
  scheme!: string;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Dagtekening; null when the household does not know.',
  })
  decidedOn!: string | null;
  @Field(() => Period, { description: 'Werking: the days over which it has effect.' })
  effect!: Period;
  @Field(() => LivingSituationCodeEnum, {
    nullable: true,
    description: 'Leefvorm on which it rests; null when on none or it is unknown.',
  })
  livingSituation!: LivingSituationCode | null;
  @Field(() => Person, { nullable: true, description: 'Partner that it counts; null when none is counted.' })
  partner!: Person | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Jaarinkomen on which it rests, in cents; null when on none or it is unknown.',
  })
  incomePerYear!: number | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of de alleenstaande-ouderkop is toegekend (kindgebonden budget); null when it does not apply or it is unknown.',
  })
  singleParentSupplement!: boolean | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Of het orgaan herziening heeft toegezegd; null when it is unknown.',
  })
  revisionAnnounced!: boolean | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag per maand, in cents as reported; null when it has none or it is unknown.',
  })
  amountPerMonth!: number | null;
  @Field(() => DateScalar, { description: 'Datum van opgave.' })
  reportedOn!: string;
}

@Directive('@shareable')
@ObjectType('SupportNeed', {
  simpleResolvers: true,
  description: 'Hulpvraag: support that a person needs, whoever pays (final report of 2019, 3.2.5).',
})
export class SupportNeed {
  @Field(() => ID, { description: 'Kenmerk.' })
  id!: string;
  @Field(() => Person, { description: 'Persoon who needs it.' })
  person!: Person;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum waarop de professionals het eens waren; null while the need is disputed.',
  })
  consensusOn!: string | null;
  @Field(() => [String], {
    description: 'Regelingen that may have to pay: short titles of the laws, as "Wlz".',
  })
  schemes!: string[];
}

@Directive('@shareable')
@ObjectType('ClaimReference', {
  simpleResolvers: true,
  description: 'Verwijzing naar een vordering of an agency.',
})
export class ClaimReference {
  @Field(() => Agency, { description: 'Orgaan that holds the claim.' })
  agency!: Agency;
  @Field(() => ID, { description: 'Kenmerk of the claim at that agency.' })
  claimId!: string;
}

@Directive('@shareable')
@ObjectType('SettlementResponse', {
  simpleResolvers: true,
  description: 'Antwoord van een schuldeiser on a proposal for a settlement.',
})
export class SettlementResponse {
  @Field(() => Agency, { description: 'Schuldeiser.' })
  creditor!: Agency;
  @Field(() => SettlementOutcomeEnum, { description: 'Antwoord.' })
  outcome!: SettlementOutcome;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum van het antwoord; null while there is none.',
  })
  answeredOn!: string | null;
  @Field(() => [LegalBasis], {
    description: 'Grond van de weigering; empty when none is given or it did not refuse.',
  })
  basis!: LegalBasis[];
}

@Directive('@shareable')
@ObjectType('DebtSettlement', {
  simpleResolvers: true,
  description: 'Schuldregeling (Wgs, Fw 287a): one proposal to all creditors.',
})
export class DebtSettlement {
  @Field(() => ID, { description: 'Kenmerk.' })
  id!: string;
  @Field(() => [Person], { description: 'Schuldenaren.' })
  persons!: Person[];
  @Field(() => DateScalar, { description: 'Datum van het voorstel.' })
  proposedOn!: string;
  @Field(() => [ClaimReference], { description: 'Vorderingen in the proposal.' })
  claims!: ClaimReference[];
  @Field(() => [SettlementResponse], { description: 'Antwoorden van schuldeisers.' })
  responses!: SettlementResponse[];
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum waarop de regeling tot stand kwam; null while it has not.',
  })
  concludedOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum van beëindiging; null while it has not ended.',
  })
  endedOn!: string | null;
}

@Directive('@shareable')
@ObjectType('TimeOut', {
  simpleResolvers: true,
  description:
    'Time-out: a municipal pause of chosen claims of several bodies. Proposed in 2019, not law: rests on what is agreed.',
})
export class TimeOut {
  @Field(() => ID, { description: 'Kenmerk.' })
  id!: string;
  @Field(() => [Person], { description: 'Schuldenaren.' })
  persons!: Person[];
  @Field(() => [ClaimReference], { description: 'Vorderingen that are paused.' })
  claims!: ClaimReference[];
  @Field(() => Period, { description: 'Tijdvak.' })
  period!: Period;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum van intrekking; null when it stands.',
  })
  withdrawnOn!: string | null;
  @Field(() => [Agency], { description: 'Organen die in beeld waren at its start.' })
  inView!: Agency[];
  @Field(() => [Agency], { description: 'Organen die zijn geïnformeerd.' })
  announcedTo!: Agency[];
  @Field(() => [LegalBasis], { description: 'Grondslag: a mandate to postpone (Awb 4:94) or none.' })
  basis!: LegalBasis[];
}

@Directive('@shareable')
@ObjectType('DebtCounselling', { simpleResolvers: true, description: 'Schuldhulpverlening (Wgs).' })
export class DebtCounselling {
  @Field(() => ID, { description: 'Kenmerk.' })
  id!: string;
  @Field(() => CounsellingStatusEnum, { description: 'Fase on the day asked for.' })
  status!: CounsellingStatus;
  @Field(() => DateScalar, { description: 'Datum van aanmelding.' })
  requestedOn!: string;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum van de intake (Wgs 4); null when it has not been held.',
  })
  intakeOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum van het plan van aanpak (Wgs 4a); null when there is none.',
  })
  planOn!: string | null;
}

@Directive('@shareable')
@ObjectType('CaseDirector', {
  simpleResolvers: true,
  description: 'Regisseur: the one professional who directs the case, by function.',
})
export class CaseDirector {
  @Field(() => String, { description: 'Functie en team.' })
  role!: string;
  @Field(() => String, { description: 'Functiepostbus.' })
  functionMailbox!: string;
  @Field(() => String, { description: 'Telefoonnummer.' })
  phone!: string;
}

@Directive('@shareable')
@ObjectType('MunicipalCase', {
  simpleResolvers: true,
  description: 'Casus: one household, one plan, one case director.',
})
export class MunicipalCase {
  @Field(() => ID, { description: 'Zaaknummer.' })
  id!: string;
  @Field(() => String, { description: 'Aanleiding in plain Dutch.' })
  reason!: string;
  @Field(() => Period, { description: 'Tijdvak.' })
  period!: Period;
  @Field(() => CaseDirector, { nullable: true, description: 'Regisseur; null when none is appointed.' })
  director!: CaseDirector | null;
}

/** The file of a source that carries out debt counselling. */
@InterfaceType('CounsellingFile', {
  autoRegisterImplementations: false,
  description:
    'Dossier schuldhulpverlening (Wgs): of a source that counsels on debts and directs cases. Null is unknown.',
})
export abstract class CounsellingFile {
  @Field(() => [DebtCounselling], { nullable: true, description: 'Schuldhulptrajecten. Null is unknown.' })
  debtCounselling!: DebtCounselling[] | null;
  @Field(() => [ReportedDebt], { nullable: true, description: 'Opgegeven schulden. Null is unknown.' })
  reportedDebts!: ReportedDebt[] | null;
  @Field(() => [Threat], { nullable: true, description: 'Bedreigende situaties. Null is unknown.' })
  threats!: Threat[] | null;
  @Field(() => [ReportedDecision], { nullable: true, description: 'Opgegeven besluiten. Null is unknown.' })
  reportedDecisions!: ReportedDecision[] | null;
  @Field(() => [SupportNeed], { nullable: true, description: 'Hulpvragen. Null is unknown.' })
  supportNeeds!: SupportNeed[] | null;
  @Field(() => [DebtSettlement], { nullable: true, description: 'Schuldregelingen. Null is unknown.' })
  settlements!: DebtSettlement[] | null;
  @Field(() => [TimeOut], { nullable: true, description: 'Time-outs. Null is unknown.' })
  timeOuts!: TimeOut[] | null;
  @Field(() => [Moratorium], { nullable: true, description: 'Moratoria. Null is unknown.' })
  moratoria!: Moratorium[] | null;
  @Field(() => [MunicipalCase], { nullable: true, description: 'Casussen. Null is unknown.' })
  cases!: MunicipalCase[] | null;
}
