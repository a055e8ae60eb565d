import { useTranslations } from 'use-intl';

/** What the forecast takes to be so: the law, and where the law leaves it open, a choice. */
export function Assumptions({ assumptions }: { readonly assumptions: readonly string[] }) {
  const t = useTranslations('forecast');
  return (
    <details>
      <summary>{t('assumptions', { count: assumptions.length })}</summary>
      <ul lang="nl">
        {assumptions.map((assumption) => (
          <li key={assumption}>{assumption}</li>
        ))}
      </ul>
    </details>
  );
}
