import { Field, ID, InterfaceType } from 'type-graphql';
import type { ArrangementKind } from '../vocabulary';
import { ArrangementKindEnum } from './enums';
import { CentsScalar, DateScalar } from './scalars';
import { Agency, LegalBasis, Period, Person } from './values';

@InterfaceType('PaymentArrangement', {
  autoRegisterImplementations: false,
  description: 'Regeling (Awb 4:94): a plan, postponement, settlement or time-out over claims.',
})
export abstract class PaymentArrangement {
  @Field(() => ID, { description: 'Kenmerk of the arrangement at the agency.' })
  id!: string;
  @Field(() => Person, { description: 'Persoon who pays or for whom payment is postponed.' })
  person!: Person;
  @Field(() => ArrangementKindEnum, { description: 'Soort.' })
  kind!: ArrangementKind;
  @Field(() => [ID], { description: 'Vorderingen in the arrangement, by their ids at the same agency.' })
  claimIds!: string[];
  @Field(() => Agency, { description: 'Uitvoerder of the arrangement.' })
  handler!: Agency;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Termijnbedrag per maand, in cents; null when nothing is paid.',
  })
  amountPerMonth!: number | null;
  @Field(() => Period, { description: 'Tijdvak (Awb 4:94 lid 3).' })
  period!: Period;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum van intrekking (Awb 4:96); null when it stands.',
  })
  withdrawnOn!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of de voorwaarden verrekening uitsluiten (Awb 4:93 lid 5 else allows it); null when unknown.',
  })
  excludesSetOff!: boolean | null;
  @Field(() => [String], { description: 'Voorschriften in plain Dutch.' })
  conditions!: string[];
  @Field(() => [LegalBasis], { description: 'Grondslag.' })
  basis!: LegalBasis[];
}
