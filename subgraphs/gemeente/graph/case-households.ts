import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { CodedError } from '../../kit/errors';
import type { AgencyContext } from '../../kit/server/context';
import { type CaseFound, readCaseHouseholds } from '../store/case-households';
import { directorOf } from '../store/counselling';
import { nameOf } from '../store/person-records';
import { CaseHousehold } from './finding-types';

const MOST_REFERENCES = 100;

const notGiven = (reference: string): CaseHousehold => ({
  access: 'NO_LEGAL_GROUND',
  ...{ reference, household: null, persons: null, director: null },
});

function toCaseHousehold(
  { reference, householdId, persons, directed }: CaseFound,
  { given }: AgencyContext,
): CaseHousehold {
  return {
    access: 'GRANTED',
    reference,
    household: householdId !== null && given.has('RESIDENCE') ? { id: householdId } : null,
    persons: persons.map(({ bsn, row }) => ({
      person: { bsn },
      name: row && nameOf(row),
      birthDate: row?.birthDate ?? null,
    })),
    director: directed !== null && given.has('COUNSELLING') ? directorOf(directed) : null,
  };
}

@Resolver()
export class GemeenteCaseHouseholdQueries {
  @Query(() => [CaseHousehold], {
    description:
      'Casussen met hun huishouden, today, each once in the order asked. One that is not known here is left out. Error: BAD_INPUT.',
  })
  async casesByReference(
    @Arg('references', () => [ID], { description: `Zaaknummers; ${MOST_REFERENCES} at most.` })
    references: string[],
    @Ctx() context: AgencyContext,
  ): Promise<CaseHousehold[]> {
    const asked = [...new Set(references)];
    if (asked.length > MOST_REFERENCES)
      throw new CodedError('BAD_INPUT', `Up to ${MOST_REFERENCES} cases are asked for at once.`, {
        allowed: MOST_REFERENCES,
      });
    // Known and unknown alike: nobody learns from it which cases there are.
    if (!context.given.has('CASE_LIST')) return asked.map(notGiven);
    const today = context.dayOf(null);
    const found = await context.read((manager) => readCaseHouseholds(manager, asked, today));
    context.processed(
      'casussen opzoeken',
      found.flatMap(({ persons }) => persons.map(({ bsn }) => bsn)),
    );
    return found.map((one) => toCaseHousehold(one, context));
  }
}
