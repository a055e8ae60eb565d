import { useSyncExternalStore } from 'react';

let onPaper = false;
const listeners = new Set<() => void>();

function follow(tell: () => void): () => void {
  listeners.add(tell);
  return () => listeners.delete(tell);
}

/** Whether the page is being printed as a dossier: what folds by itself is then open. */
export const useOnPaper = (): boolean => useSyncExternalStore(follow, () => onPaper);

/** Has everything that asks know that the page is being printed, or no longer is. */
export function putOnPaper(now: boolean): void {
  onPaper = now;
  for (const tell of listeners) tell();
}
