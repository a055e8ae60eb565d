import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { Trigger } from '../hub/document';

const TRIGGERS: readonly Trigger[] = ['CITIZEN_REQUEST', 'THIRD_PARTY_REPORT', 'PROFESSIONAL_REPORT'];

/** Who asked for help: one of the three triggers. */
export function TriggerChoice(props: {
  readonly value: Trigger | '';
  readonly onChange: (trigger: Trigger) => void;
  /** Whether to say that none was chosen. */
  readonly missing: boolean;
}) {
  const { value, onChange, missing } = props;
  const t = useTranslations('terms');
  const id = useId();
  return (
    <fieldset className="terms-form__choices" aria-describedby={missing ? `${id}-mistake` : undefined}>
      <legend>{t('trigger')}</legend>
      {missing ? (
        <p className="terms-form__mistake" id={`${id}-mistake`}>
          {t('missing.trigger')}
        </p>
      ) : null}
      {TRIGGERS.map((one) => (
        <label key={one} className="terms-form__choice">
          <input
            type="radio"
            name={id}
            data-field="trigger"
            checked={one === value}
            onChange={() => onChange(one)}
          />
          {t(`triggerName.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
