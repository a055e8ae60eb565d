import { Button, Heading } from '@utrecht/component-library-react';
import { useRef, useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { SavedViewPartsFragment } from '../hub/operations';
import { type ListQuestion, questionOf, sameFilter, writeQuestion } from './question';
import { SaveViewForm } from './save-view-form';
import './saved-views.css';
import { useDeleteView, useSavedViews } from './use-views';

/** Whether the list is now as a view has it. */
const isShown = (view: SavedViewPartsFragment, { filter, order, size }: ListQuestion): boolean => {
  const saved = questionOf(view, size);
  const sameOrder = saved.order.by === order.by && saved.order.descending === order.descending;
  return sameOrder && sameFilter(saved.filter, filter);
};

function View(props: {
  readonly view: SavedViewPartsFragment;
  readonly question: ListQuestion;
  readonly onDelete: (name: string) => void;
}) {
  const { view, question, onDelete } = props;
  const t = useTranslations('caseload.views');
  const [asking, setAsking] = useState(false);
  const search = writeQuestion(questionOf(view, question.size)).toString();
  return (
    <li className="saved-views__one">
      <Link to={{ search }} aria-current={isShown(view, question) ? 'true' : undefined}>
        {view.name}
      </Link>
      {asking ? (
        <>
          <span>{t('confirmDelete', { name: view.name })}</span>
          <Button appearance="secondary-action-button" onClick={() => onDelete(view.name)}>
            {t('delete')}
          </Button>
          <Button appearance="subtle-button" onClick={() => setAsking(false)}>
            {t('keep')}
          </Button>
        </>
      ) : (
        <Button
          appearance="subtle-button"
          aria-label={t('deleteView', { name: view.name })}
          onClick={() => setAsking(true)}
        >
          {t('delete')}
        </Button>
      )}
    </li>
  );
}

/** The views that were saved: to choose, to delete, and to add to. */
export function SavedViews({ question }: { readonly question: ListQuestion }) {
  const t = useTranslations('caseload.views');
  const { data } = useSavedViews();
  const deleting = useDeleteView();
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  const views = data?.data.savedViews ?? [];
  const remove = (name: string): void => {
    deleting.mutate(name, {
      onSuccess: ({ __typename }) => {
        setSaid(t(__typename === 'ViewDeleted' ? 'deleted' : 'notThere', { name }));
        heading.current?.focus();
      },
      onError: () => setSaid(t('failed')),
    });
  };
  return (
    <div className="saved-views">
      <Heading level={3} ref={heading} tabIndex={-1}>
        {t('title')}
      </Heading>
      {data !== undefined && views.length === 0 ? <p className="caseload__hint">{t('none')}</p> : null}
      {views.length === 0 ? null : (
        <ul className="saved-views__list">
          {views.map((view) => (
            <View key={view.name} view={view} question={question} onDelete={remove} />
          ))}
        </ul>
      )}
      <SaveViewForm
        question={question}
        names={views.map(({ name }) => name)}
        onSaid={setSaid}
        onClosed={() => heading.current?.focus()}
      />
      <output className="saved-views__said">{said}</output>
    </div>
  );
}
