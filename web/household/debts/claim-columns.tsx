import { type ColumnDef, createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { Day } from '../../parts/day';
import { Money } from '../../parts/money';
import type { ClaimRow } from './claim-rows';
import type { ColumnName } from './column-choice';

const column = createColumnHelper<ClaimRow>();

/** How urgent a status is: in the words of the status, and in its badge. */
const TONE: Readonly<Record<ClaimRow['claim']['status'], 'severe' | 'caution' | 'good' | 'quiet'>> = {
  NOT_PAYABLE: 'quiet',
  OPEN: 'quiet',
  POSTPONED: 'good',
  IN_ARRANGEMENT: 'good',
  REMINDED: 'caution',
  WRIT: 'severe',
  SET_OFF: 'caution',
  ATTACHED: 'severe',
  OUTSIDE_COLLECTION: 'quiet',
  WAIVED: 'quiet',
  WITHDRAWN: 'quiet',
  PAID: 'quiet',
};

/** The columns of the table of claims, in the language of the page. */
export function useClaimColumns(): ColumnDef<ClaimRow, never>[] {
  const t = useTranslations('debts.table');
  const yes = useTranslations('parts')('yes');
  return useMemo(() => {
    const head = (name: ColumnName) => ({ id: name, header: t(`column.${name}`) });
    const cents = (name: 'imposed' | 'principal' | 'interest' | 'costs' | 'outstanding') =>
      column.accessor(({ claim }) => claim[name], {
        ...head(name),
        cell: ({ getValue }) => <Money cents={getValue()} />,
      });
    const columns = [
      column.accessor(({ claim }) => claim.title, { ...head('title'), sortingFn: 'text' }),
      column.accessor(({ claim }) => claim.creditor.name, { ...head('creditor'), sortingFn: 'text' }),
      column.accessor(({ claim }) => claim.handler.name, { ...head('handler'), sortingFn: 'text' }),
      column.accessor(({ debtors }) => debtors.join(', '), { ...head('debtors'), sortingFn: 'text' }),
      column.accessor('kind', { ...head('kind'), sortingFn: 'text' }),
      column.accessor('status', {
        ...head('status'),
        sortingFn: 'text',
        cell: ({ row, getValue }) => (
          <span className={`claim-status claim-status--${TONE[row.original.claim.status]}`}>
            {getValue()}
          </span>
        ),
      }),
      // A day as text sorts as a day; one that is not known comes last, up and down.
      column.accessor(({ claim }) => claim.dueOn ?? undefined, {
        ...head('dueOn'),
        sortingFn: 'basic',
        sortUndefined: 'last',
        cell: ({ getValue }) => {
          const day = getValue();
          return day === undefined ? t('noDueDate') : <Day on={day} />;
        },
      }),
      cents('imposed'),
      cents('principal'),
      cents('interest'),
      cents('costs'),
      cents('outstanding'),
      column.accessor(
        ({ notCounted }) => (notCounted === null ? yes : t(`notCounted.${notCounted}`)),
        head('counted'),
      ),
    ];
    return columns as ColumnDef<ClaimRow, never>[];
  }, [t, yes]);
}
