import type { ClaimStatus } from '../../hub/operations';
import type { View } from '../household-context';

/** A claim as the household view tells it. */
export type Claim = View['claims'][number];

/** Why a claim is not in the total. */
export type NotCounted = 'sameDebt' | 'notPayable' | 'settled';

/** One line of the table: a claim with the words that stand in its cells. */
export interface ClaimRow {
  readonly claim: Claim;
  /** Names of who owes it, as the screen shows them. */
  readonly debtors: readonly string[];
  readonly kind: string;
  readonly status: string;
  /** Null when it counts. */
  readonly notCounted: NotCounted | null;
  /** All that can be searched in, in lower case. */
  readonly words: string;
}

/** What the lines are narrowed to; empty is all. */
export interface ClaimFilter {
  readonly text: string;
  /** Code of the creditor. */
  readonly creditor: string;
  readonly kind: Claim['kind'] | '';
  readonly status: ClaimStatus | '';
  /** Number of the debtor. */
  readonly person: string;
  readonly counted: 'yes' | 'no' | '';
}

export const NO_FILTER: ClaimFilter = {
  text: '',
  creditor: '',
  kind: '',
  status: '',
  person: '',
  counted: '',
};

const SETTLED: readonly ClaimStatus[] = ['PAID', 'WAIVED', 'WITHDRAWN'];

/** Why the hub did not count a claim, in the order in which the hub decides it. */
export function notCountedBecause(claim: Claim, stack: View['debtStack']): NotCounted | null {
  if (claim.counted) return null;
  if (stack.sameDebts.some(({ origin }) => origin === claim.key)) return 'sameDebt';
  return SETTLED.includes(claim.status) || claim.outstanding <= 0 ? 'settled' : 'notPayable';
}

/** The words that the screen has for what the view tells in codes. */
export interface ClaimWords {
  readonly personName: (bsn: string) => string;
  readonly kindName: (kind: Claim['kind']) => string;
  readonly statusName: (status: ClaimStatus) => string;
}

/** One line for each claim of the view, also for those that do not count. */
export function claimRows(view: View, words: ClaimWords): ClaimRow[] {
  return view.claims.map((claim) => {
    const debtors = claim.debtors.map(({ bsn }) => words.personName(bsn));
    const kind = words.kindName(claim.kind);
    const status = words.statusName(claim.status);
    const { title, scheme, creditor, handler } = claim;
    return {
      claim,
      debtors,
      kind,
      status,
      notCounted: notCountedBecause(claim, view.debtStack),
      words: [title, scheme, creditor.name, handler.name, kind, status, ...debtors].join(' ').toLowerCase(),
    };
  });
}

/** The lines that fit a filter. Every word of the text must be somewhere in the line. */
export function filterRows(rows: readonly ClaimRow[], filter: ClaimFilter): readonly ClaimRow[] {
  const sought = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter(
    ({ claim, words }) =>
      sought.every((word) => words.includes(word)) &&
      (filter.creditor === '' || claim.creditor.code === filter.creditor) &&
      (filter.kind === '' || claim.kind === filter.kind) &&
      (filter.status === '' || claim.status === filter.status) &&
      (filter.person === '' || claim.debtors.some(({ bsn }) => bsn === filter.person)) &&
      (filter.counted === '' || claim.counted === (filter.counted === 'yes')),
  );
}

/** What a set of lines comes to. */
export interface RowsTotal {
  /** Cents of the lines that count. */
  readonly outstanding: number;
  readonly counted: number;
  readonly notCounted: number;
}

/** The sum of the lines that count: without a filter it is the total of the stack. */
export function totalOfRows(rows: readonly ClaimRow[]): RowsTotal {
  const counted = rows.filter(({ claim }) => claim.counted);
  return {
    outstanding: counted.reduce((sum, { claim }) => sum + claim.outstanding, 0),
    counted: counted.length,
    notCounted: rows.length - counted.length,
  };
}

/** What was settled: how many claims, and what was paid too much on them, in cents. */
export function settledOf(view: View): { readonly claims: number; readonly paidTooMuch: number } {
  const settled = view.claims.filter((claim) => notCountedBecause(claim, view.debtStack) === 'settled');
  return {
    claims: settled.length,
    paidTooMuch: settled.reduce((sum, { outstanding }) => sum + Math.max(0, -outstanding), 0),
  };
}
