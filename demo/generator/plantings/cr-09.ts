import { addDays, addMonths } from '../../../subgraphs/kit/calendar';
import { change, euro } from '../amounts';
import { decide, DECIDING } from '../decisions';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting, PlantedKind } from '../planting';

const ASSISTED: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const WORKING: Wish = { adults: 2, livelihood: 'WAGE', children: 1 };

/** The day on which an agency had a signal, over half a year ago. */
function signalDay(home: Home): string {
  return addDays(home.monthsAgo(home.random.whole(14, 30)), home.random.whole(0, 27));
}

/** An agency takes back or claims back, and had the signal on a day. */
function act(
  home: Home,
  person: string,
  signalReceivedOn: string,
  decidedOn: string,
  from: string,
  more: Item = {},
): void {
  const { random } = home;
  const kind = random.pick(['REVISION', 'RECOVERY']);
  decide(home, random.pick(DECIDING), person, kind, {
    decidedOn,
    effect: { from, ...(kind === 'RECOVERY' ? { to: addDays(decidedOn, -1) } : {}) },
    causeKind: random.pick(['CITIZEN_REPORT', 'INCOME_DATA', 'BRP_MUTATION']),
    signalReceivedOn,
    ...(kind === 'RECOVERY' ? { amount: euro(random.whole(20_000, 900_000)) } : {}),
    monthlyEffect: change(-random.whole(1_000, 60_000)),
    ...more,
  });
}

/** Some months more than half a year after a signal. */
function longAfter(home: Home, signal: string): string {
  return addDays(addMonths(signal, home.random.whole(7, 12)), home.random.whole(0, 27));
}

const planted = (
  kind: PlantedKind,
  name: string,
  plant: Planting['plant'],
  wish: Wish = ASSISTED,
): Planting => ({ rule: 'CR-09', kind, name, wish, plant });

/** An agency that knew, and acted more than half a year later. */
export const cr09: readonly Planting[] = [
  planted('REAL', 'months after half a year', (home, { adult }) => {
    const signal = signalDay(home);
    const from = addDays(signal, home.random.whole(-400, 60));
    act(home, adult, signal, longAfter(home, signal), from);
  }),
  planted(
    'REAL',
    'of a household with work',
    (home, { adult, spouse }) => {
      const signal = signalDay(home);
      act(
        home,
        spouse ?? adult,
        signal,
        longAfter(home, signal),
        addDays(signal, -home.random.whole(30, 300)),
      );
    },
    WORKING,
  ),
  planted('REAL', 'a day after half a year', (home, { adult }) => {
    const signal = signalDay(home);
    act(home, adult, signal, addDays(addMonths(signal, 6), 1), addDays(signal, -home.random.whole(0, 200)));
  }),
  planted('REAL', 'from a day before half a year', (home, { adult }) => {
    const signal = signalDay(home);
    act(home, adult, signal, longAfter(home, signal), addDays(addMonths(signal, 6), -1));
  }),
  // Breaking the duty excuses nobody who had the signal: that the agency could not know is what no file shows.
  planted('REAL', 'the citizen did not tell, but the agency had the signal', (home, { adult }) => {
    const signal = signalDay(home);
    act(home, adult, signal, longAfter(home, signal), addDays(signal, -home.random.whole(30, 300)), {
      causeKind: 'INVESTIGATION',
      breach: home.random.pick(['COHABITATION', 'ADDRESS', 'INCOME', 'ASSETS', 'OTHER']),
    });
  }),
  planted('NEAR_MISS', 'exactly half a year', (home, { adult }) => {
    const signal = signalDay(home);
    act(home, adult, signal, addMonths(signal, 6), addDays(signal, -home.random.whole(0, 200)));
  }),
  planted('NEAR_MISS', 'works only from half a year on', (home, { adult }) => {
    const signal = signalDay(home);
    act(home, adult, signal, longAfter(home, signal), addMonths(signal, 6));
  }),
  planted('NEAR_MISS', 'a fine or an end', (home, { adult }) => {
    const signal = signalDay(home);
    act(home, adult, signal, longAfter(home, signal), addDays(signal, -60), {
      kind: home.random.pick(['FINE', 'TERMINATION']),
    });
  }),
  planted('NEAR_MISS', 'a grant on an application of long ago', (home, { adult }) => {
    const signal = signalDay(home);
    act(home, adult, signal, longAfter(home, signal), addDays(signal, 10), {
      kind: 'GRANT',
      causeKind: 'APPLICATION',
      monthlyEffect: change(home.random.whole(1_000, 9_000)),
    });
  }),
];
