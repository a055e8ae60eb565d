import { useTranslations } from 'use-intl';
import { useDay } from '../../parts/day';
import type { ConflictMark } from './conflict-mark';

/** How to say who recorded a mark. */
export function useMarkedBy(): (mark: ConflictMark) => string {
  const t = useTranslations('conflicts.marks');
  const roles = useTranslations('shell.role');
  return ({ mine, by, role }) => {
    if (mine) return t('you');
    const known = role as 'CASEWORKER';
    return t('colleague', { name: by, role: roles.has(known) ? roles(known) : role });
  };
}

/** What was done with a conflict, when, by whom and why. */
export function MarkLine({ mark }: { readonly mark: ConflictMark }) {
  const t = useTranslations('conflicts.marks');
  const day = useDay();
  const markedBy = useMarkedBy();
  return (
    <>
      <strong>
        {t('line', { mark: t(`name.${mark.mark}`), on: day(mark.at.slice(0, 10)), who: markedBy(mark) })}
      </strong>
      {mark.reason === null ? null : <span className="conflict__reason">{mark.reason}</span>}
    </>
  );
}
