import { Heading } from '@utrecht/component-library-react';
import { useFormatter, useTranslations } from 'use-intl';
import { useHousehold } from '../household-context';
import { sourceName } from '../sources/source-states';
import { countedAs } from './counted-as';
import { CountedAsCards, CountedAsTable } from './counted-as-table';
import { Differences } from './differences';

/** How each agency sees the family, side by side: what one counts otherwise than another is often why decisions clash. */
export function CountedAsView() {
  const t = useTranslations('people');
  const format = useFormatter();
  const { householdDifferences: compared, sources } = useHousehold().view;
  const { columns, differences, missing, unknown } = compared;
  const rows = countedAs(compared);
  const names = missing.map((code) =>
    sourceName(sources.find(({ source }) => source === code) ?? { agency: null, source: code }),
  );
  return (
    <>
      <Heading level={3}>{t('views')}</Heading>
      {names.length > 0 ? (
        <p className="people__unknown">{t('viewsUnknown', { names: format.list(names) })}</p>
      ) : null}
      {columns.length === 0 ? (
        <p>{t('viewsNone')}</p>
      ) : (
        <>
          <CountedAsTable columns={columns} rows={rows} />
          <CountedAsCards columns={columns} rows={rows} />
          {columns.some(({ isReported }) => isReported) ? (
            <p className="people__note">{t('reportedMeans')}</p>
          ) : null}
          {columns.map(({ key, note }) =>
            note === null ? null : (
              <p key={key} className="people__note" lang="nl">
                {note}
              </p>
            ),
          )}
          <Differences all={differences} comparable={columns.length > 1} />
        </>
      )}
      {unknown.map((text) => (
        <p key={text} className="people__note" lang="nl">
          {text}
        </p>
      ))}
    </>
  );
}
