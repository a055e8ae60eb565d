import { Button, Textbox } from '@utrecht/component-library-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ListQuestion } from './question';
import { useSaveView } from './use-views';
import { holdsPersonNumber } from './written-number';

const MOST = 60;
const isName = (name: string): boolean => name !== '' && name.length <= MOST && !holdsPersonNumber(name);

/** Who asked for the form goes on in it. */
const focusAtOnce = (field: HTMLInputElement | null): void => field?.focus();

/** Saves the list as it is now under a name. */
export function SaveViewForm(props: {
  readonly question: ListQuestion;
  /** Names that are taken: one of them is replaced. */
  readonly names: readonly string[];
  /** What is said of how it went. */
  readonly onSaid: (said: string) => void;
  /** The form has gone: who was in it goes on elsewhere. */
  readonly onClosed: () => void;
}) {
  const { question, names, onSaid, onClosed } = props;
  const t = useTranslations('caseload.views');
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const saving = useSaveView();
  const name = typed.trim();
  if (!isOpen)
    return (
      <Button appearance="secondary-action-button" onClick={() => setOpen(true)}>
        {t('save')}
      </Button>
    );
  const close = (): void => {
    setOpen(false);
    setTyped('');
    setWrong(false);
    onClosed();
  };
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (saving.isPending) return;
    setWrong(!isName(name));
    if (!isName(name)) {
      document.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
      return;
    }
    onSaid(t('saving'));
    saving.mutate(
      { name, question },
      {
        onSuccess: (came) => {
          if (came.__typename === 'TooManyViews') {
            onSaid(t('tooMany', { most: came.most }));
            return;
          }
          onSaid(t(came.wasKnown ? 'replaced' : 'saved', { name }));
          close();
        },
        // What the hub refuses for its name is a mistake that can be mended here.
        onError: (error) => {
          const isMistake = 'code' in error && error.code === 'BAD_INPUT';
          setWrong(isMistake);
          onSaid(isMistake ? '' : t('failed'));
        },
      },
    );
  };
  return (
    <form className="saved-views__form" onSubmit={save} noValidate>
      <label htmlFor={id}>{t('name')}</label>
      <p className="caseload__hint" id={`${id}-hint`}>
        {t('nameHint')} {t('hint')}
      </p>
      {isWrong ? (
        <p className="caseload__mistake" id={`${id}-mistake`}>
          {t('nameWrong')}
        </p>
      ) : null}
      <Textbox
        id={id}
        ref={focusAtOnce}
        autoComplete="off"
        value={typed}
        invalid={isWrong}
        aria-describedby={isWrong ? `${id}-hint ${id}-mistake` : `${id}-hint`}
        onChange={({ target }) => setTyped(target.value)}
      />
      {names.includes(name) ? <p className="caseload__hint">{t('replaces')}</p> : null}
      <div className="saved-views__buttons">
        <Button type="submit" appearance="primary-action-button" aria-disabled={saving.isPending}>
          {t('confirmSave')}
        </Button>
        <Button type="button" appearance="subtle-button" onClick={close}>
          {t('cancel')}
        </Button>
      </div>
    </form>
  );
}
