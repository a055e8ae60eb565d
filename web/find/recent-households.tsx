import { Heading } from '@utrecht/component-library-react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useOpened } from '../terms/terms-context';

/** The households that were opened since the page was loaded. */
export function RecentHouseholds() {
  const t = useTranslations('find');
  const { recent } = useOpened();
  if (recent.length === 0) return null;
  return (
    <section className="panel" aria-labelledby="recent">
      <Heading level={2} id="recent">
        {t('recent')}
      </Heading>
      <ul className="find-list">
        {recent.slice(0, 5).map(([id, { label, terms }]) => (
          <li key={id}>
            <Link className="find-list__item" to={`/huishouden/${encodeURIComponent(id)}`}>
              <strong>{label ?? t('household')}</strong>
              <span>{terms.caseReference ?? ''}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
