import { addDays, type Period } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { CJIB, TAX } from '../bodies';
import { act, addClaim, anyCreditor } from '../claims';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const SINGLE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const FAMILY: Wish = { adults: 2, livelihood: 'WAGE', children: 2 };

/** A moratorium that runs since some months and ends well after the day on which the household is looked at. */
function running(home: Home): Period & { readonly to: string } {
  const { random } = home;
  return { from: addDays(home.monthsAgo(2), -random.whole(1, 30)), to: home.monthsAgo(-random.whole(1, 2)) };
}

/** On what the court decides, by kind of moratorium. */
const GROUND = { BROAD: 'Wgs 5', NARROW: 'Fw 287b', WSNP: 'Fw 284' } as const;

/** The court protects somebody from all creditors: for some months, or with the statutory debt settlement. */
function protect(
  home: Home,
  person: string,
  period: Period,
  kind = home.random.pick<keyof typeof GROUND>(['BROAD', 'WSNP']),
): void {
  home.add('gemeente', 'moratoria', {
    id: home.id('moratorium'),
    persons: [person],
    kind,
    court: 'Rechtbank Voorbeeldstad',
    period,
    basis: [GROUND[kind]],
  });
}

/** An act that takes, or prepares to take, money or goods: what the court has stopped. */
function anyAct(home: Home): string {
  return home.random.pick(['WRIT', 'ATTACHMENT']);
}

/** Somebody withholds a little from the assistance. */
function withhold(home: Home, person: string, period: Item): void {
  home.add('gemeente', 'deductions', {
    id: home.id('inhouding'),
    person,
    beneficiary: home.random.pick([CJIB, TAX]),
    method: 'ATTACHMENT',
    onIncome: 'Participatiewet',
    amountPerMonth: euro(home.random.whole(500, 2_500)),
    period,
    basis: ['Rv 475'],
  });
}

/** Collection while the court has told all creditors to wait. */
export const cr16: readonly Planting[] = [
  {
    rule: 'CR-16',
    name: 'an act while it runs',
    kind: 'REAL',
    wish: FAMILY,
    plant: (home, { adult }) => {
      protect(home, adult, running(home));
      addClaim(
        home,
        adult,
        anyCreditor(home),
        act(anyAct(home), addDays(home.today, -home.random.whole(1, 50))),
      );
    },
  },
  {
    rule: 'CR-16',
    name: 'an act on its first day',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const period = running(home);
      protect(home, adult, period);
      addClaim(home, adult, anyCreditor(home), act(anyAct(home), period.from));
    },
  },
  {
    rule: 'CR-16',
    name: 'an act on its last day',
    kind: 'REAL',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const to = home.monthsAgo(home.random.whole(1, 3));
      protect(home, adult, { from: addDays(to, -150), to }, 'BROAD');
      addClaim(home, adult, anyCreditor(home), act(anyAct(home), to));
    },
  },
  {
    rule: 'CR-16',
    name: 'a deduction that began in it',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      protect(home, adult, running(home));
      withhold(home, adult, { from: addDays(home.today, -home.random.whole(1, 50)) });
    },
  },
  {
    rule: 'CR-16',
    name: 'a reminder, which takes nothing',
    kind: 'EXPLAINED',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const period = running(home);
      protect(home, adult, period);
      addClaim(home, adult, anyCreditor(home), act('REMINDER', period.from));
    },
  },
  {
    rule: 'CR-16',
    name: 'the court stopped an eviction only, and the debt is another',
    kind: 'EXPLAINED',
    wish: SINGLE,
    plant: (home, { adult }) => {
      protect(home, adult, running(home), 'NARROW');
      addClaim(home, adult, anyCreditor(home), act(anyAct(home), addDays(home.today, -3)));
    },
  },
  {
    rule: 'CR-16',
    name: 'a criminal measure',
    kind: 'EXPLAINED',
    wish: FAMILY,
    plant: (home, { adult }) => {
      protect(home, adult, running(home));
      const measure = { creditor: CJIB, handler: CJIB, regime: 'CRIMINAL', criminal: true, kind: 'FINE' };
      const criminal = { ...measure, scheme: 'Sr', title: 'Schadevergoedingsmaatregel', basis: ['Sr 36f'] };
      addClaim(home, adult, 'gemeente', { ...criminal, ...act(anyAct(home), home.monthsAgo(1)) });
    },
  },
  {
    rule: 'CR-16',
    name: 'a claim imposed the day after it began',
    kind: 'EXPLAINED',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const period = running(home);
      protect(home, adult, period);
      const imposedOn = addDays(period.from, 1);
      addClaim(home, adult, anyCreditor(home), { imposedOn, ...act(anyAct(home), addDays(home.today, -3)) });
    },
  },
  {
    rule: 'CR-16',
    name: 'an act the day before it began',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const period = running(home);
      protect(home, adult, period);
      addClaim(home, adult, anyCreditor(home), act(anyAct(home), addDays(period.from, -1)));
    },
  },
  {
    rule: 'CR-16',
    name: 'an act the day after it ended',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const to = home.monthsAgo(home.random.whole(1, 3));
      protect(home, adult, { from: addDays(to, -150), to }, 'BROAD');
      addClaim(home, adult, anyCreditor(home), act(anyAct(home), addDays(to, 1)));
    },
  },
  {
    rule: 'CR-16',
    name: 'a deduction that began the day before',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const period = running(home);
      protect(home, adult, period, 'BROAD');
      withhold(home, adult, { from: addDays(period.from, -1) });
    },
  },
  {
    rule: 'CR-16',
    name: 'it protects the spouse, the claim is of the other',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult, spouse }) => {
      if (spouse !== null) protect(home, spouse, running(home));
      addClaim(home, adult, anyCreditor(home), act(anyAct(home), addDays(home.today, -10)));
    },
  },
];
