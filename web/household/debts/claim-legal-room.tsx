import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { useDay } from '../../parts/day';
import type { DetailedClaim } from './claim-in-short';
import { GroundInRoom } from './ground-in-room';

type Room = DetailedClaim['legalRoom'];

/** Whether an objection is still possible, and for how long. */
function Objection({ objection }: { readonly objection: Room['objection'] }) {
  const t = useTranslations('debts.detail');
  const day = useDay();
  if (objection === null) return <p>{t('objectionUnknown')}</p>;
  const until = day(objection.until);
  if (!objection.open) return <p>{t('objectionPast', { until })}</p>;
  return (
    <p className="claim-detail__objection">
      {t('objectionOpen', { until })}{' '}
      {objection.daysLeft === null ? null : t('objectionDays', { days: objection.daysLeft })}
    </p>
  );
}

function Remarks({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <Heading level={5}>{title}</Heading>
      <ul lang="nl">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** What the agency may do under its own law: what seems to fit first, what does not seem to fit behind a click. */
export function ClaimLegalRoom({ claim }: { readonly claim: DetailedClaim }) {
  const t = useTranslations('debts.detail');
  const { grounds, objection, notes, unknown } = claim.legalRoom;
  const of = (status: Room['grounds'][number]['status']) =>
    grounds.filter((ground) => ground.status === status);
  const unfit = of('NOT_MET');
  return (
    <div className="claim-detail__wide">
      <Heading level={4}>{t('objection')}</Heading>
      <Objection objection={objection} />
      <Heading level={4}>{t('room')}</Heading>
      <p>{t('roomIntro')}</p>
      {grounds.length === 0 ? <p>{t('noGrounds')}</p> : null}
      {[...of('MET'), ...of('UNKNOWN')].map((told) => (
        <GroundInRoom key={told.ground.id} told={told} />
      ))}
      {unfit.length === 0 ? null : (
        <details className="disclosure">
          <summary>{t('moreGrounds', { count: unfit.length })}</summary>
          {unfit.map((told) => (
            <GroundInRoom key={told.ground.id} told={told} />
          ))}
        </details>
      )}
      <Remarks title={t('notes')} lines={notes} />
      <Remarks title={t('notKnown')} lines={unknown} />
    </div>
  );
}
