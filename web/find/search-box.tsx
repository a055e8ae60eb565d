import { Button, FormLabel, Textbox } from '@utrecht/component-library-react';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useSlashKey } from '../shell/slash-to-find';
import type { SearchText } from './search-text';

/** What the box says of the text in it, by the name of its words. */
function sayingOf(read: SearchText): 'hint' | 'short' | 'long' | 'wrong' | 'good' | 'case' | 'name' {
  if (read.kind === 'nothing') return 'hint';
  return read.kind === 'number' ? read.state : read.kind;
}

/** The one box: for a number, a name or a case. Says while one types what it makes of it. */
export function SearchBox(props: {
  readonly text: string;
  readonly read: SearchText;
  readonly onChange: (text: string) => void;
  readonly onSubmit: () => void;
}) {
  const { text, read, onChange, onSubmit } = props;
  const t = useTranslations('find');
  const id = useId();
  const [slash, setSlash] = useSlashKey();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const saying = sayingOf(read);
  const wrong = saying === 'wrong' || saying === 'long';
  const left = read.kind === 'number' ? Math.max(0, 9 - read.digits.length) : 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form className="search-box panel" onSubmit={submit} noValidate>
      <FormLabel htmlFor={id}>{t('box')}</FormLabel>
      <div className="search-box__row">
        <Textbox
          ref={box}
          id={id}
          className="search-box__text"
          data-search
          value={text}
          autoComplete="off"
          spellCheck={false}
          invalid={wrong}
          aria-describedby={`${id}-says`}
          onChange={({ target }) => onChange(target.value)}
        />
        <Button type="submit" appearance="primary-action-button">
          {t('open')}
        </Button>
      </div>
      <p
        className={wrong ? 'search-box__says search-box__says--wrong' : 'search-box__says'}
        id={`${id}-says`}
        aria-live="polite"
      >
        {t(`says.${saying}`, { left })}
      </p>
      <label className="search-box__slash">
        <input type="checkbox" checked={slash} onChange={({ target }) => setSlash(target.checked)} />
        {t('slash')}
      </label>
    </form>
  );
}
