import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { CodedError } from '../../../subgraphs/kit/errors';
import { forecastOf, ScenarioError } from '../forecast/forecast';
import type { ViewContext } from '../view-context';
import { Forecast } from './forecast';
import { ForecastScenario, scenarioOf } from './forecast-scenario';
import { HouseholdView } from './view';

@Resolver(() => HouseholdView)
export class ForecastResolver {
  // Nullable, so that a scenario that cannot be takes nothing of the rest of the view away.
  @FieldResolver(() => Forecast, {
    nullable: true,
    description:
      'Vooruitblik month by month until paid, lapsed or twenty years. Null with error SCENARIO_INVALID, which names the field that is wrong.',
  })
  forecast(
    @Root() { facts }: HouseholdView,
    @Arg('scenario', () => ForecastScenario, {
      nullable: true,
      description: 'Scenario to set beside today; none when left out.',
    })
    scenario: ForecastScenario | null,
    @Ctx() context: ViewContext,
  ): Forecast {
    try {
      const forecast = forecastOf(facts, context.law, scenarioOf(scenario));
      return {
        ...forecast,
        rooms: forecast.rooms.map((room) => ({ ...room, person: { bsn: room.person } })),
      };
    } catch (error) {
      if (!(error instanceof ScenarioError)) throw error;
      throw new CodedError('SCENARIO_INVALID', error.message, { ...error.fault });
    }
  }
}
