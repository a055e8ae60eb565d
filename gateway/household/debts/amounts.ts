import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Sourced } from '../facts/types';
import { sumCents } from './cents';

/** What stands open, in cents, and of how many claims. */
export interface Amounts {
  readonly principal: number;
  readonly interest: number;
  readonly costs: number;
  readonly outstanding: number;
  /** How many claims were summed. */
  readonly claims: number;
}

/** A sum that names the claims it is the sum of. */
export interface Subtotal extends Amounts {
  /** Keys of the claims that were summed, sorted: exactly these and each once. See `claimKey`. */
  readonly claimKeys: readonly string[];
}

/** The key of a claim in a view: an id is unique only at its own source. */
export function claimKey({ source, fact }: Sourced<{ readonly id: string }>): string {
  return `${source}:${fact.id}`;
}

/** The exact sum of claims. Each column is the sum of what the sources said in it. */
export function subtotalOf(claims: readonly Sourced<Claim>[]): Subtotal {
  const sum = (column: 'principal' | 'interest' | 'costs' | 'outstanding'): number =>
    sumCents(claims.map(({ fact }) => fact[column]));
  return {
    principal: sum('principal'),
    interest: sum('interest'),
    costs: sum('costs'),
    outstanding: sum('outstanding'),
    claims: claims.length,
    claimKeys: claims.map(claimKey).sort(),
  };
}
