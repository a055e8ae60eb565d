import { Directive, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import type {
  ClaimComponent,
  ClaimEventKind,
  ClaimKind,
  ClaimStatus,
  CollectionActKind,
  GrossNet,
  LegalRegime,
} from '../vocabulary';
import {
  ClaimComponentEnum,
  ClaimEventKindEnum,
  ClaimKindEnum,
  ClaimStatusEnum,
  CollectionActKindEnum,
  GrossNetEnum,
  LegalRegimeEnum,
} from './enums';
import { CentsScalar, DateScalar } from './scalars';
import { Agency, LegalBasis, Period, Person } from './values';

@Directive('@shareable')
@ObjectType('ClaimEvent', {
  simpleResolvers: true,
  description: 'Gebeurtenis op een vordering (FCID): never changed; a correction is a new event.',
})
export class ClaimEvent {
  @Field(() => ID, { description: 'Kenmerk of the event at the agency.' })
  id!: string;
  @Field(() => ClaimEventKindEnum, { description: 'Soort gebeurtenis.' })
  kind!: ClaimEventKind;
  @Field(() => DateScalar, { description: 'Datum waarop zij geldt.' })
  on!: string;
  @Field(() => DateScalar, { description: 'Datum van vastlegging.' })
  recordedOn!: string;
  @Field(() => CentsScalar, {
    description: 'Bedrag in cents, not negative, other than for CORRECTED; zero for an event without amount.',
  })
  amount!: number;
  @Field(() => ClaimComponentEnum, {
    nullable: true,
    description: 'Onderdeel; null lets Awb 4:92 decide (costs, interest, principal).',
  })
  component!: ClaimComponent | null;
  @Field(() => String, { nullable: true, description: 'Omschrijving; null when there is none.' })
  description!: string | null;
}

@Directive('@shareable')
@ObjectType('CollectionAct', {
  simpleResolvers: true,
  description: 'Invorderingshandeling (Awb afdeling 4.4.4).',
})
export class CollectionAct {
  @Field(() => ID, { description: 'Kenmerk of the act at the agency.' })
  id!: string;
  @Field(() => CollectionActKindEnum, { description: 'Soort handeling.' })
  kind!: CollectionActKind;
  @Field(() => DateScalar, { description: 'Datum van de handeling.' })
  on!: string;
  @Field(() => Agency, { description: 'Orgaan or bailiff that acted.' })
  actor!: Agency;
}

@InterfaceType('Claim', {
  autoRegisterImplementations: false,
  description: 'Vordering (Awb titel 4.4): a money debt of one or two persons to a government body.',
})
export abstract class Claim {
  @Field(() => ID, { description: 'Kenmerk of the claim at the agency.' })
  id!: string;
  @Field(() => ClaimKindEnum, { description: 'Aard.' })
  kind!: ClaimKind;
  @Field(() => LegalRegimeEnum, { description: 'Invorderingsregime.' })
  regime!: LegalRegime;
  @Field(() => String, { description: 'Regeling: short title of the law the claim follows from.' })
  scheme!: string;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => Agency, { description: 'Schuldeiser: the body to which it is owed.' })
  creditor!: Agency;
  @Field(() => Agency, {
    description: 'Behandelaar: the body that collects. Other than the creditor after a hand-over.',
  })
  handler!: Agency;
  @Field(() => ID, {
    nullable: true,
    description:
      'Kenmerk waaronder de behandelaar de vordering voert; the same debt at two sources is counted once. Null when it collects itself.',
  })
  handlerReference!: string | null;
  @Field(() => [Person], {
    description: 'Debiteuren: one, or two who are each liable for the whole (hoofdelijk).',
  })
  debtors!: Person[];
  @Field(() => Period, {
    nullable: true,
    description: 'Tijdvak waarover wordt gevorderd; null when it is not about a period.',
  })
  period!: Period | null;
  @Field(() => GrossNetEnum, { nullable: true, description: 'Bruto of netto; null when it does not apply.' })
  grossNet!: GrossNet | null;
  @Field(() => CentsScalar, { description: 'Oorspronkelijk bedrag in cents: all that was imposed.' })
  imposed!: number;
  @Field(() => CentsScalar, { description: 'Openstaande hoofdsom in cents.' })
  principal!: number;
  @Field(() => CentsScalar, { description: 'Openstaande rente in cents.' })
  interest!: number;
  @Field(() => CentsScalar, { description: 'Openstaande kosten in cents.' })
  costs!: number;
  @Field(() => CentsScalar, {
    description: 'Openstaand saldo in cents: principal, interest and costs together.',
  })
  outstanding!: number;
  @Field(() => ClaimStatusEnum, { description: 'Status on the day asked for.' })
  status!: ClaimStatus;
  @Field(() => Boolean, { description: 'Opeisbaar: something of it has to be paid on the day asked for.' })
  payable!: boolean;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Vervaldatum (Awb 4:87); null when it is not payable or unknown.',
  })
  dueOn!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Verjaardatum (Awb 4:104); null when it is unknown.',
  })
  limitationOn!: string | null;
  @Field(() => Int, {
    nullable: true,
    description:
      'Rente (Awb 4:98, Wsf 2000 6.3) in hundredths of a per cent a year on the day asked for; 0 when none runs, null when it is unknown.',
  })
  interestRate!: number | null;
  @Field(() => DateScalar, {
    nullable: true,
    description:
      'Datum waarop de rest vervalt by law, as at the end of the repayment term (Wsf 2000 6.16); null when it does not or it is unknown.',
  })
  lapsesOn!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Opzet of grove schuld established; null when it is unknown.',
  })
  intentOrGrossFault!: boolean | null;
  @Field(() => Boolean, {
    description: 'Strafrechtelijk: a measure of the criminal judge or prosecutor; outside any time-out.',
  })
  criminal!: boolean;
  @Field(() => ID, {
    nullable: true,
    description: 'Besluit that imposed it, by its id at the same agency; null when unknown.',
  })
  decisionId!: string | null;
  @Field(() => [LegalBasis], { description: 'Grondslag.' })
  basis!: LegalBasis[];
  @Field(() => [ClaimEvent], {
    description: 'Gebeurtenissen up to the day asked for, oldest first. The balance is their sum.',
  })
  events!: ClaimEvent[];
  @Field(() => [CollectionAct], {
    description: 'Invorderingshandelingen up to the day asked for, oldest first.',
  })
  collectionActs!: CollectionAct[];
}
