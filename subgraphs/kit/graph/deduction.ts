import { Field, ID, InterfaceType } from 'type-graphql';
import type { DeductionMethod } from '../vocabulary';
import { DeductionMethodEnum } from './enums';
import { CentsScalar } from './scalars';
import { Agency, LegalBasis, Period, Person, ProtectedAmount } from './values';

@InterfaceType('Deduction', {
  autoRegisterImplementations: false,
  description: 'Inhouding: an amount withheld each month from an income.',
})
export abstract class Deduction {
  @Field(() => ID, { description: 'Kenmerk of the deduction at the agency.' })
  id!: string;
  @Field(() => Person, { description: 'Persoon from whose income it is withheld.' })
  person!: Person;
  @Field(() => ID, {
    nullable: true,
    description:
      'Vordering for which it is withheld, by its id at the same agency; null when it is of another body or unknown.',
  })
  claimId!: string | null;
  @Field(() => Agency, { description: 'Orgaan for whose claim it is withheld.' })
  beneficiary!: Agency;
  @Field(() => DeductionMethodEnum, { description: 'Wijze.' })
  method!: DeductionMethod;
  @Field(() => String, {
    description: 'Inkomen waarop wordt ingehouden: the scheme or payer, as "Participatiewet".',
  })
  onIncome!: string;
  @Field(() => CentsScalar, { description: 'Bedrag per maand, in cents.' })
  amountPerMonth!: number;
  @Field(() => Period, { description: 'Tijdvak.' })
  period!: Period;
  @Field(() => ProtectedAmount, {
    nullable: true,
    description: 'Gehanteerde beslagvrije voet; null when none was recorded.',
  })
  protectedAmount!: ProtectedAmount | null;
  @Field(() => [LegalBasis], { description: 'Grondslag (Awb 4:93 lid 1 asks for one).' })
  basis!: LegalBasis[];
}
