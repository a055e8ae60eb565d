import { CartesianGrid, Line, LineChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useFormatter } from 'use-intl';
import type { TrendPoint } from './trend-points';

const COLOUR = 'var(--quiet-text)';

/** One figure by day as a line, broken where a day was not counted. Seen only: the same stands in a table. */
export default function TrendChart(props: {
  readonly points: readonly TrendPoint[];
  /** How a value stands beside the scale. */
  readonly scale: (value: number) => string;
  /** Top of the scale; null follows the figures. */
  readonly upTo: number | null;
}) {
  const { points, scale, upTo } = props;
  const format = useFormatter();
  const dayOf = (day: string): string =>
    format.dateTime(new Date(`${day}T12:00:00Z`), { day: 'numeric', month: 'short', timeZone: 'UTC' });
  return (
    <ResponsiveContainer width="100%" height="100%">
      <LineChart
        data={[...points]}
        margin={{ top: 8, right: 12, bottom: 0, left: 0 }}
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--line)" vertical={false} />
        <XAxis
          dataKey="day"
          tickFormatter={dayOf}
          minTickGap={32}
          tick={{ fill: COLOUR, fontSize: 12 }}
          stroke={COLOUR}
        />
        <YAxis
          width={72}
          domain={[0, upTo ?? 'auto']}
          allowDecimals={false}
          tickFormatter={scale}
          tickCount={4}
          tick={{ fill: COLOUR, fontSize: 12 }}
          stroke={COLOUR}
        />
        <Line
          dataKey="value"
          stroke="var(--action)"
          strokeWidth={2.5}
          dot={points.length <= 31 ? { r: 2.5, fill: 'var(--action)' } : false}
          connectNulls={false}
          isAnimationActive={false}
        />
      </LineChart>
    </ResponsiveContainer>
  );
}
