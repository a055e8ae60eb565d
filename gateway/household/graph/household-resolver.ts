import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import { answerableDay } from '../../../subgraphs/kit/day-range';
import { BsnScalar, DateScalar } from '../../../subgraphs/kit/graph/scalars';
import { Person } from '../../../subgraphs/kit/graph/values';
import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { HouseholdKey } from '../facts/gather';
import type { ViewContext } from '../view-context';
import { Household, HouseholdView } from './view';
import { viewOfFacts } from './view-of-facts';

const AS_OF = 'Peildatum; today when left out. From 1990 up to a year ahead.';

async function viewOf(
  key: HouseholdKey,
  asOf: CalendarDate | null,
  context: ViewContext,
): Promise<HouseholdView> {
  const day = answerableDay(asOf, context.today());
  return viewOfFacts(await context.gatherer.gather(key, day, context.engine));
}

@Resolver(() => Household)
export class HouseholdResolver {
  @Query(() => HouseholdView, {
    nullable: true,
    description:
      'Huishoudbeeld of the household in which a person lives. Error HOUSEHOLD_NOT_FOUND when there is none.',
  })
  householdView(
    @Arg('bsn', () => BsnScalar, { description: 'Burgerservicenummer of somebody in the household.' })
    bsn: string,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf: string | null,
    @Ctx() context: ViewContext,
  ): Promise<HouseholdView> {
    return viewOf({ bsn }, asOf, context);
  }

  @Query(() => [Person], {
    description: 'Personen by their numbers; what is known of each is asked of the agencies.',
  })
  persons(
    @Arg('bsns', () => [BsnScalar], { description: 'Burgerservicenummers.' }) bsns: readonly string[],
  ): Person[] {
    return bsns.map((bsn) => ({ bsn }));
  }

  @FieldResolver(() => HouseholdView, { description: 'Huishoudbeeld of this household on one day.' })
  view(
    @Root() household: Household,
    @Arg('asOf', () => DateScalar, { nullable: true, description: AS_OF }) asOf: string | null,
    @Ctx() context: ViewContext,
  ): Promise<HouseholdView> {
    return viewOf({ id: household.id }, asOf, context);
  }
}
