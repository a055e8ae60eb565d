import { useParams } from 'react-router';
import { useTranslations } from 'use-intl';
import { HouseholdById, HouseholdView } from '../hub/operations';
import { useGrowingAnswer } from '../hub/use-hub';
import { ErrorNotice } from '../parts/error-notice';
import { usePageTitle } from '../shell/page-title';
import { TermsForm } from '../terms/terms-form';
import {
  type OpenedHousehold,
  UNKNOWN_HOUSEHOLD,
  useOpened,
  useOpenedHousehold,
} from '../terms/terms-context';
import { HouseholdScreen, WaitingScreen } from './household-screen';
import type { View } from './household-context';
import { SourceNews } from './sources/source-news';

/** Asks one household, by its own number or else by the person it was opened by. */
function useView(id: string, { terms, bsn }: OpenedHousehold) {
  const byId = useGrowingAnswer(HouseholdById, { id }, id === UNKNOWN_HOUSEHOLD ? null : terms);
  const byPerson = useGrowingAnswer(
    HouseholdView,
    { bsn: bsn ?? '' },
    id === UNKNOWN_HOUSEHOLD && bsn !== null ? terms : null,
  );
  if (id === UNKNOWN_HOUSEHOLD) return { ...byPerson, view: byPerson.answer?.data.householdView ?? null };
  return { ...byId, view: (byId.answer?.data.household?.view ?? null) as View | null };
}

function Opened({ id, opened }: { readonly id: string; readonly opened: OpenedHousehold }) {
  const { view, growing, error, again } = useView(id, opened);
  const notice = error ? <ErrorNotice error={error} again={again} /> : null;
  return (
    <>
      <SourceNews sources={view?.sources ?? null} growing={growing} />
      {view === null ? (
        <WaitingScreen terms={opened.terms} notice={notice} />
      ) : (
        <HouseholdScreen
          notice={notice}
          household={{
            id: view.household?.id ?? null,
            bsn: opened.bsn,
            terms: opened.terms,
            view,
            growing,
            again,
          }}
        />
      )}
    </>
  );
}

/** The page of one household. Asks first what it is opened for, when that is not known any more. */
export default function HouseholdPage() {
  const { id = UNKNOWN_HOUSEHOLD } = useParams();
  const t = useTranslations('household');
  usePageTitle(t('title'));
  const { open } = useOpened();
  const opened = useOpenedHousehold(id);
  if (opened === null) {
    return <TermsForm onStated={(terms) => open(id, { terms, bsn: null, label: null })} />;
  }
  return <Opened key={id} id={id} opened={opened} />;
}
