import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import type { TimelinePartsFragment } from '../../hub/operations';
import { Day, useDay } from '../../parts/day';
import { useMoney } from '../../parts/money';
import { usePersonName } from '../household-context';
import { groupOf, type TimelineEvent } from './event-groups';
import { isFolded, type Place, type Year, yearsOf } from './years';

type Chains = TimelinePartsFragment['chains'];

function Event(props: { readonly event: TimelineEvent; readonly chains: Chains }) {
  const t = useTranslations('timeline');
  const day = useDay();
  const money = useMoney();
  const nameOf = usePersonName();
  const { event, chains } = props;
  const chain = chains.findIndex(({ id }) => id === event.chain);
  const about = [
    event.agency.name,
    ...event.persons.map(({ bsn }) => nameOf(bsn)),
    ...(event.effectiveOn === null ? [] : [t('effective', { on: day(event.effectiveOn) })]),
  ];
  return (
    <li
      className={`event event--${groupOf(event)}${event.upcoming ? ' event--upcoming' : ''}${chain < 0 ? '' : ' event--chained'}`}
    >
      <span className="event__day">
        <Day on={event.on} />
      </span>
      <span className="event__what">
        <span lang="nl" className="event__title">
          {event.title}
        </span>
        {event.amount === null ? null : <span className="amount">{money(event.amount)}</span>}
        {event.amountPerMonth === null ? null : (
          <span className="amount">{t('perMonth', { amount: money(event.amountPerMonth) })}</span>
        )}
        {event.upcoming ? <strong className="event__mark">{t('upcoming')}</strong> : null}
        {chain < 0 ? null : <span className="event__mark">{t('chain.mark', { number: chain + 1 })}</span>}
      </span>
      <span className="event__about">
        {t(`group.${groupOf(event)}`)}: {about.join(', ')}
      </span>
    </li>
  );
}

function InOrder(props: { readonly places: readonly Place[]; readonly chains: Chains }) {
  const t = useTranslations('timeline');
  const day = useDay();
  return (
    <ol className="timeline__events">
      {props.places.map((place) =>
        'event' in place ? (
          <Event key={place.event.key} event={place.event} chains={props.chains} />
        ) : (
          <li key="today" className="event event--today" aria-current="date">
            {t('today', { on: day(place.today) })}
          </li>
        ),
      )}
    </ol>
  );
}

function YearPart(props: { readonly year: Year; readonly folded: boolean; readonly chains: Chains }) {
  const t = useTranslations('timeline');
  const { year, folded, chains } = props;
  const list = <InOrder places={year.places} chains={chains} />;
  if (!folded)
    return (
      <section className="timeline__year">
        <Heading level={3}>{year.year}</Heading>
        {list}
      </section>
    );
  return (
    <details className="timeline__year">
      <summary>{t('year', { year: year.year, count: year.events })}</summary>
      {list}
    </details>
  );
}

/**
 * Events by year, oldest first, with today among them. It is a list, and so its own table.
 * @param isWhole whether no year is folded
 */
export function Line(props: {
  readonly events: readonly TimelineEvent[];
  readonly chains: Chains;
  readonly asOf: string;
  readonly isWhole: boolean;
}) {
  const { events, chains, asOf, isWhole } = props;
  return (
    <div className="timeline__line">
      {yearsOf(events, asOf).map((year) => (
        <YearPart
          key={year.year}
          year={year}
          folded={!isWhole && isFolded(year, events.length, asOf)}
          chains={chains}
        />
      ))}
    </div>
  );
}
