import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { personLabel } from '../debts/labels';
import { protectedAmountOf } from '../debts/protected-amount/calculate';
import type { ViewContext } from '../view-context';
import { PersonProtectedAmount } from './protected-amount';
import { HouseholdView } from './view';

@Resolver(() => HouseholdView)
export class ProtectedAmountResolver {
  @FieldResolver(() => [PersonProtectedAmount], {
    description: 'Beslagvrije voet of each person in the view, indicatief.',
  })
  protectedAmounts(@Root() { facts }: HouseholdView, @Ctx() { law }: ViewContext): PersonProtectedAmount[] {
    return facts.persons.map((bsn) => ({
      ...protectedAmountOf(bsn, facts, law),
      person: { bsn },
      label: personLabel(bsn, facts),
      indicative: true,
    }));
  }
}
