import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { BrpMutation, CorrectionRequest } from '../../../subgraphs/kit/graph/person-record-file';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { compare, factKey, inOrder, type KnownRecord, recordsIn } from './reading';

/** A change in the personal records, with what was asked to undo it. */
export interface KnownMutation {
  readonly record: KnownRecord;
  readonly mutation: BrpMutation;
  readonly corrections: readonly CorrectionRequest[];
}

/**
 * The mutations of everybody in the household, each once, oldest first. One may stand in the records of two
 * people.
 */
export function mutationsIn(facts: HouseholdFacts): KnownMutation[] {
  const found = new Map<string, KnownMutation>();
  for (const record of [...recordsIn(facts).values()].sort((a, b) => compare(a.fact.bsn, b.fact.bsn))) {
    for (const mutation of record.fact.mutations) {
      const corrections = record.fact.correctionRequests.filter(
        ({ mutationId }) => mutationId === mutation.id,
      );
      const before = found.get(mutation.id);
      if (before === undefined) found.set(mutation.id, { record, mutation, corrections });
      else found.set(mutation.id, { ...before, corrections: [...before.corrections, ...corrections] });
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      compare(a.mutation.effectiveOn, b.mutation.effectiveOn) || compare(a.mutation.id, b.mutation.id),
  );
}

/**
 * Tells from which mutation a decision follows: by its own cause, or by that of the decision that caused it.
 */
export function causesIn(facts: HouseholdFacts): (decision: Sourced<Decision>) => KnownMutation | null {
  const mutations = new Map(mutationsIn(facts).map((known) => [known.mutation.id, known]));
  const decisions = inOrder(facts, 'decisions');
  const trace = (told: Sourced<Decision>, passed: ReadonlySet<string>): KnownMutation | null => {
    const { causeId } = told.fact;
    if (causeId === null) return null;
    const mutation = mutations.get(causeId);
    if (mutation !== undefined) return mutation;
    const named = decisions.filter(({ fact }) => fact.id === causeId);
    // The cause may be of another agency, but an id of the own agency comes first.
    const cause =
      named.find(({ source }) => source === told.source) ?? (named.length === 1 ? named[0] : undefined);
    if (cause === undefined || passed.has(factKey(cause.source, cause.fact.id))) return null;
    return trace(cause, new Set([...passed, factKey(cause.source, cause.fact.id)]));
  };
  return (told) => trace(told, new Set([factKey(told.source, told.fact.id)]));
}
