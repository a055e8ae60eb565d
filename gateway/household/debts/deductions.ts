import { holdsOn } from '../../../subgraphs/kit/calendar';
import type { Deduction } from '../../../subgraphs/kit/graph/deduction';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { sumCents } from './cents';
import { incomeName } from './same-name';

/** What is withheld each month from the incomes of one person, on the day of the view. Amounts in cents. */
export interface PersonDeductions {
  /** Withheld without consent: set-off, attachment, wage claim, levy at the source. Each once. */
  readonly forced: readonly Sourced<Deduction>[];
  readonly voluntary: readonly Sourced<Deduction>[];
  readonly forcedTotal: number;
  readonly voluntaryTotal: number;
  /** A second telling, by another source, of a deduction that is in the lists above. Shown, not summed. */
  readonly alsoTold: readonly Sourced<Deduction>[];
}

const total = (deductions: readonly Sourced<Deduction>[]): number =>
  sumCents(deductions.map(({ fact }) => fact.amountPerMonth));

/** Both the body that withholds and the body that receives may tell of it: same income, same beneficiary, same way. */
const sameWithholding = ({ fact }: Sourced<Deduction>): string =>
  JSON.stringify([fact.beneficiary.code, fact.method, incomeName(fact.onIncome)]);

/**
 * Of several sources that tell of the same withholding, the one to count: the lowest sum, because what is shown as
 * withheld must certainly be withheld; then the one that names the most claims; then by name, so that it is always
 * the same one.
 */
function tellerOf(bySource: ReadonlyMap<string, readonly Sourced<Deduction>[]>): string | undefined {
  const named = (told: readonly Sourced<Deduction>[]): number =>
    told.filter(({ fact }) => fact.claimId !== null).length;
  const tellers = [...bySource].sort(
    ([a, toldByA], [b, toldByB]) =>
      total(toldByA) - total(toldByB) || named(toldByB) - named(toldByA) || (a < b ? -1 : 1),
  );
  return tellers[0]?.[0];
}

const inOrder = (a: Sourced<Deduction>, b: Sourced<Deduction>): number =>
  `${a.source} ${a.fact.id}` < `${b.source} ${b.fact.id}` ? -1 : 1;

/** The deductions from the incomes of one person that hold on the day of the view, each counted once. */
export function deductionsOf(person: string, facts: HouseholdFacts): PersonDeductions {
  const groups = new Map<string, Map<string, Sourced<Deduction>[]>>();
  const held = facts.known.deductions.filter(
    ({ fact }) => fact.person.bsn === person && holdsOn(fact.period, facts.asOf),
  );
  for (const deduction of [...held].sort(inOrder)) {
    const group = groups.get(sameWithholding(deduction)) ?? new Map<string, Sourced<Deduction>[]>();
    group.set(deduction.source, [...(group.get(deduction.source) ?? []), deduction]);
    groups.set(sameWithholding(deduction), group);
  }
  const counted: Sourced<Deduction>[] = [];
  const alsoTold: Sourced<Deduction>[] = [];
  for (const bySource of groups.values()) {
    const teller = tellerOf(bySource);
    for (const [source, told] of bySource) (source === teller ? counted : alsoTold).push(...told);
  }
  const forced = counted.filter(({ fact }) => fact.method !== 'VOLUNTARY').sort(inOrder);
  const voluntary = counted.filter(({ fact }) => fact.method === 'VOLUNTARY').sort(inOrder);
  const totals = { forcedTotal: total(forced), voluntaryTotal: total(voluntary) };
  return { forced, voluntary, ...totals, alsoTold: alsoTold.sort(inOrder) };
}
