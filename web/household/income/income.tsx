import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { useDebtDetails } from '../debts/debt-details';
import { useHousehold, usePersonName } from '../household-context';
import { Section } from '../section';
import { Arrangements } from './arrangements';
import { Deductions } from './deductions';
import { HouseholdMonth } from './household-month';
import { MonthsTable } from './months-table';
import { PersonIncome } from './person-income';
import { isQuiet, needsBounds, personMonths, toldTogether } from './person-months';
import '../debts/figures.css';
import './income.css';

/** Income, what the law protects of it, and what is taken: per person and for the household. */
export function Income() {
  const t = useTranslations('income');
  const { view, growing } = useHousehold();
  const personName = usePersonName();
  // Where something is taken and the beslagvrije voet has bounds, the bar needs the upper one as well.
  const { details } = useDebtDetails(!growing && needsBounds(view));
  const months = personMonths(view, details);
  const shown = months.filter((month) => !isQuiet(month));
  // While sources answer each has a card: the next answer may tell what is missing of one of them.
  const cards = growing ? shown.map((month) => [month]) : toldTogether(shown);
  const quiet = months.filter(isQuiet).map(({ bsn }) => personName(bsn));
  return (
    <Section id="income" title={t('title')}>
      <p className="income__intro">{t('intro')}</p>
      <div className="income__persons">
        {shown.length > 1 && cards.length > 1 ? <HouseholdMonth months={shown} /> : null}
        {cards.map((together) => (
          <PersonIncome key={together.map(({ bsn }) => bsn).join(' ')} months={together} />
        ))}
      </div>
      {quiet.length > 0 ? <p>{t('nobodyElse', { names: quiet.join(', ') })}</p> : null}
      {shown.length > 0 ? <MonthsTable months={shown} /> : null}
      <Heading level={3}>{t('deductions.title')}</Heading>
      <Deductions details={details} />
      {view.arrangements.length > 0 ? (
        <>
          <Heading level={3}>{t('arrangements.title')}</Heading>
          <Arrangements />
        </>
      ) : null}
    </Section>
  );
}
