import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { elsewhere, livesOf, moveIn, relate } from '../cohabitants';
import { find, forgetFindings } from '../findings';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting, PlantedKind } from '../planting';

const ASSISTED: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };

/** Months of an age of 27. */
const COUNTS_FROM = 27 * 12;

/** The norm of each of two or three who share the costs (Participatiewet 22a), in cents. */
const NORM_OF: Readonly<Record<number, number>> = { 2: 101_390, 3: 87_871 };

const someMonthsAgo = (home: Home): string => home.monthsAgo(home.random.whole(3, 18));

/** The gemeente lowers the assistance because others share the home. */
function counts(home: Home, adult: string, counted: readonly string[], period: Item): void {
  forgetFindings(home, 'gemeente', adult);
  find(home, 'gemeente', adult, 'COST_SHARER', { countedPersons: counted, period, source: 'BRP' });
  for (const list of ['incomes', 'benefits'])
    home.remove('gemeente', list, (item) => item['person'] === adult);
  livesOf(home, 'gemeente', adult, NORM_OF[counted.length + 1] ?? 0, String(period['from']));
}

/** Somebody of this age in months on the day of the view lives here, and works. */
function mate(home: Home, name: string, birthDate: string, since: string, lease = 'CO_RESIDENT'): string {
  const person = home.person(name, { birthDate, since, lease });
  home.add('uwv', 'incomes', {
    id: home.id('loon'),
    person,
    kind: 'WAGE',
    payer: 'Werkgever',
    amountPerMonth: euro(home.random.whole(150_000, 240_000)),
    grossNet: 'NET',
    period: { from: since },
  });
  return person;
}

const grown = (home: Home): string => home.monthsAgo(home.random.whole(30, 50) * 12 + 5);

/** Somebody studies with student finance. */
function studies(home: Home, person: string, period: Item): void {
  home.add('duo', 'benefits', {
    id: home.id('beurs'),
    person,
    kind: 'STUDENT_FINANCE',
    scheme: 'Wsf 2000',
    title: 'Studiefinanciering',
    period,
    amountPerMonth: '€ 130.21',
    grossNet: 'NET',
  });
}

const planted = (kind: PlantedKind, name: string, plant: Planting['plant']): Planting => ({
  rule: 'CR-04',
  kind,
  name,
  wish: ASSISTED,
  plant,
});

/** Counted as sharing the home, wrongly or by one agency only. */
export const cr04: readonly Planting[] = [
  planted('REAL', 'counted, and 27 only tomorrow', (home, { adult }) => {
    const since = someMonthsAgo(home);
    const birthDate = addDays(home.monthsAgo(COUNTS_FROM), 1);
    counts(home, adult, [mate(home, 'mate', birthDate, since)], { from: since });
  }),
  planted('REAL', 'counted, and in the early twenties', (home, { adult }) => {
    const since = someMonthsAgo(home);
    const birthDate = home.monthsAgo(home.random.whole(20, 25) * 12);
    counts(home, adult, [mate(home, 'mate', birthDate, since)], { from: since });
  }),
  planted('REAL', 'counted, and a student', (home, { adult }) => {
    const since = someMonthsAgo(home);
    const mates = [home.person('mate', { birthDate: home.monthsAgo(28 * 12 + 2), since })];
    if (home.random.chance(50)) mates.push(mate(home, 'worker', grown(home), since));
    studies(home, 'mate', { from: home.monthsAgo(24) });
    counts(home, adult, mates, { from: since });
  }),
  planted('REAL', 'counted, and pays a commercial rent', (home, { adult }) => {
    const since = someMonthsAgo(home);
    counts(home, adult, [mate(home, 'mate', grown(home), since, 'COMMERCIAL')], { from: since });
  }),
  planted('REAL', 'counted, and moved out', (home, { adult }) => {
    const since = home.monthsAgo(home.random.whole(10, 18));
    const left = home.monthsAgo(home.random.whole(2, 8));
    const person = elsewhere(home, 'mate', 40);
    home.livesAt(person, home.addressId, { from: since, to: addDays(left, -1) }, { lease: 'CO_RESIDENT' });
    home.livesAt(person, home.otherAddress(1), { from: left });
    counts(home, adult, [person], { from: since });
  }),
  planted('REAL', 'two agencies count a different number', (home, { adult }) => {
    const since = someMonthsAgo(home);
    const one = mate(home, 'mate', grown(home), since);
    const two = mate(home, 'worker', grown(home), since);
    const [few, many] = home.random.pick([
      [[one], [one, two]],
      [[one, two], [two]],
    ] as const);
    counts(home, adult, few, { from: since });
    find(home, 'uwv', adult, 'HOME_SHARER', { countedPersons: many, period: { from: since } });
  }),
  planted('EXPLAINED', 'perhaps lives here', (home, { adult }) => {
    const since = someMonthsAgo(home);
    const person = elsewhere(home, 'mate', 35);
    home.livesAt(
      person,
      home.otherAddress(1),
      { from: home.monthsAgo(40) },
      { underInvestigation: { from: since } },
    );
    home.livesAt(person, home.addressId, { from: since }, { kind: 'ACTUAL', lease: 'CO_RESIDENT' });
    counts(home, adult, [person], { from: since });
  }),
  planted('EXPLAINED', 'rent allowance counts everybody', (home, { adult }) => {
    const since = someMonthsAgo(home);
    const person = mate(home, 'mate', home.monthsAgo(home.random.whole(20, 25) * 12), since);
    const more = { scheme: 'Huurtoeslag', countedPersons: [person], period: { from: since } };
    find(home, 'svb', adult, 'HOME_SHARER', more);
  }),
  planted('EXPLAINED', 'a commercial rent between brothers', (home, { adult }) => {
    const since = someMonthsAgo(home);
    const person = mate(home, 'mate', grown(home), since, 'COMMERCIAL');
    const parent = elsewhere(home, 'parent', 85);
    for (const child of [adult, person]) relate(home, child, 'PARENT', parent, { from: home.monthsAgo(600) });
    counts(home, adult, [person], { from: since });
  }),
  planted('NEAR_MISS', 'counted from the day of being 27', (home, { adult }) => {
    const turned = someMonthsAgo(home);
    const person = mate(
      home,
      'mate',
      `${Number(turned.slice(0, 4)) - 27}${turned.slice(4)}`,
      home.monthsAgo(40),
    );
    counts(home, adult, [person], { from: turned });
  }),
  planted('NEAR_MISS', 'studied until the day before', (home, { adult }) => {
    const since = someMonthsAgo(home);
    const person = mate(home, 'mate', home.monthsAgo(29 * 12), home.monthsAgo(40));
    studies(home, person, { from: home.monthsAgo(38), to: addDays(since, -1) });
    counts(home, adult, [person], { from: since });
  }),
  planted('NEAR_MISS', 'the student is not the one who is counted', (home, { adult }) => {
    const since = someMonthsAgo(home);
    moveIn(home, 'student', { since, age: 20 });
    studies(home, 'student', { from: since });
    counts(home, adult, [mate(home, 'mate', grown(home), since)], { from: since });
  }),
  planted('NEAR_MISS', 'two agencies count the same person', (home, { adult }) => {
    const since = someMonthsAgo(home);
    const person = mate(home, 'mate', grown(home), since);
    counts(home, adult, [person], { from: since });
    find(home, 'uwv', adult, 'HOME_SHARER', { countedPersons: [person], period: { from: since } });
  }),
  planted('NEAR_MISS', 'counted until the day before studying', (home, { adult }) => {
    const since = home.monthsAgo(home.random.whole(10, 18));
    const began = home.monthsAgo(home.random.whole(2, 8));
    const person = mate(home, 'mate', home.monthsAgo(29 * 12), home.monthsAgo(40));
    studies(home, person, { from: began });
    counts(home, adult, [person], { from: since, to: addDays(began, -1) });
    find(home, 'gemeente', adult, 'SINGLE', { period: { from: began } });
  }),
];
