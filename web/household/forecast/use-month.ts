import { useFormatter } from 'use-intl';

/** How a month, by its first day, is written in the language of the page. */
export function useMonth(): (month: string) => string {
  const format = useFormatter();
  return (month) =>
    format.dateTime(new Date(`${month}T12:00:00Z`), { month: 'long', year: 'numeric', timeZone: 'UTC' });
}
