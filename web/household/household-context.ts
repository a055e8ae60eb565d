import { createContext, useContext } from 'react';
import { useTranslations } from 'use-intl';
import type { Terms } from '../hub/document';
import type { HouseholdPartsFragment } from '../hub/operations';

/** The household view as the screen asks it. */
export type View = HouseholdPartsFragment;

/** One household on the screen. */
export interface HouseholdOnScreen {
  /** Its own number; null when nobody could tell who lives there. */
  readonly id: string | null;
  /** Somebody in it, by whom it is asked when it has no number. */
  readonly bsn: string | null;
  /** For what it was opened. Every further question about it goes with the same. */
  readonly terms: Terms;
  readonly view: View;
  /** Whether sources are still asked: what is shown may grow. */
  readonly growing: boolean;
  /** Asks all sources again. */
  readonly again: () => void;
}

const HouseholdContext = createContext<HouseholdOnScreen | null>(null);
export const HouseholdProvider = HouseholdContext.Provider;

/** Whether sources of the household on the page are still asked; false on a page without one. */
export const useGrowing = (): boolean => useContext(HouseholdContext)?.growing ?? false;

/** The household that the page shows. */
export function useHousehold(): HouseholdOnScreen {
  const household = useContext(HouseholdContext);
  if (household === null) throw new Error('useHousehold is used outside HouseholdProvider');
  return household;
}

/** How to call somebody of this household: the name, or that it is unknown. Never a number. */
export function usePersonName(): (bsn: string) => string {
  const t = useTranslations('household');
  const { view } = useHousehold();
  return (bsn) => {
    const place = view.persons.findIndex(({ person }) => person.bsn === bsn);
    const name = view.persons[place]?.name;
    if (name) return [name.given, name.prefix, name.family].filter(Boolean).join(' ');
    return place < 0 ? t('somebodyElse') : t('nameUnknown', { number: place + 1 });
  };
}

/** What a sum says when sources are missing: "at least". */
export const isAtLeast = (sum: { readonly complete: boolean }): boolean => !sum.complete;
