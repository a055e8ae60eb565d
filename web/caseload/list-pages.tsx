import { Button, Select, SelectOption } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { SIZES } from './question';

/** One way to turn a page. At the last one it stays where it is, and says why it goes no further. */
function Turn(props: {
  readonly name: string;
  /** Why there is no page that way; null when there is one. */
  readonly end: string | null;
  readonly onTurn: () => void;
}) {
  const { name, end, onTurn } = props;
  const id = useId();
  return (
    <>
      <Button
        appearance="secondary-action-button"
        aria-disabled={end !== null}
        aria-describedby={end === null ? undefined : id}
        onClick={() => (end === null ? onTurn() : undefined)}
      >
        {name}
      </Button>
      {end === null ? null : (
        <span id={id} className="only-read-aloud">
          {end}
        </span>
      )}
    </>
  );
}

/** Turns the pages of the list, and says how many cases stand on one. */
export function ListPages(props: {
  readonly page: number;
  readonly size: number;
  readonly total: number;
  readonly hasNext: boolean;
  readonly onPage: (page: number) => void;
  readonly onSize: (size: number) => void;
}) {
  const { page, size, total, hasNext, onPage, onSize } = props;
  const t = useTranslations('caseload.list');
  const id = useId();
  return (
    <nav className="list-pages" aria-label={t('pages')}>
      <Turn name={t('previous')} end={page === 1 ? t('firstPage') : null} onTurn={() => onPage(page - 1)} />
      <span>{t('page', { page, pages: Math.max(1, Math.ceil(total / size)) })}</span>
      <Turn name={t('next')} end={hasNext ? null : t('lastPage')} onTurn={() => onPage(page + 1)} />
      <span className="list-pages__size">
        <label htmlFor={id}>{t('perPage')}</label>
        <Select id={id} value={String(size)} onChange={({ target }) => onSize(Number(target.value))}>
          {SIZES.map((one) => (
            <SelectOption key={one} value={String(one)}>
              {one}
            </SelectOption>
          ))}
        </Select>
      </span>
    </nav>
  );
}
