import { useSyncExternalStore } from 'react';

/** How the page looks: as the device says, or as somebody chose. */
export type Appearance = 'device' | 'light' | 'dark';

const KEY = 'huishoudbeeld.appearance';
const CHOICES: readonly Appearance[] = ['device', 'light', 'dark'];
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function chosen(): Appearance {
  const kept = window.localStorage.getItem(KEY);
  return CHOICES.find((choice) => choice === kept) ?? 'device';
}

function show(): void {
  const choice = chosen();
  const isDark = choice === 'dark' || (choice === 'device' && dark.matches);
  document.documentElement.dataset['appearance'] = isDark ? 'dark' : 'light';
  for (const tell of listeners) tell();
}

/** Shows the page as chosen, and goes along when the device changes. */
export function startAppearance(): void {
  dark.addEventListener('change', show);
  show();
}

/** The choice, and how to change it. It is kept on this device; it says nothing of anybody. */
export function useAppearance(): readonly [Appearance, (choice: Appearance) => void] {
  const choice = useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, chosen);
  return [
    choice,
    (next) => {
      window.localStorage.setItem(KEY, next);
      show();
    },
  ];
}
