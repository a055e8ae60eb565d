import { useEffect } from 'react';

/** Names the page in the browser. Never with a name or number of a person: titles end up in a history. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Huishoudbeeld' : `${title} - Huishoudbeeld`;
  }, [title]);
}
