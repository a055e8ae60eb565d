import { useFormatter } from 'use-intl';

/** How a moment is written in the time of the Netherlands. */
export function useMoment(): (at: string) => string {
  const format = useFormatter();
  return (at) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
}

/** A moment, to the minute. */
export function Moment({ at }: { readonly at: string }) {
  return <time dateTime={at}>{useMoment()(at)}</time>;
}
