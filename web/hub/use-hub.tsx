import { skipToken, useQuery } from '@tanstack/react-query';
import { createContext, useCallback, useContext, useEffect, useState } from 'react';
import type { HubDocument, Terms } from './document';
import type { Hub, HubAnswer } from './hub';
import type { HubError } from './hub-error';

const HubContext = createContext<Hub | null>(null);
export const HubProvider = HubContext.Provider;

/** The hub, for questions that a click asks. */
export function useHub(): Hub {
  const hub = useContext(HubContext);
  if (hub === null) throw new Error('useHub is used outside HubProvider');
  return hub;
}

/**
 * An answer of the hub, asked once for the same document, variables and terms. Kept in memory for as long as it is
 * shown. With `terms` null nothing is asked yet.
 */
export function useAnswer<A, V>(document: HubDocument<A, V>, variables: V, terms: Terms | null) {
  const hub = useHub();
  return useQuery<HubAnswer<A>, HubError>({
    queryKey: [document.id, variables, terms],
    queryFn: terms === null ? skipToken : ({ signal }) => hub.ask<A, V>(document, variables, terms, signal),
  });
}

/** An answer that grows while sources answer. */
export interface GrowingAnswer<A> {
  /** Whole, over what was told so far; null before the first. */
  readonly answer: HubAnswer<A> | null;
  /** Whether more can come. */
  readonly growing: boolean;
  readonly error: HubError | null;
  /** Asks again; what is shown stays until the first new answer. */
  readonly again: () => void;
}

/** An answer that grows. With `terms` null nothing is asked yet. */
export function useGrowingAnswer<A, V>(
  document: HubDocument<A, V>,
  variables: V,
  terms: Terms | null,
): GrowingAnswer<A> {
  const hub = useHub();
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Omit<GrowingAnswer<A>, 'again'>>({
    answer: null,
    growing: terms !== null,
    error: null,
  });
  // By content: who calls may make new objects each time.
  const question = JSON.stringify([document.id, variables, terms]);
  useEffect(() => {
    const [, asked, stated] = JSON.parse(question) as [string, V, Terms | null];
    if (stated === null) return undefined;
    const gone = new AbortController();
    setState(({ answer }) => ({ answer, growing: true, error: null }));
    void (async () => {
      try {
        for await (const answer of hub.watch(document, asked, stated, gone.signal)) {
          if (gone.signal.aborted) return;
          setState({ answer, growing: true, error: null });
        }
        setState(({ answer }) => ({ answer, growing: false, error: null }));
      } catch (error) {
        if (!gone.signal.aborted)
          setState(({ answer }) => ({ answer, growing: false, error: error as HubError }));
      }
    })();
    return () => gone.abort();
  }, [hub, document, question, turn]);
  const again = useCallback(() => setTurn((now) => now + 1), []);
  return { ...state, again };
}
