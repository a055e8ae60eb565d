import { useTranslations } from 'use-intl';
import { Money, useMoney } from '../../parts/money';
import { WideTable } from '../debts/wide-table';
import { useHousehold, usePersonName, type View } from '../household-context';
import { householdBarOf, type IncomeBar } from './income-bar';
import type { PersonMonth } from './person-months';

type Amounts = View['debtStack']['monthly']['amounts'];

/** One line of the table: a person or the household. Cents; null is unknown. */
interface MonthLine {
  readonly name: string;
  readonly bar: IncomeBar | null;
  readonly income: number | null;
  readonly protectedAtLeast: number | null;
  readonly exact: boolean;
  readonly roomAtMost: number | null;
  readonly amounts: Amounts;
}

const COLUMNS = [
  'income',
  'protectedAmount',
  'room',
  'forced',
  'voluntary',
  'arrangements',
  'together',
  'tooMuch',
] as const;

function Protected({ line: { bar, exact, protectedAtLeast } }: { readonly line: MonthLine }) {
  const t = useTranslations('income.table');
  const money = useMoney();
  if (exact || protectedAtLeast === null) return <Money cents={protectedAtLeast} />;
  if (bar === null || !bar.upperKnown) return <Money cents={protectedAtLeast} atLeast />;
  return t('between', { least: money(bar.protectedAtLeast), most: money(bar.protectedAtMost) });
}

function TooMuch({ bar }: { readonly bar: IncomeBar | null }) {
  const t = useTranslations('income.table');
  const money = useMoney();
  if (bar === null) return <Money cents={null} />;
  const { tooMuchAtLeast: least, tooMuchAtMost: most, upperKnown } = bar;
  if (least === 0 && most === 0) return t('none');
  if (least === most) return <Money cents={least} />;
  if (!upperKnown) return <Money cents={least > 0 ? least : null} atLeast />;
  return least === 0
    ? t('perhapsTo', { most: money(most) })
    : t('between', { least: money(least), most: money(most) });
}

function Line({ line, sourceMissing }: { readonly line: MonthLine; readonly sourceMissing: boolean }) {
  const { name, bar, income, roomAtMost, amounts } = line;
  const planUnknown = sourceMissing || (amounts?.unknownAmounts ?? 0) > 0;
  const cells = {
    income: <Money cents={income} />,
    protectedAmount: <Protected line={line} />,
    room: <Money cents={roomAtMost} />,
    forced: <Money cents={amounts?.forced ?? null} atLeast={sourceMissing} />,
    voluntary: <Money cents={amounts?.voluntary ?? null} atLeast={sourceMissing} />,
    arrangements: <Money cents={amounts?.arrangements ?? null} atLeast={planUnknown} />,
    together: <Money cents={amounts?.total ?? null} atLeast={planUnknown} />,
    tooMuch: <TooMuch bar={bar} />,
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      {COLUMNS.map((column) => (
        <td key={column} className="figures__number">
          {cells[column]}
        </td>
      ))}
    </tr>
  );
}

const lineOf = ({ told: { room, amounts }, bar }: PersonMonth, name: string): MonthLine => ({
  name,
  bar,
  income: room.incomePerMonth,
  protectedAtLeast: room.protectedAtLeast,
  exact: room.protectedExactly !== null,
  roomAtMost: room.roomAtMost,
  amounts,
});

/** The line of everybody together: what its bar shows, and what the hub summed. */
const householdLineOf = (bar: IncomeBar | null, amounts: Amounts, name: string): MonthLine => ({
  name,
  bar,
  income: bar?.income ?? null,
  protectedAtLeast: bar?.protectedAtLeast ?? null,
  exact: bar?.exact ?? false,
  roomAtMost: bar === null ? null : bar.income - bar.protectedAtLeast,
  amounts,
});

/** The bars as a table: the same amounts, one line for each person and one for the household. */
export function MonthsTable({ months }: { readonly months: readonly PersonMonth[] }) {
  const t = useTranslations('income');
  const parts = useTranslations('parts');
  const personName = usePersonName();
  const { missing, amounts } = useHousehold().view.debtStack.monthly;
  const household = householdLineOf(householdBarOf(months.map(({ bar }) => bar)), amounts, t('household'));
  const lines = [
    ...months.map((month) => lineOf(month, personName(month.bsn))),
    ...(months.length > 1 ? [household] : []),
  ];
  return (
    <details className="disclosure">
      <summary>{parts('asTable')}</summary>
      <WideTable caption={t('table.caption')}>
        <thead>
          <tr>
            <th scope="col">{t('table.who')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className="figures__number">
                {t(`table.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.name} line={line} sourceMissing={missing.length > 0} />
          ))}
        </tbody>
      </WideTable>
    </details>
  );
}
