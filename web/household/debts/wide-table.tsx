import type { ReactNode } from 'react';
import './figures.css';

/** A table of figures that may be wider than the screen: it scrolls by itself, also with the keys. */
export function WideTable({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  return (
    <section className="wide-table" aria-label={caption} tabIndex={0}>
      <table className="utrecht-table figures">
        <caption className="only-read-aloud">{caption}</caption>
        {children}
      </table>
    </section>
  );
}
