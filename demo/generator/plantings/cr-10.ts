import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { agencyBody, type AgencyCode } from '../bodies';
import { decide as decideAt } from '../decisions';
import type { Home, Item } from '../home';
import type { People, Wish } from '../ordinary';
import type { Planting } from '../planting';

const SINGLE: Wish = { adults: 1, livelihood: 'WAGE', children: 0 };
const PARENT: Wish = { adults: 1, livelihood: 'WAGE', children: 2 };
const COUPLE: Wish = { adults: 2, livelihood: 'WAGE', children: 0 };

/** A benefit under one law of one agency. */
interface Provision {
  readonly agency: AgencyCode;
  readonly scheme: string;
}

/** One refuses because the other comes first. */
interface Referral {
  readonly from: Provision;
  readonly to: Provision;
}

const ASSISTANCE: Provision = { agency: 'gemeente', scheme: 'Participatiewet' };
const SURVIVOR: Provision = { agency: 'svb', scheme: 'Anw' };
const provisionOfUwv = (scheme: string): Provision => ({ agency: 'uwv', scheme });

function anyReferral(home: Home): Referral {
  const other = home.random.pick<Provision>([
    provisionOfUwv('WW'),
    provisionOfUwv('Ziektewet'),
    provisionOfUwv('WIA'),
    SURVIVOR,
  ]);
  return home.random.chance(70) ? { from: ASSISTANCE, to: other } : { from: other, to: ASSISTANCE };
}

/** A decision on a provision, about nothing but that. */
function decide(
  home: Home,
  person: string,
  { agency, scheme }: Provision,
  decidedOn: string,
  effect: Item,
  more: Item = {},
): void {
  decideAt(home, agency, person, 'REFUSAL', {
    scheme,
    title: `Aanvraag ${scheme}`,
    decidedOn,
    effect,
    causeKind: 'APPLICATION',
    bindingDegree: 'BOUND',
    ...more,
  });
}

/** What a decision says when it refers to another provision that comes first. */
function refersTo({ agency, scheme }: Provision): Item {
  return {
    referredTo: agencyBody(agency),
    referredScheme: scheme,
    reason: `Er is een voorliggende voorziening: ${scheme}`,
  };
}

/** The wages of all adults ended some months ago. Returns the first day without. */
function withoutIncome(home: Home, { adult, spouse }: People): string {
  const from = home.monthsAgo(home.random.whole(2, 5));
  home.remove('uwv', 'incomes', () => true);
  for (const person of spouse === null ? [adult] : [adult, spouse])
    home.add('uwv', 'incomes', {
      person,
      kind: 'WAGE',
      payer: 'Bakkerij Voorbeeld',
      amountPerMonth: euro(210_000),
      grossNet: 'NET',
      period: { from: home.monthsAgo(50), to: addDays(from, -1) },
    });
  return from;
}

/** Some weeks after a day, but never after the day on which the household is looked at. */
function weeksAfter(home: Home, day: string): string {
  return addDays(day, home.random.whole(7, 50));
}

/** Two agencies that each say that the other should pay. */
export const cr10: readonly Planting[] = [
  {
    rule: 'CR-10',
    name: 'refused because another law comes first, and refused there too',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, people) => {
      const from = withoutIncome(home, people);
      const referral = anyReferral(home);
      decide(home, people.adult, referral.from, weeksAfter(home, from), { from }, refersTo(referral.to));
      decide(home, people.adult, referral.to, weeksAfter(home, from), { from });
    },
  },
  {
    rule: 'CR-10',
    name: 'each refers to the other',
    kind: 'REAL',
    wish: PARENT,
    plant: (home, people) => {
      const from = withoutIncome(home, people);
      const referral = anyReferral(home);
      decide(home, people.adult, referral.from, weeksAfter(home, from), { from }, refersTo(referral.to));
      decide(home, people.adult, referral.to, weeksAfter(home, from), { from }, refersTo(referral.from));
    },
  },
  {
    rule: 'CR-10',
    name: 'the refusals have one day in common',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, people) => {
      const from = withoutIncome(home, people);
      const { from: first, to: second } = anyReferral(home);
      const day = addDays(from, home.random.whole(20, 40));
      decide(home, people.adult, first, day, { from, to: day }, refersTo(second));
      decide(home, people.adult, second, day, { from: day });
    },
  },
  {
    rule: 'CR-10',
    name: 'assistance ended for another law, and refused there',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, people) => {
      const from = withoutIncome(home, people);
      const to = provisionOfUwv(home.random.pick(['WW', 'WIA']));
      const decidedOn = addDays(from, -home.random.whole(1, 14));
      decide(home, people.adult, ASSISTANCE, decidedOn, { from }, { kind: 'TERMINATION', ...refersTo(to) });
      decide(home, people.adult, to, weeksAfter(home, from), { from });
    },
  },
  {
    rule: 'CR-10',
    name: 'not considered because the application was not complete',
    kind: 'EXPLAINED',
    wish: SINGLE,
    plant: (home, people) => {
      const from = withoutIncome(home, people);
      const referral = anyReferral(home);
      const incomplete = {
        kind: 'NOT_CONSIDERED',
        reason: 'Bankafschriften ontbreken',
        basis: ['Awb 4:5'],
      };
      decide(home, people.adult, referral.from, weeksAfter(home, from), { from }, refersTo(referral.to));
      decide(home, people.adult, referral.to, weeksAfter(home, from), { from }, incomplete);
    },
  },
  {
    rule: 'CR-10',
    name: 'the second agency refused another law',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, people) => {
      const from = withoutIncome(home, people);
      const decidedOn = weeksAfter(home, from);
      decide(home, people.adult, ASSISTANCE, decidedOn, { from }, refersTo(provisionOfUwv('WW')));
      decide(home, people.adult, provisionOfUwv('WIA'), decidedOn, { from });
    },
  },
  {
    rule: 'CR-10',
    name: 'the second refusal is about the spouse',
    kind: 'NEAR_MISS',
    wish: COUPLE,
    plant: (home, people) => {
      const from = withoutIncome(home, people);
      const referral = anyReferral(home);
      const other = people.spouse ?? people.adult;
      decide(home, people.adult, referral.from, weeksAfter(home, from), { from }, refersTo(referral.to));
      decide(home, other, referral.to, weeksAfter(home, from), { from });
    },
  },
  {
    rule: 'CR-10',
    name: 'the second refusal begins the day after the first ended',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, people) => {
      const from = withoutIncome(home, people);
      const { from: first, to: second } = anyReferral(home);
      const day = addDays(from, home.random.whole(20, 40));
      decide(home, people.adult, first, day, { from, to: day }, refersTo(second));
      decide(home, people.adult, second, day, { from: addDays(day, 1) });
    },
  },
  {
    rule: 'CR-10',
    name: 'the first refusal was taken back yesterday',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, people) => {
      const from = withoutIncome(home, people);
      const referral = anyReferral(home);
      const takenBack = { ...refersTo(referral.to), withdrawnOn: 'today-1d' };
      decide(home, people.adult, referral.from, weeksAfter(home, from), { from }, takenBack);
      decide(home, people.adult, referral.to, weeksAfter(home, from), { from });
    },
  },
  {
    rule: 'CR-10',
    name: 'refused twice while there is a wage',
    kind: 'NEAR_MISS',
    wish: PARENT,
    plant: (home, { adult }) => {
      const from = home.monthsAgo(home.random.whole(2, 5));
      const referral = anyReferral(home);
      decide(home, adult, referral.from, weeksAfter(home, from), { from }, refersTo(referral.to));
      decide(home, adult, referral.to, weeksAfter(home, from), { from });
    },
  },
];
