import type { Period } from '../../../subgraphs/kit/calendar';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { Agency } from '../../../subgraphs/kit/graph/values';
import type { DecisionKind } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { evidenceOf, inOrder } from './reading';
import type { Evidence } from './rule';

/** Decisions that leave somebody without what was asked for. */
const REFUSING: readonly DecisionKind[] = ['REFUSAL', 'NOT_CONSIDERED', 'TERMINATION'];

/** A decision that gives nothing, of a source or as the household reported it. */
export interface Refusal {
  readonly body: Agency;
  readonly isReported: boolean;
  readonly kind: DecisionKind;
  readonly scheme: string;
  readonly persons: readonly string[];
  readonly effect: Period;
  /** Null when the household does not know. */
  readonly decidedOn: string | null;
  /** Whether a ground in the law, other than an incomplete application or a breach of duty, is recorded. */
  readonly hasGround: boolean;
  readonly isIncomplete: boolean;
  readonly referredTo: string | null;
  readonly referredScheme: string | null;
  readonly evidence: (says: string) => Evidence;
}

/**
 * The decisions up to the day of the view that give nothing. What a body itself told of a person and a law comes before a
 * report of it.
 */
export function refusalsIn(facts: HouseholdFacts): Refusal[] {
  const decisions = inOrder(facts, 'decisions');
  const own = new Set(
    decisions.flatMap(({ agency, fact }) =>
      fact.persons.map(({ bsn }) => `${agency.code} ${bsn} ${fact.scheme}`),
    ),
  );
  const reported = inOrder(facts, 'reportedDecisions').filter(
    ({ fact }) => !own.has(`${fact.body.code} ${fact.person.bsn} ${fact.scheme}`),
  );
  return [
    ...decisions.map(ofSource),
    ...reported.map((told): Refusal => {
      const { body, kind, scheme, person, effect, decidedOn } = told.fact;
      return {
        ...{ body, isReported: true, kind, scheme, persons: [person.bsn], effect, decidedOn },
        hasGround: false,
        isIncomplete: kind === 'NOT_CONSIDERED',
        ...{ referredTo: null, referredScheme: null },
        evidence: (says) => evidenceOf('reportedDecisions', told, says, decidedOn),
      };
    }),
  ].filter(
    ({ kind, decidedOn }) => REFUSING.includes(kind) && (decidedOn === null || decidedOn <= facts.asOf),
  );
}

function ofSource(told: Sourced<Decision>): Refusal {
  const { kind, scheme, persons, effect, decidedOn, basis, breach, referredTo, referredScheme } = told.fact;
  const incomplete = basis.some(({ law, article: number }) => law === 'Awb' && number === '4:5');
  return {
    ...{ body: told.agency, isReported: false, kind, scheme, effect, decidedOn, referredScheme },
    persons: persons.map(({ bsn }) => bsn),
    hasGround: basis.length > 0 && breach === null,
    isIncomplete: kind === 'NOT_CONSIDERED' || incomplete,
    referredTo: referredTo?.code ?? null,
    evidence: (says) => evidenceOf('decisions', told, says, decidedOn),
  };
}
