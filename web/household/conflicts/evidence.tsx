import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { ClashFragment } from '../../hub/operations';
import { useDay } from '../../parts/day';
import { columnsOf } from './evidence-columns';
import { useSourceName } from './use-source-name';

/** What each source says, side by side, so that the difference can be seen. */
export function Evidence({ evidence }: { readonly evidence: ClashFragment['evidence'] }) {
  const t = useTranslations('conflicts.evidence');
  const day = useDay();
  const sourceName = useSourceName();
  return (
    <div>
      <Heading level={4}>{t('title')}</Heading>
      <div className="conflict__columns">
        {columnsOf(evidence).map(({ source, facts }) => (
          <div key={source} className="conflict__column">
            <Heading level={5}>{sourceName(source)}</Heading>
            <ul>
              {facts.map(({ kind, id, says, on }) => (
                <li key={`${kind}/${id}`}>
                  <span className="conflict__kind">
                    {t.has(`kind.${kind as 'claims'}`) ? t(`kind.${kind as 'claims'}`) : t('otherKind')}
                  </span>
                  <span lang="nl">{says}</span>
                  <span className="conflict__on">{on === null ? t('noDate') : t('on', { on: day(on) })}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </div>
  );
}
