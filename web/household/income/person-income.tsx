import { useFormatter, useTranslations } from 'use-intl';
import { useMoney } from '../../parts/money';
import { sourceNames } from '../debts/source-names';
import { useHousehold, usePersonName } from '../household-context';
import { Computation } from './computation';
import { MonthCard } from './month-card';
import type { PersonMonth } from './person-months';
import { verdictOf } from './verdict';

/** What of the month is missing: sources that did not tell, arrangements without an amount. */
function Missing({ unknownAmounts }: { readonly unknownAmounts: number }) {
  const t = useTranslations('income.says');
  const { view } = useHousehold();
  const { missing } = view.debtStack.monthly;
  return (
    <>
      {missing.length === 0 ? null : (
        <p className="month__caution">
          {t('incomplete', { names: sourceNames(missing, view.sources).join(', ') })}
        </p>
      )}
      {unknownAmounts === 0 ? null : (
        <p className="month__caution">{t('unknownAmounts', { count: unknownAmounts })}</p>
      )}
    </>
  );
}

/** Why there is no bar, and what is not known. */
function WhyNot({ month, name }: { readonly month: PersonMonth; readonly name: string }) {
  const t = useTranslations('income.because');
  const { because, told } = month;
  if (because === null) return null;
  return (
    <>
      <p>{t(because, { name })}</p>
      {told.room.unknown.length === 0 ? null : (
        <>
          <p className="month__label">{t('reasons')}</p>
          <ul lang="nl">
            {told.room.unknown.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Says({ month, name }: { readonly month: PersonMonth; readonly name: string }) {
  const t = useTranslations('income.says');
  const money = useMoney();
  const { bar, told } = month;
  if (bar === null) return null;
  const { tooMuchAtLeast, tooMuchAtMost, chosenBelow, exact, upperKnown, pieces } = bar;
  const free = pieces.find(({ zone, use }) => zone === 'above' && use === 'free');
  return (
    <>
      {tooMuchAtLeast > 0 ? (
        <p>
          {t('tooMuch', {
            name,
            forced: money(told.amounts?.forced ?? 0),
            room: money(told.room.roomAtMost ?? 0),
          })}{' '}
          {t('ask')}
        </p>
      ) : null}
      {exact || upperKnown ? null : <p>{t('boundsUnknown')}</p>}
      {upperKnown && tooMuchAtMost > tooMuchAtLeast ? <p>{t('perhaps')}</p> : null}
      {chosenBelow > 0 ? <p>{t('chosen', { name, amount: money(chosenBelow) })}</p> : null}
      {exact && tooMuchAtLeast === 0 && chosenBelow === 0 && free !== undefined && told.amounts?.total ? (
        <p>{t('room', { room: money(free.cents) })}</p>
      ) : null}
    </>
  );
}

/**
 * The month of one person, with the computation behind it; of several when it cannot be drawn for the same reasons.
 * @param months at least one, and more only when none of them has a bar
 */
export function PersonIncome({ months }: { readonly months: readonly PersonMonth[] }) {
  const personName = usePersonName();
  const format = useFormatter();
  const { view } = useHousehold();
  const [month] = months;
  if (month === undefined) return null;
  const name = format.list(months.map(({ bsn }) => personName(bsn)));
  const unknownAmounts = month.told.amounts?.unknownAmounts ?? 0;
  const complete = view.debtStack.monthly.missing.length === 0 && unknownAmounts === 0;
  return (
    <MonthCard
      name={name}
      verdict={verdictOf(month.bar, complete)}
      bar={month.bar}
      says={
        <>
          <WhyNot month={month} name={name} />
          <Says month={month} name={name} />
          <Missing unknownAmounts={unknownAmounts} />
        </>
      }
    >
      {months.map(({ bsn }) => (
        <Computation key={bsn} bsn={bsn} name={personName(bsn)} isNamed={months.length > 1} />
      ))}
    </MonthCard>
  );
}
