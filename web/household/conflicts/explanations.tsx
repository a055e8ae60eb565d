import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { ClashFragment } from '../../hub/operations';
import { Badge } from './badge';

const TONE = { YES: 'good', NO: 'quiet', UNKNOWN: 'notice' } as const;

/** Which explanations were considered, and whether each holds. */
export function Explanations(props: { readonly explanations: ClashFragment['explanations'] }) {
  const t = useTranslations('conflicts.explanations');
  return (
    <div>
      <Heading level={4}>{t('title')}</Heading>
      {props.explanations.length === 0 ? <p>{t('none')}</p> : null}
      <ul className="conflict__explanations">
        {props.explanations.map(({ code, text, applies }) => (
          <li key={code}>
            <Badge tone={TONE[applies]}>{t(`applies.${applies}`)}</Badge> <span lang="nl">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
