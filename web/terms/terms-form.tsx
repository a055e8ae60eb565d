import {
  Button,
  FormField,
  FormLabel,
  Heading,
  Paragraph,
  Textarea,
  Textbox,
} from '@utrecht/component-library-react';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Terms, Trigger } from '../hub/document';
import { useSession } from '../session/session-context';
import { isCaseReference, isReason, purposesFor } from './purposes';
import { TriggerChoice } from './trigger-choice';
import './terms-form.css';

type Field = 'purpose' | 'trigger' | 'caseReference' | 'reason';

/** Asks for what a household is opened: once for each, with what the purpose asks to be stated. */
export function TermsForm(props: {
  /** What is known already, as the case that was chosen. */
  readonly known?: Partial<Terms>;
  /** How the worker knows the household; null when not yet. */
  readonly about?: string | null;
  readonly onStated: (terms: Terms) => void;
}) {
  const t = useTranslations('terms');
  const id = useId();
  const forms = purposesFor(useSession().person.role);
  const [purpose, setPurpose] = useState(props.known?.purpose ?? forms[0]?.purpose);
  const [trigger, setTrigger] = useState<Trigger | ''>(props.known?.trigger ?? '');
  const [caseReference, setCase] = useState(props.known?.caseReference ?? '');
  const [reason, setReason] = useState(props.known?.reason ?? '');
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  // It takes the place of what was chosen, which had the focus.
  useEffect(() => heading.current?.focus(), []);
  const form = forms.find((one) => one.purpose === purpose);
  if (form === undefined) return null;

  const state = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const fields: readonly (readonly [Field, boolean])[] = [
      ['trigger', !form.trigger || trigger !== ''],
      ['caseReference', form.caseReference ? isCaseReference(caseReference) : true],
      ['reason', form.reason || reason !== '' ? isReason(reason) : true],
    ];
    const mistakes = fields.flatMap(([field, good]) => (good ? [] : [field]));
    setWrong(mistakes);
    const [first] = mistakes;
    if (first !== undefined) {
      document.querySelector<HTMLElement>(`[id="${id}-${first}"], [data-field="${first}"]`)?.focus();
      return;
    }
    props.onStated({
      purpose: form.purpose,
      trigger: form.trigger && trigger !== '' ? trigger : undefined,
      caseReference: form.caseReference ? caseReference : undefined,
      reason: reason.trim() === '' ? undefined : reason.trim(),
    });
  };
  const mistake = (field: Field) =>
    wrong.includes(field) ? (
      <p className="terms-form__mistake" id={`${id}-${field}-mistake`}>
        {t(`missing.${field}`)}
      </p>
    ) : null;
  const describedBy = (field: Field, hint: boolean): string =>
    [hint ? `${id}-${field}-hint` : '', wrong.includes(field) ? `${id}-${field}-mistake` : '']
      .join(' ')
      .trim();

  return (
    <form className="terms-form panel" onSubmit={state} noValidate>
      <Heading level={1} ref={heading} tabIndex={-1}>
        {t('title')}
      </Heading>
      {props.about ? (
        <Paragraph>
          <strong>{props.about}</strong>
        </Paragraph>
      ) : null}
      <Paragraph>{t('intro')}</Paragraph>
      {forms.length > 1 ? (
        <fieldset className="terms-form__choices">
          <legend>{t('purpose')}</legend>
          {forms.map((one) => (
            <label key={one.purpose} className="terms-form__choice">
              <input
                type="radio"
                name={`${id}-purpose`}
                checked={one.purpose === purpose}
                onChange={() => setPurpose(one.purpose)}
              />
              {t(`purposeName.${one.purpose}`)}
            </label>
          ))}
        </fieldset>
      ) : null}
      {form.trigger ? (
        <TriggerChoice value={trigger} onChange={setTrigger} missing={wrong.includes('trigger')} />
      ) : null}
      {form.caseReference ? (
        <FormField>
          <FormLabel htmlFor={`${id}-caseReference`}>{t('caseReference')}</FormLabel>
          <p className="terms-form__hint" id={`${id}-caseReference-hint`}>
            {t('caseHint')}
          </p>
          {mistake('caseReference')}
          <Textbox
            id={`${id}-caseReference`}
            value={caseReference}
            autoComplete="off"
            invalid={wrong.includes('caseReference')}
            aria-describedby={describedBy('caseReference', true)}
            onChange={({ target }) => setCase(target.value)}
          />
        </FormField>
      ) : null}
      <FormField>
        <FormLabel htmlFor={`${id}-reason`}>
          {t('reason')} {form.reason ? '' : t('optional')}
        </FormLabel>
        <p className="terms-form__hint" id={`${id}-reason-hint`}>
          {t('reasonHint')} {form.reason ? '' : t('reasonHintOutside')}
        </p>
        {mistake('reason')}
        <Textarea
          id={`${id}-reason`}
          value={reason}
          rows={3}
          invalid={wrong.includes('reason')}
          aria-describedby={describedBy('reason', true)}
          onChange={({ target }) => setReason(target.value)}
        />
      </FormField>
      <div>
        <Button type="submit" appearance="primary-action-button">
          {t('start')}
        </Button>
      </div>
    </form>
  );
}
