import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum } from '../../../subgraphs/kit/graph/enums';
import { changeGap, type ChangeGap } from '../follow/change-gap';

export const ChangeGapEnum = graphEnum(
  'ChangeGap',
  'Reden waarom van een orgaan niet bekend is of er iets wijzigde.',
  changeGap,
);

@InputType('FollowCasesInput', { description: 'Casussen to follow at every agency.' })
export class FollowCasesInput {
  @Field(() => [ID], { description: 'Zaaknummers: 1 to 100.' })
  references!: string[];
}

@ObjectType('UnheardAgency', {
  simpleResolvers: true,
  description: 'Orgaan of which it is not known whether it changed anything.',
})
export class UnheardAgency {
  @Field(() => ID, { description: 'Bron, as "uwv".' })
  source!: string;
  @Field(() => ChangeGapEnum, { description: 'Reden.' })
  gap!: ChangeGap;
}

@ObjectType('CasesFollowed', {
  simpleResolvers: true,
  description: 'Volgindicaties for all who are part of these cases or live with them.',
})
export class CasesFollowed {
  @Field(() => Int, { description: 'Aantal personen who are followed.' })
  persons!: number;
  @Field(() => [UnheardAgency], { description: 'Organen at which they could not be followed.' })
  unheard!: readonly UnheardAgency[];
}

@ObjectType('ChangedCases', {
  simpleResolvers: true,
  description: 'Gewijzigde casussen: under which something was changed since, at any agency.',
})
export class ChangedCases {
  @Field(() => [ID], { description: 'Zaaknummers, each once.' })
  references!: readonly string[];
  @Field(() => ID, {
    description: 'Plaats after which to ask next. For an agency that was not heard it is where it was.',
  })
  cursor!: string;
  @Field(() => Boolean, { description: 'Meer: there are more to ask at once.' })
  more!: boolean;
  @Field(() => [UnheardAgency], { description: 'Organen that were not heard: what they changed is unknown.' })
  unheard!: readonly UnheardAgency[];
}
