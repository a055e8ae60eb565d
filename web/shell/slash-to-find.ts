import { useEffect, useSyncExternalStore } from 'react';
import { useNavigate } from 'react-router';
import { pathOf } from './pages';

const KEY = 'huishoudbeeld.slash';
const OFF = 'off';
const listeners = new Set<() => void>();
const isOn = (): boolean => window.localStorage.getItem(KEY) !== OFF;

/**
 * Whether the key / goes to the search box, and how to change that. Who speaks to the device can press a key without
 * meaning to, and has to be able to turn it off (WCAG 2.1.4). Kept on this device; it says nothing of anybody.
 */
export function useSlashKey(): readonly [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore((tell) => {
    listeners.add(tell);
    return () => listeners.delete(tell);
  }, isOn);
  return [
    on,
    (next) => {
      if (next) window.localStorage.removeItem(KEY);
      else window.localStorage.setItem(KEY, OFF);
      for (const tell of listeners) tell();
    },
  ];
}

/** Whether somebody is typing there: a / is a / then. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea, select'));

/** Lets the key / go to the search box, from any page, unless it was turned off. */
export function useSlashToFind(may: boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!may) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target) || !isOn()) return;
      event.preventDefault();
      const box = document.querySelector<HTMLElement>('[data-search]');
      if (box) box.focus();
      else void navigate(pathOf('find'));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [may, navigate]);
}
