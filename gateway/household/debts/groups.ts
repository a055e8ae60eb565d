import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { ResidenceCertainty } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { type Subtotal, subtotalOf } from './amounts';
import { claimKindLabels, regimeLabels } from './group-labels';
import { personLabel } from './labels';

/** The claims that have one thing in common, and their sum. */
export interface DebtGroup {
  /** Code of the body, or value of the vocabulary. */
  readonly key: string;
  /** Plain Dutch. */
  readonly label: string;
  readonly amounts: Subtotal;
}

/** The claims of which one person is a debtor. A joint claim stands at both: the groups add up to more than the total. */
export interface PersonGroup {
  readonly person: string;
  /** Name; never the burgerservicenummer. */
  readonly label: string;
  /** Null: not, as far as known, of this household, as a former partner. */
  readonly certainty: ResidenceCertainty | null;
  readonly amounts: Subtotal;
  /** The part for which another person is liable too (hoofdelijk). */
  readonly joint: Subtotal;
}

type Claims = readonly Sourced<Claim>[];

/** Largest sum first; equal sums by key, so that the order is always the same. */
const bySize =
  <T extends { readonly amounts: Subtotal }>(keyOf: (group: T) => string) =>
  (a: T, b: T): number =>
    b.amounts.outstanding - a.amounts.outstanding || (keyOf(a) < keyOf(b) ? -1 : 1);

function groupsOf(
  claims: Claims,
  keyOf: (claim: Claim) => string,
  labelOf: (claim: Claim) => string,
): DebtGroup[] {
  const groups = new Map<string, Sourced<Claim>[]>();
  for (const claim of claims) {
    const key = keyOf(claim.fact);
    groups.set(key, [...(groups.get(key) ?? []), claim]);
  }
  return [...groups]
    .map(([key, members]) => {
      // Sources may write one name differently; the first in the alphabet is as good as any, and always the same.
      const [label = key] = members.map(({ fact }) => labelOf(fact)).sort();
      return { key, label, amounts: subtotalOf(members) };
    })
    .sort(bySize(({ key }) => key));
}

export const byCreditor = (claims: Claims): DebtGroup[] =>
  groupsOf(
    claims,
    ({ creditor }) => creditor.code,
    ({ creditor }) => creditor.name,
  );

export const byHandler = (claims: Claims): DebtGroup[] =>
  groupsOf(
    claims,
    ({ handler }) => handler.code,
    ({ handler }) => handler.name,
  );

export const byKind = (claims: Claims): DebtGroup[] =>
  groupsOf(
    claims,
    ({ kind }) => kind,
    ({ kind }) => claimKindLabels[kind],
  );

export const byRegime = (claims: Claims): DebtGroup[] =>
  groupsOf(
    claims,
    ({ regime }) => regime,
    ({ regime }) => regimeLabels[regime],
  );

/** Whether several persons are each liable for the whole (hoofdelijk). */
export const isJoint = ({ fact }: Sourced<Claim>): boolean =>
  new Set(fact.debtors.map(({ bsn }) => bsn)).size > 1;

/** One group for everybody of the household, also without debts, and for every other debtor. */
export function byPerson(claims: Claims, facts: HouseholdFacts): PersonGroup[] {
  const debtors = claims.flatMap(({ fact }) => fact.debtors.map(({ bsn }) => bsn));
  const groups = [...new Set([...facts.persons, ...debtors])].map((person): PersonGroup => {
    const own = claims.filter(({ fact }) => fact.debtors.some(({ bsn }) => bsn === person));
    return {
      person,
      label: personLabel(person, facts),
      certainty: facts.composition?.members.find(({ bsn }) => bsn === person)?.certainty ?? null,
      amounts: subtotalOf(own),
      joint: subtotalOf(own.filter(isJoint)),
    };
  });
  return groups.sort(bySize(({ person }) => person));
}
