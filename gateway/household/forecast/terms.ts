import { type CalendarDate, holdsOn } from '../../../subgraphs/kit/calendar';
import type { PaymentArrangement } from '../../../subgraphs/kit/graph/arrangement';
import { claimKey } from '../debts/amounts';
import { isPause, payingArrangementsOf } from '../debts/arrangements';
import { deductionsOf } from '../debts/deductions';
import type { DebtStack } from '../debts/stack';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { type Debt, oldestFirst } from './debts';
import { overPayingMonths } from './paying-months';

/** An amount that is withheld each month. */
export interface Withholding {
  readonly key: string;
  readonly person: string;
  /** Cents a month. */
  readonly amount: number;
  /** Withheld without consent. */
  readonly forced: boolean;
  /** Number of the debt it pays; null when it pays none that the forecast follows. */
  readonly debt: number | null;
  readonly beneficiary: string;
}

/** An arrangement that asks for a payment each month. */
export interface Plan {
  readonly key: string;
  readonly person: string;
  /** Cents a month; null when it is unknown: then nothing is counted. */
  readonly amount: number | null;
  /** Numbers of the debts it pays, the oldest first. Empty when it pays none that the forecast follows. */
  readonly debts: readonly number[];
  /** Places in `withholdings` of the voluntary deductions by which it is paid, wholly or in part. */
  readonly paidBy: readonly number[];
}

/** What is paid each month while nothing changes. */
export interface Terms {
  readonly withholdings: readonly Withholding[];
  readonly plans: readonly Plan[];
}

type Arrangement = Sourced<PaymentArrangement>;

/** The parts of the facts that hold for every month of a schedule, worked out once. */
export interface TermsReader {
  readonly facts: HouseholdFacts;
  readonly debts: readonly Debt[];
  /** The facts of each person of the view, with no other deductions than those of that person. */
  readonly perPerson: readonly (readonly [person: string, facts: HouseholdFacts])[];
  /** Finds the number of the debt that a record of a source is about; an owner's record is found at its collector. */
  readonly find: (source: string, claimId: string) => number | null;
  /** The numbers of the debts in an arrangement, the oldest first. */
  readonly numbersIn: ReadonlyMap<Arrangement, readonly number[]>;
}

export function termsReader(told: HouseholdFacts, debts: readonly Debt[], stack: DebtStack): TermsReader {
  const facts = overPayingMonths(told);
  const numbers = new Map(debts.map(({ key }, number) => [key, number]));
  const countedAs = new Map(stack.sameDebts.map(({ origin, counted }) => [origin, counted]));
  const find = (source: string, claimId: string): number | null => {
    const key = `${source}:${claimId}`;
    return numbers.get(countedAs.get(key) ?? key) ?? null;
  };
  const { known } = facts;
  const perPerson = [...facts.persons].sort().map((person) => {
    const deductions = known.deductions.filter(({ fact }) => fact.person.bsn === person);
    return [person, { ...facts, known: { ...known, deductions } }] as const;
  });
  const numbersIn = new Map(
    known.arrangements.map((one) => {
      const found = one.fact.claimIds.flatMap((id) => find(one.source, id) ?? []);
      return [one, oldestFirst([...new Set(found)], debts)];
    }),
  );
  return { facts, debts, perPerson, find, numbersIn };
}

/** All tellings of one plan: of a plan over claims of several bodies each tells its own claims. */
function tellingsOf(plan: Arrangement, running: readonly Arrangement[]): readonly Arrangement[] {
  const { source, fact } = plan;
  if (fact.kind !== 'JOINT_STATE_PLAN' && fact.kind !== 'DEBT_SETTLEMENT') return [plan];
  const others = running.filter(
    (other) =>
      other.source !== source &&
      other.fact.kind === fact.kind &&
      other.fact.person.bsn === fact.person.bsn &&
      other.fact.handler.code === fact.handler.code &&
      other.fact.amountPerMonth === fact.amountPerMonth &&
      other.fact.period.from === fact.period.from,
  );
  return [plan, ...others];
}

/** The numbers of the debts that a plan pays, the oldest first. A claim that is postponed takes no part in it. */
function paidByPlan(
  plan: Arrangement,
  running: readonly Arrangement[],
  paused: ReadonlySet<number>,
  { numbersIn, debts }: TermsReader,
): readonly number[] {
  const told = tellingsOf(plan, running).map((one) => numbersIn.get(one) ?? []);
  const [own = []] = told;
  const all = told.length === 1 ? own : oldestFirst([...new Set(told.flat())], debts);
  return paused.size === 0 ? all : all.filter((number) => !paused.has(number));
}

/**
 * What is paid each month on the terms that run on a day: the deductions and arrangements that the monthly amounts of the
 * debt stack count, each once, with the debts they pay.
 */
export function termsOn(day: CalendarDate, reader: TermsReader): Terms {
  const { facts, perPerson, find, numbersIn } = reader;
  const running = facts.known.arrangements.filter(
    ({ fact }) => holdsOn(fact.period, day) && (fact.withdrawnOn === null || fact.withdrawnOn > day),
  );
  const paused = new Set(running.filter(isPause).flatMap((pause) => numbersIn.get(pause) ?? []));
  const withholdings: Withholding[] = [];
  const plans: Plan[] = [];
  for (const [person, own] of perPerson) {
    const then = { ...own, asOf: day };
    const { forced, voluntary } = deductionsOf(person, then);
    const before = withholdings.length + forced.length;
    for (const deduction of [...forced, ...voluntary]) {
      const { claimId, amountPerMonth, method, beneficiary } = deduction.fact;
      withholdings.push({
        key: claimKey(deduction),
        person,
        amount: amountPerMonth,
        forced: method !== 'VOLUNTARY',
        debt: claimId === null ? null : find(deduction.source, claimId),
        beneficiary: beneficiary.code,
      });
    }
    for (const plan of payingArrangementsOf(person, then)) {
      const { source, fact } = plan;
      const paidBy = voluntary.flatMap((deduction, place) =>
        deduction.source === source &&
        deduction.fact.claimId !== null &&
        fact.claimIds.includes(deduction.fact.claimId)
          ? before + place
          : [],
      );
      const debts = paidByPlan(plan, running, paused, reader);
      plans.push({ key: claimKey(plan), person, amount: fact.amountPerMonth, debts, paidBy });
    }
  }
  return { withholdings, plans };
}
