import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { Money } from '../../parts/money';
import { isAtLeast, useHousehold } from '../household-context';
import { sourceNames } from './source-names';
import './one-number.css';

/** Whether the number is whole, and else which source is missing from it. */
function Completeness() {
  const t = useTranslations('debts.number');
  const { view, growing } = useHousehold();
  const { complete, missing } = view.debtStack;
  if (complete) return <p className="one-number__whole">{t('complete')}</p>;
  if (growing) return <p className="one-number__whole">{t('asking')}</p>;
  const names = sourceNames(missing, view.sources).join(', ');
  return <p className="debts__note">{names === '' ? t('incompleteWho') : t('incomplete', { names })}</p>;
}

function Part({ name, cents, atLeast }: PartProps) {
  const t = useTranslations('debts.number');
  const parts = useTranslations('parts');
  return (
    <div className="one-number__part">
      <dt>
        {t(name)}
        <span className="debts__hint">{t(`${name}Hint`)}</span>
      </dt>
      <dd>
        {cents === 0 ? atLeast ? t('noneKnown') : parts('none') : <Money cents={cents} atLeast={atLeast} />}
      </dd>
    </div>
  );
}

interface PartProps {
  readonly name: 'overdue' | 'criminal' | 'joint' | 'interestAndCosts';
  /** Null is unknown. */
  readonly cents: number | null;
  readonly atLeast: boolean;
}

/** What is owed in all, in one number, and which parts of it ask for attention. */
export function OneNumber() {
  const t = useTranslations('debts.number');
  const { view } = useHousehold();
  const { total, creditors, agencies, overdue, criminal, jointTotal, complete } = view.debtStack;
  const atLeast = isAtLeast(view.debtStack);
  if (total === null)
    return (
      <div className="one-number">
        <Heading level={3}>{t('title')}</Heading>
        <p className="one-number__amount">{t('unknown')}</p>
        <p className="debts__note">{t('unknownWhy')}</p>
        <Completeness />
      </div>
    );
  const nothing = total.claims === 0;
  return (
    <div className="one-number">
      <Heading level={3}>{t('title')}</Heading>
      <p className="one-number__amount">
        {nothing && atLeast ? t('unknown') : <Money cents={total.outstanding} atLeast={atLeast} />}
      </p>
      {nothing ? (
        <p>{t(complete ? 'noneFound' : 'noneTold')}</p>
      ) : (
        <p>
          {t('owed', { creditors: creditors ?? 0, claims: total.claims })}{' '}
          {agencies !== null && agencies !== creditors ? t('collectors', { agencies }) : null}
        </p>
      )}
      <Completeness />
      {nothing ? null : (
        <>
          <p className="one-number__of">{t('ofThis')}</p>
          <dl className="one-number__parts">
            <Part name="overdue" cents={overdue?.outstanding ?? null} atLeast={atLeast} />
            <Part name="criminal" cents={criminal?.outstanding ?? null} atLeast={atLeast} />
            <Part name="joint" cents={jointTotal?.outstanding ?? null} atLeast={atLeast} />
            <Part name="interestAndCosts" cents={total.interest + total.costs} atLeast={atLeast} />
          </dl>
        </>
      )}
    </div>
  );
}
