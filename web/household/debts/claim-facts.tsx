import { Heading } from '@utrecht/component-library-react';
import { Fragment, type ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Day, Days, useDay } from '../../parts/day';
import { useHousehold } from '../household-context';
import { useBasis } from './basis';
import type { DetailedClaim } from './claim-in-short';

function Decision({ claim }: { readonly claim: DetailedClaim }) {
  const t = useTranslations('debts.detail');
  const day = useDay();
  const { decisions } = useHousehold().view;
  if (claim.decisionId === null) return t('decisionUnknown');
  const decision = decisions.find(
    ({ id, agency }) => id === claim.decisionId && agency.code === claim.agency.code,
  );
  if (decision === undefined) return t('decisionElsewhere', { name: claim.agency.name });
  return <span lang="nl">{t('decidedOn', { title: decision.title, on: day(decision.decidedOn) })}</span>;
}

function useInterest(): (rate: number | null) => string {
  const t = useTranslations('debts.detail');
  const unknown = useTranslations('parts')('unknown');
  const format = useFormatter();
  return (rate) => {
    if (rate === null) return unknown;
    if (rate === 0) return t('noInterest');
    // Told in hundredths of a per cent.
    const told = format.number(rate / 10_000, { style: 'percent', maximumFractionDigits: 2 });
    return t('perYear', { rate: told });
  };
}

/** What is known of a claim beside its amount: ground, decision, interest, and the days that matter. */
export function ClaimFacts({ claim }: { readonly claim: DetailedClaim }) {
  const t = useTranslations('debts');
  const unknown = useTranslations('parts')('unknown');
  const basis = useBasis();
  const interest = useInterest();
  const intent = { true: t('detail.intentYes'), false: t('detail.intentNo'), null: unknown };
  const gross = { GROSS: t('detail.gross'), NET: t('detail.net'), null: t('detail.doesNotApply') };
  const facts: readonly (readonly [name: string, value: ReactNode])[] = [
    [t('detail.decision'), <Decision key="decision" claim={claim} />],
    [t('detail.basis'), claim.basis.length === 0 ? t('detail.basisNone') : claim.basis.map(basis).join('; ')],
    [
      t('detail.period'),
      claim.period === null ? t('detail.notAPeriod') : <Days key="period" period={claim.period} />,
    ],
    [t('detail.interestRate'), interest(claim.interestRate)],
    [t('detail.dueOn'), claim.dueOn === null ? t('table.noDueDate') : <Day key="due" on={claim.dueOn} />],
    [t('detail.limitationOn'), <Day key="limitation" on={claim.limitationOn} />],
    [
      t('detail.lapsesOn'),
      claim.lapsesOn === null ? t('detail.lapsesNot') : <Day key="lapses" on={claim.lapsesOn} />,
    ],
    [t('detail.intent'), intent[`${claim.intentOrGrossFault}`]],
    [t('detail.criminal'), claim.criminal ? t('detail.criminalYes') : t('detail.criminalNo')],
    [t('detail.grossNet'), gross[`${claim.grossNet}`]],
    [t('detail.regime'), t(`regime.${claim.regime}`)],
  ];
  return (
    <div>
      <Heading level={4}>{t('detail.facts')}</Heading>
      <dl className="claim-detail__facts">
        {facts.map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </div>
  );
}
