import { Field, ID, ObjectType } from 'type-graphql';
import { CaseDirector } from '../../kit/graph/counselling-file';
import { AccessOutcomeEnum } from '../../kit/graph/enums';
import { PersonName } from '../../kit/graph/person-record-file';
import { DateScalar } from '../../kit/graph/scalars';
import { Person } from '../../kit/graph/values';
import type { AccessOutcome } from '../../kit/vocabulary';
import { Household } from './household-types';

@ObjectType('FoundPerson', {
  simpleResolvers: true,
  description: 'Gevonden persoon: somebody of that name and birth date. Never where they live.',
})
export class FoundPerson {
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => PersonName, { description: 'Naam (Wet BRP 2.7).' })
  name!: PersonName;
  @Field(() => DateScalar, { description: 'Geboortedatum.' })
  birthDate!: string;
  @Field(() => Household, {
    nullable: true,
    description: 'Huishouden of today; null when there is none, as of who has died.',
  })
  household!: Household | null;
}

@ObjectType('FoundPersons', {
  simpleResolvers: true,
  description: 'Zoekresultaat: who has a name and birth date.',
})
export class FoundPersons {
  @Field(() => AccessOutcomeEnum, { description: 'Uitkomst van de toegangstoets.' })
  access!: AccessOutcome;
  @Field(() => [FoundPerson], {
    nullable: true,
    description:
      'Gevonden personen in the order of their names, 10 at most. Null is unknown, an empty list is none.',
  })
  persons!: FoundPerson[] | null;
  @Field(() => Boolean, {
    description: 'Meer gevonden: there are others of that name and birth date. A longer name finds fewer.',
  })
  more!: boolean;
}

@ObjectType('CasePerson', { simpleResolvers: true, description: 'Persoon in een casus: whom it is about.' })
export class CasePerson {
  @Field(() => Person, { description: 'Persoon.' })
  person!: Person;
  @Field(() => PersonName, {
    nullable: true,
    description: 'Naam (Wet BRP 2.7); null when the register of residents does not know the person.',
  })
  name!: PersonName | null;
  @Field(() => DateScalar, {
    nullable: true,
    description: 'Geboortedatum; null when the register of residents does not know the person.',
  })
  birthDate!: string | null;
}

@ObjectType('CaseHousehold', {
  simpleResolvers: true,
  description: 'Casushuishouden: whom a case is about, and the household that they are today. Never where.',
})
export class CaseHousehold {
  @Field(() => AccessOutcomeEnum, { description: 'Uitkomst van de toegangstoets.' })
  access!: AccessOutcome;
  @Field(() => ID, { description: 'Zaaknummer.' })
  reference!: string;
  @Field(() => Household, {
    nullable: true,
    description: 'Huishouden of today; null when they do not share one, or it is not given.',
  })
  household!: Household | null;
  @Field(() => [CasePerson], {
    nullable: true,
    description: 'Personen, the eldest first. Null is unknown: it is not given.',
  })
  persons!: CasePerson[] | null;
  @Field(() => CaseDirector, {
    nullable: true,
    description: 'Regisseur; null when none is appointed, none is known, or it is not given.',
  })
  director!: CaseDirector | null;
}
