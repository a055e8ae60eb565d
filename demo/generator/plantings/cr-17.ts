import { addDays, type Period } from '../../../subgraphs/kit/calendar';
import { agencyBody, type AgencyCode, CJIB } from '../bodies';
import { act, addClaim, anyAct, anyCreditor, reference, type StandingClaim } from '../claims';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const SINGLE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const FAMILY: Wish = { adults: 2, livelihood: 'WAGE', children: 2 };

/** A time-out that runs and ends well after the day on which the household is looked at. */
function running(home: Home): Period & { readonly to: string } {
  const from = addDays(home.today, -home.random.whole(40, 60));
  return { from, to: addDays(from, 110) };
}

/** The gemeente pauses a claim. All whose claim is in it were in view and know it. */
function pause(home: Home, person: string, claim: StandingClaim, period: Period, more: Item = {}): void {
  const body = agencyBody(claim.agency);
  home.add('gemeente', 'timeOuts', {
    id: home.id('time-out'),
    persons: [person],
    claims: [reference(claim)],
    period,
    inView: [body],
    announcedTo: [body],
    ...more,
  });
}

/** A day in the weeks before now: any time-out that runs has begun by then. */
function lately(home: Home): string {
  return addDays(home.today, -home.random.whole(1, 35));
}

/** Collection although the gemeente has paused the claim. */
export const cr17: readonly Planting[] = [
  {
    rule: 'CR-17',
    name: 'an act on a paused claim',
    kind: 'REAL',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const claim = addClaim(home, adult, anyCreditor(home), act(anyAct(home), lately(home)));
      pause(home, adult, claim, running(home));
    },
  },
  {
    rule: 'CR-17',
    name: 'an act on the first day, by a body that was not told',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const period = running(home);
      const claim = addClaim(home, adult, anyCreditor(home), act(anyAct(home), period.from));
      pause(home, adult, claim, period, { announcedTo: [] });
    },
  },
  {
    rule: 'CR-17',
    name: 'an act on the last day',
    kind: 'REAL',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const to = home.monthsAgo(1);
      const claim = addClaim(home, adult, anyCreditor(home), act(anyAct(home), to));
      pause(home, adult, claim, { from: addDays(to, -100), to });
    },
  },
  {
    rule: 'CR-17',
    name: 'an act the day before it was withdrawn',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const endedEarlyOn = addDays(home.today, -20);
      const claim = addClaim(home, adult, anyCreditor(home), act(anyAct(home), addDays(endedEarlyOn, -1)));
      pause(home, adult, claim, running(home), { endedEarlyOn });
    },
  },
  {
    rule: 'CR-17',
    name: 'the same body acts on a claim that is not listed',
    kind: 'EXPLAINED',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const agency = anyCreditor(home);
      pause(home, adult, addClaim(home, adult, agency), running(home));
      addClaim(home, adult, agency, act(anyAct(home), lately(home)));
    },
  },
  {
    rule: 'CR-17',
    name: 'a body that was not in view acts',
    kind: 'EXPLAINED',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const [paused, other] = home.random.pick<[AgencyCode, AgencyCode]>([
        ['uwv', 'svb'],
        ['svb', 'duo'],
        ['gemeente', 'uwv'],
      ]);
      pause(home, adult, addClaim(home, adult, paused), running(home));
      addClaim(home, adult, other, act(anyAct(home), lately(home)));
    },
  },
  {
    rule: 'CR-17',
    name: 'the same body acts on what no time-out can pause',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      pause(home, adult, addClaim(home, adult, 'gemeente'), running(home));
      const outside = home.random.pick<Item>([
        {
          creditor: CJIB,
          regime: 'CRIMINAL',
          criminal: true,
          kind: 'FINE',
          scheme: 'Sr',
          basis: ['Sv 257a'],
        },
        { regime: 'CIVIL', kind: 'OTHER', scheme: 'BW', title: 'Huur van een woning', basis: ['BW 7:212'] },
      ]);
      addClaim(home, adult, 'gemeente', { ...outside, ...act(anyAct(home), lately(home)) });
    },
  },
  {
    rule: 'CR-17',
    name: 'an act the day before it began',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const period = running(home);
      const acted = act(anyAct(home), addDays(period.from, -1));
      pause(home, adult, addClaim(home, adult, anyCreditor(home), acted), period);
    },
  },
  {
    rule: 'CR-17',
    name: 'an act the day after it ended',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const to = home.monthsAgo(1);
      const claim = addClaim(home, adult, anyCreditor(home), act(anyAct(home), addDays(to, 1)));
      pause(home, adult, claim, { from: addDays(to, -100), to });
    },
  },
  {
    rule: 'CR-17',
    name: 'an act on the day on which it was withdrawn',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const endedEarlyOn = addDays(home.today, -20);
      const claim = addClaim(home, adult, anyCreditor(home), act(anyAct(home), endedEarlyOn));
      pause(home, adult, claim, running(home), { endedEarlyOn });
    },
  },
  {
    rule: 'CR-17',
    name: 'it is for the spouse, the claim is of the other',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult, spouse }) => {
      const agency = anyCreditor(home);
      if (spouse !== null) pause(home, spouse, addClaim(home, spouse, agency), running(home));
      addClaim(home, adult, agency, act(anyAct(home), lately(home)));
    },
  },
];
