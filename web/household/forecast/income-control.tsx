import { useFormatter, useTranslations } from 'use-intl';
import { PersonChoice } from './person-choice';
import { Slider } from './slider';
import { RANGE } from './what-if';
import type { ControlProps } from './what-if-form';

/** More or less income of one person. */
export function IncomeControl({ value, onChange, mistakeOf }: ControlProps) {
  const t = useTranslations('forecast.whatIf');
  const format = useFormatter();
  const { incomeChange: change } = value;
  const amount = format.number(Math.abs(change), {
    style: 'currency',
    currency: 'EUR',
    maximumFractionDigits: 0,
  });
  const inWords = change === 0 ? t('incomeSame') : t(change < 0 ? 'incomeLess' : 'incomeMore', { amount });
  return (
    <>
      <PersonChoice
        label={t('incomePerson')}
        nobody={t('nobody')}
        value={value.incomePerson}
        mistake={mistakeOf('incomePerson')}
        onChoose={(incomePerson) =>
          onChange({ incomePerson, incomeChange: incomePerson === null ? 0 : value.incomeChange })
        }
      />
      {value.incomePerson === null ? null : (
        <Slider
          label={t('incomeChange')}
          value={value.incomeChange}
          inWords={inWords}
          range={RANGE.incomeChange}
          mistake={mistakeOf('income')}
          onChange={(incomeChange) => onChange({ incomeChange })}
        />
      )}
    </>
  );
}
