import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { claimKey } from '../debts/amounts';
import type { MonthlyAmounts } from '../debts/monthly';
import { roomOf } from '../debts/room';
import { debtStackOf, type DebtStack as Stack } from '../debts/stack';
import { PHASES } from '../debts/standing';
import type { HouseholdFacts } from '../facts/types';
import type { ViewContext } from '../view-context';
import { DebtStack, type MonthlyDebts, type ReportedTotal } from './debt-stack';
import { HouseholdClaim, withAgency } from './facts';
import { HouseholdView } from './view';

/** The stack is computed once of the facts of a view, whichever of its fields ask for it. */
const stacks = new WeakMap<HouseholdFacts, Stack>();

function stackOf(facts: HouseholdFacts): Stack {
  const stack = stacks.get(facts) ?? debtStackOf(facts);
  stacks.set(facts, stack);
  return stack;
}

const amountsOf = ({
  forced,
  voluntary,
  arrangements,
  total,
  unknownAmounts,
}: MonthlyAmounts): MonthlyAmounts => ({
  forced,
  voluntary,
  arrangements,
  total,
  unknownAmounts,
});

function monthlyOf({ monthly }: Stack, facts: HouseholdFacts, context: ViewContext): MonthlyDebts {
  return {
    ...monthly,
    amounts: amountsOf(monthly),
    perPerson: monthly.perPerson.map((person) => ({
      ...person,
      person: { bsn: person.person },
      amounts: amountsOf(person),
      room: roomOf(person.person, facts, context.law),
    })),
  };
}

const reportedOf = (total: Stack['reported']['private']): ReportedTotal => ({
  ...total,
  lines: total.lines.map((line) => ({ ...line, person: { bsn: line.person } })),
});

@Resolver(() => HouseholdView)
export class DebtsResolver {
  @FieldResolver(() => DebtStack, { description: 'Schuldenstapel.' })
  debtStack(@Root() { facts }: HouseholdView, @Ctx() context: ViewContext): DebtStack {
    const stack = stackOf(facts);
    return {
      ...stack,
      phases: PHASES.map((phase) => ({ phase, amounts: stack.phases[phase] })),
      byPerson: stack.byPerson.map((group) => ({ ...group, person: { bsn: group.person } })),
      reported: {
        ...stack.reported,
        government: reportedOf(stack.reported.government),
        private: reportedOf(stack.reported.private),
      },
      monthly: monthlyOf(stack, facts, context),
    };
  }

  @FieldResolver(() => [HouseholdClaim], {
    description:
      'Vorderingen that the sources told: those of the total, those beside it, and settled ones. As far as the sources answered.',
  })
  claims(@Root() { facts }: HouseholdView): HouseholdClaim[] {
    const counted = new Set(stackOf(facts).total.claimKeys);
    return facts.known.claims.map((claim) => {
      const key = claimKey(claim);
      return { ...withAgency(claim), key, counted: counted.has(key) };
    });
  }
}
