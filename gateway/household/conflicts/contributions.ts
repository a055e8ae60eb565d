import { type CalendarDate, holdsOn, type Period } from '../../../subgraphs/kit/calendar';
import type { Agency } from '../../../subgraphs/kit/graph/values';
import type { LivingSituationCode } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../facts/types';
import { reportedUnder, toldUnder } from './own-or-reported';
import { compare, evidenceOf } from './reading';
import type { Evidence } from './rule';

/** The law on long-term care, under which a contribution is asked. */
const CARE = 'Wlz';

/** A contribution to long-term care, as the body itself told it or as the household reported it. */
export interface Contribution {
  readonly body: Agency;
  /** The source that told it: the body itself, or the one that keeps the report. */
  readonly source: string;
  readonly person: string;
  /** The way of living on which it rests; null when it is unknown. */
  readonly code: LivingSituationCode | null;
  readonly period: Period;
  /** Null when it is unknown. */
  readonly decidedOn: CalendarDate | null;
  /** The last day on which it can have been decided: that of the decision, or of the report. */
  readonly knownOn: CalendarDate;
  /** Cents a month; null when it is unknown. */
  readonly perMonth: number | null;
  /** What only a report tells; null when the body itself told it. */
  readonly report: { readonly on: CalendarDate; readonly revisionAnnounced: boolean | null } | null;
  readonly evidence: (says: string) => Evidence;
}

/** The contribution that each body asks of each person on the day of the view: of several the one that began last. */
export function contributionsIn(facts: HouseholdFacts): Contribution[] {
  const own = toldUnder([CARE], facts).map((told): Contribution => {
    const { person, code, period, recordedOn } = told.fact;
    return {
      ...{ body: told.agency, source: told.source, person: person.bsn, code, period },
      ...{ decidedOn: recordedOn, knownOn: recordedOn, perMonth: null, report: null },
      evidence: (says) => evidenceOf('livingSituations', told, says, recordedOn),
    };
  });
  const reported = reportedUnder([CARE], facts).map((told): Contribution => {
    const { body, person, livingSituation, effect, decidedOn, amountPerMonth } = told.fact;
    const { reportedOn: on, revisionAnnounced } = told.fact;
    return {
      ...{ body, source: told.source, person: person.bsn, code: livingSituation, period: effect, decidedOn },
      ...{ knownOn: decidedOn ?? on, perMonth: amountPerMonth, report: { on, revisionAnnounced } },
      evidence: (says) => evidenceOf('reportedDecisions', told, says, decidedOn),
    };
  });
  const inTurn = [...own, ...reported]
    .filter(({ period }) => holdsOn(period, facts.asOf))
    .sort((a, b) => compare(a.period.from, b.period.from) || compare(a.knownOn, b.knownOn));
  return [...new Map(inTurn.map((one) => [`${one.body.code} ${one.person}`, one])).values()];
}
