import type { Period } from '../../subgraphs/kit/calendar';
import { euro } from './amounts';
import { agencyBody, type AgencyCode } from './bodies';
import type { Home, Item } from './home';

interface Recovery {
  readonly scheme: string;
  readonly basis: string;
}

/** What each agency recovers, and on which article. */
const RECOVERIES: Readonly<Record<AgencyCode, readonly [Recovery, ...Recovery[]]>> = {
  uwv: [
    { scheme: 'WW', basis: 'WW 36' },
    { scheme: 'WIA', basis: 'WIA 77' },
    { scheme: 'Ziektewet', basis: 'Ziektewet 33' },
    { scheme: 'Toeslagenwet', basis: 'Toeslagenwet 20' },
  ],
  svb: [
    { scheme: 'AOW', basis: 'AOW 24' },
    { scheme: 'AKW', basis: 'AKW 24' },
  ],
  duo: [{ scheme: 'Wsf 2000', basis: 'Wsf 2000 7.4' }],
  gemeente: [{ scheme: 'Participatiewet', basis: 'Participatiewet 58' }],
};

/** A debt that was added to a household file. */
export interface StandingClaim<A extends AgencyCode = AgencyCode> {
  readonly agency: A;
  /** Id at the agency. */
  readonly id: string;
}

/** An agency that may have a claim on anybody. */
export function anyCreditor(home: Home): AgencyCode {
  return home.random.pick<AgencyCode>(['uwv', 'svb', 'duo', 'gemeente']);
}

/** Something that may not be done while payment is postponed or paused. */
export function anyAct(home: Home): string {
  return home.random.pick(['REMINDER', 'WRIT', 'ATTACHMENT']);
}

/** Something done to collect a claim, in its `collectionActs`. */
export function act(kind: string, on: string): Item {
  return { collectionActs: [{ kind, on }] };
}

/**
 * Adds a debt of somebody to an agency: due, open, one to three years old, too young to be time-barred. No rule has
 * anything to say of it as it is.
 * @param more changes of the claim, as its acts
 */
export function addClaim<A extends AgencyCode>(
  home: Home,
  debtor: string,
  agency: A,
  more: Item = {},
): StandingClaim<A> {
  const { random } = home;
  const { scheme, basis } = random.pick(RECOVERIES[agency]);
  const id = home.id('vordering');
  home.add(agency, 'claims', {
    id,
    scheme,
    kind: 'RECOVERY',
    title: 'Terugvordering',
    debtors: [debtor],
    imposed: euro(random.whole(30_000, 500_000)),
    imposedOn: home.monthsAgo(random.whole(14, 36)),
    interestRate: 0,
    basis: [basis],
    ...more,
  });
  return { agency, id };
}

/** Postpones payment of a claim over a period. @param more changes, as another kind of arrangement */
export function postpone(
  home: Home,
  person: string,
  { agency, id }: StandingClaim,
  period: Period,
  more: Item = {},
): void {
  home.add(agency, 'arrangements', {
    id: home.id('uitstel'),
    person,
    kind: 'POSTPONEMENT',
    claims: [id],
    period,
    basis: ['Awb 4:94'],
    ...more,
  });
}

/** A claim as the gemeente refers to it in a settlement or a time-out. */
export function reference({ agency, id }: StandingClaim): Item {
  return { agency: agencyBody(agency), claim: id };
}
