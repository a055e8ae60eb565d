import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { ClashFragment } from '../../hub/operations';

/** What could hurt the family when the conflict is raised. */
export function Risk({ risk }: { readonly risk: ClashFragment['risk'] }) {
  const t = useTranslations('conflicts.risk');
  return (
    <div className={`conflict__risk conflict__risk--${risk.level.toLowerCase()}`}>
      <Heading level={4}>{t('title')}</Heading>
      <p>
        <strong>{t(risk.level)}.</strong> <span lang="nl">{risk.text}</span>
      </p>
      {risk.level === 'HIGH' ? <p>{t('first')}</p> : null}
    </div>
  );
}
