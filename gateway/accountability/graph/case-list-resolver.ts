import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import type { OversightContext } from '../oversight-context';
import { openCasePage, openCasesOf } from '../store/case-lists';
import { OpenCases, OwnCase } from './case-list';

const MOST_ON_A_PAGE = 500;

@Resolver()
export class CaseListResolver {
  @Query(() => [OwnCase], {
    description: 'Eigen casussen: the open cases on which the asker works, the newest first.',
  })
  ownCases(@Ctx() { engine, journal, authority }: OversightContext): Promise<OwnCase[]> {
    return openCasesOf(journal.query, engine.asking.caller.id, authority.today());
  }

  @Query(() => OpenCases, {
    description: 'Lopende casussen by page, to keep the caseload up to date. Error: BAD_INPUT.',
  })
  openCases(
    @Arg('first', () => Int, { description: `Aantal at most, from 1 to ${MOST_ON_A_PAGE}.` }) first: number,
    @Arg('after', () => ID, {
      nullable: true,
      description: 'Zaaknummer after which the page begins; the first page when left out.',
    })
    after: string | null,
    @Ctx() { journal, authority }: OversightContext,
  ): Promise<OpenCases> {
    if (first < 1 || first > MOST_ON_A_PAGE)
      throw new CodedError('BAD_INPUT', `A page has from 1 to ${MOST_ON_A_PAGE} cases.`, {
        allowed: MOST_ON_A_PAGE,
      });
    return openCasePage(journal.query, { first, after: after ?? null, today: authority.today() });
  }
}
