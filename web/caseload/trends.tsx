import { lazy, Suspense, useId, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Section } from '../household/section';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import { useMoney } from '../parts/money';
import { type CaseloadDay, TREND_FIGURES, trendChange, type TrendFigure, trendPoints } from './trend-points';
import { TrendTable } from './trend-table';
import './trends.css';
import { useTrends } from './use-caseload';

// Charts weigh more than the rest of the page, and stand at its end.
const TrendChart = lazy(() => import('./trend-chart'));

const PERIODS: readonly number[] = [30, 90, 365];

/** How a value of a figure is written. */
function useWritten(figure: TrendFigure): (value: number) => string {
  const format = useFormatter();
  const money = useMoney();
  if (figure === 'total') return money;
  return figure === 'completePercent'
    ? (value) => format.number(value / 100, { style: 'percent' })
    : (value) => format.number(value);
}

/** The same in short, for a scale. */
function useScale(figure: TrendFigure): (value: number) => string {
  const format = useFormatter();
  const written = useWritten(figure);
  if (figure !== 'total') return written;
  return (cents) => format.number(cents / 100, { style: 'currency', currency: 'EUR', notation: 'compact' });
}

function Trend({ days, figure }: { readonly days: readonly CaseloadDay[]; readonly figure: TrendFigure }) {
  const t = useTranslations('caseload.trends');
  const written = useWritten(figure);
  const scale = useScale(figure);
  const points = trendPoints(days, figure);
  const change = trendChange(points);
  const name = t(`figure.${figure}`);
  return (
    <figure className="trend">
      <figcaption>
        {change === null
          ? t('noChange', { figure: name })
          : t('change', { figure: name, from: written(change.from), to: written(change.to) })}
      </figcaption>
      {change === null ? null : (
        // The table below has the same figures, for who does not see the line.
        <div className="trend__chart" aria-hidden="true">
          <Suspense fallback={null}>
            <TrendChart points={points} scale={scale} upTo={figure === 'completePercent' ? 100 : null} />
          </Suspense>
        </div>
      )}
    </figure>
  );
}

function Days({ days }: { readonly days: readonly CaseloadDay[] }) {
  const t = useTranslations('caseload.trends');
  const parts = useTranslations('parts');
  if (days.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      {days.length === 1 ? <p>{t('oneDay')}</p> : null}
      {days.length < 2 ? null : (
        <div className="trends">
          {TREND_FIGURES.map((figure) => (
            <Trend key={figure} days={days} figure={figure} />
          ))}
        </div>
      )}
      {trendPoints(days, 'total').some(({ value }) => value === null) ? (
        <p className="caseload__hint">{t('gap')}</p>
      ) : null}
      <details className="trends__table" open={days.length === 1}>
        <summary>{parts('asTable')}</summary>
        <TrendTable days={days} />
      </details>
    </>
  );
}

/** How the caseload went, by day: as lines, and the same as a table. */
export function Trends() {
  const t = useTranslations('caseload.trends');
  const name = useId();
  const [period, setPeriod] = useState(90);
  const { data, error, refetch } = useTrends(period);
  return (
    <Section id="trends" title={t('title')}>
      <fieldset className="caseload__choice">
        <legend>{t('period')}</legend>
        {PERIODS.map((days) => (
          <label key={days}>
            <input type="radio" name={name} checked={days === period} onChange={() => setPeriod(days)} />
            {t('days', { days })}
          </label>
        ))}
      </fieldset>
      {error ? <ErrorNotice error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <Loading /> : null}
      {data ? <Days days={data.data.caseloadTrends} /> : null}
    </Section>
  );
}
