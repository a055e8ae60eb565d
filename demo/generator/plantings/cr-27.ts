import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { agencyBody } from '../bodies';
import { act, addClaim, anyCreditor, type StandingClaim } from '../claims';
import { decide, DECIDING } from '../decisions';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const WORKING: Wish = { adults: 1, livelihood: 'WAGE', children: 0 };

/** A decision to which objection is open up to and including a day. */
function openToObjection(home: Home, person: string, until: string): void {
  const decidedOn = addDays(until, -42);
  decide(home, home.random.pick(DECIDING), person, home.random.pick(['REFUSAL', 'OTHER', 'WAIVER']), {
    decidedOn,
    effect: { from: decidedOn },
    objectionUntil: until,
  });
}

function postpone(home: Home, person: string, to: string, more: Item = {}): void {
  const { agency, id } = addClaim(home, person, anyCreditor(home));
  home.add(agency, 'arrangements', {
    id: home.id('uitstel'),
    person,
    kind: 'POSTPONEMENT',
    claims: [id],
    period: { from: home.monthsAgo(home.random.whole(2, 6)), to },
    basis: ['Awb 4:94'],
    ...more,
  });
}

/** A time-out over one or two debts, up to and including a day. */
function pause(home: Home, person: string, to: string, more: Item = {}): void {
  const claims = Array.from({ length: home.random.whole(1, 2) }, (): StandingClaim => {
    return addClaim(home, person, anyCreditor(home));
  });
  const bodies = [...new Set(claims.map(({ agency }) => agency))].map(agencyBody);
  home.add('gemeente', 'timeOuts', {
    id: home.id('time-out'),
    persons: [person],
    claims: claims.map(({ agency, id }) => ({ agency: agencyBody(agency), claim: id })),
    period: { from: home.monthsAgo(home.random.whole(1, 3)), to },
    inView: bodies,
    announcedTo: bodies,
    ...more,
  });
}

/** A debt that may be time-barred since a number of days ago. */
function barred(home: Home, debtor: string, daysAgo: number, more: Item = {}): void {
  const limitationOn = addDays(home.today, -daysAgo);
  addClaim(home, debtor, anyCreditor(home), {
    imposedOn: home.monthsAgo(12 * 8 + home.random.whole(0, 6)),
    limitationOn,
    ...more,
  });
}

const inDays = (home: Home, days: number): string => addDays(home.today, days);

/** Terms that end soon, and debts that may be time-barred. */
export const cr27: readonly Planting[] = [
  {
    rule: 'CR-27',
    name: 'objection can be made for less than 14 days more',
    kind: 'REAL',
    wish: WORKING,
    plant: (home, { adult }) => openToObjection(home, adult, inDays(home, home.random.whole(1, 12))),
  },
  {
    rule: 'CR-27',
    name: 'objection can be made for 13 days more',
    kind: 'REAL',
    wish: WORKING,
    plant: (home, { adult }) => openToObjection(home, adult, inDays(home, 13)),
  },
  {
    rule: 'CR-27',
    name: 'today is the last day for objection',
    kind: 'REAL',
    wish: WORKING,
    plant: (home, { adult }) => openToObjection(home, adult, home.today),
  },
  {
    rule: 'CR-27',
    name: 'a postponement ends within 14 days',
    kind: 'REAL',
    wish: WORKING,
    plant: (home, { adult }) => postpone(home, adult, inDays(home, home.random.pick([0, 1, 5, 9, 13]))),
  },
  {
    rule: 'CR-27',
    name: 'a time-out ends within 21 days',
    kind: 'REAL',
    wish: WORKING,
    plant: (home, { adult }) => pause(home, adult, inDays(home, home.random.pick([0, 1, 13, 14, 20]))),
  },
  {
    rule: 'CR-27',
    name: 'the limitation passed and nothing interrupted it',
    kind: 'REAL',
    wish: WORKING,
    plant: (home, { adult }) => barred(home, adult, home.random.pick([1, 30, 400])),
  },
  {
    rule: 'CR-27',
    name: 'objection can be made for 14 days more',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => openToObjection(home, adult, inDays(home, 14)),
  },
  {
    rule: 'CR-27',
    name: 'the term for objection ended yesterday',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => openToObjection(home, adult, inDays(home, -1)),
  },
  {
    rule: 'CR-27',
    name: 'a postponement ends in 14 days',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => postpone(home, adult, inDays(home, 14)),
  },
  {
    rule: 'CR-27',
    name: 'a postponement that would end soon was withdrawn before',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) =>
      postpone(home, adult, inDays(home, home.random.whole(1, 12)), { endedEarlyOn: 'today-7d' }),
  },
  {
    rule: 'CR-27',
    name: 'a time-out ends in 21 days',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => pause(home, adult, inDays(home, 21)),
  },
  {
    rule: 'CR-27',
    name: 'a time-out that would end soon was withdrawn before',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) =>
      pause(home, adult, inDays(home, home.random.whole(1, 19)), { endedEarlyOn: 'today-3d' }),
  },
  {
    rule: 'CR-27',
    name: 'the limitation ends tomorrow',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => barred(home, adult, -1),
  },
  {
    rule: 'CR-27',
    name: 'the limitation was interrupted a year before it would end',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => {
      const daysAgo = home.random.whole(1, 300);
      const interruptedOn = inDays(home, -daysAgo - 365);
      barred(home, adult, daysAgo, act(home.random.pick(['REMINDER', 'WRIT']), interruptedOn));
    },
  },
  {
    rule: 'CR-27',
    name: 'a debt that was paid before the limitation',
    kind: 'NEAR_MISS',
    wish: WORKING,
    plant: (home, { adult }) => {
      const imposed = euro(home.random.whole(10_000, 90_000));
      const paid = { kind: 'PAID', on: home.monthsAgo(30), amount: imposed };
      barred(home, adult, home.random.whole(1, 300), { imposed, events: [paid] });
    },
  },
];
