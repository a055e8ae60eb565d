import { useTranslations } from 'use-intl';
import { useHousehold } from '../household-context';

/** Says in words which debts two organisations both tell, and which perhaps count twice. */
export function CountedTwice() {
  const t = useTranslations('debts.twice');
  const { view } = useHousehold();
  const { sameDebts, perhapsTwice } = view.debtStack;
  const claimOf = (key: string) => view.claims.find((claim) => claim.key === key);
  return (
    <>
      {sameDebts.length === 0 ? null : (
        <div className="debts__note">
          <p>{t('same', { count: sameDebts.length })}</p>
          <ul>
            {sameDebts.map(({ counted, origin }) => (
              <li key={origin}>
                {t('sameLine', {
                  title: claimOf(origin)?.title ?? origin,
                  counted: claimOf(counted)?.agency.name ?? counted,
                  origin: claimOf(origin)?.agency.name ?? origin,
                })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {perhapsTwice.length === 0 ? null : (
        <div className="debts__note">
          <p>{t('perhaps', { count: perhapsTwice.length })}</p>
          <ul>
            {perhapsTwice.flatMap((key) => {
              const claim = claimOf(key);
              if (claim === undefined) return [];
              const { title, creditor, handler } = claim;
              return (
                <li key={key}>
                  {t('perhapsLine', { title, creditor: creditor.name, handler: handler.name })}
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </>
  );
}
