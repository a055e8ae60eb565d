import {
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@utrecht/component-library-react';
import { lazy, Suspense, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { OutcomeFragment } from '../../hub/operations';
import { Money, useMoney } from '../../parts/money';
import { type ChartRow, chartRows, yearRows } from './chart-rows';
import { useMonth } from './use-month';

// The library that draws weighs more than the rest of this part.
const Chart = lazy(async () => ({ default: (await import('./chart')).Chart }));

function InTable({
  rows,
  hasScenario,
}: {
  readonly rows: readonly ChartRow[];
  readonly hasScenario: boolean;
}) {
  const t = useTranslations('forecast');
  const month = useMonth();
  return (
    <Table className="forecast__table">
      <TableCaption>{t('chart.caption')}</TableCaption>
      <TableHeader>
        <TableRow>
          <TableHeaderCell scope="col">{t('chart.month')}</TableHeaderCell>
          <TableHeaderCell scope="col">{t('today')}</TableHeaderCell>
          {hasScenario ? <TableHeaderCell scope="col">{t('scenario')}</TableHeaderCell> : null}
        </TableRow>
      </TableHeader>
      <TableBody>
        {yearRows(rows).map((row) => (
          <TableRow key={row.month}>
            <TableHeaderCell scope="row">{month(row.month)}</TableHeaderCell>
            <TableCell>
              <Money cents={row.today} />
            </TableCell>
            {hasScenario ? (
              <TableCell>
                <Money cents={row.scenario} />
              </TableCell>
            ) : null}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** What is owed month by month, as a picture and as a table. */
export function Course(props: {
  readonly today: OutcomeFragment;
  readonly scenario: OutcomeFragment | null;
}) {
  const t = useTranslations('forecast');
  const parts = useTranslations('parts');
  const month = useMonth();
  const money = useMoney();
  const { today, scenario } = props;
  const rows = useMemo(() => chartRows(today, scenario), [today, scenario]);
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const name = [
    t('chart.name', {
      from: month(first.month),
      to: month(last.month),
      now: money(first.today),
      end: money(last.today),
    }),
    ...(last.scenario === null ? [] : [t('chart.nameScenario', { end: money(last.scenario) })]),
  ].join(' ');
  return (
    <figure className="forecast__course" aria-label={name}>
      <div aria-hidden="true" className="forecast__chart">
        <Suspense fallback={null}>
          <Chart rows={rows} />
        </Suspense>
      </div>
      <ul className="forecast__legend" aria-hidden="true">
        <li className="forecast__key">{t('today')}</li>
        {scenario === null ? null : (
          <li className="forecast__key forecast__key--scenario">{t('scenario')}</li>
        )}
      </ul>
      <details>
        <summary>{parts('asTable')}</summary>
        <InTable rows={rows} hasScenario={scenario !== null} />
      </details>
    </figure>
  );
}
