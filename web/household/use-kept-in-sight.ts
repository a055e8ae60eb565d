import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The style of the page reads the height here, as in "86px"; it is not there when nothing stays in sight. */
const HEIGHT = '--kept-in-sight';

/**
 * For what stays in sight at the top while the page scrolls. Its height differs with the language, the size of the
 * letters and a reason that was opened, so it is measured: what gets the focus is never behind it (WCAG 2.4.11).
 */
export function useKeptInSight(): RefObject<HTMLDivElement | null> {
  const top = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = top;
    if (current === null) return undefined;
    const { style } = document.documentElement;
    const measured = new ResizeObserver(() => style.setProperty(HEIGHT, `${current.offsetHeight}px`));
    measured.observe(current);
    return () => {
      measured.disconnect();
      style.removeProperty(HEIGHT);
    };
  }, []);
  return top;
}
