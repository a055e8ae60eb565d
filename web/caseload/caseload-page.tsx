import { Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import '../household/page-menu.css';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import { usePageTitle } from '../shell/page-title';
import { Breakdown } from './breakdown';
import './caseload.css';
import { ClearsMost } from './clears-most';
import { EmptyCaseload } from './empty-caseload';
import { Figures } from './figures';
import { RefreshLine } from './refresh-line';
import { Trends } from './trends';
import { useCounts } from './use-caseload';
import { WorkList } from './work-list';

const PARTS = ['list', 'clears', 'breakdown', 'trends'] as const;

function PartsMenu() {
  const t = useTranslations('caseload');
  return (
    <nav id="parts" className="page-menu" aria-label={t('parts')}>
      {PARTS.map((part) => (
        <a key={part} href={`#${part}`}>
          {t(`${part}.title`)}
        </a>
      ))}
    </nav>
  );
}

function Content() {
  const { data, error, refetch } = useCounts();
  if (error) return <ErrorNotice error={error} again={() => void refetch()} />;
  // Whether there is anything at all decides what the page is.
  if (data === undefined) return <Loading />;
  if (data.data.all.totalCount === 0) return <EmptyCaseload />;
  return (
    <>
      <RefreshLine />
      <Figures counts={data.data} />
      <PartsMenu />
      <WorkList />
      <ClearsMost />
      <Breakdown />
      <Trends />
    </>
  );
}

/** The caseload of a gemeente as a work list, for the debt director: what needs attention first. No names. */
export default function CaseloadPage() {
  const t = useTranslations('caseload');
  usePageTitle(t('title'));
  return (
    <div className="page caseload">
      <div>
        <Heading level={1}>{t('title')}</Heading>
        <Paragraph>{t('intro')}</Paragraph>
        <Paragraph>{t('snapshot')}</Paragraph>
      </div>
      <Content />
    </div>
  );
}
