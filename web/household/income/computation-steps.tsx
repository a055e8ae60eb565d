import { useTranslations } from 'use-intl';
import { Money } from '../../parts/money';
import { useBasis } from '../debts/basis';
import type { ProtectedAmount } from './computation';
import { WideTable } from '../debts/wide-table';

/** How the beslagvrije voet was found: each step with its article and what it comes to. */
export function ComputationSteps({ steps }: { readonly steps: ProtectedAmount['steps'] }) {
  const t = useTranslations('income.computation');
  const basis = useBasis();
  return (
    <>
      <h4>{t('steps')}</h4>
      <WideTable caption={t('stepsCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('step')}</th>
            <th scope="col">{t('article')}</th>
            <th scope="col" className="figures__number">
              {t('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ text, article, amount }) => (
            <tr key={text}>
              <th scope="row" lang="nl">
                {text}
              </th>
              <td lang="nl" className="figures__together">
                {basis(article)}
              </td>
              <td className="figures__number">{amount === null ? null : <Money cents={amount} />}</td>
            </tr>
          ))}
        </tbody>
      </WideTable>
    </>
  );
}
