import { useTranslations } from 'use-intl';
import { useMoney } from '../../parts/money';
import type { Verdict } from './verdict';

/** A verdict in words, in the language of the page. */
export function useVerdictWords(): (verdict: Verdict) => string {
  const t = useTranslations('income.verdict');
  const money = useMoney();
  return (verdict) => {
    if (verdict.says === 'tooMuchBetween')
      return t('tooMuchBetween', { least: money(verdict.least), most: money(verdict.most) });
    return 'amount' in verdict ? t(verdict.says, { amount: money(verdict.amount) }) : t(verdict.says);
  };
}
