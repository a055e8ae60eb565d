import { useFormatter, useTranslations } from 'use-intl';

const EUROS = { style: 'currency', currency: 'EUR' } as const;

/** How an amount in cents is written in the language of the page. */
export function useMoney(): (cents: number) => string {
  const format = useFormatter();
  return (cents) => format.number(cents / 100, EUROS);
}

/**
 * An amount.
 * @param cents eurocents; null is unknown, and is never shown as zero
 * @param atLeast whether something is missing from it
 */
export function Money({
  cents,
  atLeast = false,
}: {
  readonly cents: number | null;
  readonly atLeast?: boolean;
}) {
  const t = useTranslations('parts');
  const money = useMoney();
  if (cents === null) return <span className="amount">{t('unknown')}</span>;
  return <span className="amount">{atLeast ? t('atLeast', { amount: money(cents) }) : money(cents)}</span>;
}
