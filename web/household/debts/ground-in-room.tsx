import { useTranslations } from 'use-intl';
import { useBasis } from './basis';
import type { DetailedClaim } from './claim-in-short';

type Told = DetailedClaim['legalRoom']['grounds'][number];

const TONE = { MET: 'good', UNKNOWN: 'caution', NOT_MET: 'quiet' } as const;

/** One ground: what the law says, whether its conditions seem met, and what to ask. */
export function GroundInRoom({ told }: { readonly told: Told }) {
  const t = useTranslations('debts');
  const basis = useBasis();
  const { ground, status, conditions, ask } = told;
  return (
    <details className="ground" open={status === 'MET'}>
      <summary>
        <span className="ground__title" lang="nl">
          {ground.title}
        </span>{' '}
        <span className={`claim-status claim-status--${TONE[status]}`}>{t(`groundStatus.${status}`)}</span>{' '}
        {ground.certainty === 'UNVERIFIED' ? (
          <span className="claim-status claim-status--caution">{t('detail.unchecked')}</span>
        ) : null}
        <span className="debts__hint">
          {t(`groundKind.${ground.kind}`)}, <span lang="nl">{basis(ground.basis)}</span>
        </span>
      </summary>
      <p className="ground__ask">
        <strong>{t('detail.ask')}:</strong> <span lang="nl">{ask}</span>
      </p>
      <p>
        <span lang="nl">{ground.says}</span> {t(`degree.${ground.degree}`)}
      </p>
      {conditions.length === 0 ? null : (
        <>
          <p className="ground__label">{t('detail.conditions')}</p>
          <ul>
            {conditions.map((condition) => (
              <li key={condition.text}>
                <span lang="nl">{condition.text}</span>{' '}
                <span className={`claim-status claim-status--${TONE[condition.status]}`}>
                  {t(`conditionStatus.${condition.status}`)}
                </span>
                <span className="debts__hint" lang="nl">
                  {condition.because}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {ground.certainty === 'UNVERIFIED' ? <p className="debts__note">{t('detail.uncheckedHint')}</p> : null}
      <p className="debts__hint">
        {t('detail.source')}: <span lang="nl">{ground.source}</span>
      </p>
    </details>
  );
}
