import { useTranslations } from 'use-intl';
import './loading.css';

/** Says that something is on its way. Appears after a moment: what comes at once does not flicker. */
export function Loading() {
  const t = useTranslations('shell');
  return <output className="loading">{t('loading')}</output>;
}
