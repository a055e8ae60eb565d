import { useTranslations } from 'use-intl';
import { useHousehold } from '../household-context';
import { Section } from '../section';
import { CountedAsView } from './counted-as-view';
import { Residents } from './residents';
import { Standing } from './standing';
import { Threats } from './threats';
import './people.css';
import './counted-as.css';

/** Who lives here, what threatens them, what help runs, and how each agency sees them. */
export function People() {
  const t = useTranslations('people');
  const { persons } = useHousehold().view;
  return (
    <Section
      id="people"
      title={t('title')}
      aside={persons.length > 0 ? t('count', { count: persons.length }) : null}
    >
      <div className="people">
        <Threats />
        <Residents />
        <Standing />
        <CountedAsView />
      </div>
    </Section>
  );
}
