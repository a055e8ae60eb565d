import { Field, ID, InterfaceType } from 'type-graphql';
import { CentsScalar, DateScalar } from './scalars';
import { Agency, Period, Person } from './values';

@InterfaceType('BackPayment', {
  autoRegisterImplementations: false,
  description: 'Nabetaling: benefit paid afterwards over past days.',
})
export abstract class BackPayment {
  @Field(() => ID, { description: 'Kenmerk of the payment at the agency.' })
  id!: string;
  @Field(() => Person, { description: 'Gerechtigde.' })
  person!: Person;
  @Field(() => String, { description: 'Regeling: short title of the law, as "WIA".' })
  scheme!: string;
  @Field(() => Period, { description: 'Tijdvak over which is paid.' })
  period!: Period;
  @Field(() => CentsScalar, { description: 'Bedrag in cents, net.' })
  amount!: number;
  @Field(() => DateScalar, { description: 'Datum van betaling.' })
  paidOn!: string;
  @Field(() => Agency, {
    nullable: true,
    description: 'Orgaan waaraan is betaald (as Participatiewet 60a); null when it was paid to the person.',
  })
  paidTo!: Agency | null;
}
