import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { agencyBody } from '../bodies';
import { decide } from '../decisions';
import type { Home } from '../home';
import { type BenefitName, benefitCalled, forgetLivelihood, receive } from '../livelihood';
import { NORM, type Wish } from '../ordinary';
import type { Planting } from '../planting';

const ALONE: Wish = { adults: 1, livelihood: 'WAGE', children: 0 };
const COUPLE: Wish = { adults: 2, livelihood: 'WAGE', children: 0 };
const OLD: Wish = { adults: 1, livelihood: 'OLD_AGE', children: 0 };

/** From one benefit to another. */
type Change = readonly [BenefitName, BenefitName];

/** Benefits of two agencies, of which the second comes after the first. */
const CHANGES: readonly [Change, ...Change[]] = [
  ['WW', 'ASSISTANCE'],
  ['ZW', 'ASSISTANCE'],
  ['ANW', 'ASSISTANCE'],
  ['ASSISTANCE', 'WIA'],
];

const cents = ({ random }: Home): number => random.whole(90_000, NORM.single);

/** A benefit of some years that ends on a day, by a decision that sends the person on to the next. */
function stop(home: Home, person: string, [name, next]: Change, lastDay: string): void {
  const { agency, scheme } = benefitCalled(name);
  const to = benefitCalled(next);
  receive(home, person, name, cents(home), { from: home.monthsAgo(30), to: lastDay });
  decide(home, agency, person, 'TERMINATION', {
    scheme,
    title: 'Beëindiging van de uitkering',
    decidedOn: addDays(lastDay, -home.random.whole(3, 20)),
    effect: { from: addDays(lastDay, 1) },
    referredTo: agencyBody(to.agency),
    referredScheme: to.scheme,
  });
}

/** A benefit that is granted from a day on and paid from another. */
function start(home: Home, person: string, name: BenefitName, from: string, firstPaymentOn = from): void {
  const { agency, scheme } = benefitCalled(name);
  receive(home, person, name, cents(home), { from }, { firstPaymentOn });
  decide(home, agency, person, 'GRANT', {
    scheme,
    title: 'Toekenning van de uitkering',
    decidedOn: from,
    effect: { from },
  });
}

/** One benefit follows the other; the first payment comes a number of days after the last day of the first. */
function payAfter(
  home: Home,
  person: string,
  days: number,
): { readonly next: BenefitName; readonly lastDay: string } {
  const change = home.random.pick(CHANGES);
  const lastDay = addDays(home.today, -home.random.whole(70, 150));
  forgetLivelihood(home, person);
  stop(home, person, change, lastDay);
  start(home, person, change[1], addDays(lastDay, 1), addDays(lastDay, days));
  return { next: change[1], lastDay };
}

/** Two benefits that exclude each other, of which the second begins a number of days before the first is over. */
function overlap(home: Home, person: string, change: Change, days: number): void {
  const lastDay = addDays(home.today, -home.random.whole(40, 150));
  forgetLivelihood(home, person);
  stop(home, person, change, lastDay);
  start(home, person, change[1], addDays(lastDay, 1 - days));
}

/** A benefit ended some time ago and nobody decided on the next. */
function stopOnly(home: Home, person: string): string {
  const lastDay = addDays(home.today, -home.random.whole(35, 90));
  forgetLivelihood(home, person);
  stop(home, person, home.random.pick(CHANGES), lastDay);
  return lastDay;
}

/** Time without money between two benefits, or two benefits over the same days. */
export const cr22: readonly Planting[] = [
  {
    rule: 'CR-22',
    name: 'weeks without money between two benefits',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => void payAfter(home, adult, home.random.whole(33, 60)),
  },
  {
    rule: 'CR-22',
    name: 'the first payment comes after 32 days',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => void payAfter(home, adult, 32),
  },
  {
    rule: 'CR-22',
    name: 'a benefit ended, and there is no decision on the next and no income',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => void stopOnly(home, adult),
  },
  {
    rule: 'CR-22',
    name: 'unemployment benefit went on in the time of the old age pension',
    kind: 'REAL',
    wish: OLD,
    plant: (home, { adult }) => overlap(home, adult, ['WW', 'AOW'], home.random.whole(2, 90)),
  },
  {
    rule: 'CR-22',
    name: 'unemployment benefit and pension for one and the same day',
    kind: 'REAL',
    wish: OLD,
    plant: (home, { adult }) => overlap(home, adult, ['WW', 'AOW'], 1),
  },
  {
    rule: 'CR-22',
    name: 'unemployment benefit in the time of sick pay',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => overlap(home, adult, ['ZW', 'WW'], home.random.whole(1, 90)),
  },
  {
    rule: 'CR-22',
    name: 'assistance for a student below 27',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => {
      const birthDate = home.monthsAgo(home.random.whole(19 * 12, 27 * 12 - 1));
      const student = home.person('student', { birthDate });
      home.add('gemeente', 'relations', {
        person: adult,
        kind: 'CHILD',
        other: student,
        period: { from: birthDate },
      });
      const both = { from: home.monthsAgo(home.random.whole(1, 6)) };
      receive(home, student, 'ASSISTANCE', home.random.whole(30_000, 35_042), both);
      home.add('duo', 'benefits', {
        id: home.id('studiefinanciering'),
        person: student,
        kind: 'STUDENT_FINANCE',
        scheme: 'Wsf 2000',
        title: 'Studiefinanciering',
        period: both,
        amountPerMonth: '€ 130.21',
        grossNet: 'NET',
        firstPaymentOn: both.from,
      });
    },
  },
  {
    rule: 'CR-22',
    name: 'an advance was given in the time without money',
    kind: 'EXPLAINED',
    wish: ALONE,
    plant: (home, { adult }) => {
      const { next, lastDay } = payAfter(home, adult, home.random.whole(40, 60));
      const { agency, scheme } = benefitCalled(next);
      const decidedOn = addDays(lastDay, home.random.whole(5, 20));
      decide(home, agency, adult, 'ADVANCE', {
        scheme,
        title: 'Voorschot',
        decidedOn,
        effect: { from: decidedOn },
        amount: euro(home.random.whole(40_000, 90_000)),
      });
    },
  },
  {
    rule: 'CR-22',
    name: 'the first payment comes after 31 days',
    kind: 'NEAR_MISS',
    wish: ALONE,
    plant: (home, { adult }) => void payAfter(home, adult, 31),
  },
  {
    rule: 'CR-22',
    name: 'a benefit ended because of work',
    kind: 'NEAR_MISS',
    wish: ALONE,
    plant: (home, { adult }) => {
      const lastDay = stopOnly(home, adult);
      home.add('uwv', 'incomes', {
        id: home.id('loon'),
        person: adult,
        kind: 'WAGE',
        payer: 'Fietsenmaker Voorbeeld',
        amountPerMonth: euro(home.random.whole(180_000, 260_000)),
        grossNet: 'NET',
        period: { from: addDays(lastDay, 1) },
      });
    },
  },
  {
    rule: 'CR-22',
    name: 'the pension begins the day after unemployment benefit',
    kind: 'NEAR_MISS',
    wish: OLD,
    plant: (home, { adult }) => overlap(home, adult, ['WW', 'AOW'], 0),
  },
  {
    rule: 'CR-22',
    name: 'sick pay and unemployment benefit of two persons',
    kind: 'NEAR_MISS',
    wish: COUPLE,
    plant: (home, { adult, spouse }) => {
      forgetLivelihood(home, adult);
      forgetLivelihood(home, spouse ?? adult);
      receive(home, adult, 'ZW', cents(home), { from: home.monthsAgo(home.random.whole(3, 20)) });
      receive(home, spouse ?? adult, 'WW', cents(home), { from: home.monthsAgo(home.random.whole(3, 20)) });
    },
  },
  {
    rule: 'CR-22',
    name: 'assistance fills a low benefit up to the norm',
    kind: 'NEAR_MISS',
    wish: ALONE,
    plant: (home, { adult }) => {
      const low = home.random.whole(30_000, 110_000);
      const from = home.monthsAgo(home.random.whole(3, 20));
      forgetLivelihood(home, adult);
      receive(home, adult, home.random.pick(['WW', 'WIA', 'ANW']), low, { from });
      receive(home, adult, 'ASSISTANCE', NORM.single - low, { from });
    },
  },
];
