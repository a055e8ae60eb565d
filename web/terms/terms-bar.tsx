import { useTranslations } from 'use-intl';
import type { Terms } from '../hub/document';
import './terms-bar.css';

/** For what the household on the screen was opened: shown all the time. */
export function TermsBar({ terms }: { readonly terms: Terms }) {
  const t = useTranslations('terms');
  return (
    <p className="terms-bar">
      {t('shown')} <strong>{t(`purposeName.${terms.purpose}`)}</strong>
      {terms.trigger ? <span>{t(`triggerName.${terms.trigger}`)}</span> : null}
      {terms.caseReference ? <span>{t('inCase', { reference: terms.caseReference })}</span> : null}
      {terms.reason ? <span>{t('because', { reason: terms.reason })}</span> : null}
    </p>
  );
}
