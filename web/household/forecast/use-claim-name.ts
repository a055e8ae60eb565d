import { useTranslations } from 'use-intl';
import { useHousehold } from '../household-context';

/** How to call a claim, by its key. Its title is in Dutch. */
export function useClaimName(): (key: string) => string {
  const t = useTranslations('forecast');
  const { view } = useHousehold();
  return (key) => {
    const claim = view.claims.find((one) => one.key === key);
    return claim ? t('claim', { title: claim.title, agency: claim.creditor.name }) : t('unknownClaim');
  };
}
