import { useTranslations } from 'use-intl';
import { ErrorNotice } from '../../parts/error-notice';
import { Loading } from '../../parts/loading';
import { ClaimActs, ClaimHistory } from './claim-history';
import { ClaimContact } from './claim-contact';
import { ClaimFacts } from './claim-facts';
import { ClaimLegalRoom } from './claim-legal-room';
import type { ClaimRow } from './claim-rows';
import { ClaimInShort } from './claim-in-short';
import { useDebtDetails } from './debt-details';
import './claim-detail.css';

/**
 * What a claim opens to. What the view knows already stands there at once; the rest is asked once, when the first
 * claim of a household is opened.
 */
export function ClaimDetail({ row }: { readonly row: ClaimRow }) {
  const t = useTranslations('debts.detail');
  const { claim } = row;
  const { details, error, again } = useDebtDetails(true);
  const detail = details?.claims.find(({ key }) => key === claim.key) ?? null;
  return (
    <section className="claim-detail" aria-label={t('region', { title: claim.title })}>
      <ClaimInShort row={row} detail={detail} />
      <ClaimContact claim={claim} />
      {detail === null ? (
        <div className="claim-detail__wide">
          {details !== null ? (
            <p className="debts__note">{t('gone', { name: claim.agency.name })}</p>
          ) : error ? (
            <ErrorNotice error={error} again={again} />
          ) : (
            <div className="claim-detail__waiting">
              <Loading />
            </div>
          )}
        </div>
      ) : (
        <>
          <ClaimActs claim={detail} />
          <ClaimHistory claim={detail} />
          <ClaimFacts claim={detail} />
          <ClaimLegalRoom claim={detail} />
        </>
      )}
    </section>
  );
}
