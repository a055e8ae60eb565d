import { Heading } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { CaseloadCountsQuery } from '../hub/operations';
import { useDay } from '../parts/day';
import { Money } from '../parts/money';
import { addDays } from '../parts/days';
import './figures.css';
import {
  FIRST_ORDER,
  FIRST_QUESTION,
  isNoFilter,
  type ListFilter,
  type ListOrder,
  NO_FILTER,
  sameFilter,
  writeQuestion,
} from './question';
import { isDayAtLeast } from './trend-points';
import { NEAR_DAYS } from './urgency';
import { useListQuestion, useToday, useTrends } from './use-caseload';

function Figure(props: {
  readonly name: string;
  readonly value: ReactNode;
  readonly hints: readonly (string | null)[];
  readonly filter?: Partial<ListFilter>;
  readonly order?: ListOrder;
}) {
  const { name, value, hints, filter = {}, order = FIRST_ORDER } = props;
  const t = useTranslations('caseload.figures');
  const [now] = useListQuestion();
  const chosen = { ...NO_FILTER, ...filter };
  // Two figures are of all cases: the order tells which of them it is.
  const isOrder = !isNoFilter(chosen) || (now.order.by === 'TOTAL') === (order.by === 'TOTAL');
  const isChosen = sameFilter(now.filter, chosen) && isOrder;
  const search = writeQuestion({ ...FIRST_QUESTION, size: now.size, filter: chosen, order }).toString();
  return (
    <li>
      <Link className="figure" to={{ search }} aria-current={isChosen ? 'true' : undefined}>
        <span className="figure__name">
          {name}
          {isChosen ? <span className="figure__chosen">{t('chosen')}</span> : null}
        </span>
        <strong className="figure__value">{value}</strong>
        {hints.map((hint) =>
          hint === null ? null : (
            <span key={hint} className="figure__hint">
              {hint}
            </span>
          ),
        )}
      </Link>
    </li>
  );
}

/** What needs attention in a few figures. Each has the list show those cases. */
export function Figures({ counts }: { readonly counts: CaseloadCountsQuery }) {
  const t = useTranslations('caseload.figures');
  const day = useDay();
  const today = useToday();
  const trends = useTrends(90);
  const last = trends.data?.data.caseloadTrends.at(-1);
  const nearDay = addDays(today, NEAR_DAYS);
  return (
    <section aria-labelledby="figures-title">
      <Heading level={2} id="figures-title" className="only-read-aloud">
        {t('title')}
      </Heading>
      <p className="figures__hint">{t('hint')}</p>
      <ul className="figures">
        <Figure
          name={t('all')}
          value={counts.all.totalCount}
          hints={[last ? t('allHint', { count: last.households }) : null]}
        />
        <Figure
          name={t('total')}
          value={<Money cents={last?.total ?? null} atLeast={last !== undefined && isDayAtLeast(last)} />}
          hints={[
            last ? t('totalHint', { on: day(last.day) }) : trends.isSuccess ? t('totalNotCounted') : null,
            last && last.withoutTotal > 0 ? t('totalUnknown', { count: last.withoutTotal }) : null,
          ]}
          order={{ by: 'TOTAL', descending: true }}
        />
        <Figure
          name={t('overdrawn')}
          value={counts.overdrawn.totalCount}
          hints={[
            t('overdrawnHint'),
            last && last.overdrawnUnknown > 0
              ? t('overdrawnUnknown', { count: last.overdrawnUnknown })
              : null,
          ]}
          filter={{ overdrawn: true }}
        />
        <Figure
          name={t('hardConflicts')}
          value={counts.hardConflicts.totalCount}
          hints={[t('hardConflictsHint')]}
          filter={{ hardConflicts: true }}
        />
        <Figure
          name={t('threatened', { days: NEAR_DAYS })}
          value={counts.threatened.totalCount}
          hints={[t('threatenedHint', { on: day(nearDay) })]}
          filter={{ threatBefore: nearDay }}
        />
        <Figure
          name={t('stale')}
          value={counts.stale.totalCount}
          hints={[t('staleHint')]}
          filter={{ stale: true }}
        />
      </ul>
    </section>
  );
}
