import type { ReactNode } from 'react';
import './badge.css';

/** How grave what a badge says is. Never by colour alone: each has a shape, and words beside it. */
export type Tone = 'severe' | 'caution' | 'notice' | 'good' | 'inform' | 'quiet';

/** The shape of a tone, in a square of 16. */
const SHAPES: Readonly<Record<Tone, ReactNode>> = {
  severe: <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />,
  caution: <path d="M8 1.5 15 14.5H1z" />,
  notice: <path d="M8 1 15 8 8 15 1 8z" />,
  good: <path d="m2 8.5 4 4 8-9" className="badge__stroke" />,
  inform: <circle cx="8" cy="8" r="6.5" />,
  quiet: <circle cx="8" cy="8" r="5.5" className="badge__stroke" />,
};

/** A few words that say how grave something is or where it stands. */
export function Badge({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`badge badge--${tone}`}>
      <svg className="badge__shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {SHAPES[tone]}
      </svg>
      {children}
    </span>
  );
}
