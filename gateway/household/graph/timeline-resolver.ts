import { FieldResolver, Resolver, Root } from 'type-graphql';
import { chainsOf } from '../timeline/chains';
import { timelineOf } from '../timeline/timeline';
import { DecisionChain } from './decision-chain';
import { TimelineEvent } from './timeline';
import { HouseholdView } from './view';

@Resolver(() => HouseholdView)
export class TimelineResolver {
  @FieldResolver(() => [TimelineEvent], {
    description: 'Tijdlijn: everything with a date, of all sources that answered, the oldest first.',
  })
  timeline(@Root() { facts }: HouseholdView): TimelineEvent[] {
    return timelineOf(facts).map((event) => ({ ...event, persons: event.persons.map((bsn) => ({ bsn })) }));
  }

  @FieldResolver(() => [DecisionChain], {
    description: 'Ketens: causes from which one decision or more followed.',
  })
  chains(@Root() { facts }: HouseholdView): DecisionChain[] {
    return chainsOf(timelineOf(facts), facts);
  }
}
