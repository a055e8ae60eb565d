import {
  getCoreRowModel,
  getSortedRowModel,
  type SortingState,
  useReactTable,
  type VisibilityState,
} from '@tanstack/react-table';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Money, useMoney } from '../../parts/money';
import { isAtLeast, useHousehold, usePersonName } from '../household-context';
import { useClaimColumns } from './claim-columns';
import { ClaimLine } from './claim-line';
import { type ClaimFilter, type ClaimRow, claimRows, filterRows, totalOfRows } from './claim-rows';
import { ClaimsFilter } from './claims-filter';
import { ClaimsHead } from './claims-head';
import { chosenColumns, keepColumns } from './column-choice';
import { ColumnChoice } from './column-menu';
import './claims-table.css';

/** From how many lines the table scrolls by itself, with its heads in view. */
const LONG = 20;

function useRows(): readonly ClaimRow[] {
  const t = useTranslations('debts');
  const personName = usePersonName();
  const { view } = useHousehold();
  const debtors = new Set(view.claims.flatMap((claim) => claim.debtors.map(({ bsn }) => bsn)));
  // By content: the names are found anew each time, and mostly the same.
  const names = JSON.stringify([...debtors].map((bsn) => [bsn, personName(bsn)]));
  return useMemo(() => {
    const nameOf = new Map(JSON.parse(names) as [string, string][]);
    return claimRows(view, {
      personName: (bsn) => nameOf.get(bsn) ?? '',
      kindName: (kind) => t(`kind.${kind}`),
      statusName: (status) => t(`status.${status}`),
    });
  }, [view, t, names]);
}

/** The sum of what is filtered, beside the total. */
function Foot({ rows, columns }: { readonly rows: readonly ClaimRow[]; readonly columns: number }) {
  const t = useTranslations('debts.table');
  const money = useMoney();
  const { view } = useHousehold();
  const { outstanding, notCounted } = totalOfRows(rows);
  const { total } = view.debtStack;
  return (
    <tfoot>
      <tr>
        <td colSpan={columns}>
          <div className="claims__sum">
            <span>{t('total')}</span>{' '}
            <strong>
              <Money cents={outstanding} atLeast={isAtLeast(view.debtStack)} />
            </strong>{' '}
            {total === null ? null : (
              <span className="claims__of">{t('ofTotal', { amount: money(total.outstanding) })}</span>
            )}
            {notCounted > 0 ? (
              <span className="claims__of">{t('notCountedRows', { count: notCounted })}</span>
            ) : null}
          </div>
        </td>
      </tr>
    </tfoot>
  );
}

/** Every claim that was told, to sort, to filter and to open. It scrolls in a region of its own. */
export function ClaimsTable(props: {
  readonly filter: ClaimFilter;
  readonly onFilter: (filter: ClaimFilter) => void;
}) {
  const { filter, onFilter } = props;
  const t = useTranslations('debts.table');
  const rows = useRows();
  // What is typed stands there at once; the lines follow.
  const followed = useDeferredValue(filter);
  const shown = useMemo(() => filterRows(rows, followed), [rows, followed]);
  const columns = useClaimColumns();
  const [sorting, setSorting] = useState<SortingState>([{ id: 'outstanding', desc: true }]);
  const [columnVisibility, setVisibility] = useState<VisibilityState>(chosenColumns);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const table = useReactTable({
    data: shown as ClaimRow[],
    columns,
    state: { sorting, columnVisibility },
    onSortingChange: setSorting,
    // There are no pages to go back to the first of; going back would interrupt the lines that follow.
    autoResetAll: false,
    getRowId: ({ claim }) => claim.key,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
  });
  const choose = (choice: VisibilityState): void => {
    keepColumns(choice);
    setVisibility(choice);
  };
  const toggle = useCallback((key: string): void => {
    setOpen((now) => {
      const next = new Set(now);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  }, []);
  const visible = table.getVisibleLeafColumns();
  const columnKey = visible.map(({ id }) => id).join();
  return (
    <div className="claims">
      <ClaimsFilter rows={rows} filter={filter} onFilter={onFilter} />
      <div className="claims__tools">
        <output>{t('shown', { shown: shown.length, all: rows.length })}</output>
        <ColumnChoice visibility={columnVisibility} onChoose={choose} />
      </div>
      {shown.length === 0 ? (
        <p>{t('noneFit')}</p>
      ) : (
        // It scrolls, so it must be reached with the keys too.
        <section
          className={shown.length > LONG ? 'claims__region claims__region--long' : 'claims__region'}
          aria-label={t('region')}
          tabIndex={0}
        >
          <table className="utrecht-table claims__table">
            <caption className="only-read-aloud">{t('caption')}</caption>
            <ClaimsHead table={table} />
            <tbody>
              {table.getRowModel().rows.map((row) => (
                <ClaimLine
                  key={row.id}
                  row={row}
                  columnKey={columnKey}
                  open={open.has(row.id)}
                  onToggle={toggle}
                />
              ))}
            </tbody>
            <Foot rows={shown} columns={visible.length} />
          </table>
        </section>
      )}
    </div>
  );
}
