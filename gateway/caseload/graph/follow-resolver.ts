import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { CaseloadContext } from '../caseload-context';
import { CasesFollowed, ChangedCases, FollowCasesInput } from './follow';

@Resolver()
export class FollowResolver {
  @Query(() => ChangedCases, {
    description:
      'Gewijzigde casussen since a place, over all agencies: what of the caseload is to be asked anew. Error: BAD_INPUT.',
  })
  changedCases(
    @Arg('after', () => ID, {
      nullable: true,
      description: 'Plaats up to which was asked; left out to begin with what comes from now on.',
    })
    after: string | null,
    @Ctx() { following, engine }: CaseloadContext,
  ): Promise<ChangedCases> {
    return following.changes(after ?? null, engine);
  }

  @Mutation(() => CasesFollowed, {
    nullable: true,
    description:
      'Volgindicaties plaatsen for all of these cases, for a week and a day. Null with BAD_INPUT, NOT_ALLOWED or SOURCE_FAULT.',
  })
  followCases(
    @Arg('input', () => FollowCasesInput, { description: 'Casussen.' }) input: FollowCasesInput,
    @Ctx() { following, engine }: CaseloadContext,
  ): Promise<CasesFollowed> {
    return following.follow([...new Set(input.references)], engine);
  }
}
