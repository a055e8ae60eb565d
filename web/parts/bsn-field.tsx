import { FormField, FormLabel, Textbox } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { bsnState, digitsOf } from './bsn';
import './bsn-field.css';

/** A field for a burgerservicenummer that says while one types whether it can be one. */
export function BsnField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether to say that nothing usable was filled in. */
  readonly asked?: boolean;
}) {
  const { label, value, onChange, asked = false } = props;
  const t = useTranslations('parts');
  const id = useId();
  const digits = digitsOf(value);
  const state = digits === null ? 'wrong' : bsnState(digits);
  const wrong = (value !== '' && state !== 'short' && state !== 'good') || (asked && state !== 'good');
  return (
    <FormField>
      <FormLabel htmlFor={id}>{label}</FormLabel>
      <p
        className={wrong ? 'bsn-field__says bsn-field__says--wrong' : 'bsn-field__says'}
        id={`${id}-says`}
        aria-live="polite"
      >
        {t(`bsn.${value === '' ? 'short' : state}`)}
      </p>
      <Textbox
        id={id}
        inputMode="numeric"
        autoComplete="off"
        spellCheck={false}
        value={value}
        invalid={wrong}
        aria-describedby={`${id}-says`}
        onChange={({ target }) => onChange(target.value)}
      />
    </FormField>
  );
}
