import { Button } from '@utrecht/component-library-react';
import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHousehold } from '../household-context';
import { askedSources, gaveOf, lacksAmounts, shortSources, type Source, sourceName } from './source-states';
import { SourceGaps } from './source-gaps';
import { StateMark } from './state-mark';
import { useDemoConsole } from './use-demo-console';
import { type SourceWords, useSourceWords } from './use-source-words';
import './source-strip.css';

function SourceState({ source, words }: { readonly source: Source; readonly words: SourceWords }) {
  const gave = gaveOf(source.outcome);
  const time = words.time(source);
  return (
    <li className={`sources__one sources__one--${gave}`}>
      <StateMark gave={gave} />
      <strong className="sources__name">{sourceName(source)}</strong>
      <span className="sources__state">
        {words.outcome(source)}
        {time === null || source.retrievedAt === null ? null : (
          <>
            {' '}
            <time dateTime={source.retrievedAt}>{time}</time>
          </>
        )}
      </span>
    </li>
  );
}

/** What is seen of the sources together. */
function useSummary(sources: readonly Source[], growing: boolean, words: SourceWords) {
  const t = useTranslations('sources');
  const short = shortSources(sources);
  const asked = askedSources(sources);
  const busy = growing || asked.length > 0;
  const reasons = words.reasons(short);
  const seen: string[] = [];
  if (busy && asked.length === 0 && short.length === 0) seen.push(t('askingAll'));
  if (asked.length > 0) seen.push(t('asking', { names: words.names(asked.map(sourceName)) }));
  if (short.length > 0) seen.push(t('incomplete', { reasons }));
  if (asked.length > 0 || short.some(lacksAmounts)) seen.push(t('atLeast'));
  if (!busy && short.length === 0) seen.push(t('complete', { count: sources.length }));
  return {
    gave: short.length > 0 ? 'part' : busy ? 'notYet' : 'all',
    seen: seen.join(' '),
    busy,
    short,
  } as const;
}

/** What each source did, right above everything that rests on it; of one height, so that nothing jumps. */
export function SourceStrip() {
  const t = useTranslations('sources');
  const { view, growing, again } = useHousehold();
  const words = useSourceWords();
  const { gave, seen, busy, short } = useSummary(view.sources, growing, words);
  const [open, setOpen] = useState(false);
  const id = useId();
  useDemoConsole(again);
  return (
    <section id="sources" className={`sources sources--${gave} panel`} aria-label={t('title')}>
      <div className="sources__summary">
        <p className="sources__sentence">
          <StateMark gave={gave} />
          <span>{seen}</span>
        </p>
        <div className="sources__actions">
          <Button
            appearance="subtle-button"
            className={short.length > 0 ? 'sources__what' : 'sources__what sources__what--kept-free'}
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {t('what')}
          </Button>
          <Button
            appearance="secondary-action-button"
            aria-disabled={busy}
            onClick={() => (busy ? undefined : again())}
          >
            {t('again')}
          </Button>
        </div>
      </div>
      <ul className="sources__list">
        {view.sources.map((source) => (
          <SourceState key={source.source} source={source} words={words} />
        ))}
      </ul>
      <div id={id} className="sources__gaps" hidden={!open || short.length === 0}>
        <SourceGaps sources={short} />
      </div>
    </section>
  );
}
