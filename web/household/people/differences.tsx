import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { usePersonName } from '../household-context';
import { byAttention, type Difference, furtherExplanations } from './counted-as';
import { DifferenceMark } from './finding';

/** The place of a conflict in the page. */
const conflictLink = (key: string): string => `#conflict-${encodeURIComponent(key)}`;

function OneDifference({ difference }: { readonly difference: Difference }) {
  const t = useTranslations('people');
  const name = usePersonName()(difference.person.bsn);
  const { conflictKeys, explained, kind, text } = difference;
  return (
    <li className={`differences__one differences__one--${explained}`}>
      <p>
        <strong>
          {name}, {t(`kind.${kind}`)}:
        </strong>{' '}
        <DifferenceMark explained={explained} /> <span lang="nl">{text}</span>
      </p>
      {furtherExplanations(difference).map((explanation) => (
        <p key={explanation.text} lang="nl">
          {t(`explanation.${explanation.applies}`, { text: explanation.text })}
        </p>
      ))}
      {conflictKeys.length === 0 ? null : (
        <p className="differences__links">
          {conflictKeys.map((key, place) => (
            <a key={key} href={conflictLink(key)}>
              {conflictKeys.length === 1 ? t('toConflict') : t('toConflictNumber', { number: place + 1 })}
            </a>
          ))}
        </p>
      )}
    </li>
  );
}

/** What agencies say otherwise of one person, what is not explained first. */
export function Differences(props: {
  readonly all: readonly Difference[];
  /** Whether there are two agencies or laws to compare. */
  readonly comparable: boolean;
}) {
  const { all, comparable } = props;
  const t = useTranslations('people');
  const unexplained = all.filter(({ explained }) => explained !== 'YES').length;
  return (
    <>
      <Heading level={4}>{t('differences')}</Heading>
      <p>
        {all.length === 0
          ? t(comparable ? 'differencesNone' : 'differencesOne')
          : t('differencesCount', { count: all.length, unexplained })}
      </p>
      <ul className="differences">
        {byAttention(all).map((difference) => (
          <OneDifference key={difference.key} difference={difference} />
        ))}
      </ul>
    </>
  );
}
