import { useTranslations } from 'use-intl';
import { askedSources, shortSources, type Source } from './source-states';
import { useSourceWords } from './use-source-words';

/**
 * What is heard of the sources together. It stands on the page, empty, before the first answer: a place that comes
 * together with its words is not announced, and the first answer can be the last.
 */
export function SourceNews(props: {
  /** Null before the first answer. */
  readonly sources: readonly Source[] | null;
  readonly growing: boolean;
}) {
  const { sources, growing } = props;
  const t = useTranslations('sources');
  const words = useSourceWords();
  const heard = (told: readonly Source[]): string => {
    if (growing || askedSources(told).length > 0) return t('heardBusy');
    const short = shortSources(told);
    return short.length > 0 ? t('heardIncomplete', { reasons: words.reasons(short) }) : t('heardComplete');
  };
  return <output className="source-news only-read-aloud">{sources === null ? '' : heard(sources)}</output>;
}
