import { Button, FormField, FormLabel, Paragraph, Textbox } from '@utrecht/component-library-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Terms, Trigger } from '../hub/document';
import { FindPersons } from '../hub/operations';
import { useAnswer } from '../hub/use-hub';
import { Day } from '../parts/day';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import { isReason } from '../terms/purposes';
import { ReasonField } from '../terms/reason-field';
import { TriggerChoice } from '../terms/trigger-choice';
import type { Chosen } from './chosen';
import { fullName } from '../parts/names';

interface Asked {
  readonly name: string;
  readonly birthDate: string;
  readonly terms: Terms;
}

function Found({ asked, onChoose }: { readonly asked: Asked; readonly onChoose: (chosen: Chosen) => void }) {
  const t = useTranslations('find');
  const { name, birthDate, terms } = asked;
  const { data, error, refetch } = useAnswer(FindPersons, { name, birthDate }, terms);
  if (error) return <ErrorNotice error={error} again={() => void refetch()} />;
  if (data === undefined) return <Loading />;
  const { persons, more } = data.data.findPersons;
  if (persons === null) return <Paragraph>{t('notShared')}</Paragraph>;
  return (
    <div aria-live="polite">
      <Paragraph>{t('found', { count: persons.length })}</Paragraph>
      {more ? <Paragraph>{t('more')}</Paragraph> : null}
      <ul className="find-list">
        {persons.map((one) => {
          const label = fullName(one.name);
          const chosen = { householdId: one.household?.id ?? null, bsn: one.person.bsn, label };
          return (
            <li key={one.person.bsn}>
              <button type="button" className="find-list__item" onClick={() => onChoose(chosen)}>
                <strong>{label}</strong>
                <span>
                  {t('born')} <Day on={one.birthDate} />
                </span>
                <span>{one.household === null ? t('noHousehold') : null}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Finds a person by name and birth date. Searching has a purpose of its own, with a reason that a supervisor sees. */
export function PersonSearch(props: { readonly name: string; readonly onChoose: (chosen: Chosen) => void }) {
  const t = useTranslations('find');
  const id = useId();
  const [birthDate, setBirthDate] = useState('');
  const [trigger, setTrigger] = useState<Trigger | ''>('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (birthDate === '' || trigger === '' || !isReason(reason)) return;
    const terms: Terms = { purpose: 'HOUSEHOLD_SEARCH', trigger, reason: reason.trim() };
    setAsked({ name: props.name, birthDate, terms });
  };
  return (
    <section className="panel" aria-label={t('byName')}>
      <form className="terms-form" onSubmit={search} noValidate>
        <Paragraph>{t('nameIntro', { name: props.name })}</Paragraph>
        <FormField>
          <FormLabel htmlFor={id}>{t('birthDate')}</FormLabel>
          {tried && birthDate === '' ? (
            <p className="terms-form__mistake" id={`${id}-mistake`}>
              {t('birthDateMissing')}
            </p>
          ) : null}
          <Textbox
            id={id}
            type="date"
            value={birthDate}
            invalid={tried && birthDate === ''}
            aria-describedby={tried && birthDate === '' ? `${id}-mistake` : undefined}
            onChange={({ target }) => setBirthDate(target.value)}
          />
        </FormField>
        <TriggerChoice value={trigger} onChange={setTrigger} missing={tried && trigger === ''} />
        <ReasonField value={reason} onChange={setReason} asked={tried} />
        <div>
          <Button type="submit" appearance="primary-action-button">
            {t('search')}
          </Button>
        </div>
      </form>
      {asked === null ? null : <Found asked={asked} onChoose={props.onChoose} />}
    </section>
  );
}
