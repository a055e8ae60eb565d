import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { OutcomeFragment } from '../../hub/operations';
import { Money } from '../../parts/money';
import type { ForecastTold } from './use-forecast';
import { useMonth } from './use-month';

const MONTHS_A_YEAR = 12;

function Free(props: {
  readonly outcome: OutcomeFragment;
  readonly forecast: ForecastTold;
  readonly isScenario: boolean;
}) {
  const t = useTranslations('forecast');
  const month = useMonth();
  const { outcome, forecast, isScenario } = props;
  const { monthsUntilNothingLeft: months, nothingLeftIn } = outcome;
  const years = forecast.horizon / MONTHS_A_YEAR;
  if (months === null || nothingLeftIn === null)
    return <strong className="forecast__never">{t(isScenario ? 'neverThen' : 'never', { years })}</strong>;
  if (!forecast.complete) return <strong>{t('freeAtBest', { month: month(nothingLeftIn) })}</strong>;
  return (
    <strong>{months === 0 ? t('freeNow') : t('freeIn', { month: month(nothingLeftIn), months })}</strong>
  );
}

function OutcomeCard(props: {
  readonly title: string;
  readonly outcome: OutcomeFragment;
  readonly forecast: ForecastTold;
  readonly isScenario: boolean;
}) {
  const t = useTranslations('forecast');
  const { title, outcome, forecast } = props;
  const amounts = [
    ['owed', outcome.outstandingNow],
    ['paid', outcome.totalPaid],
    ['interest', outcome.totalInterest],
    ...(outcome.writtenOff === 0 ? [] : ([['lapses', outcome.writtenOff]] as const)),
    ['left', outcome.outstandingAtEnd],
  ] as const;
  return (
    <div className={`outcome${props.isScenario ? ' outcome--scenario' : ''}`}>
      <Heading level={3}>{title}</Heading>
      <dl>
        <div className="outcome__free">
          <dt>{t('free')}</dt>
          <dd>
            <Free {...props} />
          </dd>
        </div>
        {amounts.map(([name, cents]) => (
          <div key={name}>
            <dt>{t(name)}</dt>
            <dd>
              {name === 'interest' && cents === 0 && forecast.interestUnknown.length > 0 ? (
                t('interestUnknown')
              ) : (
                <Money cents={cents} atLeast={!forecast.complete} />
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** When nothing is owed any more and what it costs: as things stand, and beside it as supposed. */
export function Outcomes(props: {
  readonly today: OutcomeFragment;
  readonly scenario: OutcomeFragment | null;
  readonly forecast: ForecastTold;
}) {
  const t = useTranslations('forecast');
  const { today, scenario, forecast } = props;
  return (
    <div className="outcomes">
      <OutcomeCard title={t('today')} outcome={today} forecast={forecast} isScenario={false} />
      {scenario === null ? null : (
        <OutcomeCard title={t('scenario')} outcome={scenario} forecast={forecast} isScenario />
      )}
    </div>
  );
}
