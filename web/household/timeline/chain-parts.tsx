import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { TimelinePartsFragment } from '../../hub/operations';
import { Days, useDay } from '../../parts/day';
import { useMoney } from '../../parts/money';
import { useSourceName } from '../conflicts/use-source-name';
import { useSumInWords } from './use-sum-in-words';

type Chain = TimelinePartsFragment['chains'][number];
type Member = Chain['members'][number];

function Cause({ cause }: { readonly cause: Chain['cause'] }) {
  const t = useTranslations('timeline');
  const day = useDay();
  if (cause === null) return <li className="chain__step chain__step--cause">{t('chain.causeUnknown')}</li>;
  const { mutationKind, decisionKind, agency, title, effectiveOn, registeredOn } = cause;
  return (
    <li className="chain__step chain__step--cause">
      <strong>
        {t('chain.cause')}
        {mutationKind === null ? null : `: ${t(`mutationKind.${mutationKind}`)}`}
        {decisionKind === null ? null : `: ${t(`decisionKind.${decisionKind}`)}`}
      </strong>
      <span lang="nl">{title}</span>
      <span className="chain__about">
        {agency.name}, {t('effective', { on: day(effectiveOn) })},{' '}
        {t('chain.registered', { on: day(registeredOn) })}
      </span>
    </li>
  );
}

function Step({ member }: { readonly member: Member }) {
  const t = useTranslations('timeline');
  const day = useDay();
  const money = useMoney();
  const { effectInWords } = useSumInWords();
  const { kind, agency, title, decidedOn, daysFromSignal: days, effect, amount, monthlyEffect } = member;
  const fromSignal =
    days === null
      ? t('chain.daysUnknown')
      : t(days < 0 ? 'chain.daysBefore' : 'chain.days', { days: Math.abs(days) });
  return (
    <li className="chain__step">
      <strong>
        {t('chain.decided', { kind: t(`decisionKind.${kind}`), agency: agency.name, on: day(decidedOn) })}
      </strong>
      <span lang="nl">{title}</span>
      <span className="chain__about">
        {fromSignal}. <Days period={effect} />
      </span>
      <dl className="chain__sums">
        <div>
          <dt>{t('chain.once')}</dt>
          <dd>{amount === null ? t('chain.noneOrUnknown') : money(amount)}</dd>
        </div>
        <div>
          <dt>{t('chain.monthly')}</dt>
          <dd>{effectInWords(monthlyEffect)}</dd>
        </div>
      </dl>
    </li>
  );
}

function Claims({ claims }: { readonly claims: Chain['claims'] }) {
  const t = useTranslations('timeline');
  const money = useMoney();
  const sourceName = useSourceName();
  return (
    <>
      <Heading level={5}>{t('chain.claims')}</Heading>
      <ul>
        {claims.map(({ key, title, agency, status, outstanding }) => (
          <li key={key}>
            <span lang="nl">{title}</span>.{' '}
            {t('chain.claim', {
              agency: sourceName(agency.code),
              status: t(`claimStatus.${status}`),
              amount: money(outstanding),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}

function Corrections({ requests }: { readonly requests: Chain['corrections']['requests'] }) {
  const t = useTranslations('timeline');
  const day = useDay();
  return (
    <>
      <Heading level={5}>{t('chain.corrections')}</Heading>
      <ul>
        {requests.map(({ id, status, requestedOn, decidedOn }) => (
          <li key={id}>
            {decidedOn === null
              ? t('chain.correctionLine', { on: day(requestedOn), status: t(`correctionStatus.${status}`) })
              : t('chain.correctionDecided', {
                  on: day(requestedOn),
                  status: t(`correctionStatus.${status}`),
                  decided: day(decidedOn),
                })}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A chain as a chain: its cause, what followed from it in order, and what came of that. */
export function ChainParts({ chain }: { readonly chain: Chain }) {
  const { cause, members, claims, corrections } = chain;
  return (
    <div className="chain__parts">
      <ol className="chain__steps">
        <Cause cause={cause} />
        {members
          .filter(({ isCause }) => !isCause)
          .map((member) => (
            <Step key={member.key} member={member} />
          ))}
      </ol>
      {claims.length > 0 ? <Claims claims={claims} /> : null}
      {corrections.requests.length > 0 ? <Corrections requests={corrections.requests} /> : null}
    </div>
  );
}
