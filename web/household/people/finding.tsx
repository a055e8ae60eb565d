import { useFormatter, useTranslations } from 'use-intl';
import { useDay } from '../../parts/day';
import { usePersonName } from '../household-context';
import type { CellShown, Explained } from './counted-as';

/** Says that something differs, and whether that is explained. */
export function DifferenceMark({ explained }: { readonly explained: Explained }) {
  const t = useTranslations('people');
  return (
    <strong className={`difference-mark difference-mark--${explained}`}>
      {t(`difference.${explained}`)}
    </strong>
  );
}

/** As what somebody is counted, in words: in whose finding, with whom, and since when. */
function Finding({ shown: { cell, holder, differs } }: { readonly shown: CellShown }) {
  const t = useTranslations('people');
  const day = useDay();
  const format = useFormatter();
  const personName = usePersonName();
  const name = personName(holder ?? '');
  const { role, code, partner, countedPersons } = cell;
  return (
    <>
      {role === 'HOLDER' ? (
        <>
          {t(`living.${code}`)}
          {partner === null ? null : `, ${t('withPartner', { name: personName(partner.bsn) })}`}
          {countedPersons === null ? `, ${t('countsUnknown')}` : null}
          {countedPersons !== null && countedPersons.length > 0
            ? `, ${t('countsToo', { names: format.list(countedPersons.map(({ bsn }) => personName(bsn))) })}`
            : null}
        </>
      ) : (
        t(role === 'PARTNER' ? 'partnerOf' : 'countedWith', { name })
      )}
      , {t('since', { day: day(cell.period.from) })}
      {differs === null ? null : (
        <>
          {' '}
          <DifferenceMark explained={differs} />
        </>
      )}
    </>
  );
}

/** What one column finds of one person. An empty one says nothing of them, and that is said. */
export function Findings({ all }: { readonly all: readonly CellShown[] }) {
  const t = useTranslations('people');
  if (all.length === 0) return <span className="counted-as__none">{t('notNamed')}</span>;
  return (
    <>
      {all.map((shown) => (
        <span key={shown.cell.key} className="counted-as__finding">
          <Finding shown={shown} />
        </span>
      ))}
    </>
  );
}
