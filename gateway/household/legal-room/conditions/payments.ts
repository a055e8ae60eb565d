import { addMonths, type CalendarDate } from '../../../../subgraphs/kit/calendar';
import type { Claim, ClaimEvent } from '../../../../subgraphs/kit/graph/claim';
import { type Answer, met, notMet, unknown } from '../legal-room';
import { claimEvidence, type Subject } from '../subject';
import { counted, day } from '../wording';

const NO_CLAIM = 'Welke vordering erbij hoort, is niet bekend.';

const isPayment = ({ kind, amount }: ClaimEvent): boolean =>
  (kind === 'PAID' || kind === 'SET_OFF') && amount > 0;

/** The day on which a claim began, as far as this source tells: its first imposition, else the decision. */
function imposedOn(claim: Claim, subject: Subject): CalendarDate | null {
  const first = claim.events
    .filter(({ kind }) => kind === 'IMPOSED')
    .map(({ on }) => on)
    .sort()[0];
  return first ?? subject.decision?.fact.decidedOn ?? null;
}

/** Years since the claim was imposed; the law counts from no earlier day. */
export function yearsSinceImposed({ years }: { readonly years: number }, subject: Subject): Answer {
  const evidence = claimEvidence(subject);
  if (subject.claim === null || evidence === null) return unknown(NO_CLAIM);
  const { fact } = subject.claim;
  const from = imposedOn(fact, subject);
  if (from === null) return unknown('Wanneer de vordering is opgelegd, is niet bekend.', [evidence]);
  const reached = addMonths(from, 12 * years);
  const told = `De vordering is opgelegd op ${day(from)}`;
  if (reached <= subject.facts.asOf)
    return met(`${told}. Op ${day(reached)} was dat ${years} jaar geleden.`, [evidence]);
  // A body that took a claim over may know only the day on which it did.
  if (fact.creditor.code !== subject.source) {
    return unknown(
      `${told}, zegt het orgaan dat int. Wanneer ${fact.creditor.name} de vordering oplegde, is hier niet te zien.`,
      [evidence],
    );
  }
  return notMet(`${told}. Pas op ${day(reached)} is dat ${years} jaar geleden.`, [evidence]);
}

/** The stretches of a month that end on the day of the view, newest first, and whether anything was paid in each. */
function paidMonths(claim: Claim, years: number, asOf: CalendarDate): boolean[] {
  const payments = claim.events.filter(isPayment);
  return Array.from({ length: 12 * years }, (_, month) => {
    const after = addMonths(asOf, -(month + 1));
    const upTo = addMonths(asOf, -month);
    return payments.some(({ on }) => after < on && on <= upTo);
  });
}

/** All was paid for so many years, as far as the events of the claim show. */
export function paid({ years }: { readonly years: number }, subject: Subject): Answer {
  const evidence = claimEvidence(subject);
  if (subject.claim === null || evidence === null) return unknown(NO_CLAIM);
  const months = paidMonths(subject.claim.fact, years, subject.facts.asOf);
  const withPayment = months.filter(Boolean).length;
  if (withPayment === months.length) {
    return met(
      `In elk van de laatste ${months.length} maanden is betaald. Of het steeds het volle bedrag was, is hier niet te zien.`,
      [evidence],
    );
  }
  return unknown(
    `In ${withPayment} van de laatste ${months.length} maanden is een betaling te zien. Of er in de andere maanden iets te ` +
      'betalen was, en of een achterstand is ingehaald, is hier niet te zien.',
    [evidence],
  );
}

/** As `paid`; and when nothing was paid at all, whether that will change is for the agency to judge. */
export function paidOrHopeless(condition: { readonly years: number }, subject: Subject): Answer {
  const evidence = claimEvidence(subject);
  const answer = paid(condition, subject);
  if (subject.claim === null || evidence === null || answer.status === 'MET') return answer;
  const months = paidMonths(subject.claim.fact, condition.years, subject.facts.asOf);
  if (months.some(Boolean)) return answer;
  return unknown(
    `In de laatste ${counted(condition.years, 'jaar', 'jaar')} is geen betaling te zien. Of betalen ooit nog lukt, is niet ` +
      'uit de gegevens op te maken.',
    [evidence],
  );
}
