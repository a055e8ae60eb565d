import { useTranslations } from 'use-intl';
import type { OutcomeFragment } from '../../hub/operations';
import { useMoney } from '../../parts/money';
import { type Change, changesOf } from './difference';
import type { ForecastAnswer, ForecastTold } from './use-forecast';
import { useMonth } from './use-month';

function useChangeInWords(): (change: Change) => string {
  const t = useTranslations('forecast.change');
  const money = useMoney();
  const month = useMonth();
  return (change) => {
    if ('cents' in change) return t(change.says, { amount: money(change.cents) });
    if ('months' in change) return t(change.says, { months: change.months });
    if ('month' in change) return t(change.says, { month: month(change.month) });
    return t(change.says);
  };
}

/** What a scenario changes, in one sentence, told politely when it comes; and why there is none, when there is none. */
export function ChangeInWords(props: {
  readonly forecast: ForecastTold;
  readonly scenario: OutcomeFragment | null;
  readonly answer: ForecastAnswer;
}) {
  const t = useTranslations('forecast');
  const inWords = useChangeInWords();
  const { scenario, answer } = props;
  const { today, difference } = props.forecast;
  const sentence = (): string => {
    if (answer.error)
      return `${t(answer.error.code === 'TOO_MANY_LOOKUPS' ? 'tooMany' : 'failed')} ${t('previous')}`;
    if (answer.fault) {
      const { control } = answer.fault;
      return `${control === null ? t('invalidOther') : t(`invalid.${control}`)} ${t('previous')}`;
    }
    if (scenario === null || today === null || difference === null) return '';
    return t('changes', { changes: changesOf(today, scenario, difference).map(inWords).join(', ') });
  };
  return (
    <div className="forecast__change">
      <output>{sentence()}</output>
      <span className="forecast__busy" aria-hidden="true">
        {answer.busy ? t('busy') : ''}
      </span>
    </div>
  );
}
