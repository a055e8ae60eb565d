import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import type { OversightContext } from '../oversight-context';
import { openCasePage, openCasesOf } from '../store/case-lists';
import { type RegisterPlace, registeredCases } from '../store/registered-cases';
import { OpenCases, OwnCase, RegisteredCases } from './case-list';

const MOST_ON_A_PAGE = 500;

/** Transaction and reference, as `writePlace` put them together. */
const PLACE = /^(\d{1,18})-(.{0,100})$/;

const writePlace = ({ registeredIn, reference }: RegisterPlace): string => `${registeredIn}-${reference}`;

function readPlace(cursor: string): RegisterPlace {
  const [, registeredIn, reference] = PLACE.exec(cursor) ?? [];
  if (registeredIn === undefined || reference === undefined)
    throw new CodedError('BAD_INPUT', '"after" is not a place that was given before.');
  return { registeredIn, reference };
}

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

  @Query(() => RegisteredCases, {
    description:
      'Geregistreerde casussen since a place, to take new ones in the caseload at once. Error: BAD_INPUT.',
  })
  async registeredCases(
    @Arg('after', () => ID, {
      nullable: true,
      description: 'Plaats up to which was asked; left out to begin with what comes from now on.',
    })
    after: string | null,
    @Ctx() { journal, authority }: OversightContext,
  ): Promise<RegisteredCases> {
    const { references, place, more } = await registeredCases(journal.query, {
      after: after == null ? null : readPlace(after),
      ...{ today: authority.today(), first: MOST_ON_A_PAGE },
    });
    return { references, cursor: writePlace(place), more };
  }
}
