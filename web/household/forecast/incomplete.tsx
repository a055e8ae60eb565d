import { useFormatter, useTranslations } from 'use-intl';
import { useSourceName } from '../conflicts/use-source-name';
import type { ForecastTold } from './use-forecast';

/** Says that the forecast does not rest on all there is, and who did not tell. */
export function Incomplete({ forecast: { complete, missing } }: { readonly forecast: ForecastTold }) {
  const t = useTranslations('forecast');
  const format = useFormatter();
  const sourceName = useSourceName();
  if (complete) return null;
  return (
    <p className="forecast__note">
      {missing.length === 0
        ? t('incompleteOther')
        : t('incomplete', { agencies: format.list(missing.map(sourceName)) })}
    </p>
  );
}
