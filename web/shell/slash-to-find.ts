import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { pathOf } from './pages';

/** Whether somebody is typing there: a / is a / then. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Lets the key / go to the search box, from any page. */
export function useSlashToFind(may: boolean): void {
  const navigate = useNavigate();
  useEffect(() => {
    if (!may) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))
        return;
      event.preventDefault();
      const box = document.querySelector<HTMLElement>('[data-search]');
      if (box) box.focus();
      else void navigate(pathOf('find'));
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [may, navigate]);
}
