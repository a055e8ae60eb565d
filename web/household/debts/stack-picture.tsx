import { Heading } from '@utrecht/component-library-react';
import { useId, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { Money } from '../../parts/money';
import { isAtLeast, useHousehold, usePersonName } from '../household-context';
import type { Claim, ClaimFilter } from './claim-rows';
import {
  type Division,
  DIVISIONS,
  JOINT,
  jointDebtors,
  shareOf,
  type StackPart,
  stackParts,
} from './stack-parts';
import './stack-picture.css';

/** How many patterns the pieces have; a number beside each tells them apart where they begin anew. */
const PATTERNS = 6;
const pattern = (place: number): string => `stack-pattern stack-pattern--${place % PATTERNS}`;

function usePartName(division: Division): (part: StackPart) => string {
  const t = useTranslations('debts');
  const personName = usePersonName();
  const { view } = useHousehold();
  return ({ key, label }) => {
    if (key === JOINT)
      return t('picture.jointBy', { names: jointDebtors(view.claims).map(personName).join(', ') });
    if (division === 'kind') return t(`kind.${key as Claim['kind']}`);
    if (division === 'phase') return t(`phase.${key as 'OPEN'}`);
    const lives = view.persons.some(({ person }) => person.bsn === key);
    return division === 'person' && lives ? personName(key) : (label ?? key);
  };
}

const filterOf = (division: Division, key: string): Partial<ClaimFilter> | null => {
  if (key === JOINT || division === 'phase') return null;
  return { [division]: key, counted: 'yes' };
};

function Share({ share }: { readonly share: number | null }) {
  const t = useTranslations('debts.picture');
  const format = useFormatter();
  if (share === null) return null;
  return share > 0 && share < 0.01
    ? t('lessThanOne')
    : format.number(share, { style: 'percent', maximumFractionDigits: 0 });
}

/** What the total is made of, as one bar, and the same in a table that is always there. */
export function StackPicture({ onShow }: { readonly onShow: (narrowed: Partial<ClaimFilter>) => void }) {
  const t = useTranslations('debts.picture');
  const name = useId();
  const { view } = useHousehold();
  const [division, setDivision] = useState<Division>('creditor');
  const partName = usePartName(division);
  const { total } = view.debtStack;
  const parts = stackParts(view.debtStack, division);
  if (total === null || parts.length === 0) return null;
  const atLeast = isAtLeast(view.debtStack);
  return (
    <div className="stack">
      <Heading level={3}>{t('title')}</Heading>
      <fieldset className="stack__choice">
        <legend>{t('divideBy')}</legend>
        <div className="stack__options">
          {DIVISIONS.map((one) => (
            <label key={one} className="stack__option">
              <input type="radio" name={name} checked={one === division} onChange={() => setDivision(one)} />
              <span>{t(`by.${one}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <div className="stack__bar" aria-hidden="true">
        {parts.map((part, place) => (
          <span
            key={part.key}
            className={`stack__piece ${pattern(place)}`}
            style={{ flexGrow: part.outstanding }}
          >
            {(shareOf(part.outstanding, total.outstanding) ?? 0) >= 0.05 ? (
              <span className="stack__number">{place + 1}</span>
            ) : null}
          </span>
        ))}
      </div>
      <table className="utrecht-table stack__table">
        <caption className="only-read-aloud">{t('caption', { by: t(`by.${division}`) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t(`by.${division}`)}</th>
            <th scope="col" className="stack__figure">
              {t('amount')}
            </th>
            <th scope="col" className="stack__figure">
              {t('share')}
            </th>
            <th scope="col" className="stack__figure">
              {t('claims')}
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part, place) => {
            const narrowed = filterOf(division, part.key);
            return (
              <tr key={part.key}>
                <th scope="row">
                  <span className={`stack__key ${pattern(place)}`} aria-hidden="true">
                    <span className="stack__number">{place + 1}</span>
                  </span>
                  {narrowed === null ? (
                    partName(part)
                  ) : (
                    <button
                      type="button"
                      className="stack__show"
                      title={t('filter', { name: partName(part) })}
                      onClick={() => onShow(narrowed)}
                    >
                      {partName(part)}
                    </button>
                  )}
                </th>
                <td className="stack__figure">
                  <Money cents={part.outstanding} atLeast={atLeast} />
                </td>
                <td className="stack__figure">
                  <Share share={shareOf(part.outstanding, total.outstanding)} />
                </td>
                <td className="stack__figure">{part.claims}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('total')}</th>
            <td className="stack__figure">
              <Money cents={total.outstanding} atLeast={atLeast} />
            </td>
            <td className="stack__figure">
              <Share share={1} />
            </td>
            <td className="stack__figure">{total.claims}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
