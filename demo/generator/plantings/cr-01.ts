import { addDays, addMonths } from '../../../subgraphs/kit/calendar';
import { type AgencyCode, TOESLAGEN } from '../bodies';
import { elsewhere, livesOf, moveIn, relate } from '../cohabitants';
import { find, forgetFindings } from '../findings';
import type { Home, Item } from '../home';
import { NORM, type Wish } from '../ordinary';
import type { Planting } from '../planting';

const ASSISTED: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const ASSISTED_PARENT: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 1 };
const OLD: Wish = { adults: 1, livelihood: 'OLD_AGE', children: 0 };

/** First day of a month, long enough ago that months have passed since. */
const someMonthsAgo = (home: Home): string => home.monthsAgo(home.random.whole(3, 24));

/** A friend lives here, of whom another agency than the gemeente knows the income. */
function friendOf(home: Home, since: string): { friend: string; agency: AgencyCode } {
  const agency = home.random.pick<AgencyCode>(['svb', 'uwv']);
  const friend = moveIn(home, 'friend', { since, age: agency === 'svb' ? 70 : 32 });
  livesOf(home, agency, friend, Math.floor(NORM.pensionCouple / 2), since);
  return { friend, agency };
}

/** A friend lives here who has assistance. */
function assistedFriend(home: Home, since: string): string {
  const friend = moveIn(home, 'friend', { since, age: 32 });
  livesOf(home, 'gemeente', friend, Math.floor(NORM.couple / 2), since);
  return friend;
}

/** An agency counts the first as living together with the second. */
function couple(
  home: Home,
  agency: AgencyCode,
  person: string,
  partner: string,
  more: Item & { readonly period: Item },
): void {
  find(home, agency, person, 'COUPLE', { partner, partnerGround: 'JOINT_HOUSEHOLD', ...more });
}

/** The gemeente counts a couple only after a month in which another agency already did. */
function correctedAfter(home: Home, adult: string, lastDayAlone: (firstTogether: string) => string): void {
  const since = someMonthsAgo(home);
  const { friend, agency } = friendOf(home, since);
  couple(home, agency, friend, adult, { period: { from: since } });
  const to = lastDayAlone(since);
  forgetFindings(home, 'gemeente', adult);
  find(home, 'gemeente', adult, 'SINGLE', { period: { from: home.monthsAgo(40), to } });
  couple(home, 'gemeente', adult, friend, { period: { from: addDays(to, 1) } });
}

/** The gemeente sees no partner in somebody who lives here, but counts the costs as shared. */
function sharesCosts(home: Home, adult: string, other: string, since: string, more: Item = {}): void {
  forgetFindings(home, 'gemeente', adult);
  find(home, 'gemeente', adult, 'COST_SHARER', { countedPersons: [other], period: { from: since }, ...more });
}

/** The gemeente found that a friend lives here because of care, and so no partner in the friend; another agency did. */
function caredFor(home: Home, adult: string): string {
  const since = someMonthsAgo(home);
  const { friend, agency } = friendOf(home, since);
  couple(home, agency, friend, adult, { period: { from: since } });
  sharesCosts(home, adult, friend, since, { careNeed: true });
  return friend;
}

/** The mother of a wife who died lives here. */
function motherInLaw(home: Home, adult: string, since: string, age: number): string {
  const mother = moveIn(home, 'mother-in-law', { since, age });
  const wife = elsewhere(home, 'wife', 35);
  relate(home, adult, 'SPOUSE', wife, { from: home.monthsAgo(200), to: home.monthsAgo(60) });
  relate(home, mother, 'CHILD', wife, { from: home.monthsAgo(35 * 12 + 5) });
  return mother;
}

/** The toeslag counts a friend as partner for a reason of its own law, while the gemeente sees a single person. */
function allowancePartner(home: Home, adult: string, ground: string): void {
  const since = someMonthsAgo(home);
  const friend = moveIn(home, 'friend', { since, age: 32 });
  couple(home, 'svb', adult, friend, {
    scheme: 'Kindgebonden budget',
    partnerGround: ground,
    period: { from: since },
  });
}

/** The household tells how the Dienst Toeslagen decided on an application with a friend as partner. */
function reportedPartner(home: Home, adult: string, kind: string): void {
  const since = someMonthsAgo(home);
  const { friend } = friendOf(home, since);
  sharesCosts(home, adult, friend, since);
  home.add('gemeente', 'reportedDecisions', {
    id: home.id('toeslag'),
    person: adult,
    body: TOESLAGEN,
    kind,
    scheme: 'Awir',
    title: 'Zorgtoeslag',
    decidedOn: addDays(since, 20),
    effect: { from: since },
    livingSituation: 'COUPLE',
    partner: friend,
    reportedOn: addDays(home.today, -10),
  });
}

const planted = (
  kind: Planting['kind'],
  name: string,
  wish: Wish,
  plant: Planting['plant'],
  also: Planting['also'] = {},
): Planting => ({ rule: 'CR-01', kind, name, wish, plant, also });

/** Together for one agency, single for another. */
export const cr01: readonly Planting[] = [
  planted('REAL', 'single for the gemeente, together for another', ASSISTED, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const { friend, agency } = friendOf(home, since);
    couple(home, agency, friend, adult, { period: { from: since } });
  }),
  planted('REAL', 'single for the pension, together for the assistance', OLD, (home, { adult }) => {
    const since = someMonthsAgo(home);
    couple(home, 'gemeente', assistedFriend(home, since), adult, { period: { from: since } });
  }),
  planted('REAL', 'single parent for the gemeente', ASSISTED_PARENT, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const { friend, agency } = friendOf(home, since);
    couple(home, agency, friend, adult, { period: { from: since } });
  }),
  planted('REAL', 'shares the costs for the gemeente, together for another', ASSISTED, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const { friend, agency } = friendOf(home, since);
    couple(home, agency, friend, adult, { period: { from: since } });
    sharesCosts(home, adult, friend, since);
  }),
  planted('REAL', 'care need, but it is the gemeente that counts a couple', OLD, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const friend = assistedFriend(home, since);
    couple(home, 'gemeente', friend, adult, { careNeed: true, period: { from: since } });
  }),
  planted('REAL', 'mother-in-law, but it is the gemeente that counts a couple', OLD, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const mother = motherInLaw(home, adult, since, 55);
    livesOf(home, 'gemeente', mother, Math.floor(NORM.couple / 2), since);
    couple(home, 'gemeente', mother, adult, { period: { from: since } });
  }),
  planted(
    'REAL',
    'married to somebody else, but the pension counts a couple',
    ASSISTED,
    (home, { adult }) => {
      const since = someMonthsAgo(home);
      const { friend, agency } = friendOf(home, since);
      relate(home, friend, 'SPOUSE', elsewhere(home, 'third'), { from: home.monthsAgo(240) });
      couple(home, agency, friend, adult, { period: { from: since } });
      sharesCosts(home, adult, friend, since);
    },
  ),
  planted('REAL', 'partner for the toeslag, as the household told', ASSISTED, (home, { adult }) => {
    reportedPartner(home, adult, 'GRANT');
  }),
  planted('REAL', 'exactly one month, corrected since', ASSISTED, (home, { adult }) => {
    correctedAfter(home, adult, (from) => addDays(addMonths(from, 1), -1));
  }),
  planted('EXPLAINED', 'mother of a wife who died', ASSISTED, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const mother = motherInLaw(home, adult, since, 72);
    livesOf(home, 'svb', mother, Math.floor(NORM.pensionCouple / 2), since);
    couple(home, 'svb', mother, adult, { period: { from: since } });
    sharesCosts(home, adult, mother, since);
  }),
  planted('EXPLAINED', 'brothers, together because of care', ASSISTED, (home, { adult }) => {
    const friend = caredFor(home, adult);
    const parent = elsewhere(home, 'parent', 90);
    for (const child of [adult, friend]) relate(home, child, 'PARENT', parent, { from: home.monthsAgo(600) });
  }),
  planted('EXPLAINED', 'no kin, together because of care', ASSISTED, (home, { adult }) => {
    caredFor(home, adult);
  }),
  planted('EXPLAINED', 'one of them is still married to somebody else', OLD, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const friend = assistedFriend(home, since);
    const third = elsewhere(home, 'third');
    relate(home, home.random.pick([adult, friend]), 'SPOUSE', third, { from: home.monthsAgo(240) });
    couple(home, 'gemeente', friend, adult, { period: { from: since } });
  }),
  planted('EXPLAINED', 'married, but separated for good', ASSISTED, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const { friend, agency } = friendOf(home, since);
    relate(home, adult, 'SPOUSE', friend, { from: home.monthsAgo(150) });
    couple(home, agency, friend, adult, { partnerGround: 'MARRIED', period: { from: since } });
    forgetFindings(home, 'gemeente', adult);
    find(home, 'gemeente', adult, 'SEPARATED', { period: { from: since } });
  }),
  planted('EXPLAINED', 'partner in an institution', ASSISTED, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const husband = elsewhere(home, 'husband', 80);
    home.livesAt(husband, home.otherAddress(1), { from: since });
    relate(home, adult, 'SPOUSE', husband, { from: home.monthsAgo(300) });
    const more = { partner: husband, partnerGround: 'MARRIED', period: { from: since } };
    find(home, 'svb', adult, 'COUPLE', more);
    find(home, 'svb', adult, 'PARTNER_IN_INSTITUTION', more);
  }),
  planted(
    'EXPLAINED',
    'toeslag counts a blended family',
    ASSISTED_PARENT,
    (home, { adult }) => {
      allowancePartner(home, adult, 'BLENDED_FAMILY');
    },
    { 'CR-03': 'a partner for the allowances, and a single parent for the gemeente' },
  ),
  planted('EXPLAINED', 'toeslag counts the partner of last year', ASSISTED, (home, { adult }) => {
    allowancePartner(home, adult, 'PREVIOUS_YEAR');
  }),
  planted('EXPLAINED', 'toeslag looks at the year, assistance at the day', ASSISTED, (home, { adult }) => {
    const left = home.monthsAgo(home.random.whole(3, 8));
    const newYear = `${home.today.slice(0, 4)}-01-01`;
    const friend = elsewhere(home, 'friend', 40);
    home.livesAt(friend, home.addressId, { from: home.monthsAgo(30), to: addDays(left, -1) });
    home.livesAt(friend, home.otherAddress(1), { from: left });
    couple(home, 'svb', adult, friend, {
      scheme: 'Zorgtoeslag',
      partnerGround: undefined,
      referenceDate: 'YEAR',
      period: { from: newYear, to: `${home.today.slice(0, 4)}-12-31` },
    });
    forgetFindings(home, 'gemeente', adult);
    couple(home, 'gemeente', adult, friend, { period: { from: home.monthsAgo(30), to: addDays(left, -1) } });
    find(home, 'gemeente', adult, 'SINGLE', { period: { from: left } });
  }),
  planted('NEAR_MISS', 'one day less than a month', ASSISTED, (home, { adult }) => {
    correctedAfter(home, adult, (from) => addDays(addMonths(from, 1), -2));
  }),
  planted('NEAR_MISS', 'the toeslag with a partner was refused', ASSISTED, (home, { adult }) => {
    reportedPartner(home, adult, home.random.pick(['REFUSAL', 'TERMINATION']));
  }),
  planted('NEAR_MISS', 'one agency says both', OLD, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const friend = moveIn(home, 'friend', { since, age: 70 });
    couple(home, 'svb', friend, adult, { scheme: 'Anw', period: { from: since } });
  }),
  planted('NEAR_MISS', 'together with somebody else', ASSISTED, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const { friend, agency } = friendOf(home, since);
    couple(home, agency, friend, elsewhere(home, 'third'), { period: { from: since } });
    sharesCosts(home, adult, friend, since);
  }),
  planted('NEAR_MISS', 'the finding of a couple was taken back yesterday', ASSISTED, (home, { adult }) => {
    const since = someMonthsAgo(home);
    const { friend, agency } = friendOf(home, since);
    couple(home, agency, friend, adult, { period: { from: since }, withdrawnOn: addDays(home.today, -1) });
  }),
];
