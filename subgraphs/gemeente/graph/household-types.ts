import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { AccessOutcomeEnum, ResidenceCertaintyEnum } from '../../kit/graph/enums';
import { PersonName } from '../../kit/graph/person-record-file';
import { DateScalar } from '../../kit/graph/scalars';
import { Address, Person } from '../../kit/graph/values';
import type { AccessOutcome, ResidenceCertainty } from '../../kit/vocabulary';

/** Derived, so that it can be uncertain; its number tells nothing and is no burgerservicenummer. */
@Directive('@key(fields: "id")')
@ObjectType('Household', {
  simpleResolvers: true,
  description:
    'Huishouden: those who live at one address. Derived from the BRP, which knows residence and no households.',
})
export class Household {
  @Field(() => ID, {
    description: 'Huishoudnummer of the hub: opaque, the same for all who live at one address.',
  })
  id!: string;
}

@ObjectType('HouseholdMember', {
  simpleResolvers: true,
  description: 'Bewoner (BRP bewoning): somebody who lives in the household, or perhaps does.',
})
export class HouseholdMember {
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => ResidenceCertaintyEnum, { description: 'Zekerheid: zeker or mogelijk.' })
  certainty!: ResidenceCertainty;
  @Field(() => DateScalar, {
    description: 'Datum van aanvang of the stay; without an address: of the time without one.',
  })
  since!: string;
  @Field(() => PersonName, { nullable: true, description: 'Naam (Wet BRP 2.7); null when it is unknown.' })
  name!: PersonName | null;
}

@ObjectType('HouseholdComposition', {
  simpleResolvers: true,
  description: 'Samenstelling van een huishouden on one day, as the BRP was known that day.',
})
export class HouseholdComposition {
  @Field(() => AccessOutcomeEnum, { description: 'Uitkomst van de toegangstoets.' })
  access!: AccessOutcome;
  @Field(() => Household, {
    nullable: true,
    description: 'Huishouden; null when there is none here or it is unknown.',
  })
  household!: Household | null;
  @Field(() => Address, {
    nullable: true,
    description:
      'Adres; null when it is unknown, not given to who only searches, or secret for somebody recorded there (Wet BRP 2.59).',
  })
  address!: Address | null;
  @Field(() => [HouseholdMember], {
    nullable: true,
    description: 'Bewoners, the certain ones first. Null is unknown, an empty list is none on the day.',
  })
  members!: HouseholdMember[] | null;
}
