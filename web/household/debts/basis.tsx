import { useTranslations } from 'use-intl';
import type { BasisFragment } from '../../hub/operations';

/** How an article is written, with its paragraph when it has one. */
export function useBasis(): (basis: BasisFragment) => string {
  const t = useTranslations('debts.basis');
  return ({ law, article, paragraph }) =>
    paragraph === null ? t('article', { law, article }) : t('paragraph', { law, article, paragraph });
}
