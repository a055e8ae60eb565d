import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import '../household/page-menu.css';
import { useSession } from '../session/session-context';
import { usePageTitle } from '../shell/page-title';
import './agency.css';
import { Contact } from './contact';
import { Sharing } from './sharing';
import { Signals } from './signals';

const PARTS = ['contact', 'signals', 'sharing'] as const;

/** An agency's own page: its contact, signals on its own data, and what it shares. Nothing of any other. */
export default function AgencyPage() {
  const t = useTranslations('agency');
  usePageTitle(t('title'));
  const { person } = useSession();
  const agency = person.worksAt;
  return (
    <div className="page agency">
      <div>
        <Heading level={1}>{t('title')}</Heading>
        <Paragraph>{agency === null ? t('nowhere') : t('intro')}</Paragraph>
      </div>
      {agency === null ? null : (
        <>
          <nav id="parts" className="page-menu" aria-label={t('parts')}>
            {PARTS.map((part) => (
              <a key={part} href={`#${part}`}>
                {t(`${part}.title`)}
              </a>
            ))}
          </nav>
          <Contact agency={agency} />
          <Signals mayOpen={person.role === 'MAATWERK_OFFICER'} />
          <Sharing agency={agency} />
        </>
      )}
    </div>
  );
}
