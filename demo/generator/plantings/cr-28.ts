import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { addClaim, anyCreditor, type StandingClaim } from '../claims';
import type { Home, Item } from '../home';
import type { Planting } from '../planting';
import { ROOM_OF_SINGLE, SINGLE_ON_ASSISTANCE } from '../small-room';

/** A debt of which an amount in cents is left, since a number of days ago. */
function settled(home: Home, debtor: string, daysAgo: number, left = 0): StandingClaim {
  const { random } = home;
  const imposed = random.whole(20_000, 200_000);
  const before = random.whole(1_000, 15_000);
  return addClaim(home, debtor, anyCreditor(home), {
    imposed: euro(imposed),
    events: [
      { kind: 'SET_OFF', on: home.monthsAgo(13), amount: euro(before) },
      {
        kind: random.pick(['PAID', 'SET_OFF', 'WAIVED', 'WITHDRAWN']),
        on: addDays(home.today, -daysAgo),
        amount: euro(imposed - before - left),
      },
    ],
  });
}

/** An amount within the room is withheld from the assistance. */
function withhold(home: Home, person: string, claim: StandingClaim, more: Item = {}): void {
  const { random } = home;
  home.add(claim.agency, 'deductions', {
    id: home.id('inhouding'),
    person,
    claim: claim.id,
    method: random.pick(['SET_OFF', 'ATTACHMENT']),
    onIncome: 'Participatiewet',
    amountPerMonth: euro(random.whole(500, ROOM_OF_SINGLE)),
    period: { from: home.monthsAgo(random.whole(14, 20)) },
    ...more,
  });
}

/** Withholding goes on while nothing is left of the debt. */
export const cr28: readonly Planting[] = [
  {
    rule: 'CR-28',
    name: 'paid long ago',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => withhold(home, adult, settled(home, adult, home.random.whole(32, 300))),
  },
  {
    rule: 'CR-28',
    name: 'paid 32 days ago',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => withhold(home, adult, settled(home, adult, 32)),
  },
  {
    rule: 'CR-28',
    name: 'paid, and the withholding ends today',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) =>
      withhold(home, adult, settled(home, adult, home.random.whole(32, 300)), {
        period: { from: home.monthsAgo(15), to: 'today' },
      }),
  },
  {
    rule: 'CR-28',
    name: 'paid 31 days ago',
    kind: 'EXPLAINED',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => withhold(home, adult, settled(home, adult, 31)),
  },
  {
    rule: 'CR-28',
    name: 'paid a short time ago',
    kind: 'EXPLAINED',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => withhold(home, adult, settled(home, adult, home.random.whole(0, 30))),
  },
  {
    rule: 'CR-28',
    name: 'one cent is left',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => withhold(home, adult, settled(home, adult, home.random.whole(32, 300), 1)),
  },
  {
    rule: 'CR-28',
    name: 'the withholding ended yesterday',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) =>
      withhold(home, adult, settled(home, adult, home.random.whole(32, 300)), {
        period: { from: home.monthsAgo(15), to: 'today-1d' },
      }),
  },
  {
    rule: 'CR-28',
    name: 'withheld for another debt',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const { agency } = settled(home, adult, home.random.whole(32, 300));
      withhold(home, adult, addClaim(home, adult, agency));
    },
  },
  {
    rule: 'CR-28',
    name: 'paid, and the rest of the debt was raised again',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const imposed = euro(home.random.whole(20_000, 90_000));
      const claim = addClaim(home, adult, anyCreditor(home), {
        imposed,
        events: [
          { kind: 'PAID', on: home.monthsAgo(6), amount: imposed },
          { kind: 'COSTS_CHARGED', on: home.monthsAgo(4), amount: '€ 9.00' },
        ],
      });
      withhold(home, adult, claim);
    },
  },
];
