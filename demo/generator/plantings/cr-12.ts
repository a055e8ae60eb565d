import { euro } from '../amounts';
import type { Home } from '../home';
import { NORM, type Wish } from '../ordinary';
import type { Planting } from '../planting';

/** Single on assistance: 95 % of the norm is out of reach (Rv 475dc), so that € 70,97 is left for all bodies together. */
const SINGLE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const ROOM = NORM.single - Math.ceil((NORM.single * 95) / 100);

/** Somebody withholds an amount from the assistance. */
function withhold(
  home: Home,
  person: string,
  cents: number,
  more: Readonly<Record<string, unknown>> = {},
): void {
  home.add('gemeente', 'deductions', {
    id: home.id('inhouding'),
    person,
    beneficiary: { code: `schuldeiser-${home.id('b')}`, name: 'Schuldeiser' },
    method: 'ATTACHMENT',
    onIncome: 'Participatiewet',
    amountPerMonth: euro(cents),
    period: { from: home.monthsAgo(home.random.whole(1, 6)) },
    basis: ['Rv 475'],
    ...more,
  });
}

/** The sum of deductions against the room above the beslagvrije voet. */
export const cr12: readonly Planting[] = [
  {
    rule: 'CR-12',
    name: 'two bodies each take the whole room',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      withhold(home, adult, ROOM);
      withhold(home, adult, ROOM);
    },
  },
  {
    rule: 'CR-12',
    name: 'one cent too much',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const first = home.random.whole(1_000, ROOM - 1_000);
      withhold(home, adult, first);
      withhold(home, adult, ROOM - first + 1);
    },
  },
  {
    rule: 'CR-12',
    name: 'exactly the room',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const first = home.random.whole(1_000, ROOM - 1_000);
      withhold(home, adult, first);
      withhold(home, adult, ROOM - first);
    },
  },
  {
    rule: 'CR-12',
    name: 'the second deduction ended yesterday',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      withhold(home, adult, ROOM);
      withhold(home, adult, ROOM, { period: { from: home.monthsAgo(4), to: 'today-1d' } });
    },
  },
  {
    rule: 'CR-12',
    name: 'no information given, so that the beslagvrije voet does not bind',
    kind: 'EXPLAINED',
    wish: SINGLE,
    plant: (home, { adult }) => {
      withhold(home, adult, ROOM);
      withhold(home, adult, home.random.whole(100, 5_000), {
        beneficiary: undefined,
        method: 'SET_OFF',
        basis: ['Participatiewet 60 lid 6'],
      });
    },
  },
];
