import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { MutationKind } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../facts/types';
import { mutationsIn } from './causes';
import { mutationWords } from './dutch-words';
import { compare, namesIn, recordEvidence } from './reading';
import type { Evidence } from './rule';

/** A change in who live in the household, or in their marriages and children. */
export interface HouseholdChange {
  /** The day from which it holds. */
  readonly on: CalendarDate;
  /** Plain Dutch, a clause without capital and full stop. */
  readonly says: string;
  /** Empty when only the composition of the household tells it. */
  readonly evidence: readonly Evidence[];
}

/** A correction changes what is recorded, not who live together. */
const CHANGING: readonly MutationKind[] = ['ADDRESS', 'MARRIAGE', 'DIVORCE', 'BIRTH', 'DEATH'];

/**
 * The last change in the household up to the day of the view; null when none is known. Somebody who perhaps lives here
 * is left out. The day is the one from which the change holds, so that a calculation of a later day may know it.
 */
export function lastChangeOf(facts: HouseholdFacts): HouseholdChange | null {
  const name = namesIn(facts);
  const mutations = mutationsIn(facts)
    .filter(({ mutation }) => CHANGING.includes(mutation.kind))
    .map(({ record, mutation }): HouseholdChange => {
      const says = `${mutationWords[mutation.kind]} van ${name(record.fact.bsn)}`;
      const evidence = recordEvidence(record, mutation.id, says, mutation.effectiveOn);
      return { on: mutation.effectiveOn, says, evidence: [evidence] };
    });
  const arrivals = (facts.composition?.members ?? [])
    .filter(({ certainty }) => certainty === 'CERTAIN')
    .sort((a, b) => compare(a.bsn, b.bsn))
    .map(({ bsn, since }): HouseholdChange => ({ on: since, says: `${name(bsn)} woont hier`, evidence: [] }));
  // Of one day, what a record shows comes last: it has evidence.
  return (
    [...arrivals, ...mutations]
      .filter(({ on }) => on <= facts.asOf)
      .sort((a, b) => compare(a.on, b.on))
      .at(-1) ?? null
  );
}
