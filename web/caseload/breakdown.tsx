import { useId, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Section } from '../household/section';
import type { CaseloadBreakdownQuery } from '../hub/operations';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import { Money } from '../parts/money';
import './breakdown.css';
import { FIRST_QUESTION, NO_FILTER, writeQuestion } from './question';
import { TableRegion } from './table-region';
import { useBreakdown } from './use-caseload';

type Answer = CaseloadBreakdownQuery['caseloadBreakdown'];
type Cell = Answer['cells'][number];
type Dimension = Answer['by'];

const DIMENSIONS: readonly Dimension[] = ['AGENCY', 'LAW', 'RULE', 'KIND'];

function useCellName(by: Dimension): (cell: Cell) => string {
  const t = useTranslations('debts');
  return ({ key, label }) => {
    if (by === 'RULE') return `${label} (${key})`;
    const kind = key as 'FINE';
    return by === 'KIND' && t.has(`kind.${kind}`) ? t(`kind.${kind}`) : label;
  };
}

/** How the list is filtered to the cases of a cell; null where it cannot be. */
function filterOf(by: Dimension, key: string) {
  if (by === 'AGENCY') return { ...NO_FILTER, agency: key };
  return by === 'RULE' ? { ...NO_FILTER, rule: key } : null;
}

function Shown({ by, cell, most }: { readonly by: Dimension; readonly cell: Cell; readonly most: number }) {
  const t = useTranslations('caseload.breakdown');
  const name = useCellName(by)(cell);
  const filter = filterOf(by, cell.key);
  const households = cell.households ?? 0;
  return (
    <>
      <td className="breakdown__bar">
        <span aria-hidden="true" style={{ inlineSize: `${(households / most) * 100}%` }} />
        {households}
      </td>
      <td className="caseload__number">{cell.conflicts}</td>
      {by === 'RULE' ? null : (
        <td className="caseload__number">
          <Money cents={cell.outstanding} />
        </td>
      )}
      <td className="caseload__number">
        {cell.amountPerMonth === null ? t('noAmount') : <Money cents={cell.amountPerMonth} />}
      </td>
      {filter === null ? null : (
        <td>
          <Link to={{ search: writeQuestion({ ...FIRST_QUESTION, filter }).toString(), hash: '#list' }}>
            {t('show')}
            <span className="only-read-aloud">{t('showOf', { name })}</span>
          </Link>
        </td>
      )}
    </>
  );
}

function Cells({ answer: { by, cells, least } }: { readonly answer: Answer }) {
  const t = useTranslations('caseload.breakdown');
  const name = useCellName(by);
  const most = Math.max(1, ...cells.map(({ households }) => households ?? 0));
  const figures = by === 'RULE' || by === 'AGENCY' ? 4 : 3;
  const columns = by === 'AGENCY' ? 5 : figures;
  if (cells.length === 0) return <p>{t('none')}</p>;
  return (
    <>
      <TableRegion label={t('region')}>
        <table className="utrecht-table caseload__table breakdown__table">
          <caption className="only-read-aloud">{t('caption', { by: t(`dimension.${by}`) })}</caption>
          <thead>
            <tr>
              <th scope="col">{t(`dimension.${by}`)}</th>
              <th scope="col">{t('households')}</th>
              <th scope="col" className="caseload__number">
                {t('conflicts')}
              </th>
              {by === 'RULE' ? null : (
                <th scope="col" className="caseload__number">
                  {t('outstanding')}
                </th>
              )}
              <th scope="col" className="caseload__number">
                {t('perMonth')}
              </th>
              {filterOf(by, '') === null ? null : (
                <th scope="col">
                  <span className="only-read-aloud">{t('show')}</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {cells.map((cell) => (
              <tr key={cell.key}>
                <th scope="row" lang={by === 'KIND' ? undefined : 'nl'}>
                  {name(cell)}
                </th>
                {cell.suppressed ? (
                  <td colSpan={columns} className="breakdown__hidden">
                    {t('hidden', { least })}
                  </td>
                ) : (
                  <Shown by={by} cell={cell} most={most} />
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableRegion>
      <p className="caseload__hint">{t('overlap')}</p>
      {cells.some(({ suppressed }) => suppressed) ? (
        <p className="caseload__hint">{t('why', { least })}</p>
      ) : null}
    </>
  );
}

/** The caseload by agency, law, rule or kind of debt. Small cells are not shown, and the page says why. */
export function Breakdown() {
  const t = useTranslations('caseload.breakdown');
  const name = useId();
  const [by, setBy] = useState<Dimension>('AGENCY');
  const { data, error, refetch } = useBreakdown(by);
  return (
    <Section id="breakdown" title={t('title')}>
      <fieldset className="caseload__choice">
        <legend>{t('by')}</legend>
        {DIMENSIONS.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === by} onChange={() => setBy(one)} />
            {t(`dimension.${one}`)}
          </label>
        ))}
      </fieldset>
      {error ? <ErrorNotice error={error} again={() => void refetch()} /> : null}
      {data === undefined && !error ? <Loading /> : null}
      {data ? <Cells answer={data.data.caseloadBreakdown} /> : null}
    </Section>
  );
}
