import type { HubError } from '../hub/hub-error';
import { CaseHouseholds, type CaseHouseholdsQuery, OwnCases, type OwnCasesQuery } from '../hub/operations';
import { useAnswer } from '../hub/use-hub';

type FoundCase = CaseHouseholdsQuery['casesByReference'][number];

/** An open case of who has logged in. */
export interface OwnCase {
  readonly reference: string;
  readonly trigger: OwnCasesQuery['ownCases'][number]['trigger'];
  readonly openedOn: string;
  /** Number of its household; null when its people no longer share one, or it is unknown. */
  readonly householdId: string | null;
  /** Whom it is about; null when that is unknown. */
  readonly persons: NonNullable<FoundCase['persons']> | null;
}

/** What is known of the own cases. */
export interface OwnCaseList {
  readonly cases: readonly OwnCase[] | null;
  readonly loading: boolean;
  /** Why there is no list at all. */
  readonly error: HubError | null;
  /** Whether only the references are known: the gemeente told no names. */
  readonly namesUnknown: boolean;
  readonly again: () => void;
}

const OWN_WORK = { purpose: 'OWN_WORK' } as const;

/** The own open cases, with whom they are about as far as the gemeente tells it. */
export function useOwnCases(): OwnCaseList {
  const own = useAnswer(OwnCases, {}, OWN_WORK);
  const references = own.data?.data.ownCases.map(({ reference }) => reference) ?? [];
  const households = useAnswer(CaseHouseholds, { references }, references.length > 0 ? OWN_WORK : null);
  const found = new Map(households.data?.data.casesByReference.map((one) => [one.reference, one]));
  const cases =
    own.data?.data.ownCases.map(({ reference, trigger, openedOn }) => ({
      ...{ reference, trigger, openedOn },
      householdId: found.get(reference)?.household?.id ?? null,
      persons: found.get(reference)?.persons ?? null,
    })) ?? null;
  return {
    cases,
    loading: own.isLoading || households.isLoading,
    error: own.error,
    namesUnknown: households.error !== null,
    again: () => {
      void own.refetch();
      if (references.length > 0) void households.refetch();
    },
  };
}
