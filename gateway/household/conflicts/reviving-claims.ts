import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { TimeOut } from '../../../subgraphs/kit/graph/counselling-file';
import { sumCents } from '../debts/cents';
import { distinctDebts } from '../debts/same-debt';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { claimBook } from './same-claim';

/** The claims that are collected again when a time-out ends. */
export interface RevivingClaims {
  /** One record of each debt of which something is open. */
  readonly claims: readonly Sourced<Claim>[];
  /** What is open of them, in cents. */
  readonly outstanding: number;
  /** How many claims of the time-out no source told. */
  readonly untold: number;
}

/** Reads the claims of a time-out, each debt once, as the body that collects tells it. */
export function revivingClaims({ claims }: TimeOut, facts: HouseholdFacts): RevivingClaims {
  const book = claimBook(facts);
  const debts = [...new Set(claims.map(({ agency, claimId }) => book.nameOf(agency.code, claimId)))].sort();
  const told = debts.map((debt) => distinctDebts(book.claims(debt)).counted);
  const open = told.flat().filter(({ fact }) => fact.outstanding > 0);
  return {
    claims: open,
    outstanding: sumCents(open.map(({ fact }) => fact.outstanding)),
    untold: told.filter((records) => records.length === 0).length,
  };
}
