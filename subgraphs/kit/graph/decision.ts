import { Directive, Field, ID, Int, InterfaceType, ObjectType } from 'type-graphql';
import type {
  BindingDegree,
  DecisionCause,
  DecisionKind,
  DutyBreach,
  ObligationKind,
  Weighed,
} from '../vocabulary';
import {
  BindingDegreeEnum,
  DecisionCauseEnum,
  DecisionKindEnum,
  DutyBreachEnum,
  ObligationKindEnum,
  WeighedEnum,
} from './enums';
import { CentsScalar, DateScalar } from './scalars';
import { Agency, LegalBasis, Period, Person } from './values';

@Directive('@shareable')
@ObjectType('Obligation', {
  simpleResolvers: true,
  description: 'Verplichting that a decision puts on a person.',
})
export class Obligation {
  @Field(() => ObligationKindEnum, { description: 'Soort.' })
  kind!: ObligationKind;
  @Field(() => Int, {
    nullable: true,
    description: 'Omvang in hours a week; null when it is not measured in hours.',
  })
  hoursPerWeek!: number | null;
  @Field(() => Period, { description: 'Tijdvak.' })
  period!: Period;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  description!: string;
  @Field(() => Period, {
    nullable: true,
    description: 'Ontheffing: the days on which it need not be met; null when none was granted.',
  })
  exemption!: Period | null;
}

@InterfaceType('Decision', {
  autoRegisterImplementations: false,
  description: 'Besluit (Awb 1:3) of an agency about one or more persons.',
})
export abstract class Decision {
  @Field(() => ID, { description: 'Kenmerk of the decision at the agency.' })
  id!: string;
  @Field(() => [Person], { description: 'Belanghebbenden.' })
  persons!: Person[];
  @Field(() => DecisionKindEnum, { description: 'Soort.' })
  kind!: DecisionKind;
  @Field(() => String, { description: 'Regeling: short title of the law.' })
  scheme!: string;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => DateScalar, { description: 'Dagtekening.' })
  decidedOn!: string;
  @Field(() => Period, {
    description: 'Werking: the days over which the decision has effect, also in the past.',
  })
  effect!: Period;
  @Field(() => String, { nullable: true, description: 'Reden in plain Dutch; null when none is recorded.' })
  reason!: string | null;
  @Field(() => DecisionCauseEnum, {
    nullable: true,
    description: 'Soort aanleiding; null when it is not recorded.',
  })
  causeKind!: DecisionCause | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Aanleiding: id of the mutation or decision that caused it; null when it is not recorded.',
  })
  causeId!: string | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum waarop het orgaan het signaal ontving; null when it is unknown.',
  })
  signalReceivedOn!: string | null;
  @Field(() => BindingDegreeEnum, { description: 'Bindingsgraad.' })
  bindingDegree!: BindingDegree;
  @Field(() => [LegalBasis], { description: 'Grondslag.' })
  basis!: LegalBasis[];
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Laatste dag voor bezwaar (Awb 6:7); null when no objection is open to it or it is unknown.',
  })
  objectionUntil!: string | null;
  @Field(() => WeighedEnum, { description: 'Of een wettelijke uitzondering is gewogen.' })
  exceptionWeighed!: Weighed;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag of the decision in cents, as the fine or the recovery; null when it has none.',
  })
  amount!: number | null;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Gevolg per maand for the household in cents, negative when it loses; null when it is unknown.',
  })
  monthlyEffect!: number | null;
  @Field(() => Agency, { nullable: true, description: 'Orgaan waarnaar wordt verwezen; null when to none.' })
  referredTo!: Agency | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Regeling waarnaar wordt verwezen: short title of the law; null when to none or it is not named.',
  })
  referredScheme!: string | null;
  @Field(() => DutyBreachEnum, {
    nullable: true,
    description: 'Geschonden plicht on which it rests; null when on none or it is not recorded.',
  })
  breach!: DutyBreach | null;
  @Field(() => [Obligation], { description: 'Verplichtingen.' })
  obligations!: Obligation[];
}
