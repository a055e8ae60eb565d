import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { type Subtotal, subtotalOf } from './amounts';
import {
  byCreditor,
  byHandler,
  byKind,
  byPerson,
  byRegime,
  type DebtGroup,
  isJoint,
  type PersonGroup,
} from './groups';
import { type Monthly, monthlyOf } from './monthly';
import { type ReportedDebts, reportedDebtsOf } from './reported';
import { distinctDebts, perhapsTwiceOf, type SameDebt } from './same-debt';
import { isOverdue, type Phase, PHASES, standingOf } from './standing';

/**
 * The government debts of a household on the day of the view, exact in cents. Every sum names its claims, so that what
 * is shown is what was summed. With sources missing, each sum is "at least".
 */
export interface DebtStack {
  /** All that stands and is payable, each debt once per household. */
  readonly total: Subtotal;
  /** The total divided over what happens to the claims; these add up to it. */
  readonly phases: Readonly<Record<Phase, Subtotal>>;
  /** Parts of the total that may overlap. */
  readonly overdue: Subtotal;
  /** Measures of the criminal judge or prosecutor: outside any time-out. */
  readonly criminal: Subtotal;
  /** Claims for which several persons are each liable. In the total once, in `byPerson` at each. */
  readonly jointTotal: Subtotal;
  readonly byCreditor: readonly DebtGroup[];
  readonly byHandler: readonly DebtGroup[];
  readonly byKind: readonly DebtGroup[];
  readonly byRegime: readonly DebtGroup[];
  readonly byPerson: readonly PersonGroup[];
  /** Exist, but nothing of them is payable: beside the total. */
  readonly notPayable: Subtotal;
  /** Nothing left: in no sum. What was paid too much (negative) is not taken off other debts. */
  readonly settled: Subtotal;
  /** Debts of which two sources hold a record. */
  readonly sameDebts: readonly SameDebt[];
  /** Keys of claims that perhaps count twice: handed over, without the reference that would say so. */
  readonly perhapsTwice: readonly string[];
  /** How many creditors, and how many bodies that collect, the total is owed to. */
  readonly creditors: number;
  readonly agencies: number;
  /** Whether every source told all claims of everybody who lives here. Else every sum is "at least". */
  readonly complete: boolean;
  /** Names of the sources that did not tell all their claims. */
  readonly missing: readonly string[];
  readonly reported: ReportedDebts;
  readonly monthly: Monthly;
}

function phasesOf(stack: readonly Sourced<Claim>[]): Record<Phase, Subtotal> {
  const entries = PHASES.map((phase) => [
    phase,
    subtotalOf(stack.filter(({ fact }) => standingOf(fact) === phase)),
  ]);
  return Object.fromEntries(entries) as Record<Phase, Subtotal>;
}

/** Who could not say who lives here: persons whose debts were not asked for may be missing. */
function missingSources(facts: HouseholdFacts): string[] {
  const withoutComposition = facts.sources.filter(({ missing }) => missing.includes('composition'));
  return [...new Set([...facts.missing.claims, ...withoutComposition.map(({ source }) => source)])].sort();
}

export function debtStackOf(facts: HouseholdFacts): DebtStack {
  const { counted, same } = distinctDebts(facts.known.claims);
  const standing = counted.map((claim) => ({ claim, as: standingOf(claim.fact) }));
  const those = (wanted: 'notPayable' | 'settled'): Sourced<Claim>[] =>
    standing.filter(({ as }) => as === wanted).map(({ claim }) => claim);
  const stack = standing
    .filter(({ as }) => as !== 'notPayable' && as !== 'settled')
    .map(({ claim }) => claim);
  const total = subtotalOf(stack);
  const missing = missingSources(facts);
  const creditors = byCreditor(stack);
  const handlers = byHandler(stack);
  return {
    total,
    phases: phasesOf(stack),
    overdue: subtotalOf(stack.filter(({ fact }) => isOverdue(fact, facts.asOf))),
    criminal: subtotalOf(stack.filter(({ fact }) => fact.criminal)),
    jointTotal: subtotalOf(stack.filter(isJoint)),
    byCreditor: creditors,
    byHandler: handlers,
    byKind: byKind(stack),
    byRegime: byRegime(stack),
    byPerson: byPerson(stack, facts),
    notPayable: subtotalOf(those('notPayable')),
    settled: subtotalOf(those('settled')),
    sameDebts: same,
    perhapsTwice: perhapsTwiceOf(stack, same),
    creditors: creditors.length,
    agencies: handlers.length,
    complete: missing.length === 0 && facts.composition !== null,
    missing,
    reported: reportedDebtsOf(facts),
    monthly: monthlyOf(facts),
  };
}
