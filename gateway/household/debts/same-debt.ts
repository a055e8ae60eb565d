import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Sourced } from '../facts/types';
import { claimKey } from './amounts';

/** One debt that two sources hold a record of: the owner's, and that of the body that collects it. */
export interface SameDebt {
  /** Key of the record that is counted: the collecting body's. */
  readonly counted: string;
  /** Key of the owner's record: shown as the origin, not counted. */
  readonly origin: string;
}

export interface DistinctDebts {
  /** One record of each debt. */
  readonly counted: readonly Sourced<Claim>[];
  /** The records that are shown beside it. */
  readonly same: readonly SameDebt[];
}

const handedOver = ({ fact }: Sourced<Claim>): boolean => fact.handler.code !== fact.creditor.code;

/** The key of the collecting body's record of a claim, when the claim names one. */
function handlerKey(claim: Sourced<Claim>): string | null {
  const { handler, handlerReference } = claim.fact;
  if (!handedOver(claim) || handlerReference === null || handler.code === claim.source) return null;
  return `${handler.code}:${handlerReference}`;
}

/** Follows the hand-overs of a claim to the last record that is known. A circle ends at its lowest key. */
function lastRecord(key: string, next: ReadonlyMap<string, string>): string {
  const path = [key];
  for (let to = next.get(key); to !== undefined; to = next.get(to)) {
    const seen = path.indexOf(to);
    if (seen >= 0) return path.slice(seen).sort()[0] ?? key;
    path.push(to);
  }
  return path.at(-1) ?? key;
}

/**
 * Counts a debt once that both its owner and its collector tell. The collector's record wins, because the collector
 * knows the balance of the day; when the collector is silent, the owner's record is all there is, and it counts.
 */
export function distinctDebts(claims: readonly Sourced<Claim>[]): DistinctDebts {
  const known = new Map(claims.map((claim) => [claimKey(claim), claim]));
  const next = new Map<string, string>();
  for (const [key, claim] of known) {
    const to = handlerKey(claim);
    if (to !== null && known.has(to)) next.set(key, to);
  }
  const lastOf = new Map([...known.keys()].map((key) => [key, lastRecord(key, next)]));
  const keys = [...known.keys()].sort();
  return {
    counted: keys.flatMap((key) => (lastOf.get(key) === key ? (known.get(key) ?? []) : [])),
    same: keys.flatMap((origin) => {
      const counted = lastOf.get(origin) ?? origin;
      return counted === origin ? [] : [{ counted, origin }];
    }),
  };
}

const sharesDebtor = (a: Claim, b: Claim): boolean =>
  a.debtors.some(({ bsn }) => b.debtors.some((other) => other.bsn === bsn));

/**
 * Keys of counted claims that were handed over to a source with claims of the same creditor and debtor, while no
 * reference says that they are the same. Perhaps such a debt is counted twice: a human must look.
 */
export function perhapsTwiceOf(stack: readonly Sourced<Claim>[], same: readonly SameDebt[]): string[] {
  const matched = new Set(same.map(({ counted }) => counted));
  const free = stack.filter((claim) => !matched.has(claimKey(claim)));
  return stack
    .filter(
      (claim) =>
        handedOver(claim) &&
        claim.fact.handler.code !== claim.source &&
        free.some(
          ({ source, fact }) =>
            source === claim.fact.handler.code &&
            fact.creditor.code === claim.fact.creditor.code &&
            sharesDebtor(fact, claim.fact),
        ),
    )
    .map(claimKey);
}
