import { addDays, addMonths, type CalendarDate, holdsOn } from '../../../../subgraphs/kit/calendar';
import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { ArrangementKind } from '../../../../subgraphs/kit/vocabulary';
import { type Answer, met, notMet, type RoomEvidence, unknown } from '../legal-room';
import { claimEvidence, ownFacts, ownIsKnown, type Subject } from '../subject';
import { counted, day } from '../wording';

const NO_CLAIM = 'Welke vordering erbij hoort, is niet bekend.';

/** Arrangements during which payment is postponed (Awb 4:94). */
const POSTPONING: readonly ArrangementKind[] = [
  'POSTPONEMENT',
  'INSTALMENT_PLAN',
  'JOINT_STATE_PLAN',
  'REPAYMENT_PAUSE',
  'TIME_OUT',
];

/** The whole months from a day up to and with another; what is left over is not reckoned, so never too many. */
function wholeMonths(from: CalendarDate, to: CalendarDate): number {
  const after = addDays(to, 1);
  let months = 0;
  while (addMonths(from, months + 1) <= after) months += 1;
  return months;
}

const evidenceOf = (arrangement: PaymentArrangement, source: string): RoomEvidence => ({
  source,
  kind: 'arrangements',
  id: arrangement.id,
  says: `regeling vanaf ${day(arrangement.period.from)}`,
  on: arrangement.period.from,
});

const ofClaim = (subject: Subject, id: string): PaymentArrangement[] =>
  ownFacts(subject, 'arrangements').filter(({ claimIds }) => claimIds.includes(id));

/** Something of the claim has to be paid on the day of the view. */
export function payable(_: unknown, subject: Subject): Answer {
  const evidence = claimEvidence(subject);
  if (subject.claim === null || evidence === null) return unknown(NO_CLAIM);
  return subject.claim.fact.payable
    ? met('De vordering is opeisbaar.', [evidence])
    : notMet('Op deze dag is er niets te betalen.', [evidence]);
}

/** No postponement of payment runs for the claim. */
export function notPostponed(_: unknown, subject: Subject): Answer {
  const evidence = claimEvidence(subject);
  if (subject.claim === null || evidence === null) return unknown(NO_CLAIM);
  const { asOf } = subject.facts;
  const running = ofClaim(subject, subject.claim.fact.id).find(
    ({ kind, period, withdrawnOn }) =>
      POSTPONING.includes(kind) && holdsOn(period, asOf) && (withdrawnOn === null || withdrawnOn > asOf),
  );
  if (running !== undefined) {
    const end = running.period.to === null ? '' : ` tot en met ${day(running.period.to)}`;
    return notMet(`Er loopt al uitstel of een regeling${end}.`, [evidenceOf(running, subject.source)]);
  }
  const unnamed = ownFacts(subject, 'arrangements').some(
    ({ claimIds, person }) => claimIds.length === 0 && subject.persons.includes(person.bsn),
  );
  if (unnamed)
    return unknown('Er is een regeling waarvan niet bekend is voor welke vordering zij geldt.', [evidence]);
  if (!ownIsKnown(subject, 'arrangements'))
    return unknown('Niet alle regelingen van dit orgaan zijn bekend.', [evidence]);
  return met('Er loopt nog geen uitstel of regeling voor deze vordering.', [evidence]);
}

/** The pause of repayment has lasted less than so many years in all. Past pauses may not all be told. */
export function pauseLeft({ years }: { readonly years: number }, subject: Subject): Answer {
  if (subject.claim === null) return unknown(NO_CLAIM);
  const { asOf } = subject.facts;
  const pauses = ofClaim(subject, subject.claim.fact.id).filter(
    ({ kind, period }) => kind === 'REPAYMENT_PAUSE' && period.from <= asOf,
  );
  const months = pauses.reduce((sum, { period, withdrawnOn }) => {
    const ends = [asOf, period.to ?? asOf, withdrawnOn === null ? asOf : addDays(withdrawnOn, -1)].sort();
    return sum + wholeMonths(period.from, ends[0] ?? asOf);
  }, 0);
  const evidence = pauses.map((pause) => evidenceOf(pause, subject.source));
  const told = counted(months, 'hele maand', 'hele maanden');
  if (months >= 12 * years) return notMet(`De terugbetaling lag samen al ${told} stil.`, evidence);
  return unknown(
    `Te zien is dat de terugbetaling samen ${told} stil lag. Of dat eerder ook zo was, is hier niet te zien.`,
    evidence,
  );
}

/** A debt settlement that has this claim in it was proposed and has not ended. */
export function settlementProposed(_: unknown, subject: Subject): Answer {
  const { claim, facts } = subject;
  if (claim === null) return unknown(NO_CLAIM);
  const proposal = facts.known.settlements.find(
    ({ fact }) =>
      (fact.endedOn === null || fact.endedOn > facts.asOf) &&
      fact.claims.some(({ agency, claimId }) => agency.code === claim.source && claimId === claim.fact.id),
  );
  if (proposal !== undefined) {
    const { id, proposedOn } = proposal.fact;
    const says = `schuldregeling voorgesteld op ${day(proposedOn)}`;
    return met(`Er ligt een voorstel van ${day(proposedOn)} waar deze vordering in zit.`, [
      { source: proposal.source, kind: 'settlements', id, says, on: proposedOn },
    ]);
  }
  return facts.missing.settlements.length > 0
    ? unknown('Of er een voorstel voor een schuldregeling ligt, is niet bekend.')
    : notMet('Er is nu geen lopend voorstel bekend waar deze vordering in zit.');
}
