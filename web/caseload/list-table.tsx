import type { Ref } from 'react';
import { useTranslations } from 'use-intl';
import type { CaseloadSort } from '../hub/operations';
import { ListLine } from './list-line';
import type { ListOrder } from './question';
import { TableRegion } from './table-region';
import type { ListedCase } from './use-caseload';

/** Columns in order. Each is an order of the list. */
const COLUMNS: readonly CaseloadSort[] = [
  ...(['REFERENCE', 'NEXT_THREAT', 'NEXT_OBJECTION', 'OVERDRAWN', 'HARD_CONFLICTS', 'TOTAL'] as const),
  ...(['CREDITORS', 'STALE_SOURCES', 'TAKEN_AT'] as const),
];
const NUMBERS: readonly CaseloadSort[] = ['TOTAL', 'CREDITORS'];

const ARROWS = { up: 'M2 8l4-5 4 5z', down: 'M2 4l4 5 4-5z' };

function Head(props: {
  readonly by: CaseloadSort;
  readonly order: ListOrder;
  readonly onSort: (by: CaseloadSort) => void;
}) {
  const { by, order, onSort } = props;
  const t = useTranslations('caseload.list');
  const direction = order.by === by ? (order.descending ? 'down' : 'up') : null;
  return (
    <th
      scope="col"
      className={NUMBERS.includes(by) ? 'caseload__number' : undefined}
      aria-sort={direction === null ? 'none' : direction === 'up' ? 'ascending' : 'descending'}
    >
      <button type="button" className="list-table__sort" onClick={() => onSort(by)}>
        {t(`column.${by}`)}
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
          {direction === null ? null : <path d={ARROWS[direction]} fill="currentColor" />}
        </svg>
        {direction === null ? null : <span className="only-read-aloud">{t(direction)}</span>}
      </button>
    </th>
  );
}

/** The cases of one page in a table. It scrolls in a region of its own. */
export function ListTable(props: {
  readonly ref: Ref<HTMLElement>;
  readonly cases: readonly ListedCase[];
  readonly order: ListOrder;
  /** Whether what is shown is still of the question before. */
  readonly waiting: boolean;
  readonly onSort: (by: CaseloadSort) => void;
}) {
  const { ref, cases, order, waiting, onSort } = props;
  const t = useTranslations('caseload.list');
  return (
    <TableRegion ref={ref} className="list-table" label={t('region')} busy={waiting}>
      <table className="utrecht-table caseload__table">
        <caption className="only-read-aloud">{t('caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((by) => (
              <Head key={by} by={by} order={order} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((one) => (
            <ListLine key={one.reference} listed={one} />
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
