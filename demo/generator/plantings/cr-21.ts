import { addDays, addMonths, type Period } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { agencyBody } from '../bodies';
import { addClaim } from '../claims';
import type { Home, Item } from '../home';
import { NORM, type Wish } from '../ordinary';
import type { Planting } from '../planting';
import { SINGLE_ON_ASSISTANCE } from '../small-room';

const PARENT: Wish = { adults: 1, livelihood: 'WAGE', children: 2 };
const PARENTS: Wish = { adults: 2, livelihood: 'WAGE', children: 2 };

/** Whole months that end some time ago. */
interface Months {
  readonly period: Period & { readonly to: string };
  readonly count: number;
}

/** A number of months from the first of a month on. */
function monthsFrom(from: string, count: number): Months {
  return { period: { from, to: addDays(addMonths(from, count), -1) }, count };
}

/** Some months of last year or so. */
function pastMonths({ random, today }: Home): Months {
  const first = addMonths(`${today.slice(0, 7)}-01`, -random.whole(13, 24));
  return monthsFrom(first, random.whole(2, 8));
}

/** What an agency paid each month in a time that is over. In cents a month. */
function paid(
  home: Home,
  agency: 'uwv' | 'svb',
  person: string,
  cents: number,
  period: Period,
  more: Item = {},
): void {
  const isUwv = agency === 'uwv';
  home.add(agency, 'benefits', {
    id: home.id('uitkering'),
    person,
    kind: isUwv ? 'UNEMPLOYMENT' : 'CHILD',
    scheme: isUwv ? 'WW' : 'AKW',
    title: isUwv ? 'WW-uitkering' : 'Kinderbijslag',
    period,
    amountPerMonth: euro(cents),
    grossNet: 'NET',
    firstPaymentOn: period.from,
    ...more,
  });
}

/** An agency claims back over a time. In cents. */
function claimBack(
  home: Home,
  agency: 'uwv' | 'svb',
  person: string,
  cents: number,
  period: Period,
  more: Item = {},
): void {
  addClaim(home, person, agency, {
    scheme: agency === 'uwv' ? 'WW' : 'AKW',
    basis: [agency === 'uwv' ? 'WW 36' : 'AKW 24'],
    imposed: euro(cents),
    imposedOn: addMonths(period.to ?? period.from, 1),
    period,
    grossNet: 'NET',
    ...more,
  });
}

/** Two agencies paid in the same months, and each claims all of it back; the first some cents beyond that. */
function bothClaimAll(home: Home, person: string, other: string, beyond: number, more: Item = {}): void {
  const { random } = home;
  const { period, count } = pastMonths(home);
  const [benefit, child] = [random.whole(90_000, 180_000), random.whole(20_000, 40_000)];
  paid(home, 'uwv', person, benefit, period);
  paid(home, 'svb', other, child, period);
  claimBack(home, 'uwv', person, benefit * count + beyond, period, more);
  claimBack(home, 'svb', other, child * count, period);
}

/**
 * UWV granted a benefit afterwards, over months in which there was assistance, and the gemeente claims that assistance
 * back because of it (Participatiewet 58 lid 2 f). Returns those months.
 * @param paidTo the body that received the back payment; none: the person
 * @param monthsBefore when not zero, the back payment is over so many months before
 */
function grantedAfterwards(home: Home, person: string, paidTo: Item, monthsBefore = 0): Months {
  const { random } = home;
  const months = monthsFrom(home.monthsAgo(random.whole(12, 18)), random.whole(3, 6));
  const { period, count } = months;
  const before = monthsFrom(addMonths(period.from, -monthsBefore), monthsBefore).period;
  const amount = { amountPerMonth: euro(NORM.single), grossNet: 'NET', period };
  home.add('uwv', 'benefits', {
    id: home.id('uitkering'),
    person,
    kind: 'DISABILITY',
    scheme: 'WIA',
    title: 'WIA-uitkering',
    ...amount,
    firstPaymentOn: addMonths(period.to, 1),
  });
  home.add('uwv', 'backPayments', {
    id: home.id('nabetaling'),
    person,
    scheme: 'WIA',
    period: monthsBefore === 0 ? period : before,
    amount: euro(NORM.single * count),
    paidOn: addMonths(period.to, 1),
    ...paidTo,
  });
  addClaim(home, person, 'gemeente', {
    basis: ['Participatiewet 58 lid 2 f'],
    title: 'Bijstand over maanden waarover later WIA is betaald',
    imposed: euro(NORM.single * count),
    imposedOn: addMonths(period.to, 2),
    period,
    grossNet: 'NET',
  });
  return months;
}

/** UWV claims a part of what it granted afterwards back as well. */
function claimPart(home: Home, person: string, { period }: Months): void {
  const imposed = euro(home.random.whole(5_000, 60_000));
  const imposedOn = addMonths(period.to, 3);
  addClaim(home, person, 'uwv', {
    scheme: 'WIA',
    basis: ['WIA 77'],
    imposed,
    imposedOn,
    period,
    grossNet: 'NET',
  });
}

/** Claims before tax, and a payment of a part of it on a day, over months of one year. */
function grossClaim(home: Home, person: string, year: number, paidOn: string): void {
  const { random } = home;
  const { period } = monthsFrom(`${year}-0${random.whole(1, 5)}-01`, random.whole(2, 4));
  const [benefit, child] = [random.whole(120_000, 180_000), random.whole(20_000, 40_000)];
  const gross = { grossNet: 'GROSS' };
  paid(home, 'uwv', person, benefit, period, gross);
  paid(home, 'svb', person, child, period, gross);
  claimBack(home, 'uwv', person, random.whole(30_000, 90_000), period, {
    ...gross,
    events: [{ kind: 'PAID', on: paidOn, amount: euro(random.whole(1_000, 20_000)) }],
  });
  claimBack(home, 'svb', person, child, period, gross);
}

/** Two benefits over the same or other days, and far more claimed back of each than it was. */
function claimFarTooMuch(home: Home, person: string, one: Period, other: Period): void {
  const { random } = home;
  paid(home, 'uwv', person, random.whole(90_000, 120_000), one);
  paid(home, 'svb', person, random.whole(20_000, 30_000), other);
  claimBack(home, 'uwv', person, 5_000_000, one);
  claimBack(home, 'svb', person, 2_000_000, other);
}

const TO_GEMEENTE: Item = { paidTo: agencyBody('gemeente') };

/** One benefit claimed back by two bodies. */
export const cr21: readonly Planting[] = [
  {
    rule: 'CR-21',
    name: 'the back payment went to the gemeente, which claims all the same, and UWV claims too',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => claimPart(home, adult, grantedAfterwards(home, adult, TO_GEMEENTE)),
  },
  {
    rule: 'CR-21',
    name: 'the back payment went to the gemeente, which claims all the same',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => void grantedAfterwards(home, adult, TO_GEMEENTE),
  },
  {
    rule: 'CR-21',
    name: 'claimed back is more than was received',
    kind: 'REAL',
    wish: PARENT,
    plant: (home, { adult }) => bothClaimAll(home, adult, adult, home.random.whole(2, 90_000)),
  },
  {
    rule: 'CR-21',
    name: 'claimed back is one cent more than was received',
    kind: 'REAL',
    wish: PARENT,
    plant: (home, { adult }) => bothClaimAll(home, adult, adult, 1),
  },
  {
    rule: 'CR-21',
    name: 'the claims overlap by exactly a month, from the middle of one',
    kind: 'REAL',
    wish: PARENT,
    plant: (home, { adult }) => {
      const { period } = pastMonths(home);
      const from = addDays(`${period.to.slice(0, 7)}-01`, home.random.whole(4, 19));
      const to = addDays(addMonths(from, 1), -1);
      claimFarTooMuch(home, adult, { from: period.from, to }, { from, to: addMonths(period.to, 3) });
    },
  },
  {
    rule: 'CR-21',
    name: 'gross is claimed back of what was repaid in the year itself',
    kind: 'REAL',
    wish: PARENT,
    plant: (home, { adult }) => grossClaim(home, adult, 2024, '2024-12-31'),
  },
  {
    rule: 'CR-21',
    name: 'one of both claims is about holiday pay',
    kind: 'EXPLAINED',
    wish: PARENT,
    plant: (home, { adult }) => {
      const title = home.random.pick(['Te veel betaald vakantiegeld', 'Vakantiebijslag WW']);
      bothClaimAll(home, adult, adult, home.random.whole(1, 90_000), { title });
    },
  },
  {
    rule: 'CR-21',
    name: 'the back payment went to the person',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => claimPart(home, adult, grantedAfterwards(home, adult, {})),
  },
  {
    rule: 'CR-21',
    name: 'the back payment was over the months before',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => claimPart(home, adult, grantedAfterwards(home, adult, TO_GEMEENTE, 3)),
  },
  {
    rule: 'CR-21',
    name: 'claimed back is exactly what was received',
    kind: 'NEAR_MISS',
    wish: PARENT,
    plant: (home, { adult }) => bothClaimAll(home, adult, adult, 0),
  },
  {
    rule: 'CR-21',
    name: 'two persons each repay what they received',
    kind: 'NEAR_MISS',
    wish: PARENTS,
    plant: (home, { adult, spouse }) => bothClaimAll(home, adult, spouse ?? adult, 0),
  },
  {
    rule: 'CR-21',
    name: 'the claims overlap by a day less than a month',
    kind: 'NEAR_MISS',
    wish: PARENT,
    plant: (home, { adult }) => {
      const { period } = pastMonths(home);
      const from = addDays(`${period.to.slice(0, 7)}-01`, 1);
      claimFarTooMuch(home, adult, period, { from, to: addMonths(period.to, 2) });
    },
  },
  {
    rule: 'CR-21',
    name: 'gross is claimed back of what was repaid the year after',
    kind: 'NEAR_MISS',
    wish: PARENT,
    plant: (home, { adult }) => grossClaim(home, adult, 2024, '2025-01-01'),
  },
];
