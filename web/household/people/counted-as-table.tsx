import {
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
} from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { usePersonName } from '../household-context';
import type { Column, RowShown } from './counted-as';
import { Findings } from './finding';

interface Shown {
  readonly columns: readonly Column[];
  readonly rows: readonly RowShown[];
}

function ColumnName({ column }: { readonly column: Column }) {
  const t = useTranslations('people');
  return (
    <>
      {column.agency.name}
      <span className="counted-as__scheme">
        <span lang="nl">{column.scheme}</span>
        {column.isReported ? `, ${t('reported')}` : ''}
      </span>
    </>
  );
}

/** Persons against agencies, where there is room for it. */
export function CountedAsTable({ columns, rows }: Shown) {
  const t = useTranslations('people');
  const personName = usePersonName();
  return (
    <section className="counted-as__table" aria-label={t('viewsTable')} tabIndex={0}>
      <Table>
        <TableCaption className="only-read-aloud">{t('viewsTable')}</TableCaption>
        <TableHeader>
          <TableRow>
            <TableHeaderCell scope="col">{t('person')}</TableHeaderCell>
            {columns.map((column) => (
              <TableHeaderCell key={column.key} scope="col">
                <ColumnName column={column} />
              </TableHeaderCell>
            ))}
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.bsn}>
              <TableHeaderCell scope="row">{personName(row.bsn)}</TableHeaderCell>
              {columns.map(({ key }, place) => (
                <TableCell key={key}>
                  <Findings all={row.columns[place] ?? []} />
                </TableCell>
              ))}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </section>
  );
}

/** The same as the table, a card a person, for a narrow screen. */
export function CountedAsCards({ columns, rows }: Shown) {
  const personName = usePersonName();
  return (
    <ul className="counted-as__cards">
      {rows.map((row) => (
        <li key={row.bsn}>
          <strong>{personName(row.bsn)}</strong>
          <dl>
            {columns.map((column, place) => (
              <div key={column.key}>
                <dt>
                  <ColumnName column={column} />
                </dt>
                <dd>
                  <Findings all={row.columns[place] ?? []} />
                </dd>
              </div>
            ))}
          </dl>
        </li>
      ))}
    </ul>
  );
}
