import { useFormatter, useTranslations } from 'use-intl';
import { Day } from '../../parts/day';
import { Money } from '../../parts/money';
import { useHousehold, usePersonName, type View } from '../household-context';
import { lacksAmounts, shortSources } from '../sources/source-states';

const COLUMNS = [
  'creditor',
  'what',
  'debtor',
  'status',
  'dueOn',
  'principal',
  'interest',
  'costs',
  'outstanding',
] as const;
const AMOUNTS = ['principal', 'interest', 'costs', 'outstanding'] as const;

function ClaimRow({ claim }: { readonly claim: View['claims'][number] }) {
  const t = useTranslations();
  const format = useFormatter();
  const personName = usePersonName();
  const { counted, creditor, debtors, dueOn, handler, kind, scheme, status, title } = claim;
  return (
    <tr>
      <th scope="row">
        {creditor.name}
        {handler.code === creditor.code ? null : `, ${t('dossier.handledBy', { name: handler.name })}`}
      </th>
      <td>
        <span lang="nl">{title}</span> ({t(`debts.kind.${kind}`)}, <span lang="nl">{scheme}</span>)
      </td>
      <td>{format.list(debtors.map(({ bsn }) => personName(bsn)))}</td>
      <td>
        {t(`debts.status.${status}`)}
        {counted ? null : `, ${t('dossier.notCounted')}`}
      </td>
      <td>{dueOn === null && !claim.payable ? '–' : <Day on={dueOn} />}</td>
      {AMOUNTS.map((amount) => (
        <td key={amount} className="dossier__amount">
          <Money cents={claim[amount]} />
        </td>
      ))}
    </tr>
  );
}

/** All claims, whatever the screen was filtered to; on paper only. */
export function AllClaims() {
  const t = useTranslations('dossier');
  const { claims, debtStack, sources } = useHousehold().view;
  const short = shortSources(sources).some(lacksAmounts);
  return (
    <div className="dossier__claims only-printed">
      <h2>{t('claimsTitle')}</h2>
      <p>
        {t('claimsNote', { count: claims.length })} {short ? t('claimsShort') : null}
      </p>
      {claims.length === 0 ? null : (
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`columns.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claims.map((claim) => (
              <ClaimRow key={claim.key} claim={claim} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={COLUMNS.length - AMOUNTS.length}>
                {t(short || !debtStack.complete ? 'totalAtLeast' : 'total')}
              </th>
              {AMOUNTS.map((amount) => (
                <td key={amount} className="dossier__amount">
                  <Money cents={debtStack.total?.[amount] ?? null} />
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      )}
    </div>
  );
}
