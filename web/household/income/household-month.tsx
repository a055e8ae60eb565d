import { useTranslations } from 'use-intl';
import { useHousehold, usePersonName } from '../household-context';
import { householdBarOf } from './income-bar';
import { MonthCard } from './month-card';
import type { PersonMonth } from './person-months';
import { verdictOf } from './verdict';

/** The month of everybody together; not drawn when it cannot be for one of them. */
export function HouseholdMonth({ months }: { readonly months: readonly PersonMonth[] }) {
  const t = useTranslations('income');
  const personName = usePersonName();
  const { view } = useHousehold();
  const bar = householdBarOf(months.map((month) => month.bar));
  const without = months.filter((month) => month.bar === null).map(({ bsn }) => personName(bsn));
  return (
    <MonthCard
      name={t('household')}
      verdict={verdictOf(bar, view.debtStack.monthly.complete)}
      bar={bar}
      says={
        <>
          {without.length > 0 ? <p>{t('because.persons', { names: without.join(', ') })}</p> : null}
          {bar !== null && bar.tooMuchAtLeast > 0 ? <p>{t('says.tooMuchHousehold')}</p> : null}
        </>
      }
    />
  );
}
