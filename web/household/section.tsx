import type { ReactNode } from 'react';
import { Heading } from '@utrecht/component-library-react';
import './section.css';

/**
 * One part of the household page, with a heading of its own.
 * @param id its place in the page, for the menu of the page
 */
export function Section(props: {
  readonly id: string;
  readonly title: string;
  /** What stands beside the heading: a count, a button. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const { id, title, aside, children } = props;
  return (
    <section className="section panel" id={id} aria-labelledby={`${id}-title`}>
      <div className="section__head">
        <Heading level={2} id={`${id}-title`} tabIndex={-1}>
          {title}
        </Heading>
        {aside ?? null}
      </div>
      {children}
    </section>
  );
}
