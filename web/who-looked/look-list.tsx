import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { WhoLookedQuery } from '../hub/operations';
import './look-list.css';

type WhoLookedAnswer = WhoLookedQuery['whoLooked'];
type Look = WhoLookedAnswer['looks'][number];

/** The moment in the time of the Netherlands. */
function useMoment(): (at: string) => string {
  const format = useFormatter();
  return (at) => format.dateTime(new Date(at), { dateStyle: 'long', timeStyle: 'short' });
}

function LookItem({ look }: { readonly look: Look }) {
  const t = useTranslations('whoLooked');
  const shell = useTranslations('shell');
  const moment = useMoment();
  const agencies = [...new Set(look.steps.map(({ agency }) => agency.name))].toSorted();
  return (
    <li className="look panel">
      <Heading level={3}>
        <time dateTime={look.at}>{moment(look.at)}</time>
      </Heading>
      <dl className="look__facts">
        <dt>{t('for')}</dt>
        <dd lang="nl">{look.title ?? t('unknownPurpose')}</dd>
        <dt>{t('ground')}</dt>
        <dd lang="nl">{look.ground === null ? t('unknownPurpose') : look.ground.join(', ')}</dd>
        <dt>{t('by')}</dt>
        <dd>
          {look.askedBy.length === 0
            ? t('unknownAsker')
            : look.askedBy
                .map(({ role, worksAt, result }) =>
                  t('asker', {
                    role: role === null ? t('unknownAsker') : shell(`role.${role}`),
                    // Who works at no agency works at the gemeente, but for a citizen.
                    where: worksAt ?? t(role === 'CITIZEN' ? 'nowhere' : 'gemeente'),
                    result: t(`result.${result}`),
                  }),
                )
                .join('; ')}
        </dd>
        <dt>{t('at')}</dt>
        <dd lang="nl">{agencies.join(', ')}</dd>
      </dl>
      <details>
        <summary>{t('steps', { count: look.steps.length })}</summary>
        <ul>
          {look.steps.map((step) => (
            <li key={`${step.agency.code} ${step.name} ${step.at}`} lang="nl">
              {step.agency.name}: {step.name}
            </li>
          ))}
        </ul>
        <p className="look__trace">{t('trace', { trace: look.traceId })}</p>
      </details>
    </li>
  );
}

/** Every time that somebody's data were looked at, newest first; and which logs could not be read. */
export function LookList({ answer }: { readonly answer: WhoLookedAnswer }) {
  const t = useTranslations('whoLooked');
  return (
    <section aria-labelledby="looks">
      <Heading level={2} id="looks">
        {t('count', { count: answer.looks.length })}
      </Heading>
      {answer.complete ? null : (
        <Alert type="warning">
          <Paragraph>{t('incomplete')}</Paragraph>
          <ul>
            {answer.missing.map(({ source, gap }) => (
              <li key={source}>{t(`gap.${gap}`, { source: source.toUpperCase() })}</li>
            ))}
          </ul>
        </Alert>
      )}
      <ol className="look-list">
        {answer.looks.map((look) => (
          <LookItem key={look.traceId + look.activityId} look={look} />
        ))}
      </ol>
    </section>
  );
}
