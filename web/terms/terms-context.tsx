import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Terms } from '../hub/document';

/** A household that was opened: by its own number, and by a person when its number is not known. */
export interface OpenedHousehold {
  readonly terms: Terms;
  /** Somebody in it; null when it was opened by its own number. In memory only. */
  readonly bsn: string | null;
  /** How the worker knows it, as "Familie Jansen"; for the list of recent ones. */
  readonly label: string | null;
}

/** In the place of the number of a household that nobody could tell. */
export const UNKNOWN_HOUSEHOLD = 'onbekend';

interface Opened {
  /** Households opened since the page was loaded, the latest first, by number. */
  readonly recent: readonly (readonly [string, OpenedHousehold])[];
  readonly open: (id: string, household: OpenedHousehold) => void;
}

const OpenedContext = createContext<Opened>({ recent: [], open: () => undefined });

/** Keeps for what each household was opened. Only in memory: a reason is in the words of a person. */
export function TermsProvider({ children }: { readonly children: ReactNode }) {
  const [recent, setRecent] = useState<Opened['recent']>([]);
  const value = useMemo<Opened>(
    () => ({
      recent,
      open: (id, household) =>
        setRecent((before) => [[id, household] as const, ...before.filter(([other]) => other !== id)]),
    }),
    [recent],
  );
  return <OpenedContext.Provider value={value}>{children}</OpenedContext.Provider>;
}

/** The households that were opened, and how to open one. */
export const useOpened = (): Opened => useContext(OpenedContext);

/** For what a household was opened; null when it was not yet, since the page was loaded. */
export function useOpenedHousehold(id: string): OpenedHousehold | null {
  const { recent } = useOpened();
  return recent.find(([other]) => other === id)?.[1] ?? null;
}
