import { addDays, type Period } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { CJIB } from '../bodies';
import { act, addClaim, anyAct, anyCreditor, postpone } from '../claims';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const SINGLE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const FAMILY: Wish = { adults: 2, livelihood: 'WAGE', children: 1 };
const PENSION: Wish = { adults: 1, livelihood: 'OLD_AGE', children: 0 };

/** A period that began and ended in the past, each at least a month from the other and from now. */
function past(home: Home): Period & { readonly to: string } {
  const { random } = home;
  return { from: home.monthsAgo(random.whole(8, 12)), to: home.monthsAgo(random.whole(2, 4)) };
}

/** A claim with an act on a day, and postponement of it over a period. */
function actDuring(home: Home, person: string, on: string, period: Period, more: Item = {}): void {
  const claim = addClaim(home, person, anyCreditor(home), act(anyAct(home), on));
  postpone(home, person, claim, period, more);
}

/** A reminder or enforcement while payment of the same claim is postponed. */
export const cr15: readonly Planting[] = [
  {
    rule: 'CR-15',
    name: 'an act while postponement runs',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const { random, today } = home;
      const period = { from: home.monthsAgo(4), to: home.monthsAgo(-random.whole(2, 6)) };
      actDuring(home, adult, addDays(today, -random.whole(1, 110)), period);
    },
  },
  {
    rule: 'CR-15',
    name: 'an act on the first day',
    kind: 'REAL',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const period = past(home);
      actDuring(home, adult, period.from, period);
    },
  },
  {
    rule: 'CR-15',
    name: 'an act on the last day',
    kind: 'REAL',
    wish: PENSION,
    plant: (home, { adult }) => {
      const period = past(home);
      actDuring(home, adult, period.to, period);
    },
  },
  {
    rule: 'CR-15',
    name: 'an act the day before the postponement was withdrawn',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const period = past(home);
      const endedEarlyOn = home.monthsAgo(6);
      actDuring(home, adult, addDays(endedEarlyOn, -1), period, { endedEarlyOn });
    },
  },
  {
    rule: 'CR-15',
    name: 'another body collects while the plan with the creditor runs',
    kind: 'REAL',
    wish: PENSION,
    also: { 'CR-20': 'the plan with the creditor runs on after the hand-over' },
    plant: (home, { adult }) => {
      const claim = addClaim(home, adult, 'duo', {
        kind: 'STUDY_ARREARS',
        regime: 'WSF_2000',
        basis: ['Wsf 2000 6.8'],
        handler: CJIB,
        events: [{ kind: 'HANDED_OVER', on: home.monthsAgo(3) }],
        ...act('WRIT', home.monthsAgo(home.random.whole(1, 2))),
      });
      postpone(
        home,
        adult,
        claim,
        { from: home.monthsAgo(6), to: home.monthsAgo(-12) },
        { kind: 'INSTALMENT_PLAN', amountPerMonth: euro(home.random.whole(1_000, 2_500)) },
      );
    },
  },
  {
    rule: 'CR-15',
    name: 'an act on the day on which the postponement was withdrawn',
    kind: 'EXPLAINED',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const endedEarlyOn = home.monthsAgo(6);
      actDuring(home, adult, endedEarlyOn, past(home), { endedEarlyOn });
    },
  },
  {
    rule: 'CR-15',
    name: 'an act the day before the postponement',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const period = past(home);
      actDuring(home, adult, addDays(period.from, -1), period);
    },
  },
  {
    rule: 'CR-15',
    name: 'an act the day after the postponement',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const period = past(home);
      actDuring(home, adult, addDays(period.to, 1), period);
    },
  },
  {
    rule: 'CR-15',
    name: 'an act on another claim of the same agency',
    kind: 'NEAR_MISS',
    wish: PENSION,
    plant: (home, { adult }) => {
      const period = past(home);
      const agency = anyCreditor(home);
      postpone(home, adult, addClaim(home, adult, agency), period);
      addClaim(home, adult, agency, act(anyAct(home), period.to));
    },
  },
  {
    rule: 'CR-15',
    name: 'postponement for the spouse, an act on a claim of the other',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult, spouse }) => {
      const period = past(home);
      const agency = anyCreditor(home);
      if (spouse !== null) postpone(home, spouse, addClaim(home, spouse, agency), period);
      addClaim(home, adult, agency, act(anyAct(home), period.from));
    },
  },
];
