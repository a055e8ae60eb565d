import { useFormatter, useTranslations } from 'use-intl';

/** How a calendar day ("2026-11-22") is written in the language of the page. */
export function useDay(): (day: string) => string {
  const format = useFormatter();
  return (day) =>
    // A day has no time zone: read and written in one and the same it stays the same day.
    format.dateTime(new Date(`${day}T12:00:00Z`), {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC',
    });
}

/** A calendar day; null is unknown. */
export function Day({ on }: { readonly on: string | null }) {
  const t = useTranslations('parts');
  const day = useDay();
  return on === null ? <span>{t('unknown')}</span> : <time dateTime={on}>{day(on)}</time>;
}

/** A closed period; an open end goes on. */
export function Days({ period }: { readonly period: { readonly from: string; readonly to: string | null } }) {
  const t = useTranslations('parts');
  const day = useDay();
  return (
    <span>
      {period.to === null
        ? t('since', { from: day(period.from) })
        : t('period', { from: day(period.from), to: day(period.to) })}
    </span>
  );
}
