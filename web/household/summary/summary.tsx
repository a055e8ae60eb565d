import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Day } from '../../parts/day';
import { Money } from '../../parts/money';
import { useHousehold } from '../household-context';
import { householdBarOf } from '../income/income-bar';
import { isQuiet, personMonths } from '../income/person-months';
import { toneOf, verdictOf } from '../income/verdict';
import { useVerdictWords } from '../income/verdict-words';
import { nextDayOf, owedOf, reportedOf, signalsOf } from './summary-facts';
import './summary.css';

type Tone = ReturnType<typeof toneOf>;

function Tile(props: {
  readonly part: string;
  readonly label: string;
  readonly tone: Tone;
  readonly children: ReactNode;
  /** What is good to know beside it. */
  readonly more?: readonly string[];
}) {
  return (
    <li>
      <a className={`summary__tile summary__tile--${props.tone}`} href={`#${props.part}`}>
        <span className="summary__label">{props.label}</span>
        <span className="summary__value">{props.children}</span>
        {(props.more ?? []).map((line) => (
          <span key={line} className="summary__more">
            {line}
          </span>
        ))}
      </a>
    </li>
  );
}

/** What counts in the first ten seconds, each a way to the part of the page that has it all. */
export function Summary() {
  const t = useTranslations('summary');
  const verdictWords = useVerdictWords();
  const { view } = useHousehold();
  const { open, hard } = signalsOf(view);
  const { debtStack } = view;
  const months = personMonths(view, null).filter((month) => !isQuiet(month));
  const verdict = verdictOf(householdBarOf(months.map(({ bar }) => bar)), debtStack.monthly.complete);
  const next = nextDayOf(view);
  const reported = reportedOf(debtStack);
  return (
    <ul className="summary" aria-label={t('title')}>
      <Tile
        part="conflicts"
        label={t('signals')}
        tone={hard > 0 ? 'severe' : open > 0 ? 'caution' : 'quiet'}
        more={[
          ...(hard > 0 ? [t('hardCount', { hard })] : []),
          ...(view.unassessedRules.length > 0 ? [t('notAllChecked')] : []),
        ]}
      >
        {t('signalCount', { open })}
      </Tile>
      <Tile
        part="debts"
        label={t('debts')}
        tone="quiet"
        more={reported > 0 ? [t('reportedToo', { debts: reported })] : []}
      >
        <Money cents={owedOf(debtStack)} atLeast={!debtStack.complete} />
      </Tile>
      <Tile part="income" label={t('month')} tone={months.length === 0 ? 'quiet' : toneOf(verdict)}>
        {months.length === 0
          ? t(debtStack.monthly.complete ? 'nothingTaken' : 'takenUnknown')
          : verdictWords(verdict)}
      </Tile>
      <Tile part="people" label={t('next')} tone={next?.what === 'threat' ? 'severe' : 'quiet'}>
        {next === null ? (
          t(view.threats === null || !view.complete ? 'dayUnknown' : 'noDay')
        ) : (
          <>
            {t(`what.${next.what}`)} <Day on={next.on} /> ({t('inDays', { days: next.days })})
          </>
        )}
      </Tile>
    </ul>
  );
}
