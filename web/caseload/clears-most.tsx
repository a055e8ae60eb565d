import { Button } from '@utrecht/component-library-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { Section } from '../household/section';
import type { ClearsMostQuery } from '../hub/operations';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import { Money } from '../parts/money';
import './clears-most.css';
import { FIRST_QUESTION, NO_FILTER, writeQuestion } from './question';
import { useClearsMost } from './use-caseload';

type Action = ClearsMostQuery['clearsMost'][number];

const FEW = 5;
const MANY = 50;

/** What the conflicts rest on: the kind of fact, and of a claim or decision which sort. */
function useWhat(): (action: Action) => string {
  const t = useTranslations('caseload.clears');
  return ({ factKind, detail }) => {
    const known = factKind as 'claims';
    const fact = t.has(`fact.${known}`) ? t(`fact.${known}`) : t('otherFact');
    if (detail === null) return fact;
    const sort = detail as 'RECOVERY';
    return t('detail', { fact, detail: t.has(`kind.${sort}`) ? t(`kind.${sort}`) : detail });
  };
}

function ActionItem({ action }: { readonly action: Action }) {
  const t = useTranslations('caseload.clears');
  const what = useWhat();
  const { agency, agencyName, amountPerMonth, conflicts, households, rule, ruleTitle } = action;
  const filter = { ...NO_FILTER, agency, rule };
  const search = writeQuestion({ ...FIRST_QUESTION, filter }).toString();
  return (
    <li className="action">
      <div className="action__sides">
        <div className="action__what">
          <strong>{t('action', { agency: agencyName, what: what(action) })}</strong>
          <span className="caseload__small" lang="nl">
            {t('rule', { title: ruleTitle, rule })}
          </span>
          <Link to={{ search, hash: '#list' }}>
            {t('show')}
            <span className="only-read-aloud">{t('showFor', { rule, agency: agencyName })}</span>
          </Link>
        </div>
        <dl className="action__figures">
          <div>
            <dt>{t('households')}</dt>
            <dd>{households}</dd>
          </div>
          <div>
            <dt>{t('conflicts')}</dt>
            <dd>{conflicts}</dd>
          </div>
          <div>
            <dt>{t('perMonth')}</dt>
            <dd>{amountPerMonth === null ? t('noAmount') : <Money cents={amountPerMonth} />}</dd>
          </div>
        </dl>
      </div>
    </li>
  );
}

/** What clears conflicts of the most households with one action: at which agency, about what. */
export function ClearsMost() {
  const t = useTranslations('caseload.clears');
  const [most, setMost] = useState(FEW);
  const { data, error, refetch } = useClearsMost(MANY);
  const actions = data?.data.clearsMost;
  return (
    <Section id="clears" title={t('title')}>
      <p className="caseload__hint">{t('intro')}</p>
      {error ? <ErrorNotice error={error} again={() => void refetch()} /> : null}
      {actions === undefined && !error ? <Loading /> : null}
      {actions?.length === 0 ? <p>{t('none')}</p> : null}
      {actions === undefined || actions.length === 0 ? null : (
        <ol className="actions">
          {actions.slice(0, most).map((action) => (
            <ActionItem
              key={[action.rule, action.agency, action.factKind, action.detail].join(' ')}
              action={action}
            />
          ))}
        </ol>
      )}
      {actions !== undefined && actions.length > most ? (
        <Button appearance="secondary-action-button" onClick={() => setMost(MANY)}>
          {t('more')}
        </Button>
      ) : null}
    </Section>
  );
}
