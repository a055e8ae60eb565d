import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { agencyBody, type AgencyCode, type Body, CJIB } from '../bodies';
import { addClaim, reference, type StandingClaim } from '../claims';
import { decide } from '../decisions';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const SINGLE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const FAMILY: Wish = { adults: 2, livelihood: 'WAGE', children: 1 };

/** The laws that forbid an agency to cooperate after intent or gross fault with a fine. */
const GROUNDS = {
  uwv: { scheme: 'WW', recovery: 'WW 36', fine: 'WW 27a', refusal: 'WW 36c lid 2' },
  svb: { scheme: 'AOW', recovery: 'AOW 24', fine: 'AOW 17c', refusal: 'AOW 25 lid 2' },
  gemeente: {
    scheme: 'Participatiewet',
    recovery: 'Participatiewet 58',
    fine: 'Participatiewet 18a',
    refusal: 'Participatiewet 60c',
  },
} as const;
type Refuser = keyof typeof GROUNDS;

function anyRefuser(home: Home): Refuser {
  return home.random.pick<Refuser>(['uwv', 'svb', 'gemeente']);
}

/** A claim under the law on which its agency may refuse. */
function addFraudClaim(home: Home, person: string, agency: Refuser, intent: boolean): StandingClaim {
  const { scheme, recovery } = GROUNDS[agency];
  return addClaim(home, person, agency, { scheme, basis: [recovery], intentOrGrossFault: intent });
}

/** The fine that goes with it. */
function addFine(home: Home, person: string, agency: Refuser): void {
  const { scheme, fine } = GROUNDS[agency];
  const decidedOn = home.monthsAgo(home.random.whole(10, 13));
  const amount = euro(home.random.whole(10_000, 90_000));
  const id = home.id('boete');
  decide(home, agency, person, 'FINE', {
    id,
    scheme,
    title: 'Boete',
    decidedOn,
    effect: { from: decidedOn },
    bindingDegree: 'BOUND',
    exceptionWeighed: 'YES',
    amount,
    basis: [fine],
  });
  addClaim(home, person, agency, {
    kind: 'FINE',
    scheme,
    title: 'Boete',
    imposed: amount,
    imposedOn: decidedOn,
    decision: id,
    basis: [fine],
  });
}

/** What a creditor answers to the proposal. */
function answer(creditor: Body, outcome: 'AGREED' | 'REFUSED' | 'NO_ANSWER', basis: string[] = []): Item {
  return { creditor, outcome, basis, ...(outcome === 'NO_ANSWER' ? {} : { answeredOn: 'today-20d' }) };
}

/** A creditor other than the one that refuses, with a claim of its own. */
function addOther(home: Home, person: string, refuser: AgencyCode): StandingClaim {
  return addClaim(home, person, refuser === 'uwv' ? 'svb' : 'uwv');
}

/** One proposal to all creditors, some months ago. */
function propose(
  home: Home,
  person: string,
  claims: readonly StandingClaim[],
  responses: readonly Item[],
  more: Item = {},
): void {
  home.add('gemeente', 'settlements', {
    id: home.id('regeling'),
    persons: [person],
    proposedOn: addDays(home.today, -home.random.whole(40, 80)),
    claims: claims.map(reference),
    responses,
    ...more,
  });
}

/** One creditor refuses what others agree to. */
function refused(
  home: Home,
  person: string,
  refusing: StandingClaim,
  basis: string[],
  more: Item = {},
): void {
  const agreeing = addOther(home, person, refusing.agency);
  const responses = [
    answer(agencyBody(agreeing.agency), 'AGREED'),
    answer(agencyBody(refusing.agency), 'REFUSED', basis),
    ...(home.random.chance(50) ? [answer(CJIB, 'AGREED')] : []),
  ];
  propose(home, person, [agreeing, refusing], responses, more);
}

/** One creditor that stops a settlement which others want. */
export const cr18: readonly Planting[] = [
  {
    rule: 'CR-18',
    name: 'a refusal without a ground',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => refused(home, adult, addClaim(home, adult, anyRefuser(home)), []),
  },
  {
    rule: 'CR-18',
    name: 'the ground of intent, and no intent was established',
    kind: 'REAL',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const agency = anyRefuser(home);
      refused(home, adult, addFraudClaim(home, adult, agency, false), [GROUNDS[agency].refusal]);
    },
  },
  {
    rule: 'CR-18',
    name: 'the ground of intent, intent established, no fine',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const agency = anyRefuser(home);
      refused(home, adult, addFraudClaim(home, adult, agency, true), [GROUNDS[agency].refusal]);
    },
  },
  {
    rule: 'CR-18',
    name: 'the ground of intent, intent established, with a fine',
    kind: 'EXPLAINED',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const agency = anyRefuser(home);
      const claim = addFraudClaim(home, adult, agency, true);
      addFine(home, adult, agency);
      refused(home, adult, claim, [GROUNDS[agency].refusal]);
    },
  },
  {
    rule: 'CR-18',
    name: 'one has not answered',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const agency = anyRefuser(home);
      const silent = addFraudClaim(home, adult, agency, true);
      const agreeing = addOther(home, adult, agency);
      const responses = [
        answer(agencyBody(agreeing.agency), 'AGREED'),
        answer(agencyBody(agency), 'NO_ANSWER'),
      ];
      propose(home, adult, [agreeing, silent], responses);
    },
  },
  {
    rule: 'CR-18',
    name: 'all agree',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const claims = [
        addClaim(home, adult, 'uwv'),
        addClaim(home, adult, 'svb'),
        addClaim(home, adult, 'duo'),
      ];
      propose(
        home,
        adult,
        claims,
        claims.map(({ agency }) => answer(agencyBody(agency), 'AGREED')),
      );
    },
  },
  {
    rule: 'CR-18',
    name: 'all refuse',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const claims = [addClaim(home, adult, 'uwv'), addClaim(home, adult, 'svb')];
      propose(
        home,
        adult,
        claims,
        claims.map(({ agency }) => answer(agencyBody(agency), 'REFUSED')),
      );
    },
  },
  {
    rule: 'CR-18',
    name: 'it came about all the same',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) =>
      refused(home, adult, addClaim(home, adult, anyRefuser(home)), [], { concludedOn: 'today-2d' }),
  },
  {
    rule: 'CR-18',
    name: 'the proposal was given up',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult }) =>
      refused(home, adult, addClaim(home, adult, anyRefuser(home)), [], { endedOn: 'today-1d' }),
  },
];
