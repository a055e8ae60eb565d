import { addDays, addMonths } from '../../../subgraphs/kit/calendar';
import type { AgencyCode } from '../bodies';
import { addClaim, reference, type StandingClaim } from '../claims';
import { decide } from '../decisions';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const SINGLE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const FAMILY: Wish = { adults: 2, livelihood: 'WAGE', children: 1 };

/** Days before the end of the twelve months within which it is to be said. */
const WARNING_DAYS = 60;

/** Cooperation under one law of one agency. */
interface Cooperation {
  readonly agency: AgencyCode;
  readonly scheme: string;
  readonly basis: string;
}

/** Laws under which cooperation lapses when no settlement comes about within twelve months. */
function anyThatLapses(home: Home): Cooperation {
  return home.random.pick<Cooperation>([
    { agency: 'uwv', scheme: 'WW', basis: 'WW 36c' },
    { agency: 'uwv', scheme: 'WIA', basis: 'WIA 79a' },
    { agency: 'uwv', scheme: 'Toeslagenwet', basis: 'Toeslagenwet 21' },
    { agency: 'svb', scheme: 'AOW', basis: 'AOW 25' },
  ]);
}

/** An agency cooperates with a settlement; the twelve months end a number of days from now. */
function cooperate(
  home: Home,
  person: string,
  daysLeft: number,
  { agency, scheme, basis }: Cooperation = anyThatLapses(home),
): StandingClaim {
  const decidedOn = addMonths(addDays(home.today, daysLeft), -12);
  decide(home, agency, person, 'COOPERATION', {
    scheme,
    title: 'Medewerking aan een schuldregeling',
    decidedOn,
    effect: { from: decidedOn },
    causeKind: 'APPLICATION',
    bindingDegree: 'DISCRETIONARY',
    basis: [basis],
  });
  return addClaim(home, person, agency, { scheme });
}

/** A proposal for a settlement with the claim. */
function propose(home: Home, person: string, claim: StandingClaim, more: Item = {}): void {
  home.add('gemeente', 'settlements', {
    id: home.id('regeling'),
    persons: [person],
    proposedOn: home.monthsAgo(6),
    claims: [reference(claim)],
    ...more,
  });
}

function soon(home: Home): number {
  return home.random.whole(1, WARNING_DAYS - 1);
}

/** Cooperation with a settlement that is about to lapse. */
export const cr19: readonly Planting[] = [
  {
    rule: 'CR-19',
    name: 'the last day on which it is to be said',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => void cooperate(home, adult, WARNING_DAYS - 1),
  },
  {
    rule: 'CR-19',
    name: 'proposed, not yet concluded',
    kind: 'REAL',
    wish: FAMILY,
    plant: (home, { adult }) => propose(home, adult, cooperate(home, adult, soon(home))),
  },
  {
    rule: 'CR-19',
    name: 'it lapses today',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => void cooperate(home, adult, 0),
  },
  {
    rule: 'CR-19',
    name: 'the settlement that came about is that of the spouse',
    kind: 'REAL',
    wish: FAMILY,
    plant: (home, { adult, spouse }) => {
      cooperate(home, adult, soon(home));
      if (spouse === null) return;
      propose(home, spouse, addClaim(home, spouse, 'duo'), { concludedOn: home.monthsAgo(2) });
    },
  },
  {
    rule: 'CR-19',
    name: 'sixty days before it lapses',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => void cooperate(home, adult, WARNING_DAYS),
  },
  {
    rule: 'CR-19',
    name: 'a settlement came about yesterday',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult }) =>
      propose(home, adult, cooperate(home, adult, soon(home)), { concludedOn: 'today-1d' }),
  },
  {
    rule: 'CR-19',
    name: 'a settlement runs at the agency',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const { agency, id } = cooperate(home, adult, soon(home));
      home.add(agency, 'arrangements', {
        person: adult,
        kind: 'DEBT_SETTLEMENT',
        claims: [id],
        period: { from: home.monthsAgo(2), to: home.monthsAgo(-16) },
      });
    },
  },
  {
    rule: 'CR-19',
    name: 'cooperation under a law without a term',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) =>
      void cooperate(home, adult, soon(home), {
        agency: 'gemeente',
        scheme: 'Participatiewet',
        basis: 'Participatiewet 60c',
      }),
  },
];
