import { FormField, FormLabel, Textarea, Textbox } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { ContactField } from './contact-draft';
import type { ContactRefusal } from './use-agency';

const TYPES = { functionMailbox: 'email', phone: 'tel', deputy: 'text', validUntil: 'date' } as const;
/** Fields that take more than a line, with how many. */
const ROWS = { mandate: 3, themes: 4 } as const;

const focusAtOnce = (field: HTMLElement | null): void => field?.focus();

/** One field of a contact: what it is for, what is wrong with it, and what would be taken. */
export function ContactFormField(props: {
  readonly id: string;
  readonly field: ContactField;
  /** Whether who opens the form begins here. */
  readonly begin: boolean;
  readonly value: string;
  readonly why: ContactRefusal['reason'] | null;
  readonly allowed: string | null;
  readonly onChange: (value: string) => void;
}) {
  const { id, field, begin, value, why, allowed, onChange } = props;
  const t = useTranslations('agency.contact');
  const common = {
    id,
    value,
    required: true,
    ...(begin ? { ref: focusAtOnce } : {}),
    invalid: why !== null,
    'aria-describedby': why === null ? `${id}-hint` : `${id}-hint ${id}-mistake`,
  };
  return (
    <FormField>
      <FormLabel htmlFor={id}>{t(`field.${field}`)}</FormLabel>
      <p className="contact__hint" id={`${id}-hint`}>
        {t(`hint.${field}`)}
      </p>
      {why === null ? null : (
        <p className="contact__mistake" id={`${id}-mistake`}>
          {allowed === null ? (
            t(`reason.${why}`)
          ) : (
            <>
              {t('mistake', { why: t(`reason.${why}`) })} <span lang="nl">{allowed}</span>
            </>
          )}
        </p>
      )}
      {field === 'mandate' || field === 'themes' ? (
        <Textarea {...common} rows={ROWS[field]} onChange={({ target }) => onChange(target.value)} />
      ) : (
        <Textbox
          {...common}
          type={TYPES[field]}
          autoComplete="off"
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </FormField>
  );
}
