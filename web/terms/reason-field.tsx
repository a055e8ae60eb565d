import { FormField, FormLabel, Textarea } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { isReason } from './purposes';

/** A field for a reason in one's own words, that the purpose asks for. */
export function ReasonField(props: {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether to say that it is missing. */
  readonly asked?: boolean;
}) {
  const { value, onChange, asked = false } = props;
  const t = useTranslations('terms');
  const id = useId();
  const missing = asked && !isReason(value);
  return (
    <FormField>
      <FormLabel htmlFor={id}>{t('reason')}</FormLabel>
      <p className="terms-form__hint" id={`${id}-hint`}>
        {t('reasonHint')}
      </p>
      {missing ? (
        <p className="terms-form__mistake" id={`${id}-mistake`}>
          {t('missing.reason')}
        </p>
      ) : null}
      <Textarea
        id={id}
        rows={3}
        value={value}
        invalid={missing}
        aria-describedby={missing ? `${id}-hint ${id}-mistake` : `${id}-hint`}
        onChange={({ target }) => onChange(target.value)}
      />
    </FormField>
  );
}
