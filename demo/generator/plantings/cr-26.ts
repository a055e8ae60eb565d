import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { act, addClaim, anyCreditor, type StandingClaim } from '../claims';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';
import { ROOM_OF_SINGLE, SINGLE_ON_ASSISTANCE } from '../small-room';

const FAMILY: Wish = { adults: 2, livelihood: 'WAGE', children: 2 };

/** The household is about to lose its home, its energy or its health insurance. */
function threaten(home: Home, persons: readonly string[], more: Item = {}): void {
  const { random } = home;
  home.add('gemeente', 'threats', {
    id: home.id('dreiging'),
    persons,
    kind: random.pick(['EVICTION', 'SHUT_OFF', 'HEALTH_INSURANCE']),
    on: addDays(home.today, random.whole(0, 40)),
    recordedOn: 'today-5d',
    children: persons.length > 2,
    description: 'Dreiging die de gemeente kent.',
    ...more,
  });
}

/** A writ of some weeks ago that still stands. */
function writ(home: Home, debtor: string, more: Item = {}): StandingClaim {
  const kind = home.random.pick(['WRIT', 'SERVICE']);
  return addClaim(home, debtor, anyCreditor(home), { ...act(kind, home.monthsAgo(2)), ...more });
}

/** Something is withheld from the assistance for a debt. */
function taken(home: Home, person: string, method: string): void {
  const { agency, id } = addClaim(home, person, method === 'SET_OFF' ? 'gemeente' : anyCreditor(home));
  home.add(agency, 'deductions', {
    id: home.id('inhouding'),
    person,
    claim: id,
    method,
    onIncome: 'Participatiewet',
    amountPerMonth: euro(home.random.whole(500, ROOM_OF_SINGLE)),
    period: { from: home.monthsAgo(home.random.whole(1, 9)) },
  });
}

/** A threat to the household while government bodies collect. */
export const cr26: readonly Planting[] = [
  {
    rule: 'CR-26',
    name: 'a threat and a writ',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      threaten(home, [adult]);
      writ(home, adult);
    },
  },
  {
    rule: 'CR-26',
    name: 'a threat and something withheld',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      threaten(home, [adult]);
      taken(home, adult, home.random.pick(['SET_OFF', 'ATTACHMENT', 'SOURCE_LEVY']));
    },
  },
  {
    rule: 'CR-26',
    name: 'the family is threatened and one of both has the debt',
    kind: 'REAL',
    wish: FAMILY,
    plant: (home, { adult, spouse, children }) => {
      threaten(home, [adult, spouse ?? adult, ...children]);
      writ(home, spouse ?? adult);
    },
  },
  {
    rule: 'CR-26',
    name: 'no more than a reminder was sent',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      threaten(home, [adult]);
      addClaim(home, adult, anyCreditor(home), act('REMINDER', home.monthsAgo(1)));
    },
  },
  {
    rule: 'CR-26',
    name: 'the debt with the writ was paid to the last cent',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const imposed = euro(home.random.whole(10_000, 90_000));
      threaten(home, [adult]);
      writ(home, adult, { imposed, events: [{ kind: 'PAID', on: 'today-1d', amount: imposed }] });
    },
  },
  {
    rule: 'CR-26',
    name: 'the debt with the writ was postponed',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      threaten(home, [adult]);
      const { agency, id } = writ(home, adult);
      home.add(agency, 'arrangements', {
        id: home.id('uitstel'),
        person: adult,
        kind: 'POSTPONEMENT',
        claims: [id],
        period: { from: home.monthsAgo(1), to: home.monthsAgo(-3) },
      });
    },
  },
  {
    rule: 'CR-26',
    name: 'the debt with the writ was placed outside collection',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      threaten(home, [adult]);
      writ(home, adult, { events: [{ kind: 'PLACED_OUTSIDE_COLLECTION', on: home.monthsAgo(1) }] });
    },
  },
  {
    rule: 'CR-26',
    name: 'the threat was taken back yesterday',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      threaten(home, [adult], { withdrawnOn: 'today-1d' });
      writ(home, adult);
    },
  },
  {
    rule: 'CR-26',
    name: 'a writ without a threat',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      writ(home, adult);
    },
  },
];
