import { addMonths, type CalendarDate, overlap, type Period } from '../../../subgraphs/kit/calendar';
import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { ClaimEventKind } from '../../../subgraphs/kit/vocabulary';
import { distinctDebts } from '../debts/same-debt';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { inOrder } from './reading';
import { daysOf } from './running-plans';
import { type ClaimBook, claimBook } from './same-claim';

/** A payable debt of which the limitation term has passed, while nothing is known that interrupted it. */
export interface PerhapsLimited {
  /** The record that counts: that of the body that collects. */
  readonly claim: Sourced<Claim>;
  /** All that is told of the debt. */
  readonly told: readonly Sourced<Claim>[];
  /** The last day of the term. */
  readonly limitationOn: CalendarDate;
  /** False when a source that could tell of postponement or of a deduction did not: then nobody can tell. */
  readonly isSure: boolean;
}

/** A new term after interruption lasts five years at most (Awb 4:110 lid 2). */
const TERM_IN_MONTHS = 60;

/** Payment is acknowledgement (Awb 4:105 lid 2); a decision to set off interrupts too (4:106). */
const INTERRUPTING: readonly ClaimEventKind[] = ['PAID', 'SET_OFF'];

/**
 * The debts that may have lapsed by limitation on the day of the view (Awb 4:104). A reminder, a writ and each act to
 * carry it out (4:106), a payment (4:105), a deduction and postponement of whatever kind (4:111) within the last five
 * years take a debt off the list, so that what is left is worth a question.
 */
export function perhapsLimited(facts: HouseholdFacts): PerhapsLimited[] {
  const book = claimBook(facts);
  const recent: Period = { from: addMonths(facts.asOf, -TERM_IN_MONTHS), to: facts.asOf };
  const touched = debtsTouched(facts, book, recent);
  return distinctDebts(inOrder(facts, 'claims')).counted.flatMap((claim) => {
    const debt = book.nameOf(claim.source, claim.fact.id);
    const told = book.claims(debt);
    const limitationOn = lastDay(told);
    const isOwed = claim.fact.payable && claim.fact.outstanding > 0 && !claim.fact.criminal;
    if (!isOwed || limitationOn === null || limitationOn >= facts.asOf) return [];
    if (touched.has(debt) || told.some(({ fact }) => isInterrupted(fact, recent))) return [];
    if (told.some(({ fact }) => isPerhapsWithheldFor(fact, facts, recent))) return [];
    const silent = [...facts.missing.arrangements, ...facts.missing.deductions];
    const isSure = facts.missing.timeOuts.length === 0 && !told.some(({ source }) => silent.includes(source));
    return [{ claim, told, limitationOn, isSure }];
  });
}

/** The latest of what the sources tell; null when none tells it. */
function lastDay(told: readonly Sourced<Claim>[]): CalendarDate | null {
  return (
    told
      .flatMap(({ fact }) => fact.limitationOn ?? [])
      .sort()
      .at(-1) ?? null
  );
}

function isInterrupted({ events, collectionActs }: Claim, { from }: Period): boolean {
  return (
    collectionActs.some(({ on }) => on >= from) ||
    events.some(({ kind, on }) => INTERRUPTING.includes(kind) && on >= from)
  );
}

/** Whether something was withheld from a debtor for the same body, while it is not told for which debt. */
function isPerhapsWithheldFor(
  { creditor, handler, debtors }: Claim,
  facts: HouseholdFacts,
  days: Period,
): boolean {
  return facts.known.deductions.some(
    ({ fact }) =>
      fact.claimId === null &&
      [creditor.code, handler.code].includes(fact.beneficiary.code) &&
      debtors.some(({ bsn }) => bsn === fact.person.bsn) &&
      overlap(fact.period, days) !== null,
  );
}

/** The debts for which postponement, a plan, a time-out or a deduction ran on one of the days. */
function debtsTouched(facts: HouseholdFacts, book: ClaimBook, days: Period): ReadonlySet<string> {
  const ran = (period: Period | null): boolean => period !== null && overlap(period, days) !== null;
  return new Set([
    ...facts.known.arrangements
      .filter(({ fact }) => ran(daysOf(fact)))
      .flatMap(({ source, fact }) => fact.claimIds.map((id) => book.nameOf(source, id))),
    ...facts.known.timeOuts
      .filter(({ fact }) => ran(daysOf(fact)))
      .flatMap(({ fact }) => fact.claims.map(({ agency, claimId }) => book.nameOf(agency.code, claimId))),
    ...facts.known.deductions
      .filter(({ fact }) => ran(fact.period))
      .flatMap(({ source, fact }) => (fact.claimId === null ? [] : [book.nameOf(source, fact.claimId)])),
  ]);
}
