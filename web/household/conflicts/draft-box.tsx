import { Button, FormLabel, Select, SelectOption, Textarea } from '@utrecht/component-library-react';
import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ClashFragment } from '../../hub/operations';
import { useSession } from '../../session/session-context';
import { useHousehold } from '../household-context';
import { draftFor } from './draft';

const DUTCH_DAY = new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' });
const dutchDay = (day: string): string => DUTCH_DAY.format(new Date(`${day}T12:00:00Z`));

function useDraft(conflict: ClashFragment): (agency: ClashFragment['contacts'][number]['agency']) => string {
  const { terms } = useHousehold();
  const { person } = useSession();
  return ({ code, name }) =>
    draftFor({
      agency: name,
      caseReference: terms.caseReference ?? null,
      sender: person.name,
      kind: conflict.rule.kind,
      ownEvidence: conflict.evidence.filter(({ source }) => source === code),
      day: dutchDay,
    });
}

/** A text for one agency, to change and to copy. Nothing is sent from here. */
export function DraftBox({ conflict }: { readonly conflict: ClashFragment }) {
  const t = useTranslations('conflicts.draft');
  const id = useId();
  const draft = useDraft(conflict);
  const agencies = conflict.contacts.map(({ agency }) => agency);
  const [code, setCode] = useState(agencies[0]?.code);
  /** What was written instead, by agency. */
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const [copied, setCopied] = useState<'copied' | 'notCopied' | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const agency = agencies.find((one) => one.code === code);
  if (agency === undefined) return null;
  const text = written[agency.code] ?? draft(agency);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      box.current?.select();
      setCopied('notCopied');
    }
  };
  return (
    <details className="conflict__draft">
      <summary>{t('show')}</summary>
      {agencies.length > 1 ? (
        <div className="conflict__field">
          <FormLabel htmlFor={`${id}-agency`}>{t('forWhom')}</FormLabel>
          <Select
            id={`${id}-agency`}
            value={agency.code}
            onChange={({ target }) => {
              setCode(target.value);
              setCopied(null);
            }}
          >
            {agencies.map((one) => (
              <SelectOption key={one.code} value={one.code}>
                {one.name}
              </SelectOption>
            ))}
          </Select>
        </div>
      ) : null}
      <div className="conflict__field">
        <FormLabel htmlFor={`${id}-text`}>{t('label', { agency: agency.name })}</FormLabel>
        <p className="conflict__hint" id={`${id}-hint`}>
          {t('hint')}
        </p>
        <Textarea
          id={`${id}-text`}
          ref={box}
          lang="nl"
          rows={16}
          value={text}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => setWritten((before) => ({ ...before, [agency.code]: target.value }))}
        />
      </div>
      <div className="conflict__buttons">
        <Button appearance="secondary-action-button" onClick={() => void copy()}>
          {t('copy')}
        </Button>
        <output>{copied === null ? '' : t(copied)}</output>
      </div>
    </details>
  );
}
