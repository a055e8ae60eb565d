import { Button, Select, SelectOption } from '@utrecht/component-library-react';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { SIZES } from './question';

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
      <Button appearance="secondary-action-button" disabled={page === 1} onClick={() => onPage(page - 1)}>
        {t('previous')}
      </Button>
      <span>{t('page', { page, pages: Math.max(1, Math.ceil(total / size)) })}</span>
      <Button appearance="secondary-action-button" disabled={!hasNext} onClick={() => onPage(page + 1)}>
        {t('next')}
      </Button>
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
