import { flexRender, type Row } from '@tanstack/react-table';
import { memo, useId } from 'react';
import { ClaimDetail } from './claim-detail';
import type { ClaimRow } from './claim-rows';
import { AMOUNTS, type ColumnName } from './column-choice';

function Opener({ row, open, detail, onToggle }: LineProps & { readonly detail: string }) {
  const { claim } = row.original;
  return (
    <button
      type="button"
      className="claims__open"
      aria-expanded={open}
      aria-controls={open ? detail : undefined}
      onClick={() => onToggle(row.id)}
    >
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" className="claims__turn">
        <path d="M3 1l6 5-6 5z" fill="currentColor" />
      </svg>
      <span lang="nl">{claim.title}</span>
    </button>
  );
}

interface LineProps {
  readonly row: Row<ClaimRow>;
  readonly open: boolean;
  readonly onToggle: (key: string) => void;
}

/** One claim in the table, and below it what it opens to. Drawn again only when something of it changed. */
export const ClaimLine = memo(
  function ClaimLine(props: LineProps & { readonly columnKey: string }) {
    const { row, open } = props;
    const detail = useId();
    const cells = row.getVisibleCells();
    const { claim } = row.original;
    return (
      <>
        <tr className={claim.counted ? 'claims__line' : 'claims__line claims__line--beside'}>
          {cells.map((cell) =>
            cell.column.id === 'title' ? (
              <th key={cell.id} scope="row">
                <Opener {...props} detail={detail} />
                <span className="debts__hint" lang="nl">
                  {claim.scheme}
                </span>
              </th>
            ) : (
              <td
                key={cell.id}
                className={AMOUNTS.includes(cell.column.id as ColumnName) ? 'claims__amount' : undefined}
              >
                {flexRender(cell.column.columnDef.cell, cell.getContext())}
              </td>
            ),
          )}
        </tr>
        {open ? (
          <tr>
            <td colSpan={cells.length} id={detail} className="claims__detail">
              <ClaimDetail row={row.original} />
            </td>
          </tr>
        ) : null}
      </>
    );
  },
  (before, after) =>
    before.row.original === after.row.original &&
    before.open === after.open &&
    before.columnKey === after.columnKey &&
    before.onToggle === after.onToggle,
);
