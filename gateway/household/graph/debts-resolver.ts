import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { claimKey } from '../debts/amounts';
import type { MonthlyAmounts } from '../debts/monthly';
import { roomUseOf } from '../debts/room-use';
import { debtStackOf, type DebtStack as Stack } from '../debts/stack';
import { PHASES } from '../debts/standing';
import type { FactKind, HouseholdFacts } from '../facts/types';
import type { ViewContext } from '../view-context';
import { DebtStack, type MonthlyDebts, type ReportedDebts, type ReportedTotal } from './debt-stack';
import { HouseholdClaim, inView } from './facts';
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

/** Nobody told any fact of the kind, and who should have did not say that there is none: its sum is not zero. */
const isUntold = (facts: HouseholdFacts, kind: FactKind): boolean =>
  facts.known[kind].length === 0 && facts.missing[kind].length > 0;

/** The same of a kind that every source is there to tell: none of them did. */
const isUntoldByAll = (facts: HouseholdFacts, kind: FactKind): boolean =>
  isUntold(facts, kind) && facts.sources.every(({ missing }) => missing.includes(kind));

/** What a stack shows when no source told its claims. */
const UNKNOWN_SUMS = {
  total: null,
  phases: [],
  overdue: null,
  criminal: null,
  jointTotal: null,
  byPerson: [],
  notPayable: null,
  settled: null,
  creditors: null,
  agencies: null,
} as const;

function monthlyOf({ monthly }: Stack, facts: HouseholdFacts, context: ViewContext): MonthlyDebts {
  const unknown = isUntoldByAll(facts, 'deductions') && isUntoldByAll(facts, 'arrangements');
  return {
    ...monthly,
    amounts: unknown ? null : amountsOf(monthly),
    perPerson: monthly.perPerson.map((person) => ({
      ...person,
      person: { bsn: person.person },
      amounts: unknown ? null : amountsOf(person),
      room: roomUseOf(person.person, facts, context.law),
    })),
  };
}

const reportedOf = (total: Stack['reported']['private']): ReportedTotal => ({
  ...total,
  lines: total.lines.map((line) => ({ ...line, person: { bsn: line.person } })),
});

function reportedDebtsOf({ reported }: Stack, facts: HouseholdFacts): ReportedDebts {
  if (isUntold(facts, 'reportedDebts')) return { ...reported, government: null, private: null };
  return { ...reported, government: reportedOf(reported.government), private: reportedOf(reported.private) };
}

@Resolver(() => HouseholdView)
export class DebtsResolver {
  @FieldResolver(() => DebtStack, { description: 'Schuldenstapel.' })
  debtStack(@Root() { facts }: HouseholdView, @Ctx() context: ViewContext): DebtStack {
    const stack = stackOf(facts);
    return {
      ...stack,
      phases: PHASES.map((phase) => ({ phase, amounts: stack.phases[phase] })),
      byPerson: stack.byPerson.map((group) => ({ ...group, person: { bsn: group.person } })),
      ...(isUntoldByAll(facts, 'claims') ? UNKNOWN_SUMS : {}),
      reported: reportedDebtsOf(stack, facts),
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
      return { ...inView(claim, facts), key, counted: counted.has(key) };
    });
  }
}
