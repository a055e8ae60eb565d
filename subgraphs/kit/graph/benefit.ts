import { Field, ID, InterfaceType } from 'type-graphql';
import type { BenefitKind, BenefitStatus, GrossNet } from '../vocabulary';
import { BenefitKindEnum, BenefitStatusEnum, GrossNetEnum } from './enums';
import { CentsScalar, DateScalar } from './scalars';
import { LegalBasis, Period, Person } from './values';

@InterfaceType('Benefit', {
  autoRegisterImplementations: false,
  description: 'Uitkering of voorziening: what an agency grants a person.',
})
export abstract class Benefit {
  @Field(() => ID, { description: 'Kenmerk of the benefit at the agency.' })
  id!: string;
  @Field(() => Person, { description: 'Gerechtigde.' })
  person!: Person;
  @Field(() => BenefitKindEnum, { description: 'Soort.' })
  kind!: BenefitKind;
  @Field(() => String, { description: 'Regeling: short title of the law, as "WAO" or "Participatiewet".' })
  scheme!: string;
  @Field(() => String, { description: 'Omschrijving in plain Dutch.' })
  title!: string;
  @Field(() => Period, { description: 'Tijdvak of the right.' })
  period!: Period;
  @Field(() => BenefitStatusEnum, { description: 'Status on the day asked for.' })
  status!: BenefitStatus;
  @Field(() => CentsScalar, {
    nullable: true,
    description: 'Bedrag per maand, in cents; null for a provision in kind or when unknown.',
  })
  amountPerMonth!: number | null;
  @Field(() => GrossNetEnum, {
    nullable: true,
    description: 'Bruto of netto of the amount; null when there is no amount.',
  })
  grossNet!: GrossNet | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Datum van de eerste betaling; null when nothing was paid yet or it is unknown.',
  })
  firstPaymentOn!: string | null;
  @Field(() => [LegalBasis], { description: 'Grondslag.' })
  basis!: LegalBasis[];
}
