import { useTranslations } from 'use-intl';
import { Money, useMoney } from '../../parts/money';
import type { IncomeBar, Piece, Zone } from './income-bar';
import './income-bar-picture.css';

/** Under which name the words for a piece stand, by where it is on the bar. */
const WORDS: Readonly<Record<Zone, 'below' | 'perhaps' | 'use'>> = {
  below: 'below',
  between: 'perhaps',
  above: 'use',
};

/** While the upper bound is unknown, nothing between is called too much: that would be a guess. */
const zoneOf = ({ zone }: Piece, { upperKnown }: IncomeBar): Zone =>
  zone === 'between' && !upperKnown ? 'above' : zone;

const className = (piece: Piece, bar: IncomeBar): string =>
  `bar-piece bar-piece--${zoneOf(piece, bar)} bar-piece--${piece.use}`;

/** What the law says of the income: the protected part, where its limit lies when it has bounds, and the room. */
function LawStrip({ bar }: { readonly bar: IncomeBar }) {
  const { income, protectedAtLeast, protectedAtMost, beyond } = bar;
  const parts = [
    ['beyond', beyond],
    ['protected', protectedAtLeast],
    ['between', protectedAtMost - protectedAtLeast],
    ['room', income - protectedAtMost],
  ] as const;
  return (
    <div className="income-bar__strip income-bar__strip--law">
      {parts.map(([part, cents]) =>
        cents === 0 ? null : (
          <span key={part} className={`bar-law bar-law--${part}`} style={{ flexGrow: cents }} />
        ),
      )}
    </div>
  );
}

function LawWords({ bar }: { readonly bar: IncomeBar }) {
  const t = useTranslations('income.bar');
  const { income, protectedAtLeast, protectedAtMost, exact, upperKnown } = bar;
  return (
    <ul className="income-bar__law">
      <li>
        <span className="income-bar__key bar-law bar-law--protected" aria-hidden="true" />
        {t(exact ? 'protected' : 'protectedAtLeast')}{' '}
        <strong>
          <Money cents={protectedAtLeast} />
        </strong>
      </li>
      {exact ? null : (
        <li>
          <span className="income-bar__key bar-law bar-law--between" aria-hidden="true" />
          {t('between')}{' '}
          {upperKnown ? (
            <strong>
              <Money cents={protectedAtLeast} /> – <Money cents={protectedAtMost} />
            </strong>
          ) : null}
        </li>
      )}
      <li>
        <span className="income-bar__key bar-law bar-law--room" aria-hidden="true" />
        {t(exact ? 'room' : 'roomAtMost')}{' '}
        <strong>
          <Money cents={income - protectedAtLeast} />
        </strong>
      </li>
    </ul>
  );
}

/**
 * An income as two strips of the same length: above what the law says, below what happens now. What is taken left of
 * the line goes below the beslagvrije voet. The words and amounts stand beside it; the strips alone say nothing new.
 */
export function IncomeBarPicture({ bar }: { readonly bar: IncomeBar }) {
  const t = useTranslations('income.bar');
  const money = useMoney();
  const whole = bar.income + bar.beyond;
  const line = ((bar.beyond + bar.protectedAtLeast) / whole) * 100;
  return (
    <div className="income-bar">
      <p className="income-bar__income">{t('income', { amount: money(bar.income) })}</p>
      <LawWords bar={bar} />
      <div className="income-bar__strips" aria-hidden="true">
        <LawStrip bar={bar} />
        <div className="income-bar__strip">
          {bar.pieces.map((piece) => (
            <span
              key={`${piece.zone}-${piece.use}`}
              className={className(piece, bar)}
              style={{ flexGrow: piece.cents }}
            />
          ))}
        </div>
        <span className="income-bar__line" style={{ insetInlineStart: `${line}%` }} />
      </div>
      <ul className="income-bar__now" aria-label={t('now')}>
        {bar.pieces.map((piece) => (
          <li key={`${piece.zone}-${piece.use}`}>
            <span className={`income-bar__key ${className(piece, bar)}`} aria-hidden="true" />
            {t(`${WORDS[zoneOf(piece, bar)]}.${piece.use}`)}{' '}
            <strong>
              <Money cents={piece.cents} />
            </strong>
          </li>
        ))}
      </ul>
    </div>
  );
}
