import { useTranslations } from 'use-intl';
import { type Source, sourceName } from './source-states';
import { useSourceWords } from './use-source-words';

/** Per source what of it is unknown, and what it may not share for the purpose. */
export function SourceGaps({ sources }: { readonly sources: readonly Source[] }) {
  const t = useTranslations('sources');
  const words = useSourceWords();
  return (
    <ul className="source-gaps">
      {sources.map((source) => {
        const withheld = words.withheld(source);
        const unknown = words.unknown(source);
        return (
          <li key={source.source}>
            <strong>{sourceName(source)}</strong> ({words.outcome(source)}).
            {unknown === null ? null : ` ${t('unknown')}: ${unknown}.`}
            {withheld === null ? null : ` ${t('withheld')}: ${withheld}.`}
          </li>
        );
      })}
    </ul>
  );
}
