import { Directive, Field, ID, InterfaceType, ObjectType } from 'type-graphql';
import type { ClaimKind, CounsellingStatus, MoratoriumKind, ThreatKind } from '../vocabulary';
import { ClaimKindEnum, CounsellingStatusEnum, MoratoriumKindEnum, ThreatKindEnum } from './enums';
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
  @Field(() => [Moratorium], { nullable: true, description: 'Moratoria. Null is unknown.' })
  moratoria!: Moratorium[] | null;
  @Field(() => [MunicipalCase], { nullable: true, description: 'Casussen. Null is unknown.' })
  cases!: MunicipalCase[] | null;
}
