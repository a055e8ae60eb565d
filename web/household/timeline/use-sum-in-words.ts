import { useTranslations } from 'use-intl';
import { useMoney } from '../../parts/money';
import { type ChainSum, sumSays } from './chain-sum';

/** How to say an effect a month, and sums over a chain, in words: a loss is "less", and unknown is not zero. */
export function useSumInWords() {
  const t = useTranslations('timeline.chain');
  const parts = useTranslations('parts');
  const money = useMoney();

  /** An effect a month, in cents; null is unknown. */
  const effectInWords = (cents: number | null): string => {
    if (cents === null) return parts('unknown');
    if (cents === 0) return t('noChange');
    return t(cents < 0 ? 'less' : 'more', { amount: money(Math.abs(cents)) });
  };
  const inWords = (sum: ChainSum, words: (cents: number) => string): string => {
    const said = sumSays(sum);
    if (said.says === 'unknown') return parts('unknown');
    if (said.says === 'none') return t('none');
    if (!('amount' in said)) return parts('unknown');
    return said.says === 'whole'
      ? words(said.amount)
      : t('partly', { sum: words(said.amount), unknown: sum.unknown });
  };
  return {
    effectInWords,
    /** What was imposed, once: what is known of it is the least that it can be. */
    onceInWords: (sum: ChainSum): string =>
      inWords(sum, (cents) => (sum.unknown === 0 ? money(cents) : t('atLeast', { amount: money(cents) }))),
    /** What it is a month: what is not known may be more or less. */
    monthlyInWords: (sum: ChainSum): string => inWords(sum, effectInWords),
  };
}
