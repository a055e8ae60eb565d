import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { decide, mutate, twoAgencies } from '../decisions';
import type { AgencyCode } from '../bodies';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const WORKING: Wish = { adults: 1, livelihood: 'WAGE', children: 0 };
const COUPLE: Wish = { adults: 2, livelihood: 'WAGE', children: 0 };

/** Kinds of omission of which it is sure whether two are the same. */
const BREACHES = ['COHABITATION', 'ADDRESS', 'INCOME', 'ASSETS'] as const;

/** A fine for something that was not reported from a day on. */
function fine(home: Home, agency: AgencyCode, person: string, from: string, more: Item): void {
  const { random } = home;
  decide(home, agency, person, 'FINE', {
    decidedOn: home.monthsAgo(random.whole(1, 6)),
    effect: { from },
    amount: euro(random.whole(10_000, 250_000)),
    ...more,
  });
}

/** A day between one and two years ago. */
const longAgo = (home: Home): string => addDays(home.today, -home.random.whole(400, 700));

/** Fines of two agencies for an omission of one kind, on two days. */
function twoFines(home: Home, person: string, days: number, more: Item = {}): void {
  const [first, second] = twoAgencies(home);
  const breach = home.random.pick(BREACHES);
  const from = longAgo(home);
  fine(home, first, person, from, { breach, ...more });
  fine(home, second, person, addDays(from, days), { breach, ...more });
}

/** Fines of several agencies for one omission. */
export const cr24: readonly Planting[] = [
  {
    rule: 'CR-24',
    name: 'two fines for omissions of less than 31 days apart',
    kind: 'REAL',
    wish: WORKING,
    plant: (home, { adult }) => twoFines(home, adult, home.random.whole(0, 30)),
  },
  {
    rule: 'CR-24',
    name: 'two fines for omissions 31 days apart',
    kind: 'REAL',
    wish: WORKING,
    plant: (home, { adult }) => twoFines(home, adult, 31),
  },
  {
    rule: 'CR-24',
    name: 'two fines because of one decision, each from another day',
    kind: 'REAL',
    wish: WORKING,
    plant: (home, { adult }) => {
      const [first, second] = twoAgencies(home);
      const breach = home.random.pick(BREACHES);
      const from = longAgo(home);
      const cause = home.id('aanleiding');
      decide(home, first, adult, 'OTHER', { id: cause, decidedOn: home.monthsAgo(9), effect: { from } });
      const because = { breach, causeKind: 'OTHER_DECISION', cause };
      fine(home, first, adult, from, because);
      fine(home, second, adult, addDays(from, home.random.whole(60, 200)), because);
    },
  },
  {
    rule: 'CR-24',
    name: 'two fines because of one change in the BRP, each from another day',
    kind: 'REAL',
    wish: WORKING,
    also: { 'CR-07': 'Two agencies decide because of one change in the BRP.' },
    plant: (home, { adult }) => {
      const [first, second] = twoAgencies(home);
      const changedOn = longAgo(home);
      const cause = mutate(home, adult, changedOn, addDays(changedOn, 20));
      const because = { breach: 'ADDRESS', causeKind: 'BRP_MUTATION', cause };
      fine(home, first, adult, changedOn, because);
      fine(home, second, adult, addDays(changedOn, home.random.whole(60, 200)), because);
    },
  },
  {
    rule: 'CR-24',
    name: 'two fines for omissions 32 days apart',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => twoFines(home, adult, 32),
  },
  {
    rule: 'CR-24',
    name: 'two fines of one agency',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => {
      const [agency] = twoAgencies(home);
      const breach = home.random.pick(BREACHES);
      const from = longAgo(home);
      fine(home, agency, adult, from, { breach });
      fine(home, agency, adult, from, { breach });
    },
  },
  {
    rule: 'CR-24',
    name: 'two fines for omissions of two kinds',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => {
      const [first, second] = twoAgencies(home);
      const from = longAgo(home);
      fine(home, first, adult, from, { breach: home.random.pick(['COHABITATION', 'ADDRESS']) });
      fine(home, second, adult, from, { breach: home.random.pick(['INCOME', 'ASSETS']) });
    },
  },
  {
    rule: 'CR-24',
    name: 'a fine for each of two persons',
    kind: 'NEAR_MISS',
    wish: COUPLE,
    plant: (home, { adult, spouse }) => {
      const [first, second] = twoAgencies(home);
      const breach = home.random.pick(BREACHES);
      const from = longAgo(home);
      fine(home, first, adult, from, { breach });
      fine(home, second, spouse ?? adult, from, { breach });
    },
  },
  {
    rule: 'CR-24',
    name: 'the second fine was taken back yesterday',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => {
      const [first, second] = twoAgencies(home);
      const breach = home.random.pick(BREACHES);
      const from = longAgo(home);
      fine(home, first, adult, from, { breach });
      fine(home, second, adult, from, { breach, withdrawnOn: 'today-1d' });
    },
  },
];
