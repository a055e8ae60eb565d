import { Heading } from '@utrecht/component-library-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { householdName } from '../parts/names';
import type { Terms } from '../hub/document';
import { Loading } from '../parts/loading';
import { mayExport } from '../terms/purposes';
import { TermsBar } from '../terms/terms-bar';
import { Conflicts } from './conflicts/conflicts';
import { Contacts } from './contacts/contacts';
import { Debts } from './debts/debts';
import { DossierActions } from './dossier/dossier-actions';
import { type HouseholdOnScreen, HouseholdProvider } from './household-context';
import { Income } from './income/income';
import { PageMenu } from './page-menu';
import { People } from './people/people';
import { SourceStrip } from './sources/source-strip';
import { Summary } from './summary/summary';
import { useKeptInSight } from './use-kept-in-sight';
import './household-screen.css';

// Charts weigh more than all else on the page, and stand below the fold.
const Forecast = lazy(async () => ({ default: (await import('./forecast/forecast')).Forecast }));
const Timeline = lazy(async () => ({ default: (await import('./timeline/timeline')).Timeline }));

/** The household before the first answer: the place of each part is kept, so that nothing jumps. */
export function WaitingScreen(props: {
  readonly terms: Terms;
  /** Why nothing comes; null while it may. */
  readonly notice: ReactNode;
}) {
  const { terms, notice } = props;
  const t = useTranslations('household');
  return (
    <div className="household">
      <TermsBar terms={terms} />
      <Heading level={1}>{t('title')}</Heading>
      {notice ?? (
        <div className="household__waiting panel">
          <Loading />
        </div>
      )}
    </div>
  );
}

/** One household on one page. What clashes comes first. */
export function HouseholdScreen(props: {
  readonly household: HouseholdOnScreen;
  /** What went wrong when it was asked again; null when nothing did. */
  readonly notice: ReactNode;
}) {
  const { household, notice } = props;
  const t = useTranslations('household');
  const top = useKeptInSight();
  const { view } = household;
  return (
    <HouseholdProvider value={household}>
      <div className="household">
        <div ref={top} className="household__top">
          <TermsBar terms={household.terms} />
          <PageMenu />
        </div>
        <div className="household__head">
          <Heading level={1}>
            {householdName(view.persons) === ''
              ? t('title')
              : t('named', { name: householdName(view.persons) })}
            {view.address ? (
              <span className="household__address">
                {view.address.street} {view.address.houseNumber}, {view.address.postalCode}{' '}
                {view.address.city}
              </span>
            ) : null}
          </Heading>
          {mayExport(household.terms.purpose) ? <DossierActions /> : null}
        </div>
        {notice}
        <SourceStrip />
        <Summary />
        <Conflicts />
        <People />
        <Debts />
        <Income />
        <Suspense fallback={<Loading />}>
          <Timeline />
        </Suspense>
        <Suspense fallback={<Loading />}>
          <Forecast />
        </Suspense>
        <Contacts />
      </div>
    </HouseholdProvider>
  );
}
