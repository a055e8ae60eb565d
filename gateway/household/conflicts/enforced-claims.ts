import { holdsOn } from '../../../subgraphs/kit/calendar';
import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { ClaimStatus, DeductionMethod } from '../../../subgraphs/kit/vocabulary';
import { claimKey } from '../debts/amounts';
import { distinctDebts } from '../debts/same-debt';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { claimWords } from './dutch-words';
import { compare, inOrder } from './reading';
import { type ClaimBook, claimBook } from './same-claim';
import { sameWithholdings, type Withholding } from './same-withholding';
import { euro } from './wording';

/** How a government body takes money without consent, the most threatening first. */
export type Pressure = 'ATTACHED' | 'WRIT' | 'SET_OFF';

/** A debt to a government body for which money is taken, or may be taken any day. */
export interface EnforcedClaim {
  /** The record that counts: that of the body that collects. */
  readonly claim: Sourced<Claim>;
  /** Name of the debt, as in the claim book. */
  readonly debt: string;
  readonly pressure: Pressure;
}

export interface Enforcement {
  /** The most threatening first: by pressure, then by what is open. Each debt once. */
  readonly claims: readonly EnforcedClaim[];
  /** What is withheld without consent for a debt that no source told. Each withholding once, whoever tells it. */
  readonly deductions: readonly Withholding[];
  /** Withheld for a body of which it is not known whether it is a government body. */
  readonly unclear: readonly Withholding[];
}

const ORDER: readonly Pressure[] = ['ATTACHED', 'WRIT', 'SET_OFF'];

const BY_STATUS: { readonly [K in ClaimStatus]?: Pressure } = {
  ATTACHED: 'ATTACHED',
  WRIT: 'WRIT',
  SET_OFF: 'SET_OFF',
};

const BY_METHOD: { readonly [K in DeductionMethod]: Pressure | null } = {
  ATTACHMENT: 'ATTACHED',
  WAGE_CLAIM: 'ATTACHED',
  SOURCE_LEVY: 'ATTACHED',
  SET_OFF: 'SET_OFF',
  VOLUNTARY: null,
};

const PRESSURE_WORDS: { readonly [K in Pressure]: string } = {
  ATTACHED: 'beslag',
  WRIT: 'dwangbevel',
  SET_OFF: 'verrekening',
};

/** An enforced claim in plain Dutch: what it is, of whom, how much, and how it is enforced. */
export function enforcedClaimText({ claim: { fact }, pressure }: EnforcedClaim): string {
  return `${claimWords[fact.kind]} van ${fact.creditor.name} (${euro(fact.outstanding)}, ${PRESSURE_WORDS[pressure]})`;
}

/** The government claims of the household that are enforced on the day of the view. */
export function enforcementIn(facts: HouseholdFacts): Enforcement {
  const book = claimBook(facts);
  const withheld = sameWithholdings(facts).flatMap((told) => {
    const pressure = BY_METHOD[told[0].fact.method];
    const runs = told.some(({ fact }) => holdsOn(fact.period, facts.asOf));
    return pressure === null || !runs ? [] : [{ told, pressure, debts: debtsFor(told, book) }];
  });
  const byDebt = new Map<string, Pressure[]>();
  for (const { debts, pressure } of withheld) {
    for (const debt of debts) byDebt.set(debt, [...(byDebt.get(debt) ?? []), pressure]);
  }
  const counted = distinctDebts(inOrder(facts, 'claims')).counted.map((claim) => ({
    claim,
    debt: book.nameOf(claim.source, claim.fact.id),
  }));
  const claims = counted
    .filter(({ claim: { fact } }) => fact.regime !== 'CIVIL' && fact.outstanding > 0)
    .flatMap(({ claim, debt }): EnforcedClaim[] => {
      const own = BY_STATUS[claim.fact.status];
      const pressures = [...(own === undefined ? [] : [own]), ...(byDebt.get(debt) ?? [])];
      const pressure = ORDER.find((one) => pressures.includes(one));
      return pressure === undefined ? [] : [{ claim, debt, pressure }];
    });
  const known = new Set(counted.map(({ debt }) => debt));
  const loose = withheld.flatMap(({ told, debts }) => (debts.some((debt) => known.has(debt)) ? [] : [told]));
  const isGovernment = governmentIn(facts);
  return {
    claims: claims.sort(mostThreateningFirst),
    deductions: loose.filter(isGovernment),
    unclear: loose.filter((told) => !isGovernment(told)),
  };
}

/** For which debts is withheld. The body that withholds for another often does not know the claim; that other does. */
function debtsFor(told: Withholding, book: ClaimBook): string[] {
  return told.flatMap(({ source, fact }) =>
    fact.claimId === null ? [] : [book.nameOf(source, fact.claimId)],
  );
}

function mostThreateningFirst(a: EnforcedClaim, b: EnforcedClaim): number {
  return (
    ORDER.indexOf(a.pressure) - ORDER.indexOf(b.pressure) ||
    b.claim.fact.outstanding - a.claim.fact.outstanding ||
    compare(claimKey(a.claim), claimKey(b.claim))
  );
}

/** Set-off and a levy at the source are for government alone; anybody may attach, so there the body must be known as one. */
function governmentIn(facts: HouseholdFacts): (told: Withholding) => boolean {
  const bodies = new Set([
    ...facts.sources.map(({ source }) => source),
    ...facts.known.claims.flatMap(({ source, fact }) =>
      fact.regime === 'CIVIL' ? [] : [source, fact.creditor.code, fact.handler.code],
    ),
    ...facts.known.reportedDebts.flatMap(({ fact }) => (fact.government ? [fact.creditor.code] : [])),
  ]);
  return ([{ fact }]) => fact.method !== 'ATTACHMENT' || bodies.has(fact.beneficiary.code);
}
