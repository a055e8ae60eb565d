import { Button, Heading, Paragraph } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { Day } from '../parts/day';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import { fullName, householdName } from '../parts/names';
import type { OwnCase, OwnCaseList } from './use-own-cases';

/** Whether a case has a text in its reference or in a name. */
function hasText({ reference, persons }: OwnCase, text: string): boolean {
  const names = persons?.flatMap(({ name }) => (name ? [fullName(name)] : [])) ?? [];
  return [reference, ...names].some((one) => one.toLowerCase().includes(text.trim().toLowerCase()));
}

/** One's own open cases, of those that have what is typed in the box. */
export function CaseList(props: {
  readonly own: OwnCaseList;
  readonly filter: string;
  readonly onChoose: (chosen: OwnCase) => void;
}) {
  const { own, filter, onChoose } = props;
  const t = useTranslations('find');
  const shown = own.cases?.filter((one) => hasText(one, filter)) ?? [];
  return (
    <section className="panel" aria-labelledby="own-cases">
      <Heading level={2} id="own-cases">
        {t('ownCases')}
      </Heading>
      {own.error ? <ErrorNotice error={own.error} again={own.again} /> : null}
      {own.loading ? <Loading /> : null}
      {own.namesUnknown ? (
        <Paragraph>
          {t('namesUnknown')}{' '}
          <Button appearance="subtle-button" onClick={own.again}>
            {t('again')}
          </Button>
        </Paragraph>
      ) : null}
      {own.cases !== null && !own.loading ? (
        <>
          <Paragraph>
            {own.cases.length === 0
              ? t('noCases')
              : shown.length === own.cases.length
                ? t('casesAll', { all: own.cases.length })
                : t('casesShown', { shown: shown.length, all: own.cases.length })}
          </Paragraph>
          <ul className="find-list">
            {shown.map((one) => (
              <li key={one.reference}>
                <button type="button" className="find-list__item" onClick={() => onChoose(one)}>
                  <strong>{one.persons === null ? t('namesNotTold') : householdName(one.persons)}</strong>
                  <span>{one.reference}</span>
                  <span>{one.persons === null ? null : t('persons', { count: one.persons.length })}</span>
                  <span>
                    {t('openSince')} <Day on={one.openedOn} />
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}
