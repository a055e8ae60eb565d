import { addDays, addMonths } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { type Body, CJIB, TAX } from '../bodies';
import { addClaim } from '../claims';
import type { Home, Item } from '../home';
import { NORM, type Wish } from '../ordinary';
import type { Planting } from '../planting';

const SINGLE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const PARENT: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 1 };
const COUPLE: Wish = { adults: 2, livelihood: 'ASSISTANCE', children: 0 };

/** 95 % of the norm of somebody single (Rv 475dc), in cents. */
const PROTECTED = Math.ceil((NORM.single * 95) / 100);
/** How much two amounts may differ, in cents. */
const TOLERANCE = 100;

/** The beslagvrije voet as a body used it. */
interface Used {
  readonly amount: number;
  readonly livingSituation: string;
  readonly calculatedOn: string;
}

/** What a body that calculates well has used, some months ago. */
function rightly(home: Home, changes: Partial<Used> = {}): Used {
  const calculatedOn = home.monthsAgo(home.random.whole(1, 9));
  return { amount: PROTECTED, livingSituation: 'SINGLE', calculatedOn, ...changes };
}

/** The gemeente tells that a body withholds a little from the assistance, and what that body kept free. */
function withholds(home: Home, person: string, beneficiary: Body, used: Used, more: Item = {}): void {
  home.add('gemeente', 'deductions', {
    id: home.id('inhouding'),
    person,
    beneficiary,
    method: 'ATTACHMENT',
    onIncome: 'Participatiewet',
    amountPerMonth: euro(home.random.whole(500, 2_500)),
    period: { from: home.monthsAgo(home.random.whole(1, 9)) },
    protectedAmount: { ...used, amount: euro(used.amount) },
    basis: ['Rv 475'],
    ...more,
  });
}

/** As `withholds`, but UWV tells it of itself. */
function uwvWithholds(home: Home, person: string, used: Used): void {
  const { id } = addClaim(home, person, 'uwv');
  home.add('uwv', 'deductions', {
    id: home.id('inhouding'),
    person,
    claim: id,
    method: 'ATTACHMENT',
    onIncome: 'Participatiewet',
    amountPerMonth: euro(home.random.whole(500, 2_500)),
    period: { from: home.monthsAgo(home.random.whole(1, 9)) },
    protectedAmount: { ...used, amount: euro(used.amount) },
    basis: ['Rv 475'],
  });
}

/** A second child is born. Returns the day. */
function birth(home: Home, parent: string): string {
  const birthDate = addDays(home.today, -home.random.whole(40, 150));
  const baby = home.person('baby', { birthDate });
  home.add('gemeente', 'relations', {
    person: parent,
    kind: 'CHILD',
    other: baby,
    period: { from: birthDate },
  });
  return birthDate;
}

/** Two bodies that each protect another part of the same income, or that calculated it too long ago. */
export const cr13: readonly Planting[] = [
  {
    rule: 'CR-13',
    name: 'two amounts',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const lower = PROTECTED - home.random.whole(2_000, 40_000);
      withholds(home, adult, home.random.pick([CJIB, TAX]), rightly(home, { amount: lower }));
      uwvWithholds(home, adult, rightly(home));
    },
  },
  {
    rule: 'CR-13',
    name: 'one euro and one cent apart',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      withholds(home, adult, CJIB, rightly(home));
      withholds(home, adult, TAX, rightly(home, { amount: PROTECTED - TOLERANCE - 1 }));
    },
  },
  {
    rule: 'CR-13',
    name: 'one amount, two living situations',
    kind: 'REAL',
    wish: PARENT,
    plant: (home, { adult }) => {
      withholds(home, adult, CJIB, rightly(home, { livingSituation: 'SINGLE_PARENT' }));
      withholds(home, adult, TAX, rightly(home, { livingSituation: 'SINGLE' }));
    },
  },
  {
    rule: 'CR-13',
    name: 'one was calculated more than twelve months ago',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const calculatedOn = addDays(home.monthsAgo(12), -home.random.pick([1, 1, 40, 300]));
      const old = { period: { from: calculatedOn } };
      withholds(home, adult, CJIB, rightly(home, { calculatedOn }), old);
      withholds(home, adult, TAX, rightly(home));
    },
  },
  {
    rule: 'CR-13',
    name: 'one was calculated the day before a child was born',
    kind: 'REAL',
    wish: PARENT,
    plant: (home, { adult }) => {
      const calculatedOn = addDays(birth(home, adult), -1);
      const livingSituation = 'SINGLE_PARENT';
      withholds(home, adult, CJIB, rightly(home, { livingSituation, calculatedOn }));
      withholds(home, adult, TAX, rightly(home, { livingSituation, calculatedOn: home.monthsAgo(1) }));
    },
  },
  {
    rule: 'CR-13',
    name: 'one is of a plan that the person agreed to',
    kind: 'EXPLAINED',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const lower = PROTECTED - home.random.whole(2_000, 40_000);
      withholds(home, adult, CJIB, rightly(home));
      withholds(home, adult, TAX, rightly(home, { amount: lower }), { method: 'VOLUNTARY', basis: [] });
    },
  },
  {
    rule: 'CR-13',
    name: 'one euro apart',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      withholds(home, adult, home.random.pick([CJIB, TAX]), rightly(home));
      uwvWithholds(home, adult, rightly(home, { amount: PROTECTED - TOLERANCE }));
    },
  },
  {
    rule: 'CR-13',
    name: 'calculated twelve months ago to the day',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const calculatedOn = addMonths(home.today, -12);
      withholds(home, adult, CJIB, rightly(home, { calculatedOn }), { period: { from: calculatedOn } });
      withholds(home, adult, TAX, rightly(home));
    },
  },
  {
    rule: 'CR-13',
    name: 'calculated on the day on which a child was born',
    kind: 'NEAR_MISS',
    wish: PARENT,
    plant: (home, { adult }) => {
      const calculatedOn = birth(home, adult);
      const livingSituation = 'SINGLE_PARENT';
      withholds(home, adult, CJIB, rightly(home, { livingSituation, calculatedOn }));
      withholds(home, adult, TAX, rightly(home, { livingSituation, calculatedOn: home.monthsAgo(1) }));
    },
  },
  {
    rule: 'CR-13',
    name: 'the first ended in the month before the second began',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const lower = PROTECTED - home.random.whole(2_000, 40_000);
      const from = home.monthsAgo(home.random.whole(1, 3));
      const ended = { period: { from: home.monthsAgo(8), to: addDays(from, -1) } };
      withholds(home, adult, CJIB, rightly(home, { amount: lower }), ended);
      withholds(home, adult, TAX, rightly(home), { period: { from } });
    },
  },
  {
    rule: 'CR-13',
    name: 'two amounts of one body',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const lower = PROTECTED - home.random.whole(2_000, 40_000);
      withholds(home, adult, TAX, rightly(home));
      withholds(home, adult, TAX, rightly(home, { amount: lower }), { method: 'WAGE_CLAIM' });
    },
  },
  {
    rule: 'CR-13',
    name: 'two amounts of two persons',
    kind: 'NEAR_MISS',
    wish: COUPLE,
    plant: (home, { adult, spouse }) => {
      const half = Math.floor((NORM.couple * 95) / 200);
      const livingSituation = 'COUPLE';
      withholds(home, adult, CJIB, rightly(home, { livingSituation, amount: half }));
      const lower = rightly(home, { livingSituation, amount: half - home.random.whole(2_000, 20_000) });
      if (spouse !== null) withholds(home, spouse, TAX, lower);
    },
  },
];
