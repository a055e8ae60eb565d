import { addDays, type Period } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { agencyBody } from '../bodies';
import { addClaim, postpone, reference, type StandingClaim } from '../claims';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const ON_ASSISTANCE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const ON_PENSION: Wish = { adults: 1, livelihood: 'OLD_AGE', children: 0 };
const WORKING: Wish = { adults: 1, livelihood: 'WAGE', children: 0 };

const BENEFITS = { gemeente: 'Participatiewet', svb: 'AOW', uwv: 'WIA' } as const;
type Payer = keyof typeof BENEFITS;

/** Amount of a benefit that comes on top of a wage, in cents a month. */
const BESIDE_WAGE = 60_000;

/** An agency that pays somebody a benefit, and to which that person owes something. */
function debtToPayer(home: Home, person: string, agency: Payer): StandingClaim<Payer> {
  if (agency === 'uwv') {
    const period = { from: home.monthsAgo(40) };
    const amount = { amountPerMonth: euro(BESIDE_WAGE), grossNet: 'NET', period };
    const scheme = BENEFITS.uwv;
    home.add('uwv', 'benefits', { person, kind: 'DISABILITY', scheme, title: 'WIA-uitkering', ...amount });
    home.add('uwv', 'incomes', { person, kind: 'BENEFIT', payer: scheme, ...amount });
  }
  return addClaim(home, person, agency);
}

/** Some months, of which the last is at least three months ahead: nothing about it is urgent. */
function running(home: Home): Period & { readonly to: string } {
  const { random } = home;
  return { from: home.monthsAgo(random.whole(3, 8)), to: home.monthsAgo(-random.whole(3, 5)) };
}

/** Withholds, for a claim, an amount that leaves the beslagvrije voet whole. */
function setOff(
  home: Home,
  person: string,
  { agency, id }: StandingClaim<Payer>,
  period: Item,
  more: Item = {},
): void {
  home.add(agency, 'deductions', {
    id: home.id('verrekening'),
    person,
    claim: id,
    method: 'SET_OFF',
    onIncome: BENEFITS[agency],
    amountPerMonth: euro(home.random.whole(500, 2_900)),
    period,
    basis: ['Awb 4:93'],
    ...more,
  });
}

const EXCLUDED: Item = {
  excludesSetOff: true,
  conditions: ['Zolang het uitstel loopt, wordt er niet verrekend.'],
};

/** Set-off of a claim for which payment is postponed. */
export const cr14: readonly Planting[] = [
  {
    rule: 'CR-14',
    name: 'set-off although the postponement excludes it',
    kind: 'REAL',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const claim = debtToPayer(home, adult, 'gemeente');
      postpone(home, adult, claim, running(home), EXCLUDED);
      setOff(home, adult, claim, { from: home.monthsAgo(home.random.whole(1, 9)) });
    },
  },
  {
    rule: 'CR-14',
    name: 'set-off began on the first day of the postponement',
    kind: 'REAL',
    wish: ON_PENSION,
    plant: (home, { adult }) => {
      const claim = debtToPayer(home, adult, 'svb');
      const period = running(home);
      postpone(home, adult, claim, period, EXCLUDED);
      setOff(home, adult, claim, { from: period.from });
    },
  },
  {
    rule: 'CR-14',
    name: 'set-off, and the postponement does not say whether it excludes it',
    kind: 'REAL',
    wish: WORKING,
    plant: (home, { adult }) => {
      const claim = debtToPayer(home, adult, 'uwv');
      postpone(home, adult, claim, running(home));
      setOff(home, adult, claim, { from: home.monthsAgo(2) });
    },
  },
  {
    rule: 'CR-14',
    name: 'set-off went on in a time-out',
    kind: 'REAL',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const claim = debtToPayer(home, adult, 'gemeente');
      const body = agencyBody('gemeente');
      home.add('gemeente', 'timeOuts', {
        id: home.id('time-out'),
        persons: [adult],
        claims: [reference(claim)],
        period: { from: home.monthsAgo(1), to: home.monthsAgo(-2) },
        inView: [body],
        announcedTo: [body],
      });
      setOff(home, adult, claim, { from: home.monthsAgo(home.random.whole(2, 6)) });
    },
  },
  {
    rule: 'CR-14',
    name: 'the conditions of the postponement allow it',
    kind: 'EXPLAINED',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const claim = debtToPayer(home, adult, 'gemeente');
      postpone(home, adult, claim, running(home), { excludesSetOff: false });
      setOff(home, adult, claim, { from: home.monthsAgo(home.random.whole(1, 9)) });
    },
  },
  {
    rule: 'CR-14',
    name: 'set-off ended the day before the postponement',
    kind: 'NEAR_MISS',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const claim = debtToPayer(home, adult, 'gemeente');
      const period = running(home);
      postpone(home, adult, claim, period, EXCLUDED);
      setOff(home, adult, claim, { from: home.monthsAgo(12), to: addDays(period.from, -1) });
    },
  },
  {
    rule: 'CR-14',
    name: 'set-off began the day after the postponement',
    kind: 'NEAR_MISS',
    wish: ON_PENSION,
    plant: (home, { adult }) => {
      const claim = debtToPayer(home, adult, 'svb');
      const to = home.monthsAgo(home.random.whole(1, 4));
      postpone(home, adult, claim, { from: home.monthsAgo(9), to }, EXCLUDED);
      setOff(home, adult, claim, { from: addDays(to, 1) });
    },
  },
  {
    rule: 'CR-14',
    name: 'set-off began on the day on which the postponement was withdrawn',
    kind: 'NEAR_MISS',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const claim = debtToPayer(home, adult, 'gemeente');
      const endedEarlyOn = home.monthsAgo(home.random.whole(1, 2));
      postpone(home, adult, claim, running(home), { ...EXCLUDED, endedEarlyOn });
      setOff(home, adult, claim, { from: endedEarlyOn });
    },
  },
  {
    rule: 'CR-14',
    name: 'set-off of another claim of the same agency',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => {
      const claim = debtToPayer(home, adult, 'uwv');
      postpone(home, adult, claim, running(home), EXCLUDED);
      setOff(home, adult, addClaim(home, adult, 'uwv'), { from: home.monthsAgo(2) });
    },
  },
  {
    rule: 'CR-14',
    name: 'withheld at the own wish of the person',
    kind: 'NEAR_MISS',
    wish: ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const claim = debtToPayer(home, adult, 'gemeente');
      postpone(home, adult, claim, running(home), EXCLUDED);
      setOff(home, adult, claim, { from: home.monthsAgo(2) }, { method: 'VOLUNTARY', basis: [] });
    },
  },
];
