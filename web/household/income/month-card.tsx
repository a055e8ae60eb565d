import { Heading } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import type { IncomeBar } from './income-bar';
import { IncomeBarPicture } from './income-bar-picture';
import { toneOf, type Verdict } from './verdict';
import { useVerdictWords } from './verdict-words';

/** The month of one person or of the household: a name, what it comes to in words, the bar, and what belongs to it. */
export function MonthCard(props: {
  readonly name: string;
  readonly verdict: Verdict;
  readonly bar: IncomeBar | null;
  /** Sentences between the words and the bar. */
  readonly says: ReactNode;
  readonly children?: ReactNode;
}) {
  const { name, verdict, bar, says, children } = props;
  const words = useVerdictWords();
  return (
    <article className={`month month--${toneOf(verdict)}`}>
      <div className="month__head">
        <Heading level={3}>{name}</Heading>
        <p className={`month__verdict month__verdict--${toneOf(verdict)}`}>{words(verdict)}</p>
      </div>
      {says}
      {bar === null || bar.pieces.length === 0 ? null : <IncomeBarPicture bar={bar} />}
      {children}
    </article>
  );
}
