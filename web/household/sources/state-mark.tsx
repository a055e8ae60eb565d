import type { Gave } from './source-states';

/** A shape for each: it says the same as the word beside it, also without colour. */
const SHAPES: Readonly<Record<Gave, string>> = {
  all: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1.2 10.2L3.9 8.3l1.2-1.2 1.7 1.7 4.1-4.1 1.2 1.2-5.3 5.3Z',
  part: 'M8 1 .5 14.5h15L8 1Zm-.9 4.8h1.8v4.4H7.1V5.8Zm0 5.5h1.8v1.8H7.1v-1.8Z',
  nothing:
    'M2.5 1h11L15 2.5v11L13.5 15h-11L1 13.5v-11L2.5 1Zm2.6 3L4 5.1 6.9 8 4 10.9 5.1 12 8 9.1l2.9 2.9 1.1-1.1L9.1 8 12 5.1 10.9 4 8 6.9 5.1 4Z',
  notYet:
    'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.6a5.4 5.4 0 1 1 0 10.8A5.4 5.4 0 0 1 8 2.6Zm-.8 1.8h1.6v3.3l2.3 1.4-.8 1.3-3.1-1.9V4.4Z',
};

/** The sign of what a source gave. Says nothing to who listens: the word does. */
export function StateMark({ gave }: { readonly gave: Gave }) {
  return (
    <svg
      className={`state-mark state-mark--${gave}`}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <path d={SHAPES[gave]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
