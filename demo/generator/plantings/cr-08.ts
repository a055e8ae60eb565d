import { addDays } from '../../../subgraphs/kit/calendar';
import { change, euro } from '../amounts';
import { decide, DECIDING, mutate } from '../decisions';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting, PlantedKind } from '../planting';

const ASSISTED: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const COUPLE: Wish = { adults: 2, livelihood: 'WAGE', children: 0 };

/** Both days belong to it. */
interface Stretch extends Item {
  readonly from: string;
  readonly to: string;
}

/** Some months in which an address is investigated, over before the day of the view. */
function investigation(home: Home): Stretch {
  const from = addDays(home.monthsAgo(home.random.whole(6, 12)), home.random.whole(0, 20));
  return { from, to: addDays(from, home.random.whole(40, 130)) };
}

/** The register has the address of somebody under investigation. */
function investigate(home: Home, person: string, underInvestigation: Item): void {
  home.remove('gemeente', 'addresses', (item) => item['person'] === person);
  home.livesAt(person, home.addressId, { from: home.monthsAgo(40) }, { lease: 'TENANT', underInvestigation });
}

/** Somebody loses something because of the address in the register. */
function loses(home: Home, person: string, decidedOn: string, more: Item = {}): void {
  const { random } = home;
  const kind = random.pick(['SUSPENSION', 'TERMINATION', 'RECOVERY', 'FINE']);
  const once = kind === 'RECOVERY' || kind === 'FINE';
  const effective = addDays(decidedOn, -random.whole(20, 60));
  decide(home, random.pick(DECIDING), person, kind, {
    decidedOn,
    effect: { from: effective },
    causeKind: 'BRP_MUTATION',
    cause: mutate(home, person, effective, addDays(effective, random.whole(0, 10))),
    ...(once
      ? { amount: euro(random.whole(5_000, 90_000)) }
      : { monthlyEffect: change(-random.whole(1_000, 40_000)) }),
    ...more,
  });
}

/** A decision on a day that follows from the investigation of the address. */
function during(home: Home, person: string, day: (days: Stretch) => string, more: Item = {}): void {
  const days = investigation(home);
  investigate(home, person, days);
  loses(home, person, day(days), more);
}

const planted = (
  kind: PlantedKind,
  name: string,
  plant: Planting['plant'],
  wish: Wish = ASSISTED,
): Planting => ({ rule: 'CR-08', kind, name, wish, plant });

/** A decision that rests on an address that the register was investigating. */
export const cr08: readonly Planting[] = [
  planted('REAL', 'decided during the investigation', (home, { adult }) => {
    during(home, adult, ({ from }) => addDays(from, home.random.whole(1, 39)));
  }),
  planted('REAL', 'decided on its first or its last day', (home, { adult }) => {
    during(home, adult, (days) => home.random.pick([days.from, days.to]));
  }),
  planted('REAL', 'decided while it still runs', (home, { adult }) => {
    investigate(home, adult, { from: home.monthsAgo(4) });
    loses(home, adult, home.monthsAgo(home.random.whole(1, 3)));
  }),
  planted('REAL', 'the change itself is not named', (home, { adult }) => {
    const days = investigation(home);
    investigate(home, adult, days);
    loses(home, adult, addDays(days.from, 20), { cause: undefined });
  }),
  planted('EXPLAINED', 'the agency looked itself', (home, { adult }) => {
    during(home, adult, ({ from }) => addDays(from, home.random.whole(1, 39)), {
      causeKind: 'INVESTIGATION',
    });
  }),
  planted('NEAR_MISS', 'decided the day before it began or after it ended', (home, { adult }) => {
    during(home, adult, ({ from, to }) => home.random.pick([addDays(from, -1), addDays(to, 1)]));
  }),
  planted('NEAR_MISS', 'a grant or a lower benefit', (home, { adult }) => {
    during(home, adult, ({ from }) => addDays(from, home.random.whole(1, 39)), {
      kind: home.random.pick(['GRANT', 'REVISION']),
      amount: undefined,
      monthlyEffect: change(-home.random.whole(1_000, 9_000)),
    });
  }),
  planted(
    'NEAR_MISS',
    'the address of the other was investigated',
    (home, { adult, spouse }) => {
      const days = investigation(home);
      investigate(home, spouse ?? adult, days);
      loses(home, adult, addDays(days.from, 20));
    },
    COUPLE,
  ),
  planted('NEAR_MISS', 'decided on income', (home, { adult }) => {
    during(home, adult, ({ from }) => addDays(from, home.random.whole(1, 39)), {
      causeKind: 'INCOME_DATA',
      cause: undefined,
    });
  }),
];
