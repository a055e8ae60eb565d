import type { Period } from '../../../subgraphs/kit/calendar';
import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import type { LivingSituationCode, PartnerGround, ReferenceDate } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { COUNTS_NOBODY } from './own-or-reported';
import { evidenceOf, type Identified, inOrder } from './reading';
import type { Evidence } from './rule';

/** As what a body counts somebody: told by the body itself, or reported by the household. */
export interface CountedAs {
  /** The body that counts: the name of a source, or the code of a body that is none. */
  readonly body: string;
  readonly bodyName: string;
  /** True: only the household told it. */
  readonly isReported: boolean;
  readonly scheme: string;
  /** The laws on which it rests, the scheme among them. */
  readonly laws: readonly string[];
  readonly person: string;
  readonly code: LivingSituationCode;
  /** Null when none is counted or named. */
  readonly partner: string | null;
  readonly partnerGround: PartnerGround | null;
  readonly period: Period;
  /** Null when it is unknown. */
  readonly referenceDate: ReferenceDate | null;
  /** Null when it was not examined or is unknown. */
  readonly careNeed: boolean | null;
  readonly evidence: (says: string) => Evidence;
}

/**
 * As what each body counts each person. What a source tells itself wins: the household's report of a decision of that
 * same body is left out, also when the source counts nobody.
 */
export function countedAsIn(facts: HouseholdFacts): CountedAs[] {
  const told = inOrder(facts, 'livingSituations');
  const tellers = new Set([
    ...told.flatMap(({ source, agency }) => [source, agency.code]),
    ...facts.sources
      .filter(({ missing }) => !missing.includes('livingSituations'))
      .map(({ source }) => source),
  ]);
  const reported = inOrder(facts, 'reportedDecisions').filter(
    ({ fact }) => !tellers.has(fact.body.code) && !COUNTS_NOBODY.includes(fact.kind),
  );
  return [...told.map(byItself), ...once(reported.flatMap(byReport))];
}

function byItself(told: Sourced<LivingSituation>): CountedAs {
  const { scheme, basis, person, code, partner, partnerGround, period, referenceDate, careNeed } = told.fact;
  return {
    body: told.source,
    bodyName: told.agency.name,
    isReported: false,
    scheme,
    laws: [scheme, ...basis.map(({ law }) => law)],
    person: person.bsn,
    code,
    partner: partner?.bsn ?? null,
    partnerGround,
    period,
    referenceDate,
    careNeed,
    evidence: (says) => evidenceOf('livingSituations', told, says, period.from),
  };
}

/** A reported decision that names a partner counts a couple; one that rests on no way of living counts nobody. */
function byReport(told: Identified<'reportedDecisions'>): CountedAs[] {
  const { body, scheme, person, livingSituation, partner, effect } = told.fact;
  const code = livingSituation ?? (partner === null ? null : 'COUPLE');
  if (code === null) return [];
  return [
    {
      body: body.code,
      bodyName: body.name,
      isReported: true,
      scheme,
      laws: [scheme],
      person: person.bsn,
      code,
      partner: partner?.bsn ?? null,
      partnerGround: null,
      period: effect,
      referenceDate: null,
      careNeed: null,
      evidence: (says) => evidenceOf('reportedDecisions', told, says, effect.from),
    },
  ];
}

/** Several decisions of one body, as on two allowances, often rest on one and the same way of living: it counts once. */
function once(reported: readonly CountedAs[]): CountedAs[] {
  const traits = ({ body, scheme, person, code, partner, period }: CountedAs): string =>
    JSON.stringify([body, scheme, person, code, partner, period.from, period.to]);
  return reported.filter(
    (one, place) => reported.findIndex((other) => traits(other) === traits(one)) === place,
  );
}
