import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import type { AccessOutcome } from '../vocabulary';
import { AccessOutcomeEnum } from './enums';
import { BsnScalar, DateScalar } from './scalars';
import { Agency } from './values';

@InputType('FollowedPersonInput', {
  description: 'Volgindicatie for one person: under which case who follows wants to hear of a change.',
})
export class FollowedPersonInput {
  @Field(() => BsnScalar, { description: 'Persoon who is followed.' })
  person!: string;
  @Field(() => ID, { description: 'Zaaknummer of who follows: what a change is told under.' })
  reference!: string;
}

@InputType('FollowPersonsInput', { description: 'Volgindicaties to place or to renew.' })
export class FollowPersonsInput {
  @Field(() => [FollowedPersonInput], { description: 'Personen: 1 to 1000.' })
  persons!: FollowedPersonInput[];
}

@Directive('@shareable')
@ObjectType('PersonsFollowed', {
  simpleResolvers: true,
  description: 'Volgindicaties geplaatst. They lapse by themselves unless they are renewed.',
})
export class PersonsFollowed {
  @Field(() => Int, { description: 'Aantal that was placed or renewed.' })
  persons!: number;
  @Field(() => DateScalar, { description: 'Laatste dag on which they hold.' })
  until!: string;
}

@Directive('@shareable')
@ObjectType('AgencyChanges', {
  simpleResolvers: true,
  description:
    'Wijzigingen at one agency: under which cases it changed something of a person who is followed. Never of whom, or what.',
})
export class AgencyChanges {
  @Field(() => Agency, { description: 'Orgaan.' })
  agency!: Agency;
  @Field(() => AccessOutcomeEnum, { description: 'Uitkomst van de toegangstoets.' })
  access!: AccessOutcome;
  @Field(() => [ID], {
    nullable: true,
    description: 'Zaaknummers, each once. Null is unknown, an empty list is none.',
  })
  references!: string[] | null;
  @Field(() => ID, {
    nullable: true,
    description: 'Plaats after which to ask next; null when it is unknown.',
  })
  cursor!: string | null;
  @Field(() => Boolean, {
    nullable: true,
    description: 'Meer: there are more to ask at once; null when it is unknown.',
  })
  more!: boolean | null;
}
