import { useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Terms } from '../hub/document';
import './terms-bar.css';

/** Whether a text has more lines than are seen of it; measured again when its place becomes wider or narrower. */
function useCutOff() {
  const text = useRef<HTMLParagraphElement>(null);
  const [isCutOff, setCutOff] = useState(false);
  useLayoutEffect(() => {
    const { current } = text;
    if (current === null) return undefined;
    const measure = (): void => setCutOff(current.scrollHeight > current.clientHeight + 1);
    measure();
    const resized = new ResizeObserver(measure);
    resized.observe(current);
    return () => resized.disconnect();
  }, []);
  return [text, isCutOff] as const;
}

/** For what the household on the screen was opened: shown all the time, a long reason only in part until it is asked. */
export function TermsBar({ terms }: { readonly terms: Terms }) {
  const t = useTranslations('terms');
  const id = useId();
  const [text, isCutOff] = useCutOff();
  const [isWhole, setWhole] = useState(false);
  return (
    <div className="terms-bar">
      <p
        id={id}
        ref={text}
        className={isWhole ? 'terms-bar__text' : 'terms-bar__text terms-bar__text--in-short'}
      >
        {t('shown')} <strong>{t(`purposeName.${terms.purpose}`)}</strong>
        {terms.trigger ? <span>{t(`triggerName.${terms.trigger}`)}</span> : null}
        {terms.caseReference ? <span>{t('inCase', { reference: terms.caseReference })}</span> : null}
        {terms.reason ? <span>{t('because', { reason: terms.reason })}</span> : null}
      </p>
      {isCutOff || isWhole ? (
        <button
          type="button"
          className="terms-bar__turn"
          aria-expanded={isWhole}
          aria-controls={id}
          onClick={() => setWhole(!isWhole)}
        >
          {t('wholeReason')}
        </button>
      ) : null}
    </div>
  );
}
