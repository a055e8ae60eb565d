import { flexRender, type Header, type Table } from '@tanstack/react-table';
import { useTranslations } from 'use-intl';
import type { ClaimRow } from './claim-rows';
import { AMOUNTS, type ColumnName } from './column-choice';

const ARIA_SORT = { asc: 'ascending', desc: 'descending' } as const;

function Arrow({ direction }: { readonly direction: 'asc' | 'desc' | false }) {
  const path = { asc: 'M2 8l4-5 4 5z', desc: 'M2 4l4 5 4-5z' };
  return (
    <svg className="claims__arrow" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {direction === false ? null : <path d={path[direction]} fill="currentColor" />}
    </svg>
  );
}

function HeadCell({ header }: { readonly header: Header<ClaimRow, unknown> }) {
  const t = useTranslations('debts.table');
  const sorted = header.column.getIsSorted();
  const numeric = AMOUNTS.includes(header.id as ColumnName);
  return (
    <th
      scope="col"
      aria-sort={sorted === false ? 'none' : ARIA_SORT[sorted]}
      className={numeric ? 'claims__amount' : undefined}
    >
      <button type="button" className="claims__sort" onClick={header.column.getToggleSortingHandler()}>
        {flexRender(header.column.columnDef.header, header.getContext())}
        <Arrow direction={sorted} />
        {sorted === false ? null : (
          <span className="only-read-aloud">{t(sorted === 'asc' ? 'sortedUp' : 'sortedDown')}</span>
        )}
      </button>
    </th>
  );
}

/** The heads of the columns: each sorts. They stay in view while the lines scroll. */
export function ClaimsHead({ table }: { readonly table: Table<ClaimRow> }) {
  return (
    <thead>
      {table.getHeaderGroups().map((group) => (
        <tr key={group.id}>
          {group.headers.map((header) => (
            <HeadCell key={header.id} header={header} />
          ))}
        </tr>
      ))}
    </thead>
  );
}
