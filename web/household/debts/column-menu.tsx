import type { VisibilityState } from '@tanstack/react-table';
import { useTranslations } from 'use-intl';
import { ALWAYS, COLUMNS } from './column-choice';

/** Which columns the table shows. */
export function ColumnChoice(props: {
  readonly visibility: VisibilityState;
  readonly onChoose: (choice: VisibilityState) => void;
}) {
  const { visibility, onChoose } = props;
  const t = useTranslations('debts.table');
  return (
    <details className="disclosure claims__columns">
      <summary>{t('columns')}</summary>
      <fieldset>
        <legend className="only-read-aloud">{t('columns')}</legend>
        {COLUMNS.filter((name) => !ALWAYS.includes(name)).map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={visibility[name] ?? true}
              onChange={({ target }) => onChoose({ ...visibility, [name]: target.checked })}
            />{' '}
            {t(`column.${name}`)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
