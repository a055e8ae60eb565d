import { Heading } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Days, useDay } from '../../parts/day';
import { useHousehold, usePersonName, type View } from '../household-context';

/** One kind of help: each in a few words, or that it is unknown. Nothing where there is none: that is said together. */
function Kind<T extends { readonly id: string }>(props: {
  readonly title: string;
  /** Null is unknown. */
  readonly all: readonly T[] | null;
  readonly children: (one: T) => ReactNode;
}) {
  const t = useTranslations();
  const { growing } = useHousehold();
  const { title, all, children } = props;
  if (all?.length === 0) return null;
  return (
    <div className="standing__kind">
      <dt>{title}</dt>
      {all === null ? (
        <dd>{growing ? t('people.stillAsked') : t('parts.unknown')}</dd>
      ) : (
        all.map((one) => <dd key={one.id}>{children(one)}</dd>)
      )}
    </div>
  );
}

function Director({ director }: { readonly director: NonNullable<View['cases']>[number]['director'] }) {
  const t = useTranslations('people');
  if (director === null) return <>{t('noDirector')}</>;
  return (
    <>
      {t('director')}: <span lang="nl">{director.role}</span>,{' '}
      <a href={`tel:${director.phone.replaceAll(' ', '')}`}>{director.phone}</a>,{' '}
      <a href={`mailto:${director.functionMailbox}`}>{director.functionMailbox}</a>
    </>
  );
}

const KINDS = [
  ['cases', 'cases'],
  ['debtCounselling', 'counselling'],
  ['timeOuts', 'timeOuts'],
  ['moratoria', 'moratoria'],
  ['supportNeeds', 'supportNeeds'],
] as const;

/** Help and protection that runs: cases with their director, counselling, pauses, moratoria and support needs. */
export function Standing() {
  const t = useTranslations('people');
  const day = useDay();
  const format = useFormatter();
  const personName = usePersonName();
  const { view } = useHousehold();
  const { cases, debtCounselling, timeOuts, moratoria, supportNeeds } = view;
  const none = KINDS.flatMap(([kind, name]) => (view[kind]?.length === 0 ? [t(name).toLowerCase()] : []));
  const names = (persons: readonly { readonly bsn: string }[]): string =>
    format.list(persons.map(({ bsn }) => personName(bsn)));
  return (
    <>
      <Heading level={3}>{t('standing')}</Heading>
      <dl className="standing">
        <Kind title={t('cases')} all={cases}>
          {({ reason, period, director }) => (
            <>
              <Days period={period} />: <span lang="nl">{reason}</span> <Director director={director} />
            </>
          )}
        </Kind>
        <Kind title={t('counselling')} all={debtCounselling}>
          {({ status, requestedOn, intakeOn, planOn }) => (
            <>
              <strong>{t(`counsellingStatus.${status}`)}</strong>:{' '}
              {t('requestedOn', { day: day(requestedOn) })},{' '}
              {intakeOn === null ? t('intakeNone') : t('intakeOn', { day: day(intakeOn) })},{' '}
              {planOn === null ? t('planNone') : t('planOn', { day: day(planOn) })}
            </>
          )}
        </Kind>
        <Kind title={t('timeOuts')} all={timeOuts}>
          {({ claims, persons, period, withdrawnOn }) => (
            <>
              <Days period={period} />: {t('timeOut', { count: claims.length, names: names(persons) })}
              {withdrawnOn === null ? null : (
                <>
                  , <strong>{t('withdrawn', { day: day(withdrawnOn) })}</strong>
                </>
              )}
            </>
          )}
        </Kind>
        <Kind title={t('moratoria')} all={moratoria}>
          {({ kind, court, period, persons }) => (
            <>
              <strong>{t(`moratoriumKind.${kind}`)}</strong>, <Days period={period} />,{' '}
              {t('court', { court, names: names(persons) })}
            </>
          )}
        </Kind>
        <Kind title={t('supportNeeds')} all={supportNeeds}>
          {({ title, person, consensusOn, schemes }) => (
            <>
              <span lang="nl">{title}</span>, {t('supportNeedOf', { name: personName(person.bsn) })}:{' '}
              {consensusOn === null ? t('noConsensus') : t('consensusOn', { day: day(consensusOn) })}.{' '}
              {schemes.length > 0 ? `${t('schemes', { names: format.list(schemes) })}.` : null}
            </>
          )}
        </Kind>
        {none.length === 0 ? null : (
          <div className="standing__kind">
            <dt>{t('noneOf')}</dt>
            <dd>{format.list(none, { type: 'disjunction' })}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
