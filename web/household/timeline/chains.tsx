import { Button, Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { TimelinePartsFragment } from '../../hub/operations';
import { ChainParts } from './chain-parts';
import { useSumInWords } from './use-sum-in-words';
import './chains.css';

type Chain = TimelinePartsFragment['chains'][number];

function ChainCard(props: {
  readonly chain: Chain;
  readonly number: number;
  readonly isChosen: boolean;
  readonly onTurn: () => void;
}) {
  const t = useTranslations('timeline.chain');
  const { chain, number, isChosen, onTurn } = props;
  const { onceInWords, monthlyInWords } = useSumInWords();
  return (
    <li className={`chain${isChosen ? ' chain--chosen' : ''}`}>
      <Heading level={4}>
        {t('number', { number })}: <span lang="nl">{chain.title}</span>
      </Heading>
      <dl className="chain__sums">
        <div>
          <dt>{t('imposed')}</dt>
          <dd>{onceInWords(chain.imposed)}</dd>
        </div>
        <div>
          <dt>{t('monthlySum')}</dt>
          <dd>{monthlyInWords(chain.monthlyEffect)}</dd>
        </div>
      </dl>
      {chain.corrections.isOpen ? <p className="chain__open">{t('correctionOpen')}</p> : null}
      <Button appearance="secondary-action-button" aria-pressed={isChosen} onClick={onTurn}>
        {t('choose')}
      </Button>
      {isChosen ? <ChainParts chain={chain} /> : null}
    </li>
  );
}

/** Chains of decisions with one cause. A chain that is chosen shows its members, and only its events on the line. */
export function Chains(props: {
  readonly chains: readonly Chain[];
  /** Id of the chain that is chosen. */
  readonly chosen: string | null;
  readonly onChoose: (chain: string | null) => void;
}) {
  const t = useTranslations('timeline.chain');
  const { chains, chosen, onChoose } = props;
  if (chains.length === 0) return null;
  return (
    <div className="chains">
      <Heading level={3}>{t('title')}</Heading>
      <p>{t('intro')}</p>
      <ul>
        {chains.map((chain, place) => (
          <ChainCard
            key={chain.id}
            chain={chain}
            number={place + 1}
            isChosen={chain.id === chosen}
            onTurn={() => onChoose(chain.id === chosen ? null : chain.id)}
          />
        ))}
      </ul>
    </div>
  );
}
