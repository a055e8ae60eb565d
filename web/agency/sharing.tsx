import { Heading } from '@utrecht/component-library-react';
import { useFormatter, useTranslations } from 'use-intl';
import { Section } from '../household/section';
import type { AgencySharingQuery } from '../hub/operations';
import { ErrorNotice } from '../parts/error-notice';
import { Loading } from '../parts/loading';
import './sharing.css';
import { useSharing } from './use-agency';

type Line = AgencySharingQuery['agencySharing']['purposes'][number];

/** The lines of an agency's table by purpose, in its own order: a purpose can have several. */
function byPurpose(lines: readonly Line[]): readonly (readonly [Line, ...Line[]])[] {
  const groups = new Map<string, [Line, ...Line[]]>();
  for (const line of lines) {
    const group = groups.get(line.purpose);
    if (group) group.push(line);
    else groups.set(line.purpose, [line]);
  }
  return [...groups.values()];
}

function Classes({ classes }: Pick<Line, 'classes'>) {
  const t = useTranslations('agency.sharing');
  return (
    <ul className="sharing__classes">
      {classes.map(({ dataClass, title, fields }) => (
        <li key={dataClass}>
          <details>
            <summary>
              <span lang="nl">{title}</span>: {t('fields', { count: fields.length })}
            </summary>
            <ul lang="nl">
              {fields.map((field) => (
                <li key={field}>{field}</li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** One line of the table: who gets what, and why. */
function SharedLine({ line }: { readonly line: Line }) {
  const t = useTranslations('agency.sharing');
  const roles = useTranslations('shell.role');
  const format = useFormatter();
  const who = format.list(
    line.roles.map((role) => roles(role)),
    { type: 'conjunction' },
  );
  return (
    <dl className="agency__facts">
      <dt>{t('who')}</dt>
      <dd>
        {who}
        {line.ownAgencyOnly ? `, ${t('ownOnly')}` : null}
      </dd>
      <dt>{t('because')}</dt>
      <dd lang="nl">{line.because}</dd>
      <dt>{t('what')}</dt>
      <dd>
        <Classes classes={line.classes} />
      </dd>
    </dl>
  );
}

function Purpose({ lines }: { readonly lines: readonly [Line, ...Line[]] }) {
  const t = useTranslations('agency.sharing');
  const [{ title, ground }] = lines;
  return (
    <li className="sharing__purpose">
      <Heading level={3}>
        <span lang="nl">{title}</span>
      </Heading>
      <p>
        {t('ground')}: <span lang="nl">{ground.join(', ')}</span>
      </p>
      {lines.map((line) => (
        <SharedLine key={line.roles.join() + line.because} line={line} />
      ))}
    </li>
  );
}

/** What the agency shares, for each purpose: with whom, on what ground and why. */
export function Sharing({ agency }: { readonly agency: string }) {
  const t = useTranslations('agency.sharing');
  const { data, error, refetch } = useSharing(agency);
  const sharing = data?.data.agencySharing;
  return (
    <Section id="sharing" title={t('title')}>
      {error ? <ErrorNotice error={error} again={() => void refetch()} /> : null}
      {sharing === undefined && !error ? <Loading /> : null}
      {sharing === undefined ? null : (
        <>
          <p>{t(sharing.purposes.length === 0 ? 'none' : 'intro', { name: sharing.name })}</p>
          <ul className="sharing">
            {byPurpose(sharing.purposes).map((lines) => (
              <Purpose key={lines[0].purpose} lines={lines} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
