import { Area, CartesianGrid, ComposedChart, Line, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormatter } from 'use-intl';
import type { ChartRow } from './chart-rows';

const CENTS = 100;
const TICK = { fill: 'var(--quiet-text)', fontSize: 13 };

/** The picture of what is owed month by month: a filled course as things stand, a dashed line as supposed. */
export function Chart({ rows }: { readonly rows: readonly ChartRow[] }) {
  const format = useFormatter();
  const isLong = rows.length > 30;
  const years = rows.filter(({ month }) => month.slice(5, 7) === '01').map(({ month }) => month);
  const monthShort = (month: string): string =>
    format.dateTime(new Date(`${month}T12:00:00Z`), {
      ...(isLong ? {} : { month: 'short' }),
      year: 'numeric',
      timeZone: 'UTC',
    });
  const euros = (cents: number): string =>
    format.number(cents / CENTS, { style: 'currency', currency: 'EUR', maximumFractionDigits: 0 });
  const data = rows.map((row) => ({ ...row }));
  const hasScenario = rows[0]?.scenario !== null;
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ComposedChart data={data} accessibilityLayer={false} margin={{ top: 8, right: 8, bottom: 0, left: 0 }}>
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="month"
          tickFormatter={monthShort}
          tick={TICK}
          stroke="var(--strong-line)"
          minTickGap={40}
          {...(isLong ? { ticks: years } : {})}
        />
        <YAxis
          tickFormatter={euros}
          tick={TICK}
          stroke="var(--strong-line)"
          width="auto"
          domain={[0, 'auto']}
        />
        <Area
          dataKey="today"
          type="stepAfter"
          stroke="var(--action)"
          strokeWidth={2}
          fill="var(--inform-bg)"
          fillOpacity={1}
          isAnimationActive={false}
        />
        {hasScenario ? (
          <Line
            dataKey="scenario"
            type="stepAfter"
            stroke="var(--good)"
            strokeWidth={3}
            strokeDasharray="7 4"
            dot={false}
            isAnimationActive={false}
          />
        ) : null}
      </ComposedChart>
    </ResponsiveContainer>
  );
}
