import { useTranslations } from 'use-intl';
import { useDay } from '../../parts/day';
import { useHousehold } from '../household-context';
import type { ConflictMark } from './conflict-mark';
import { useMarkedBy } from './mark-line';
import { goneSince } from './standing';

/** Conflicts that were marked once and are not found any more; a rule that could not be assessed proves nothing. */
export function GoneConflicts({ marks }: { readonly marks: readonly ConflictMark[] }) {
  const t = useTranslations('conflicts');
  const day = useDay();
  const markedBy = useMarkedBy();
  const { view } = useHousehold();
  const gone = goneSince(view.conflicts, marks);
  const unassessed = new Set(view.unassessedRules.map(({ rule }) => rule.id));
  if (gone.length === 0) return null;
  return (
    <details className="conflicts__more">
      <summary>{t('gone.title', { count: gone.length })}</summary>
      <ul>
        {gone.map((mark) => (
          <li key={mark.conflictKey}>
            {t('gone.line', {
              rule: mark.ruleId,
              mark: t(`marks.name.${mark.mark}`),
              on: day(mark.at.slice(0, 10)),
              who: markedBy(mark),
            })}{' '}
            {mark.reason} {unassessed.has(mark.ruleId) ? t('gone.notAssessed') : null}
          </li>
        ))}
      </ul>
    </details>
  );
}
