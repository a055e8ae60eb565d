import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { useGrowing } from './household-context';
import './section.css';

/** Keeps a part from shrinking while sources are asked again: what comes below it stays where it is read. */
function useKeptPlace() {
  const place = useRef<HTMLElement>(null);
  const growing = useGrowing();
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null) return;
    current.style.minBlockSize = growing ? `${current.offsetHeight}px` : '';
  }, [growing]);
  return place;
}

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
  const place = useKeptPlace();
  const t = useTranslations('parts');
  return (
    <section ref={place} className="section panel" id={id} aria-labelledby={`${id}-title`}>
      <div className="section__head">
        <Heading level={2} id={`${id}-title`} tabIndex={-1}>
          {title}
        </Heading>
        {aside ?? null}
      </div>
      {children}
      <p className="section__up">
        <a href="#parts">{t('toParts')}</a>
      </p>
    </section>
  );
}
