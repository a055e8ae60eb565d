import { Button, Heading } from '@utrecht/component-library-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  CONTACT_FIELDS,
  type ContactDraft,
  type ContactField,
  isContactField,
  missingFields,
} from './contact-draft';
import { ContactFormField } from './contact-form-field';
import type { ContactRefusal } from './use-agency';

/** What is wrong with a field. The agency also says, in Dutch, what it would take. */
interface Mistake {
  readonly field: ContactField;
  readonly why: ContactRefusal['reason'];
  readonly allowed: string | null;
}

const mistakeOf = (refusal: ContactRefusal | null): readonly Mistake[] => {
  if (refusal === null || !isContactField(refusal.field)) return [];
  return [{ field: refusal.field, why: refusal.reason, allowed: refusal.allowed }];
};

/** The form of a contact. Mistakes stand at the field that they are about. */
export function ContactForm(props: {
  readonly draft: ContactDraft;
  /** Why the agency did not record it; null when it was not asked yet. */
  readonly refusal: ContactRefusal | null;
  readonly onDraft: (draft: ContactDraft) => void;
  readonly onNext: () => void;
  readonly onCancel: () => void;
}) {
  const { draft, refusal, onDraft, onNext, onCancel } = props;
  const t = useTranslations('agency.contact');
  const id = useId();
  const [mistakes, setMistakes] = useState<readonly Mistake[]>(() => mistakeOf(refusal));
  const [begin] = useState<ContactField>(mistakes[0]?.field ?? 'functionMailbox');
  const idOf = (field: ContactField): string => `${id}-${field}`;
  const goTo = (field: ContactField): void =>
    document.querySelector<HTMLElement>(`[id="${idOf(field)}"]`)?.focus();
  const next = (event: FormEvent): void => {
    event.preventDefault();
    const missing = missingFields(draft);
    setMistakes(missing.map((field) => ({ field, why: 'MISSING', allowed: null })));
    const [at] = missing;
    if (at) goTo(at);
    else onNext();
  };
  return (
    <form className="contact__step" onSubmit={next} noValidate>
      <Heading level={3}>{t('formTitle')}</Heading>
      {CONTACT_FIELDS.map((field) => {
        const mistake = mistakes.find((one) => one.field === field);
        return (
          <ContactFormField
            key={field}
            id={idOf(field)}
            field={field}
            begin={field === begin}
            value={draft[field]}
            why={mistake?.why ?? null}
            allowed={mistake?.allowed ?? null}
            onChange={(value) => onDraft({ ...draft, [field]: value })}
          />
        );
      })}
      <div className="contact__buttons">
        <Button type="submit" appearance="primary-action-button">
          {t('check')}
        </Button>
        <Button type="button" appearance="subtle-button" onClick={onCancel}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
