import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { HubAnswer } from '../hub/hub';
import type { HubError } from '../hub/hub-error';
import { CaseloadRefresh, type CaseloadRefreshQuery, RefreshCase } from '../hub/operations';
import { useHub } from '../hub/use-hub';
import { CASELOAD_TERMS, useFiguresAnew } from './use-caseload';

export type RefreshState = CaseloadRefreshQuery['caseloadRefresh'];

const LOOK_AGAIN_MS = 4000;
/** When nothing is going on: a change at an organisation is in the list within a minute or two, and each look is in the log. */
const LOOK_NOW_AND_THEN_MS = 30_000;

/** Whether something is refreshed now, or waits for it. */
export const isBusy = ({ queued, running, listing }: RefreshState): boolean =>
  queued > 0 || running > 0 || listing;

/** How the refresh goes. Looked at again, often while it is busy; when one came to an end the figures are asked anew. */
export function useRefreshState() {
  const hub = useHub();
  const figuresAnew = useFiguresAnew();
  const query = useQuery<HubAnswer<CaseloadRefreshQuery>, HubError>({
    queryKey: [CaseloadRefresh.id, {}, CASELOAD_TERMS],
    queryFn: ({ signal }) => hub.ask(CaseloadRefresh, {}, CASELOAD_TERMS, signal),
    refetchInterval: ({ state: { data } }) =>
      data && isBusy(data.data.caseloadRefresh) ? LOOK_AGAIN_MS : LOOK_NOW_AND_THEN_MS,
  });
  const last = query.data?.data.caseloadRefresh.lastFinishedAt;
  const seen = useRef(last);
  useEffect(() => {
    if (seen.current !== undefined && seen.current !== last) figuresAnew();
    seen.current = last;
  }, [last, figuresAnew]);
  return query;
}

/** Asks for a refresh of one case. */
export function useRefreshCase() {
  const hub = useHub();
  const memory = useQueryClient();
  return useMutation({
    mutationFn: async (reference: string) => {
      const { data } = await hub.ask(RefreshCase, { input: { reference } }, CASELOAD_TERMS);
      await memory.invalidateQueries({ queryKey: [CaseloadRefresh.id] });
      return data.refreshCase.__typename;
    },
  });
}
