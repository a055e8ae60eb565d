import { Button, Heading } from '@utrecht/component-library-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { HubError } from '../hub/hub-error';
import { ErrorNotice } from '../parts/error-notice';
import { type ContactDraft, inputOf } from './contact-draft';
import { ContactFacts } from './contact-facts';
import { ContactForm } from './contact-form';
import { type ContactRefusal, useRecordContact } from './use-agency';

/** Who came here goes on from the heading. */
const focusAtOnce = (heading: HTMLHeadingElement | null): void => heading?.focus();

/** Changes a contact in two steps: it is typed, and then seen as others will see it before it is recorded. */
export function ContactChange(props: {
  readonly agency: string;
  readonly begin: ContactDraft;
  /** Whether it begins with what is there already, to be confirmed as it is. */
  readonly confirming: boolean;
  readonly onDone: (isRecorded: boolean) => void;
}) {
  const { agency, begin, confirming, onDone } = props;
  const t = useTranslations('agency.contact');
  const [draft, setDraft] = useState(begin);
  const [isTyped, setTyped] = useState(confirming);
  const [refusal, setRefusal] = useState<ContactRefusal | null>(null);
  const recording = useRecordContact(agency);
  const record = (): void => {
    if (recording.isPending) return;
    recording.mutate(inputOf(draft), {
      onSuccess: (came) => {
        if (came.__typename === 'ContactRecorded') {
          onDone(true);
          return;
        }
        setRefusal(came);
        setTyped(false);
      },
    });
  };
  if (!isTyped)
    return (
      <ContactForm
        draft={draft}
        refusal={refusal}
        onDraft={setDraft}
        onNext={() => setTyped(true)}
        onCancel={() => onDone(false)}
      />
    );
  return (
    <div className="contact__step">
      <Heading level={3} tabIndex={-1} ref={focusAtOnce}>
        {t('previewTitle')}
      </Heading>
      <p>{t('preview')}</p>
      <ContactFacts entry={inputOf(draft)} />
      {recording.error ? <ErrorNotice error={recording.error as HubError} /> : null}
      <div className="contact__buttons">
        <Button appearance="primary-action-button" aria-disabled={recording.isPending} onClick={record}>
          {t('record')}
        </Button>
        <Button appearance="secondary-action-button" onClick={() => setTyped(false)}>
          {t('back')}
        </Button>
        <Button appearance="subtle-button" onClick={() => onDone(false)}>
          {t('cancel')}
        </Button>
        <output>{recording.isPending ? t('recording') : ''}</output>
      </div>
    </div>
  );
}
