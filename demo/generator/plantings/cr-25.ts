import { addDays } from '../../../subgraphs/kit/calendar';
import { decide, DECIDING } from '../decisions';
import type { AgencyCode } from '../bodies';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const ON_ASSISTANCE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 2 };
const COUPLE: Wish = { adults: 2, livelihood: 'ASSISTANCE', children: 1 };

/** What it obliges to, as the caseworker reads it. */
const WORDS: Readonly<Record<string, string>> = {
  WORK: 'Meedoen aan het werktraject',
  CARE: 'Mantelzorg geven',
  PARENTING_PLAN: 'Thuis zijn voor de kinderen',
  TREATMENT: 'Naar de behandeling gaan',
  MOVE_HOUSE: 'Verhuizen',
  STAY_AT_ADDRESS: 'Op het adres blijven',
  REPAY: 'Aflossen',
  NO_PAYMENT_OUTSIDE_SETTLEMENT: 'Niet betalen buiten de schuldregeling',
};

type Duty = Item & { readonly kind: string };

/** A decision that obliges somebody to something from some months ago, without an end unless `duty` has one. */
function oblige(home: Home, agency: AgencyCode, person: string, duty: Duty, more: Item = {}): void {
  const from = home.monthsAgo(home.random.whole(2, 8));
  decide(home, agency, person, home.random.pick(['OTHER', 'PLAN_OF_ACTION']), {
    decidedOn: from,
    effect: { from },
    obligations: [{ period: { from }, description: WORDS[duty.kind] ?? 'Plicht', ...duty }],
    ...more,
  });
}

/** Two opposite duties of more than 40 hours a week together. */
function workAndCare(home: Home): readonly [Duty, Duty] {
  const { random } = home;
  return [
    { kind: 'WORK', hoursPerWeek: random.whole(24, 32) },
    { kind: random.pick(['CARE', 'PARENTING_PLAN', 'TREATMENT']), hoursPerWeek: random.whole(18, 30) },
  ];
}

/** Two duties of which only one can be met. */
function opposites(home: Home): readonly [Duty, Duty] {
  return home.random.pick<readonly [Duty, Duty]>([
    workAndCare(home),
    [{ kind: 'MOVE_HOUSE' }, { kind: 'STAY_AT_ADDRESS' }],
    [{ kind: 'REPAY' }, { kind: 'NO_PAYMENT_OUTSIDE_SETTLEMENT' }],
  ]);
}

/** Decisions that ask opposite things of one person. */
export const cr25: readonly Planting[] = [
  {
    rule: 'CR-25',
    name: 'a parent must work and must be at home for the children',
    kind: 'REAL',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const { random } = home;
      oblige(home, 'gemeente', adult, { kind: 'WORK', hoursPerWeek: random.whole(24, 36) });
      const youth = { kind: 'PARENTING_PLAN', hoursPerWeek: random.whole(20, 30) };
      oblige(home, 'gemeente', adult, youth, { scheme: 'Jeugdwet' });
    },
  },
  {
    rule: 'CR-25',
    name: 'opposite duties of two agencies',
    kind: 'REAL',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const [first, second] = opposites(home);
      oblige(home, home.random.pick(['uwv', 'svb']), adult, first);
      oblige(home, 'gemeente', adult, second);
    },
  },
  {
    rule: 'CR-25',
    name: 'duties of 41 hours a week together',
    kind: 'REAL',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const hours = home.random.whole(10, 30);
      oblige(home, 'gemeente', adult, { kind: 'CARE', hoursPerWeek: hours });
      oblige(home, 'uwv', adult, { kind: 'TREATMENT', hoursPerWeek: 41 - hours });
    },
  },
  {
    rule: 'CR-25',
    name: 'the exemption of one of both duties ended yesterday',
    kind: 'REAL',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const [first, second] = opposites(home);
      const exemption = { from: home.monthsAgo(10), to: 'today-1d' };
      oblige(home, home.random.pick(DECIDING), adult, { ...first, exemption });
      oblige(home, 'gemeente', adult, second);
    },
  },
  {
    rule: 'CR-25',
    name: 'one of both duties need not be met',
    kind: 'EXPLAINED',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const [first, second] = opposites(home);
      const exemption = { from: home.monthsAgo(10) };
      const free = home.random.chance(50);
      oblige(home, home.random.pick(['uwv', 'svb']), adult, free ? { ...first, exemption } : first);
      oblige(home, 'gemeente', adult, free ? second : { ...second, exemption });
    },
  },
  {
    rule: 'CR-25',
    name: 'duties of 40 hours a week together',
    kind: 'NEAR_MISS',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const hours = home.random.whole(10, 30);
      oblige(home, 'gemeente', adult, { kind: 'CARE', hoursPerWeek: hours });
      oblige(home, 'uwv', adult, { kind: 'TREATMENT', hoursPerWeek: 40 - hours });
    },
  },
  {
    rule: 'CR-25',
    name: 'each duty is on another person',
    kind: 'NEAR_MISS',
    wish: COUPLE,
    plant: (home, { adult, spouse }) => {
      const [first, second] = opposites(home);
      oblige(home, home.random.pick(['uwv', 'svb']), adult, first);
      oblige(home, 'gemeente', spouse ?? adult, second);
    },
  },
  {
    rule: 'CR-25',
    name: 'one duty ended the day before the other began',
    kind: 'NEAR_MISS',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const [first, second] = opposites(home);
      const from = home.monthsAgo(home.random.whole(0, 2));
      const before = { from: home.monthsAgo(9), to: addDays(from, -1) };
      oblige(home, home.random.pick(['uwv', 'svb']), adult, { ...first, period: before });
      oblige(home, 'gemeente', adult, { ...second, period: { from } });
    },
  },
  {
    rule: 'CR-25',
    name: 'duties that go together',
    kind: 'NEAR_MISS',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const { random } = home;
      oblige(home, random.pick(['uwv', 'svb']), adult, {
        kind: random.pick(['PROVIDE_EVIDENCE', 'REPAY']),
      });
      oblige(home, 'gemeente', adult, { kind: random.pick(['STAY_AT_ADDRESS', 'TREATMENT']) });
    },
  },
  {
    rule: 'CR-25',
    name: 'the second decision was taken back yesterday',
    kind: 'NEAR_MISS',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const [first, second] = opposites(home);
      oblige(home, home.random.pick(['uwv', 'svb']), adult, first);
      oblige(home, 'gemeente', adult, second, { withdrawnOn: 'today-1d' });
    },
  },
];
