import { Heading } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHousehold } from '../household-context';
import { Section } from '../section';
import { BesideTheStack } from './beside-the-stack';
import { type ClaimFilter, NO_FILTER } from './claim-rows';
import { ClaimsTable } from './claims-table';
import { useFreshDebtDetails } from './debt-details';
import { CountedTwice } from './counted-twice';
import { OneNumber } from './one-number';
import { StackPicture } from './stack-picture';
import './debts.css';
import './figures.css';

/** What is owed: the one number, what it is made of, what stands beside it, and every claim. */
export function Debts() {
  const t = useTranslations('debts');
  const { view } = useHousehold();
  useFreshDebtDetails();
  const [filter, setFilter] = useState<ClaimFilter>(NO_FILTER);
  const table = useRef<HTMLHeadingElement>(null);
  const showInTable = (narrowed: Partial<ClaimFilter>): void => {
    setFilter({ ...NO_FILTER, ...narrowed });
    table.current?.focus();
  };
  return (
    <Section id="debts" title={t('title')}>
      <div className="debts__top">
        <OneNumber />
        <StackPicture onShow={showInTable} />
      </div>
      <BesideTheStack />
      <CountedTwice />
      <Heading level={3} ref={table} tabIndex={-1} id="debts-claims">
        {t('table.title')}
      </Heading>
      {view.claims.length === 0 ? (
        <p>{t('table.none')}</p>
      ) : (
        <ClaimsTable filter={filter} onFilter={setFilter} />
      )}
    </Section>
  );
}
