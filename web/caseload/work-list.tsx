import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { useTranslations } from 'use-intl';
import { Section } from '../household/section';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import { ListFilterForm } from './list-filter';
import { ListPages } from './list-pages';
import { ListTable } from './list-table';
import { isNoFilter, nextOrder } from './question';
import { SavedViews } from './saved-views';
import { useList, useListQuestion } from './use-caseload';
import './work-list.css';

/** Place of the list on the page. */
const LIST = 'list';

/** Goes to the list when somebody chose, elsewhere on the page, what it is to show. */
function useGoingToList(): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (hash !== `#${LIST}`) return;
    const heading = document.querySelector<HTMLElement>(`#${LIST}-title`);
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [hash, key]);
}

/** The cases that are listed: filtered, sorted and a page at a time, all by the hub. */
export function WorkList() {
  const t = useTranslations('caseload.list');
  const [question, ask] = useListQuestion();
  const { data, error, isPlaceholderData, page, refetch } = useList(question);
  useGoingToList();
  const region = useRef<HTMLElement>(null);
  const list = data?.data.caseload;
  const turnTo = (next: number): void => {
    ask({ ...question, page: next });
    region.current?.focus();
    region.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <Section id={LIST} title={t('title')}>
      <SavedViews question={question} />
      <ListFilterForm filter={question.filter} onFilter={(filter) => ask({ ...question, filter, page: 1 })} />
      {error ? <ErrorNotice error={error} again={() => void refetch()} /> : null}
      {list === undefined ? (
        error ? null : (
          <Loading />
        )
      ) : (
        <>
          <output className="work-list__found">
            {isPlaceholderData ? null : (
              <>
                {t('found', { count: list.totalCount, sort: t(`column.${question.order.by}`) })}{' '}
                {isNoFilter(question.filter) ? null : t('filtered')}
              </>
            )}
          </output>
          {list.edges.length === 0 ? (
            <p>{t('noneFit')}</p>
          ) : (
            <ListTable
              ref={region}
              cases={list.edges.map(({ node }) => node)}
              order={question.order}
              waiting={isPlaceholderData}
              onSort={(by) => ask({ ...question, order: nextOrder(question.order, by), page: 1 })}
            />
          )}
          <ListPages
            page={page}
            size={question.size}
            total={list.totalCount}
            hasNext={list.pageInfo.hasNextPage && !isPlaceholderData}
            onPage={turnTo}
            onSize={(size) => ask({ ...question, size, page: 1 })}
          />
        </>
      )}
    </Section>
  );
}
