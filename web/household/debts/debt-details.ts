import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { HubAnswer } from '../../hub/hub';
import type { HubError } from '../../hub/hub-error';
import { DebtDetails, type DebtDetailPartsFragment, DebtDetailsById } from '../../hub/operations';
import { useHub } from '../../hub/use-hub';
import { useHousehold } from '../household-context';

/** What lies under the debts and the income of a household: asked of the agencies anew, and only when wanted. */
export interface DebtDetailsAnswer {
  /** Null before the answer, and when nobody could tell anything. */
  readonly details: DebtDetailPartsFragment | null;
  readonly asking: boolean;
  readonly error: HubError | null;
  readonly again: () => void;
}

/**
 * The details of this household. Whoever has them asked has them for every part of the page.
 * @param wanted whether to ask; else they are there only when another part asked
 */
export function useDebtDetails(wanted: boolean): DebtDetailsAnswer {
  const hub = useHub();
  const { id, bsn, terms } = useHousehold();
  const query = useQuery<HubAnswer<DebtDetailPartsFragment | null>, HubError>({
    queryKey: [DebtDetailsById.id, id ?? bsn, terms],
    queryFn: async ({ signal }) => {
      if (id === null) {
        const answer = await hub.ask(DebtDetails, { bsn: bsn ?? '' }, terms, signal);
        return { ...answer, data: answer.data.householdView };
      }
      const answer = await hub.ask(DebtDetailsById, { id }, terms, signal);
      return { ...answer, data: answer.data.household?.view ?? null };
    },
    enabled: wanted && (id !== null || bsn !== null),
  });
  const { refetch } = query;
  return {
    details: query.data?.data ?? null,
    asking: query.isFetching,
    error: query.error,
    again: () => void refetch(),
  };
}

/**
 * Has the details asked again after all sources were: what lies under the new amounts may be new too. Where nothing
 * is open now, they are asked when something is opened.
 */
export function useFreshDebtDetails(): void {
  const client = useQueryClient();
  const { growing } = useHousehold();
  const grew = useRef(growing);
  useEffect(() => {
    if (grew.current && !growing) void client.invalidateQueries({ queryKey: [DebtDetailsById.id] });
    grew.current = growing;
  }, [client, growing]);
}
