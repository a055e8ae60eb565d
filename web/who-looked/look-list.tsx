import { Alert, Heading, Paragraph } from '@utrecht/component-library-react';
import { useFormatter, useTranslations } from 'use-intl';
import type { WhoLookedQuery } from '../hub/operations';
import { type Look, type Visit, visitsOf } from './visits';
import './look-list.css';

type WhoLookedAnswer = WhoLookedQuery['whoLooked'];

/** What was done. The hub names the document that was asked; an organisation says it in Dutch. */
function Doing({ name }: { readonly name: string }) {
  const t = useTranslations('whoLooked');
  const known = name as 'HouseholdById';
  return t.has(`operation.${known}`) ? t(`operation.${known}`) : <span lang="nl">{name}</span>;
}

/** One question of a visit: when, at whom, and the reference by which it can be found in every log. */
function Question({ look }: { readonly look: Look }) {
  const t = useTranslations('whoLooked');
  const format = useFormatter();
  return (
    <li>
      <time dateTime={look.at}>{format.dateTime(new Date(look.at), { timeStyle: 'medium' })}</time>
      <ul>
        {look.steps.map((step) => (
          <li key={`${step.agency.code} ${step.name} ${step.at}`}>
            <span lang="nl">{step.agency.name}</span>: <Doing name={step.name} />
          </li>
        ))}
      </ul>
      <p className="look__trace">{t('trace', { trace: look.traceId })}</p>
    </li>
  );
}

/** When a visit was, from its first question to its last: in the time of the Netherlands. */
function Moments({ visit }: { readonly visit: Visit }) {
  const format = useFormatter();
  const [newest] = visit;
  const oldest = visit.at(-1) ?? newest;
  return (
    <>
      {format.dateTimeRange(new Date(oldest.at), new Date(newest.at), {
        dateStyle: 'long',
        timeStyle: 'short',
      })}
    </>
  );
}

function VisitItem({ visit }: { readonly visit: Visit }) {
  const t = useTranslations('whoLooked');
  const shell = useTranslations('shell');
  const [look] = visit;
  const agencies = [
    ...new Set(visit.flatMap(({ steps }) => steps.map(({ agency }) => agency.name))),
  ].toSorted();
  return (
    <li className="look panel">
      <Heading level={3}>
        <Moments visit={visit} />
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
        <summary>{t('questions', { count: visit.length })}</summary>
        <ol className="look__questions">
          {visit.map((one) => (
            <Question key={one.traceId + one.activityId} look={one} />
          ))}
        </ol>
      </details>
    </li>
  );
}

/** Every time that somebody's data were looked at, newest first; and which logs could not be read. */
export function LookList({ answer }: { readonly answer: WhoLookedAnswer }) {
  const t = useTranslations('whoLooked');
  const visits = visitsOf(answer.looks);
  return (
    <section aria-labelledby="looks">
      <Heading level={2} id="looks">
        {t('count', { count: visits.length })}
      </Heading>
      {visits.length < answer.looks.length ? (
        <Paragraph>{t('together', { count: answer.looks.length })}</Paragraph>
      ) : null}
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
        {visits.map((visit) => (
          <VisitItem key={visit[0].traceId + visit[0].activityId} visit={visit} />
        ))}
      </ol>
    </section>
  );
}
