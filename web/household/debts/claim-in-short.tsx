import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { DebtDetailPartsFragment } from '../../hub/operations';
import { useMoney } from '../../parts/money';
import type { ClaimRow } from './claim-rows';

/** A claim as its details tell it. */
export type DetailedClaim = DebtDetailPartsFragment['claims'][number];

/** A claim in a few sentences: what it is made of, who collects it, and whether it counts. */
export function ClaimInShort({
  row,
  detail,
}: {
  readonly row: ClaimRow;
  readonly detail: DetailedClaim | null;
}) {
  const t = useTranslations('debts.detail');
  const money = useMoney();
  const { claim, notCounted } = row;
  const { creditor, handler } = claim;
  return (
    <div>
      <Heading level={4}>{t('short')}</Heading>
      <p>
        {t('imposed', { amount: money(claim.imposed) })}{' '}
        {t('composition', {
          principal: money(claim.principal),
          interest: money(claim.interest),
          costs: money(claim.costs),
        })}
      </p>
      <p>
        {creditor.code === handler.code
          ? t('handlerSame', { handler: handler.name })
          : t('handlerOther', { handler: handler.name, creditor: creditor.name })}
      </p>
      {detail === null || detail.handlerReference === null ? null : (
        <p>{t('handlerReference', { handler: handler.name, reference: detail.handlerReference })}</p>
      )}
      {notCounted === null ? null : <p>{t(`notCounted.${notCounted}`)}</p>}
    </div>
  );
}
