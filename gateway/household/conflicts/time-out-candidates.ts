import { type CalendarDate, holdsOn } from '../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../facts/types';
import { moratoriumWords } from './dutch-words';
import { type EnforcedClaim, enforcedClaimText } from './enforced-claims';
import { evidenceOf, type Identified, inOrder, namesIn } from './reading';
import type { Evidence } from './rule';
import { claimBook } from './same-claim';
import { stood } from './standing-time-out';
import { day, during, listed } from './wording';

/** Which claims may be paused next, and what pauses the others already. */
export interface TimeOutAdvice {
  /** Plain Dutch, whole sentences. */
  readonly says: string;
  /** The time-outs and moratoria that it rests on. */
  readonly evidence: readonly Evidence[];
}

/** A time-out is for the one or two most threatening claims, not for all (final report of 2019, annex 3 §1.3). */
const CANDIDATES = 2;

type Running = Identified<'moratoria'>;

/**
 * What to say of a time-out while claims are enforced, the most threatening first. Measures of the criminal judge and
 * prosecutor stay outside any time-out. Who is protected by the court on the day of the view needs none.
 */
export function timeOutAdvice(
  claims: readonly EnforcedClaim[],
  owing: readonly string[],
  facts: HouseholdFacts,
): TimeOutAdvice {
  const pausing = pausingIn(facts);
  const moratoria = moratoriaFor(owing, facts);
  const allowed = claims
    .filter(({ claim: { fact } }) => !fact.criminal && fact.regime !== 'CRIMINAL')
    .map((enforced) => ({ enforced, timeOuts: pausing.get(enforced.debt) ?? [] }));
  const paused = allowed.filter(({ timeOuts }) => timeOuts.length > 0);
  const candidates = allowed
    .filter(({ enforced, timeOuts }) => timeOuts.length === 0 && !isProtected(enforced, moratoria, owing))
    .slice(0, CANDIDATES)
    .map(({ enforced }) => enforced);
  const timeOuts = new Set(paused.flatMap((one) => one.timeOuts));
  return {
    says: [
      ...(paused.length === 0 ? [] : [`Al in een time-out: ${listed(paused.map(pausedText))}.`]),
      ...moratoria.map((running) => moratoriumText(running, facts)),
      ...candidatesText(candidates, paused, moratoria),
    ].join(' '),
    evidence: [
      ...[...timeOuts].map((told) =>
        evidenceOf('timeOuts', told, `time-out ${during(told.fact.period)}`, told.fact.period.from),
      ),
      ...moratoria.map((told) => {
        const says = `${moratoriumWords[told.fact.kind]} ${during(told.fact.period)}`;
        return evidenceOf('moratoria', told, says, told.fact.period.from);
      }),
    ],
  };
}

/** A claim that time-outs pause. */
interface Paused {
  readonly enforced: EnforcedClaim;
  readonly timeOuts: readonly Identified<'timeOuts'>[];
}

/** The time-outs that stand on the day of the view, by the name of each debt that they pause. */
function pausingIn(facts: HouseholdFacts): ReadonlyMap<string, Paused['timeOuts']> {
  const book = claimBook(facts);
  const pausing = new Map<string, Identified<'timeOuts'>[]>();
  for (const timeOut of inOrder(facts, 'timeOuts')) {
    if (!stood(timeOut.fact, facts.asOf)) continue;
    for (const { agency, claimId } of timeOut.fact.claims) {
      const debt = book.nameOf(agency.code, claimId);
      pausing.set(debt, [...(pausing.get(debt) ?? []), timeOut]);
    }
  }
  return pausing;
}

/** A narrow moratorium is left out: it holds only against the eviction, shut-off or end of insurance (Fw 287b). */
function moratoriaFor(owing: readonly string[], facts: HouseholdFacts): Running[] {
  return inOrder(facts, 'moratoria').filter(
    ({ fact }) =>
      fact.kind !== 'NARROW' &&
      holdsOn(fact.period, facts.asOf) &&
      fact.persons.some(({ bsn }) => owing.includes(bsn)),
  );
}

/** A debtor of the household whom no court protects can still be collected from, and then a time-out helps. */
function isProtected(
  { claim }: EnforcedClaim,
  moratoria: readonly Running[],
  owing: readonly string[],
): boolean {
  const safe = new Set(moratoria.flatMap(({ fact }) => fact.persons.map(({ bsn }) => bsn)));
  const debtors = claim.fact.debtors.map(({ bsn }) => bsn).filter((bsn) => owing.includes(bsn));
  return debtors.length > 0 && debtors.every((bsn) => safe.has(bsn));
}

function until(last: CalendarDate | null): string {
  return last === null ? 'zonder bekende einddatum' : `tot en met ${day(last)}`;
}

function pausedText({ enforced, timeOuts }: Paused): string {
  const ends = timeOuts.map(({ fact }) => fact.period.to);
  const last = ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b));
  return `${enforcedClaimText(enforced)} ${until(last)}`;
}

function moratoriumText({ fact }: Running, facts: HouseholdFacts): string {
  const who = listed(fact.persons.map(({ bsn }) => namesIn(facts)(bsn)));
  return (
    `Voor ${who} loopt ${moratoriumWords[fact.kind]} ${until(fact.period.to)}. ` +
    'Een vordering die daaronder valt, is nu geen kandidaat voor een time-out.'
  );
}

function candidatesText(
  candidates: readonly EnforcedClaim[],
  paused: readonly Paused[],
  moratoria: readonly Running[],
): string[] {
  if (candidates.length > 0) {
    const word = candidates.length === 1 ? 'Kandidaat' : 'Kandidaten';
    return [`${word} voor een gerichte time-out: ${listed(candidates.map(enforcedClaimText))}.`];
  }
  if (moratoria.length > 0) return [];
  const which = paused.length > 0 ? 'Een andere' : 'Een';
  return [`${which} vordering die zich leent voor een time-out, is niet bekend.`];
}
