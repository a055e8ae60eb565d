import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { AgencyChanges, FollowPersonsInput, PersonsFollowed } from '../../kit/graph/follow';
import type { AgencyContext } from '../../kit/server/context';

@Resolver()
export class UwvFollowResolver {
  @Query(() => AgencyChanges, {
    description:
      'Wijzigingen bij UWV of persons who are followed, by case. Error: BAD_INPUT for a place that is none.',
  })
  uwvChanges(
    @Arg('after', () => ID, {
      nullable: true,
      description: 'Plaats up to which was asked; left out to begin with what comes from now on.',
    })
    after: string | null,
    @Ctx() context: AgencyContext,
  ): Promise<AgencyChanges> {
    return context.changes(after);
  }

  @Mutation(() => PersonsFollowed, {
    nullable: true,
    description:
      'Volgindicaties bij UWV plaatsen or renew. Null with NOT_ALLOWED for who keeps no caseload, or BAD_INPUT.',
  })
  uwvFollowPersons(
    @Arg('input', () => FollowPersonsInput, { description: 'Personen, each under a case.' })
    input: FollowPersonsInput,
    @Ctx() context: AgencyContext,
  ): Promise<PersonsFollowed> {
    return context.followPersons(input);
  }
}
