import { Button, FormLabel, Textarea } from '@utrecht/component-library-react';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { HubError } from '../../hub/hub-error';
import type { ClashFragment, Mark } from '../../hub/operations';
import { isReasonEnough, marksToChoose } from './mark-rules';
import { useRecordMark } from './use-marks';

/** Why recording failed, by the code of the hub's closed list. */
function Failure({ error }: { readonly error: Error }) {
  const t = useTranslations('conflicts.marks');
  const codes = useTranslations('shell.error');
  const code = (error instanceof HubError ? error.code : 'UNREACHABLE') as 'UNREACHABLE';
  return (
    <p className="conflict__mistake" role="alert">
      {t('failed')} {codes.has(code) ? codes(code) : codes('other', { code })}
    </p>
  );
}

/** Records what was done with a conflict, and why. It cannot be taken back. */
export function MarkForm(props: { readonly conflict: ClashFragment; readonly latest: Mark | null }) {
  const t = useTranslations('conflicts.marks');
  const id = useId();
  const { conflict, latest } = props;
  const recording = useRecordMark(conflict.key, conflict.rule.id);
  const [mark, setMark] = useState<Mark>('SEEN');
  const [reason, setReason] = useState('');
  const [isWrong, setWrong] = useState(false);
  const marks = marksToChoose(latest, conflict.explained);
  const answer = recording.data;

  const record = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    // Not disabled meanwhile: a button that is loses the focus of who pressed it.
    if (recording.isPending) return;
    const isEnough = isReasonEnough(mark, reason);
    setWrong(!isEnough);
    if (!isEnough) {
      document.querySelector<HTMLElement>(`[id="${id}-reason"]`)?.focus();
      return;
    }
    recording.mutate(
      { mark, reason: reason.trim() === '' ? null : reason.trim() },
      { onSuccess: ({ __typename: came }) => came === 'ConflictMarked' && setReason('') },
    );
  };
  return (
    <form className="conflict__form" onSubmit={record} noValidate>
      <fieldset>
        <legend>{t('choose')}</legend>
        {marks.map((one) => (
          <label key={one} className="conflict__mark">
            <input type="radio" name={`${id}-mark`} checked={one === mark} onChange={() => setMark(one)} />
            <span>
              <strong>{t(`name.${one}`)}</strong> {t(`meaning.${one}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <div className="conflict__field">
        <FormLabel htmlFor={`${id}-reason`}>{mark === 'SEEN' ? t('reasonOptional') : t('reason')}</FormLabel>
        <p className="conflict__hint" id={`${id}-hint`}>
          {t('reasonHint')}
        </p>
        {isWrong ? (
          <p className="conflict__mistake" id={`${id}-mistake`}>
            {t('reasonNeeded')}
          </p>
        ) : null}
        <Textarea
          id={`${id}-reason`}
          rows={3}
          value={reason}
          invalid={isWrong}
          aria-describedby={isWrong ? `${id}-hint ${id}-mistake` : `${id}-hint`}
          onChange={({ target }) => setReason(target.value)}
        />
      </div>
      <div className="conflict__buttons">
        <Button type="submit" appearance="primary-action-button" aria-disabled={recording.isPending}>
          {t('save')}
        </Button>
        <output>
          {answer?.__typename === 'ConflictMarked' ? t('saved', { mark: t(`name.${answer.mark.mark}`) }) : ''}
        </output>
      </div>
      {answer?.__typename === 'MarkRefused' ? (
        <p className="conflict__mistake" role="alert">
          {t(`refused.${answer.reason}`)}
        </p>
      ) : null}
      {recording.error ? <Failure error={recording.error} /> : null}
    </form>
  );
}
