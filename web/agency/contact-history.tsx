import { useTranslations } from 'use-intl';
import { ContactFacts } from './contact-facts';
import type { ContactEntry } from './use-agency';

/** The contacts that were there before, the last first. Null is unknown. */
export function ContactHistory({ history }: { readonly history: readonly ContactEntry[] | null }) {
  const t = useTranslations('agency.contact');
  if (history === null) return <p>{t('historyUnknown')}</p>;
  if (history.length === 0) return <p>{t('historyNone')}</p>;
  // Two can be recorded on one day and be the same, so each has a number.
  const numbered = history.map((entry, place) => ({ entry, number: history.length - place }));
  return (
    <details>
      <summary>{t('history', { count: history.length })}</summary>
      <ol className="contact__history">
        {numbered.map(({ entry, number }) => (
          <li key={number}>
            <ContactFacts entry={entry} recorded={entry} />
          </li>
        ))}
      </ol>
    </details>
  );
}
