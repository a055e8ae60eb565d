import type { ReactNode, Ref } from 'react';

/** A place in which a wide table scrolls, so that the page does not. It scrolls, so it is reached with the keys too. */
export function TableRegion(props: {
  readonly label: string;
  readonly className?: string;
  readonly ref?: Ref<HTMLElement>;
  /** Whether what is shown is about to change. */
  readonly busy?: boolean;
  readonly children: ReactNode;
}) {
  const { label, className = '', ref, busy = false, children } = props;
  return (
    <section
      ref={ref}
      className={`caseload__region ${className}`.trim()}
      aria-label={label}
      aria-busy={busy}
      tabIndex={0}
    >
      {children}
    </section>
  );
}
