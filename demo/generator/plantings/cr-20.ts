import { euro } from '../amounts';
import { type AgencyCode, CJIB } from '../bodies';
import { addClaim, anyCreditor, type StandingClaim } from '../claims';
import type { Home, Item } from '../home';
import { NORM, type Wish } from '../ordinary';
import { payOff } from '../plans';
import type { Planting } from '../planting';
import { ROOM_OF_SINGLE as ROOM, SINGLE_ON_ASSISTANCE } from '../small-room';

const COUPLE: Wish = { adults: 2, livelihood: 'ASSISTANCE', children: 0 };
/** What a couple on assistance can spare together: 5 % of the norm, rounded down. */
const ROOM_OF_COUPLE = Math.floor((NORM.couple * 5) / 100);

const STATE_PLAN: Item = { kind: 'JOINT_STATE_PLAN', handler: CJIB };

/** A plan for a debt of its own at some agency. */
function planFor(home: Home, person: string, cents: number, more: Item = {}): void {
  payOff(home, person, addClaim(home, person, anyCreditor(home)), cents, more);
}

/** Something is withheld from the assistance, for a debt. */
function attach(home: Home, person: string, { agency, id }: StandingClaim, cents: number): void {
  home.add(agency, 'deductions', {
    id: home.id('inhouding'),
    person,
    claim: id,
    method: 'ATTACHMENT',
    onIncome: 'Participatiewet',
    amountPerMonth: euro(cents),
    period: { from: home.monthsAgo(home.random.whole(1, 6)) },
    basis: ['Rv 475'],
  });
}

/** An amount of which two together leave part of the room. */
const small = ({ random }: Home): number => random.whole(500, Math.floor(ROOM / 3));

/** A debt that DUO handed over to the CJIB, of arrears. */
function handedOver(home: Home, person: string): StandingClaim {
  return addClaim(home, person, 'duo', {
    kind: 'STUDY_ARREARS',
    title: 'Achterstallige termijnen',
    handler: CJIB,
    basis: ['Wsf 2000 6.8'],
    events: [{ kind: 'HANDED_OVER', on: home.monthsAgo(home.random.whole(1, 5)) }],
  });
}

/** Plans of a household against what it can spare, and two ways of collecting one debt. */
export const cr20: readonly Planting[] = [
  {
    rule: 'CR-20',
    name: 'three plans of three bodies, each within the room',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      for (const agency of ['uwv', 'duo', 'svb'] as const)
        payOff(home, adult, addClaim(home, adult, agency), home.random.whole(3_000, ROOM));
    },
  },
  {
    rule: 'CR-20',
    name: 'plans of one cent too much',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const first = home.random.whole(1_000, ROOM - 1_000);
      planFor(home, adult, first);
      planFor(home, adult, ROOM - first + 1);
    },
  },
  {
    rule: 'CR-20',
    name: 'a plan beside an attachment, together one cent too much',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const taken = home.random.whole(1_000, ROOM - 1_000);
      attach(home, adult, addClaim(home, adult, anyCreditor(home)), taken);
      planFor(home, adult, ROOM - taken + 1);
    },
  },
  {
    rule: 'CR-20',
    name: 'the plans of both partners together',
    kind: 'REAL',
    wish: COUPLE,
    plant: (home, { adult, spouse }) => {
      planFor(home, adult, home.random.whole(6_000, 9_000));
      planFor(home, spouse ?? adult, home.random.whole(6_000, 9_000));
    },
  },
  {
    rule: 'CR-20',
    name: 'one debt in two plans',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const claim = addClaim(home, adult, anyCreditor(home));
      payOff(home, adult, claim, small(home));
      payOff(home, adult, claim, small(home));
    },
  },
  {
    rule: 'CR-20',
    name: 'a debt in the state plan is withheld for as well',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const claim = addClaim(home, adult, home.random.pick(['uwv', 'svb', 'duo']));
      payOff(home, adult, claim, small(home), STATE_PLAN);
      attach(home, adult, claim, small(home));
    },
  },
  {
    rule: 'CR-20',
    name: 'the debt was handed over while the old plan runs on',
    kind: 'REAL',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      payOff(home, adult, handedOver(home, adult), small(home), { period: { from: home.monthsAgo(8) } });
    },
  },
  {
    rule: 'CR-20',
    name: 'exactly the room',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const first = home.random.whole(1_000, ROOM - 1_000);
      planFor(home, adult, first);
      planFor(home, adult, ROOM - first);
    },
  },
  {
    rule: 'CR-20',
    name: 'the second plan ended yesterday',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      planFor(home, adult, ROOM);
      planFor(home, adult, ROOM, { period: { from: home.monthsAgo(7), to: 'today-1d' } });
    },
  },
  {
    rule: 'CR-20',
    name: 'what a couple can spare is of both',
    kind: 'NEAR_MISS',
    wish: COUPLE,
    plant: (home, { adult, spouse }) => {
      const first = home.random.whole(5_500, ROOM_OF_COUPLE - 500);
      planFor(home, adult, first);
      planFor(home, spouse ?? adult, ROOM_OF_COUPLE - first - home.random.whole(10, 200));
    },
  },
  {
    rule: 'CR-20',
    name: 'the plan of a grown child',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const child = home.person('grown-child', { birthDate: home.monthsAgo(20 * 12 + 3) });
      const period = { from: home.monthsAgo(14) };
      home.add('gemeente', 'relations', {
        person: adult,
        kind: 'CHILD',
        other: child,
        period: { from: home.monthsAgo(20 * 12 + 3) },
      });
      home.add('uwv', 'incomes', {
        id: home.id('loon'),
        person: child,
        kind: 'WAGE',
        payer: 'Supermarkt Voorbeeld',
        amountPerMonth: euro(90_000),
        grossNet: 'NET',
        period,
      });
      planFor(home, adult, ROOM);
      planFor(home, child, home.random.whole(1_000, 4_000));
    },
  },
  {
    rule: 'CR-20',
    name: 'the second plan began the day after the first',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const claim = addClaim(home, adult, anyCreditor(home));
      payOff(home, adult, claim, small(home), { period: { from: home.monthsAgo(9), to: 'today-1d' } });
      payOff(home, adult, claim, small(home), { period: { from: 'today' } });
    },
  },
  {
    rule: 'CR-20',
    name: 'the first plan was withdrawn today',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const claim = addClaim(home, adult, anyCreditor(home));
      payOff(home, adult, claim, small(home), { endedEarlyOn: 'today' });
      payOff(home, adult, claim, small(home));
    },
  },
  {
    rule: 'CR-20',
    name: 'withheld for another debt than that in the state plan',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      const agency = home.random.pick<AgencyCode>(['uwv', 'svb', 'duo']);
      payOff(home, adult, addClaim(home, adult, agency), small(home), STATE_PLAN);
      attach(home, adult, addClaim(home, adult, agency), small(home));
    },
  },
  {
    rule: 'CR-20',
    name: 'the plan went over with the debt',
    kind: 'NEAR_MISS',
    wish: SINGLE_ON_ASSISTANCE,
    plant: (home, { adult }) => {
      payOff(home, adult, handedOver(home, adult), small(home), { handler: CJIB });
    },
  },
];
