import { type CalendarDate, holdsOn } from '../../../subgraphs/kit/calendar';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import type { DecisionKind, LivingSituationCode } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { toldUnder } from './own-or-reported';
import { compare, inOrder } from './reading';

/** The law on the state pension. */
const PENSION = 'AOW';

/** Decisions that may change as what somebody counts; a recovery of the same days only follows from one. */
const CHANGING: readonly DecisionKind[] = ['GRANT', 'REVISION', 'OTHER'];

/** What a way of living comes to for the state pension. */
export type PensionStatus = 'MARRIED' | 'UNMARRIED';

/**
 * A partner in an institution as the only finding is the choice of a couple to count as unmarried (AOW 1): the pension
 * of a couple that did not choose stays that of a couple. Null: says nothing of a partner.
 */
const STATUS: { readonly [K in LivingSituationCode]: PensionStatus | null } = {
  COUPLE: 'MARRIED',
  SINGLE: 'UNMARRIED',
  SINGLE_PARENT: 'UNMARRIED',
  COST_SHARER: 'UNMARRIED',
  HOME_SHARER: 'UNMARRIED',
  SEPARATED: 'UNMARRIED',
  PARTNER_IN_INSTITUTION: 'UNMARRIED',
  AWAY_FROM_HOME: null,
  AT_HOME: null,
};

/** What a way of living comes to; null when it is unknown or says nothing of a partner. */
export function pensionStatusOf(code: LivingSituationCode | null): PensionStatus | null {
  return code === null ? null : STATUS[code];
}

type Told = Sourced<LivingSituation>;

/** A pension that went from married to unmarried or back, and is so on the day of the view. */
export interface PensionChange {
  readonly person: string;
  /** The partners whom the agency named for this person, now or before. */
  readonly partners: readonly string[];
  /** The finding that began it. */
  readonly now: Told;
  readonly status: PensionStatus;
  /** The last finding of the other status. */
  readonly before: Told;
  /** The decision of that day; null when it is not known. */
  readonly decision: Sourced<Decision> | null;
  /** The day of the decision, or else that on which the finding was recorded. */
  readonly on: CalendarDate;
}

/** The last change of each person's state pension, by agency. */
export function pensionChangesIn(facts: HouseholdFacts): PensionChange[] {
  const groups = new Map<string, Told[]>();
  for (const told of toldUnder([PENSION], facts)) {
    if (told.fact.period.from > facts.asOf) continue;
    const key = `${told.source} ${told.fact.person.bsn}`;
    groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  return [...groups.values()].flatMap((told) => lastChange(told, facts));
}

function lastChange(all: readonly Told[], facts: HouseholdFacts): PensionChange[] {
  const told = all
    .filter((one) => !isNoteOnCouple(one, all) && STATUS[one.fact.code] !== null)
    .sort((a, b) => compare(a.fact.period.from, b.fact.period.from));
  const current = told.findLast(({ fact }) => holdsOn(fact.period, facts.asOf));
  const status = pensionStatusOf(current?.fact.code ?? null);
  if (current === undefined || status === null) return [];
  const before = told.findLast(({ fact }) => isBefore(fact, current.fact) && STATUS[fact.code] !== status);
  if (before === undefined) return [];
  const now = told
    .filter(({ fact }) => isBefore(before.fact, fact))
    .reduce((first, one) => (isBefore(one.fact, first.fact) ? one : first), current);
  const decision = decisionOn(now, facts);
  return [
    {
      person: now.fact.person.bsn,
      partners: [...new Set(told.flatMap(({ fact }) => fact.partner?.bsn ?? []))],
      ...{ now, status, before, decision },
      on: decision?.fact.decidedOn ?? now.fact.recordedOn,
    },
  ];
}

function isBefore(one: LivingSituation, other: LivingSituation): boolean {
  return one.period.from < other.period.from;
}

/** An agency may note beside the couple that one of them is in an institution: then it counts them as a couple. */
function isNoteOnCouple({ fact }: Told, all: readonly Told[]): boolean {
  return (
    fact.code === 'PARTNER_IN_INSTITUTION' &&
    all.some((other) => other.fact.code === 'COUPLE' && holdsOn(other.fact.period, fact.period.from))
  );
}

/** The latest decision of the same agency about the same pension from the same day. */
function decisionOn(now: Told, facts: HouseholdFacts): Sourced<Decision> | null {
  const found = inOrder(facts, 'decisions').filter(
    ({ source, fact }) =>
      source === now.source &&
      fact.scheme === PENSION &&
      CHANGING.includes(fact.kind) &&
      fact.effect.from === now.fact.period.from &&
      fact.decidedOn <= facts.asOf &&
      fact.persons.some(({ bsn }) => bsn === now.fact.person.bsn),
  );
  return found.sort((a, b) => compare(a.fact.decidedOn, b.fact.decidedOn)).at(-1) ?? null;
}
