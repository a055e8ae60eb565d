import { addDays, addMonths } from '../../../subgraphs/kit/calendar';
import { elsewhere, relate } from '../cohabitants';
import { find, forgetFindings } from '../findings';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting, PlantedKind } from '../planting';

const WORKING: Wish = { adults: 1, livelihood: 'WAGE', children: 0 };
const ASSISTED: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };

/** First day of a month; the student did something then, months ago. */
const someMonthsAgo = (home: Home): string => home.monthsAgo(home.random.whole(3, 10));

const upTo = (day: string): string => addDays(day, -1);

/** Somebody of eighteen to twenty of whom the register knows no address yet. */
function student(home: Home, ageInYears = home.random.whole(18, 20)): string {
  return elsewhere(home, 'student', ageInYears);
}

/** The adult of the household is the parent. */
function childOf(home: Home, adult: string): string {
  const child = student(home);
  relate(home, adult, 'CHILD', child, { from: home.monthsAgo(240) });
  return child;
}

/** A parent lives somewhere else. */
function parentElsewhere(home: Home, child: string): void {
  const parent = elsewhere(home, 'parent');
  home.livesAt(parent, home.otherAddress(2), { from: home.monthsAgo(200) });
  relate(home, child, 'PARENT', parent, { from: home.monthsAgo(240) });
}

/** DUO pays a grant and counts the student as living at an address, with the parents or not. */
function duoCounts(home: Home, person: string, away: boolean, addressId: string, period: Item): void {
  home.add('duo', 'benefits', {
    id: home.id('beurs'),
    person,
    kind: 'STUDENT_FINANCE',
    scheme: 'Wsf 2000',
    title: 'Studiefinanciering',
    period,
    amountPerMonth: away ? '€ 324.52' : '€ 130.21',
    grossNet: 'NET',
    awayFromHome: away,
  });
  find(home, 'duo', person, away ? 'AWAY_FROM_HOME' : 'AT_HOME', { addressId, period });
}

/** Two years in a room elsewhere, and back with the parent from a day on. */
function cameBack(home: Home, person: string, on: string, recordedOn = on): void {
  home.livesAt(person, home.otherAddress(1), { from: home.monthsAgo(30), to: upTo(on) });
  home.livesAt(person, home.addressId, { from: on }, { lease: 'CO_RESIDENT', recordedOn });
}

/** DUO counts the student as away until a day, and then as living with the parents. */
function duoUntil(home: Home, person: string, atHomeFrom: string): void {
  const away = { from: home.monthsAgo(28), to: upTo(atHomeFrom) };
  duoCounts(home, person, true, home.otherAddress(1), away);
  duoCounts(home, person, false, home.addressId, { from: atHomeFrom });
}

const planted = (
  kind: PlantedKind,
  name: string,
  plant: Planting['plant'],
  { wish = WORKING, also = {} }: Partial<Pick<Planting, 'wish' | 'also'>> = {},
): Planting => ({ rule: 'CR-05', kind, name, wish, plant, also });

/** Away from home for DUO, and not so in the register; or the other way round. */
export const cr05: readonly Planting[] = [
  planted('REAL', 'away for DUO, registered with the parent', (home, { adult }) => {
    const child = childOf(home, adult);
    cameBack(home, child, someMonthsAgo(home));
    duoCounts(home, child, true, home.otherAddress(1), { from: home.monthsAgo(28) });
  }),
  planted('REAL', 'away for DUO at another address than the register has', (home) => {
    const person = student(home);
    parentElsewhere(home, person);
    home.livesAt(person, home.addressId, { from: home.monthsAgo(30) });
    duoCounts(home, person, true, home.otherAddress(1), { from: someMonthsAgo(home) });
  }),
  planted('REAL', 'at home for DUO, registered where no parent lives', (home) => {
    const person = student(home);
    parentElsewhere(home, person);
    home.livesAt(person, home.addressId, { from: someMonthsAgo(home) });
    duoCounts(home, person, false, home.addressId, { from: home.monthsAgo(28) });
  }),
  planted('REAL', 'away on the first day of one month too many', (home, { adult }) => {
    const child = childOf(home, adult);
    const back = someMonthsAgo(home);
    cameBack(home, child, back);
    duoUntil(home, child, addMonths(back, 1));
  }),
  planted('REAL', 'the move was recorded late, and DUO did not follow for a month', (home, { adult }) => {
    const child = childOf(home, adult);
    const back = home.monthsAgo(home.random.whole(6, 10));
    const recorded = addMonths(back, 1);
    cameBack(home, child, back, recorded);
    duoUntil(home, child, addMonths(recorded, home.random.whole(2, 4)));
  }),
  planted(
    'REAL',
    'away for DUO, counted in the household by the gemeente',
    (home, { adult }) => {
      const since = someMonthsAgo(home);
      const person = student(home, 29);
      home.livesAt(person, home.otherAddress(1), { from: home.monthsAgo(30) });
      home.livesAt(person, home.addressId, { from: since }, { kind: 'ACTUAL' });
      duoCounts(home, person, true, home.otherAddress(1), { from: home.monthsAgo(28) });
      forgetFindings(home, 'gemeente', adult);
      find(home, 'gemeente', adult, 'COST_SHARER', { countedPersons: [person], period: { from: since } });
    },
    { wish: ASSISTED, also: { 'CR-04': 'the gemeente counts a student' } },
  ),
  planted('EXPLAINED', 'the move was recorded late, and DUO followed at once', (home, { adult }) => {
    const child = childOf(home, adult);
    const back = someMonthsAgo(home);
    const recorded = addMonths(back, home.random.whole(1, 2));
    cameBack(home, child, back, recorded);
    duoUntil(home, child, recorded);
  }),
  planted('EXPLAINED', 'at home for DUO, and no parent is known', (home) => {
    const person = student(home);
    home.livesAt(person, home.addressId, { from: home.monthsAgo(30) });
    duoCounts(home, person, false, home.addressId, { from: home.monthsAgo(28) });
  }),
  planted('NEAR_MISS', 'away at the address of the register, without a parent there', (home) => {
    const person = student(home);
    home.livesAt(person, home.addressId, { from: home.monthsAgo(30) });
    // Of a parent elsewhere only this month is known.
    const since = home.random.pick([home.today, home.monthsAgo(28)]);
    if (since === home.today) parentElsewhere(home, person);
    duoCounts(home, person, true, home.addressId, { from: since });
  }),
  planted('NEAR_MISS', 'at home with the parent', (home, { adult }) => {
    const child = childOf(home, adult);
    home.livesAt(child, home.addressId, { from: home.monthsAgo(200) });
    duoCounts(home, child, false, home.addressId, { from: home.monthsAgo(28) });
  }),
  planted('NEAR_MISS', 'away until the day before coming back', (home, { adult }) => {
    const child = childOf(home, adult);
    const back = someMonthsAgo(home);
    cameBack(home, child, back);
    duoUntil(home, child, back);
  }),
  planted('NEAR_MISS', 'came back after the first of the month, at home from the next', (home, { adult }) => {
    const child = childOf(home, adult);
    const first = someMonthsAgo(home);
    cameBack(home, child, addDays(first, home.random.whole(1, 27)));
    duoUntil(home, child, addMonths(first, 1));
  }),
  planted('NEAR_MISS', 'the brother came back, the student did not', (home, { adult }) => {
    const child = childOf(home, adult);
    home.livesAt(child, home.addressId, { from: home.monthsAgo(200) });
    duoCounts(home, child, false, home.addressId, { from: home.monthsAgo(28) });
    const brother = elsewhere(home, 'brother', 22);
    relate(home, adult, 'CHILD', brother, { from: home.monthsAgo(280) });
    cameBack(home, brother, someMonthsAgo(home));
  }),
];
