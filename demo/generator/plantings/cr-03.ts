import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { TOESLAGEN } from '../bodies';
import { elsewhere, livesOf, moveIn, relate } from '../cohabitants';
import { find, forgetFindings } from '../findings';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting, PlantedKind } from '../planting';

const PARENT: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 2 };
const ALONE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };

const SAME_DIFFERENCE = { 'CR-01': 'together for the toeslag, single for the gemeente' };

/** Months of an age of 18. */
const GROWN_UP = 18 * 12;

/** The kindgebonden budget with a partner and without the supplement, as the household told of it. */
function allowance(home: Home, person: string, partner: string | undefined, more: Item = {}): void {
  home.add('gemeente', 'reportedDecisions', {
    id: home.id('toeslag'),
    person,
    body: TOESLAGEN,
    kind: 'GRANT',
    scheme: 'Awir',
    title: 'Kindgebonden budget',
    decidedOn: home.monthsAgo(9),
    effect: { from: home.monthsAgo(home.random.whole(2, 8)) },
    ...(partner === undefined
      ? { livingSituation: 'SINGLE_PARENT' }
      : { livingSituation: 'COUPLE', partner }),
    singleParentSupplement: false,
    amountPerMonth: euro(home.random.whole(8_000, 30_000)),
    reportedOn: addDays(home.today, -home.random.whole(1, 30)),
    ...more,
  });
}

/** The spouse lives in another country, or in prison: the register has no address. */
function absentSpouse(home: Home, person: string): string {
  const spouse = elsewhere(home, 'spouse', 40);
  relate(home, person, 'SPOUSE', spouse, { from: home.monthsAgo(120) });
  return spouse;
}

/** A friend who works lives here. */
function friendHere(home: Home): string {
  const since = home.monthsAgo(home.random.whole(9, 20));
  const friend = moveIn(home, 'friend', { since });
  livesOf(home, 'uwv', friend, 120_000, since);
  return friend;
}

/** A child of which only the age matters. */
function childOf(home: Home, parent: string, birthDate: string): void {
  relate(home, parent, 'CHILD', home.person('child', { birthDate, since: home.monthsAgo(30) }), {
    from: birthDate,
  });
}

const planted = (kind: PlantedKind, name: string, wish: Wish, plant: Planting['plant']): Planting => ({
  rule: 'CR-03',
  kind,
  name,
  wish,
  plant,
  also: SAME_DIFFERENCE,
});

/** A single parent for the gemeente, with a partner for the toeslag: the supplement is missing. */
export const cr03: readonly Planting[] = [
  planted('REAL', 'partner of the toeslag is far away', PARENT, (home, { adult }) => {
    allowance(home, adult, absentSpouse(home, adult));
  }),
  planted('REAL', 'partner of the toeslag lives here', PARENT, (home, { adult }) => {
    allowance(home, adult, friendHere(home));
  }),
  planted('REAL', 'single for the gemeente, with a child', PARENT, (home, { adult }) => {
    forgetFindings(home, 'gemeente', adult);
    find(home, 'gemeente', adult, 'SINGLE', { period: { from: home.monthsAgo(30) } });
    allowance(home, adult, absentSpouse(home, adult));
  }),
  planted('REAL', 'told under the law on the child budget', PARENT, (home, { adult }) => {
    allowance(home, adult, absentSpouse(home, adult), {
      scheme: home.random.pick(['Kindgebonden budget', 'Wet op het kindgebonden budget']),
    });
  }),
  planted('REAL', 'the child is eighteen tomorrow', ALONE, (home, { adult }) => {
    childOf(home, adult, addDays(home.monthsAgo(GROWN_UP), 1));
    allowance(home, adult, absentSpouse(home, adult));
  }),
  planted('EXPLAINED', 'the toeslag sees no partner after this month', PARENT, (home, { adult }) => {
    const to = addDays(home.today, home.random.whole(10, 29));
    allowance(home, adult, absentSpouse(home, adult), { effect: { from: home.monthsAgo(6), to } });
  }),
  planted('NEAR_MISS', 'the supplement is granted', PARENT, (home, { adult }) => {
    allowance(home, adult, absentSpouse(home, adult), { singleParentSupplement: true });
  }),
  planted('NEAR_MISS', 'the toeslag sees no partner', PARENT, (home, { adult }) => {
    allowance(home, adult, undefined);
  }),
  planted('NEAR_MISS', 'the child is eighteen today', ALONE, (home, { adult }) => {
    childOf(home, adult, home.monthsAgo(GROWN_UP));
    allowance(home, adult, absentSpouse(home, adult), { effect: { from: home.today } });
  }),
  planted(
    'NEAR_MISS',
    'a single parent only since the month after the toeslag',
    PARENT,
    (home, { adult }) => {
      const spouse = absentSpouse(home, adult);
      const yesterday = addDays(home.today, -1);
      allowance(home, adult, spouse, { effect: { from: home.monthsAgo(6), to: yesterday } });
      forgetFindings(home, 'gemeente', adult);
      const together = { partner: spouse, partnerGround: 'MARRIED' };
      find(home, 'gemeente', adult, 'COUPLE', {
        ...together,
        period: { from: home.monthsAgo(30), to: yesterday },
      });
      find(home, 'gemeente', adult, 'SINGLE_PARENT', { period: { from: home.today } });
    },
  ),
  planted('NEAR_MISS', 'a couple for the gemeente too', PARENT, (home, { adult }) => {
    const friend = friendHere(home);
    forgetFindings(home, 'gemeente', adult);
    find(home, 'gemeente', adult, 'COUPLE', {
      partner: friend,
      partnerGround: 'JOINT_HOUSEHOLD',
      period: { from: home.monthsAgo(20) },
    });
    allowance(home, adult, friend);
  }),
];
