import { keepPreviousData, skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import type { HubDocument } from '../../hub/document';
import type { HubAnswer } from '../../hub/hub';
import type { HubError } from '../../hub/hub-error';
import { useHub } from '../../hub/use-hub';
import { useHousehold } from '../household-context';

/** One question about a household, as two documents: by its own number, and by somebody in it. */
export interface FurtherQuestion<Parts, More> {
  readonly byId: HubDocument<
    { readonly household: { readonly view: Parts } | null },
    { readonly id: string } & More
  >;
  readonly byPerson: HubDocument<{ readonly householdView: Parts | null }, { readonly bsn: string } & More>;
}

/**
 * The answer to a further question about the household on the screen. Asked when all sources have told what the page
 * begins with, and again when the page is asked again. The previous answer stays until the next is there, and a
 * question that nobody waits for any more is broken off. Asked anew each time that the part comes on the screen.
 * @param more variables beside the household; each different set is another question
 */
export function useFurtherAnswer<Parts, More>({ byId, byPerson }: FurtherQuestion<Parts, More>, more: More) {
  const hub = useHub();
  const { id, bsn, terms, growing } = useHousehold();
  /** Never the same for two places or two times on the screen. */
  const place = useId();
  const [began] = useState(() => performance.now());
  /** How often the page was complete. */
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (!growing) setTurn((before) => before + 1);
  }, [growing]);

  const ask = async ({ signal }: { readonly signal: AbortSignal }): Promise<HubAnswer<Parts | null>> => {
    if (id !== null) {
      const answer = await hub.ask(byId, { ...more, id }, terms, signal);
      return { ...answer, data: answer.data.household?.view ?? null };
    }
    const answer = await hub.ask(byPerson, { ...more, bsn: bsn ?? '' }, terms, signal);
    return { ...answer, data: answer.data.householdView };
  };
  return useQuery<HubAnswer<Parts | null>, HubError>({
    queryKey: [byId.id, place, began, turn, id, bsn, terms, more],
    queryFn: turn === 0 || (id === null && bsn === null) ? skipToken : ask,
    placeholderData: keepPreviousData,
  });
}
