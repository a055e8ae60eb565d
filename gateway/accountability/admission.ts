import type { CalendarDate } from '../../subgraphs/kit/calendar';
import type { StatedTerms } from './stated-terms';
import { areOpenCases } from './store/case-lists';
import { admission } from './store/case-register';
import type { Journal } from './store/journal';

/** Who asks about whom. */
export interface AdmissionQuestion {
  /** Identifier of who asks, at the identity provider. */
  readonly worker: string;
  readonly terms: StatedTerms;
  /** Pseudonyms; of each group at least one person has to be in a case. An empty group is a household nobody lives in. */
  readonly groups: readonly (readonly string[])[];
  /** Cases asked by their references. */
  readonly caseReferences?: readonly string[];
  readonly today: CalendarDate;
}

/** `OUTSIDE_OWN_CASES`: admitted on a reason, which a supervisor gets to see. */
export type AdmissionOutcome = 'ADMITTED' | 'OUTSIDE_OWN_CASES' | 'REFUSED';

export interface Admission {
  of(question: AdmissionQuestion): Promise<AdmissionOutcome>;
}

/**
 * Admission by the register of cases. One statement for persons and one for references, the same whether somebody or
 * something is unknown or may not be seen.
 */
export function admissionBy(journal: Pick<Journal, 'query'>): Admission {
  /** Each reference is of an open case, and of the asker's own where only those may be seen. A reason opens none. */
  async function admitsCases({
    worker,
    terms,
    caseReferences = [],
    today,
  }: AdmissionQuestion): Promise<boolean> {
    const { scope } = terms.entry;
    if (scope !== 'OWN_CASES' && scope !== 'ANY_CASE') return false;
    const stated = terms.caseReference;
    // Whoever asks for the sake of one case gets to see that one.
    if (scope === 'ANY_CASE' && stated !== null && caseReferences.some((one) => one !== stated)) return false;
    const references = stated === null ? caseReferences : [...caseReferences, stated];
    return areOpenCases(journal.query, { worker, scope, references, today });
  }

  return {
    async of(question) {
      const { worker, terms, groups, caseReferences = [], today } = question;
      const { scope, states } = terms.entry;
      if (caseReferences.length > 0) {
        if (!(await admitsCases(question))) return 'REFUSED';
        if (groups.length === 0) return 'ADMITTED';
      }
      // It is about the own cases as such: a number of somebody belongs to the work on one.
      if (scope === 'OWN_CASES' && !states.case) return 'REFUSED';
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
