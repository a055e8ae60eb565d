import type { CalendarDate } from '../../subgraphs/kit/calendar';
import type { StatedTerms } from './stated-terms';
import { admission } from './store/case-register';
import type { Journal } from './store/journal';

/** Who asks about whom. */
export interface AdmissionQuestion {
  /** Identifier of who asks, at the identity provider. */
  readonly worker: string;
  readonly terms: StatedTerms;
  /** Pseudonyms; of each group at least one person has to be in a case. An empty group is a household nobody lives in. */
  readonly groups: readonly (readonly string[])[];
  readonly today: CalendarDate;
}

/** `OUTSIDE_OWN_CASES`: admitted on a reason, which a supervisor gets to see. */
export type AdmissionOutcome = 'ADMITTED' | 'OUTSIDE_OWN_CASES' | 'REFUSED';

export interface Admission {
  of(question: AdmissionQuestion): Promise<AdmissionOutcome>;
}

/** Admission by the register of cases. One statement, the same whether somebody is unknown or may not be seen. */
export function admissionBy(journal: Pick<Journal, 'query'>): Admission {
  return {
    async of({ worker, terms, groups, today }) {
      const { scope } = terms.entry;
      const isOfNobody = groups.some((group) => group.length === 0);
      if (scope === 'ANYONE') {
        if (isOfNobody) return 'REFUSED';
        // A search is never in a case: the reason that it asks for is for a supervisor to see.
        return terms.entry.kind === 'SEARCH' ? 'OUTSIDE_OWN_CASES' : 'ADMITTED';
      }
      if (scope !== 'OWN_CASES' && scope !== 'ANY_CASE') return 'REFUSED';
      const subjects = groups.flat();
      const { caseReference } = terms;
      const found = await admission(journal.query, {
        worker,
        scope,
        caseReference,
        subjects,
        today,
      });
      // Only now, so that a household that is not there is asked about in the same way as one that is.
      if (isOfNobody) return 'REFUSED';
      const inCase = new Set(subjects.filter((_, index) => found.subjects[index]));
      const belongs = groups.every((group) => group.some((subject) => inCase.has(subject)));
      if (found.caseHolds && belongs) return 'ADMITTED';
      return scope === 'OWN_CASES' && terms.reason !== null ? 'OUTSIDE_OWN_CASES' : 'REFUSED';
    },
  };
}
