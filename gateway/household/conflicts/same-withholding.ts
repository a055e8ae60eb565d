import type { Deduction } from '../../../subgraphs/kit/graph/deduction';
import { incomeName } from '../debts/same-name';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { inOrder } from './reading';

/** What one or more sources tell of one and the same withholding, in a fixed order. */
export type Withholding = readonly [Sourced<Deduction>, ...Sourced<Deduction>[]];

/**
 * All deductions, each withholding once: the body that withholds and the body that receives may both tell it. Two
 * deductions of one source are two withholdings.
 */
export function sameWithholdings(facts: HouseholdFacts): Withholding[] {
  const groups = new Map<string, [Sourced<Deduction>, ...Sourced<Deduction>[]][]>();
  for (const told of inOrder(facts, 'deductions')) {
    const { person, beneficiary, method, onIncome, period } = told.fact;
    const key = JSON.stringify([person.bsn, beneficiary.code, method, incomeName(onIncome), period.from]);
    const group = groups.get(key) ?? [];
    const other = group.find((tellers) => tellers.every(({ source }) => source !== told.source));
    if (other === undefined) group.push([told]);
    else other.push(told);
    groups.set(key, group);
  }
  return [...groups.values()].flat();
}
