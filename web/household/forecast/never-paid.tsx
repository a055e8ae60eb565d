import { useTranslations } from 'use-intl';
import { useClaimName } from './use-claim-name';

/** Claims on which nothing is paid as things stand: they never get smaller. */
export function NeverPaid({ keys }: { readonly keys: readonly string[] }) {
  const t = useTranslations('forecast');
  const claimName = useClaimName();
  if (keys.length === 0) return null;
  return (
    <div className="forecast__note">
      <p>{t('neverPaid')}</p>
      <ul lang="nl">
        {keys.map((key) => (
          <li key={key}>{claimName(key)}</li>
        ))}
      </ul>
    </div>
  );
}
