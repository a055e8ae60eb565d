import { useTranslations } from 'use-intl';
import { useMoment } from './moment';
import { isBusy, type RefreshState, useRefreshState } from './use-refresh';

function Failures({ failed, failures }: RefreshState) {
  const t = useTranslations('caseload.refresh');
  const moment = useMoment();
  if (failed === 0) return null;
  const why = (code: string): string => {
    const known = code as 'ABANDONED';
    return t.has(`code.${known}`) ? t(`code.${known}`) : t('code.other', { code });
  };
  return (
    <details>
      <summary>
        {t('failed', { count: failed })} {t('failedList')}
      </summary>
      <ul>
        {failures.map(({ reference, code, at }) => (
          <li key={reference}>{t('failure', { reference, why: why(code), at: moment(at) })}</li>
        ))}
      </ul>
      {failures.length < failed ? <p>{t('more', { count: failures.length })}</p> : null}
    </details>
  );
}

function Going({ state }: { readonly state: RefreshState }) {
  const t = useTranslations('caseload.refresh');
  if (!isBusy(state)) return <>{t('upToDate')} </>;
  const { listing, queued, running } = state;
  return (
    <>
      {listing ? `${t('listing')} ` : null}
      {queued + running > 0 ? `${t('busy', { queued, running })} ` : null}
    </>
  );
}

/** Since when is known what was changed at the agencies, and of which it is not. */
function Heard({ heardAt, unheard }: RefreshState) {
  const t = useTranslations('caseload.refresh');
  const moment = useMoment();
  if (heardAt === null) return null;
  return (
    <p>
      {t('heard', { at: moment(heardAt) })}{' '}
      {unheard.length === 0
        ? null
        : t('unheard', {
            count: unheard.length,
            names: unheard.map(({ source }) => source.toUpperCase()).join(', '),
          })}
    </p>
  );
}

/** How the refresh of the caseload goes, and what could not be refreshed. */
export function RefreshLine() {
  const t = useTranslations('caseload.refresh');
  const moment = useMoment();
  const { data } = useRefreshState();
  const state = data?.data.caseloadRefresh;
  if (state === undefined) return <div className="refresh-line" />;
  const { lastFinishedAt, lastListedAt, listedCases, without, withoutHousehold } = state;
  return (
    <section className="refresh-line" aria-label={t('title')}>
      <p>
        <Going state={state} />
        {lastFinishedAt === null ? t('never') : t('last', { at: moment(lastFinishedAt) })}{' '}
        {lastListedAt === null || listedCases === null
          ? null
          : t('listed', { cases: listedCases, at: moment(lastListedAt) })}
      </p>
      <Heard {...state} />
      {without > withoutHousehold ? <p>{t('without', { count: without - withoutHousehold })}</p> : null}
      {withoutHousehold > 0 ? <p>{t('withoutHousehold', { count: withoutHousehold })}</p> : null}
      <Failures {...state} />
    </section>
  );
}
