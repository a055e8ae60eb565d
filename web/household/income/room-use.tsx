import { useTranslations } from 'use-intl';
import type { DebtDetailPartsFragment } from '../../hub/operations';
import { Money, useMoney } from '../../parts/money';
import { WideTable } from '../debts/wide-table';

type Room = DebtDetailPartsFragment['debtStack']['monthly']['perPerson'][number]['room'];
type Taker = Room['takers'][number];

/** What of one deduction does not fit in the room: known, between bounds, or unknown. */
function DoesNotFit({ taker }: { readonly taker: Taker }) {
  const t = useTranslations('income');
  const money = useMoney();
  const { tooMuchAtLeast: least, tooMuchAtMost: most } = taker;
  if (least === null) return t('computation.tooMuchUnknown');
  if (most === null) return least === 0 ? t('computation.tooMuchUnknown') : <Money cents={least} atLeast />;
  if (most === 0) return t('table.none');
  if (least === most) return <Money cents={least} />;
  return least === 0
    ? t('table.perhapsTo', { most: money(most) })
    : t('table.between', { least: money(least), most: money(most) });
}

/** Who takes from the room above the beslagvrije voet, in the order of the law as far as it is known. */
export function RoomTakers({ room }: { readonly room: Room }) {
  const t = useTranslations('income');
  if (room.takers.length === 0) return null;
  return (
    <>
      <h4>{t('computation.takers')}</h4>
      <WideTable caption={t('computation.takersCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('computation.taker')}</th>
            <th scope="col">{t('computation.reason')}</th>
            <th scope="col" className="figures__number">
              {t('computation.perMonth')}
            </th>
            <th scope="col" className="figures__number">
              {t('computation.tooMuch')}
            </th>
          </tr>
        </thead>
        <tbody>
          {room.takers.map((taker) => (
            <tr key={taker.deductionKey}>
              <th scope="row">
                {taker.beneficiary.name}
                {taker.coordinates ? (
                  <span className="debts__hint">{t('computation.coordinates')}</span>
                ) : null}
              </th>
              <td>
                {taker.order === null
                  ? t('computation.placeUnknown')
                  : t('computation.place', { order: taker.order })}
                <span className="debts__hint" lang="nl">
                  {taker.reason}
                </span>
              </td>
              <td className="figures__number">
                <Money cents={taker.amountPerMonth} />
              </td>
              <td className="figures__number">
                <DoesNotFit taker={taker} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}

/** The incomes in the order in which they are attached, with what is taken of each and what may be. */
export function IncomeOrder({ room }: { readonly room: Room }) {
  const t = useTranslations('income');
  if (room.incomes.length === 0) return null;
  return (
    <>
      <h4>{t('computation.incomes')}</h4>
      <WideTable caption={t('computation.incomesCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('computation.payer')}</th>
            <th scope="col">{t('computation.order')}</th>
            {(['perMonth', 'taken', 'mayTake'] as const).map((name) => (
              <th key={name} scope="col" className="figures__number">
                {t(`computation.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {room.incomes.map((income) => (
            <tr key={`${income.payer}-${income.kind}`}>
              <th scope="row">
                <span lang="nl">{income.payer}</span>
                <span className="debts__hint">{t(`kind.${income.kind}`)}</span>
              </th>
              <td>{income.order ?? t('computation.orderUnknown')}</td>
              <td className="figures__number">
                <Money cents={income.amountPerMonth} />
              </td>
              <td className="figures__number">
                <Money cents={income.forced + income.voluntary} />
              </td>
              <td className="figures__number">
                <Money cents={income.roomAtMost} />
              </td>
            </tr>
          ))}
        </tbody>
      </WideTable>
      {room.incomes.length > 1 ? <p>{t('computation.oneRoom')}</p> : null}
      {room.unplaced.length > 0 ? <p>{t('computation.unplaced', { count: room.unplaced.length })}</p> : null}
    </>
  );
}
