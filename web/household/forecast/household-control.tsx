import { useId } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { PersonChoice } from './person-choice';
import { Slider } from './slider';
import { RANGE } from './what-if';
import type { ControlProps } from './what-if-form';

const KINDS = ['SAME', 'LEAVES', 'JOINS'] as const;

function Joiner({ value, onChange, mistakeOf }: ControlProps) {
  const t = useTranslations('forecast.whatIf');
  const parts = useTranslations('parts');
  const format = useFormatter();
  const { joinerIncome } = value;
  const inWords =
    joinerIncome === null
      ? parts('unknown')
      : t('perMonth', {
          amount: format.number(joinerIncome, {
            style: 'currency',
            currency: 'EUR',
            maximumFractionDigits: 0,
          }),
        });
  return (
    <>
      <Slider
        label={t('joinerIncome')}
        value={joinerIncome ?? 0}
        inWords={inWords}
        range={RANGE.joinerIncome}
        mistake={mistakeOf('joinerIncome')}
        onChange={(income) => onChange({ joinerIncome: income })}
      />
      {joinerIncome === null ? <p className="what-if__hint">{t('joinerUnknown')}</p> : null}
    </>
  );
}

/** Somebody leaves, or a partner comes to live here. */
export function HouseholdControl(props: ControlProps) {
  const t = useTranslations('forecast.whatIf');
  const name = useId();
  const { value, onChange, mistakeOf } = props;
  return (
    <>
      {KINDS.map((kind) => (
        <label key={kind} className="what-if__choice">
          <input
            type="radio"
            name={name}
            checked={value.household === kind}
            onChange={() => onChange({ household: kind, householdPerson: null, joinerIncome: null })}
          />
          {t(kind)}
        </label>
      ))}
      {value.household === 'SAME' ? null : (
        <PersonChoice
          label={t(value.household === 'LEAVES' ? 'leaver' : 'partnerOf')}
          nobody={t('chooseWho')}
          value={value.householdPerson}
          mistake={mistakeOf('household')}
          onChoose={(householdPerson) => onChange({ householdPerson })}
        />
      )}
      {value.household === 'JOINS' && value.householdPerson !== null ? <Joiner {...props} /> : null}
    </>
  );
}
