import { Field, ID, ObjectType } from 'type-graphql';
import { DateScalar } from '../../../subgraphs/kit/graph/scalars';
import type { Trigger } from '../../../subgraphs/kit/vocabulary';
import { CaseTriggerEnum } from './enums';

@ObjectType('OwnCase', {
  simpleResolvers: true,
  description: 'Eigen casus: an open case on which the asker works. Whom it is about the gemeente tells.',
})
export class OwnCase {
  @Field(() => ID, { description: 'Zaaknummer.' })
  reference!: string;
  @Field(() => CaseTriggerEnum, { description: 'Aanleiding.' })
  trigger!: Trigger;
  @Field(() => DateScalar, { description: 'Eerste dag.' })
  openedOn!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Laatste dag; null while it has none.' })
  endedOn!: string | null;
}

@ObjectType('OpenCases', {
  simpleResolvers: true,
  description: 'Lopende casussen: a page of their references, and nothing of them.',
})
export class OpenCases {
  @Field(() => [ID], { description: 'Zaaknummers in their order.' })
  references!: readonly string[];
  @Field(() => ID, {
    nullable: true,
    description: 'Vervolg: what to ask the next page after; null when there is no more.',
  })
  next!: string | null;
}

@ObjectType('RegisteredCases', {
  simpleResolvers: true,
  description: 'Geregistreerde casussen since a place: their references, and nothing of them.',
})
export class RegisteredCases {
  @Field(() => [ID], { description: 'Zaaknummers of open cases.' })
  references!: readonly string[];
  @Field(() => ID, { description: 'Plaats after which to ask next.' })
  cursor!: string;
  @Field(() => Boolean, { description: 'Meer: there are more to ask at once.' })
  more!: boolean;
}
