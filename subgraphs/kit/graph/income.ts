import { Field, ID, Int, InterfaceType } from 'type-graphql';
import type { GrossNet, IncomeKind } from '../vocabulary';
import { GrossNetEnum, IncomeKindEnum } from './enums';
import { CentsScalar } from './scalars';
import { Period, Person } from './values';

@InterfaceType('Income', {
  autoRegisterImplementations: false,
  description: 'Inkomen of a person as an agency knows it.',
})
export abstract class Income {
  @Field(() => ID, { description: 'Kenmerk of the record at the agency.' })
  id!: string;
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => IncomeKindEnum, { description: 'Soort.' })
  kind!: IncomeKind;
  @Field(() => String, {
    description: 'Bron: the payer or scheme, as "Participatiewet" or the name of the employer.',
  })
  payer!: string;
  @Field(() => CentsScalar, { description: 'Bedrag per maand, in cents, holiday allowance included.' })
  amountPerMonth!: number;
  @Field(() => GrossNetEnum, { description: 'Bruto of netto.' })
  grossNet!: GrossNet;
  @Field(() => CentsScalar, {
    nullable: true,
    description:
      'Belastbaar bedrag per maand (Rv 475da lid 1 C), in cents, holiday allowance included; null when it is unknown.',
  })
  taxablePerMonth!: number | null;
  @Field(() => Period, { description: 'Tijdvak over which it was received.' })
  period!: Period;
  @Field(() => Int, {
    nullable: true,
    description:
      'Peiljaar when the agency uses it as a yearly reference (Wsf 2000 6.10); null when it is current income.',
  })
  referenceYear!: number | null;
}
