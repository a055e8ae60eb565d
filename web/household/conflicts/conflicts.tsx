import { useEffect, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHousehold } from '../household-context';
import { Section } from '../section';
import { ConflictCard } from './conflict-card';
import { GoneConflicts } from './gone-conflicts';
import { NothingFound } from './nothing-found';
import { type Filter, filtered, FILTERS, isDone, type MarkedConflict, withMarks } from './standing';
import { UnassessedRules } from './unassessed-rules';
import { useMarks } from './use-marks';
import './conflicts.css';

/** The conflict that the address of the page points to, as "#conflict-CR-01||…"; null when it points elsewhere. */
function pointedTo(): string | null {
  const place = decodeURIComponent(window.location.hash.slice(1));
  return place.startsWith('conflict-') ? place.slice('conflict-'.length) : null;
}

/** Which conflicts are open, and how to open one. A link to a conflict, from anywhere on the page, opens it. */
function useOpen(onLink: () => void) {
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set([pointedTo() ?? '']));
  useEffect(() => {
    const follow = (): void => {
      const key = pointedTo();
      if (key === null) return;
      onLink();
      setOpen((before) => new Set([...before, key]));
      requestAnimationFrame(() =>
        document.querySelector(`[id="${CSS.escape(`conflict-${key}`)}"]`)?.scrollIntoView(),
      );
    };
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [onLink]);
  const turn = (key: string): void =>
    setOpen(
      (before) => new Set(before.has(key) ? [...before].filter((one) => one !== key) : [...before, key]),
    );
  return { open, turn };
}

function FilterChoice(props: {
  readonly all: readonly MarkedConflict[];
  readonly value: Filter;
  readonly onChoose: (filter: Filter) => void;
}) {
  const t = useTranslations('conflicts');
  const name = useId();
  return (
    <fieldset className="conflicts__filter">
      <legend className="only-read-aloud">{t('filter')}</legend>
      {FILTERS.map((filter) => (
        <label key={filter} className="conflicts__choice">
          <input
            type="radio"
            name={name}
            checked={filter === props.value}
            onChange={() => props.onChoose(filter)}
          />
          {t(`filterName.${filter}`, { count: filtered(props.all, filter).length })}
        </label>
      ))}
    </fieldset>
  );
}

/** What clashes, the gravest first, with what was done with it; and what could not be checked. */
export function Conflicts() {
  const t = useTranslations('conflicts');
  const { view, growing } = useHousehold();
  const { marks, unreadable } = useMarks();
  const [filter, setFilter] = useState<Filter>('ALL');
  const [showAll] = useState(() => () => setFilter('ALL'));
  const { open, turn } = useOpen(showAll);
  const all = withMarks(view.conflicts, marks);
  const shown = filtered(all, filter);
  const grave = all.filter((one) => one.conflict.severity === 'RED' && !isDone(one)).length;
  return (
    <Section id="conflicts" title={t('title')}>
      <div className="conflicts">
        <output className="conflicts__count">
          {growing
            ? t('growing')
            : t('count', { count: all.length, grave, explained: all.filter(isDone).length })}
        </output>
        {unreadable ? <p className="conflicts__note">{t('marks.unreadable')}</p> : null}
        {all.length > 0 ? <FilterChoice all={all} value={filter} onChoose={setFilter} /> : null}
        {all.length > 0 && shown.length === 0 ? <p>{t('nothingUnderFilter')}</p> : null}
        {shown.length > 0 ? (
          <ul className="conflicts__list">
            {shown.map((one) => (
              <li key={one.conflict.key}>
                <ConflictCard
                  marked={one}
                  isOpen={open.has(one.conflict.key)}
                  onTurn={() => turn(one.conflict.key)}
                />
              </li>
            ))}
          </ul>
        ) : null}
        {all.length === 0 && !growing ? <NothingFound /> : null}
        {growing ? null : (
          <>
            <UnassessedRules />
            <GoneConflicts marks={marks} />
          </>
        )}
      </div>
    </Section>
  );
}
