import { addDays, addMonths } from '../../../subgraphs/kit/calendar';
import { change, euro } from '../amounts';
import type { AgencyCode } from '../bodies';
import { decide, mutate, twoAgencies } from '../decisions';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting, PlantedKind } from '../planting';

const ASSISTED: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const WORKING: Wish = { adults: 2, livelihood: 'WAGE', children: 1 };

/** A change in the register, with what follows from it. */
interface Chain {
  readonly id: string;
  readonly person: string;
  readonly effectiveOn: string;
  readonly registeredOn: string;
  readonly agencies: readonly [AgencyCode, AgencyCode];
}

/** Something changed in the register some months ago. */
function chain(home: Home, person: string, monthsAgo: number): Chain {
  const { random } = home;
  const effectiveOn = addDays(home.monthsAgo(monthsAgo), random.whole(0, 27));
  const registeredOn = addDays(effectiveOn, random.whole(0, 40));
  const id = mutate(
    home,
    person,
    effectiveOn,
    registeredOn,
    random.pick(['ADDRESS', 'MARRIAGE', 'CORRECTION']),
  );
  return { id, person, effectiveOn, registeredOn, agencies: twoAgencies(home) };
}

/** A decision to the disadvantage of somebody, some weeks after the registration. It names no cause. */
function follow(
  home: Home,
  { person, effectiveOn, registeredOn }: Chain,
  agency: AgencyCode,
  kind: string,
  more: Item = {},
): void {
  const { random } = home;
  const once = kind === 'RECOVERY' || kind === 'FINE';
  decide(home, agency, person, kind, {
    decidedOn: addDays(registeredOn, random.whole(5, 60)),
    effect: { from: effectiveOn },
    causeKind: 'BRP_MUTATION',
    ...(once
      ? { amount: euro(random.whole(5_000, 90_000)) }
      : { monthlyEffect: change(-random.whole(1_000, 40_000)) }),
    ...more,
  });
}

/** Two kinds of decision; not two fines, which is another rule. */
function twoKinds({ random }: Home): readonly [string, string] {
  const first = random.pick(['REVISION', 'RECOVERY', 'TERMINATION', 'FINE']);
  return [first, random.pick(['REVISION', 'RECOVERY', 'TERMINATION'])];
}

/** Two agencies decide, each on its own terms. */
function two(home: Home, person: string, terms: (chain: Chain) => readonly [Item, Item], months = 10): void {
  const one = chain(home, person, home.random.whole(months - 5, months));
  const [a, b] = terms(one);
  const [kindA, kindB] = twoKinds(home);
  follow(home, one, one.agencies[0], kindA, a);
  follow(home, one, one.agencies[1], kindB, b);
}

/** Two agencies decide three years after; fine and end only, for late recovery is another rule. */
function late(home: Home, person: string, extraDays: number): void {
  const one = chain(home, person, 40);
  const decidedOn = addDays(addMonths(one.registeredOn, 36), extraDays);
  follow(home, one, one.agencies[0], 'FINE');
  follow(home, one, one.agencies[1], 'TERMINATION', { decidedOn });
}

const planted = (
  kind: PlantedKind,
  name: string,
  plant: Planting['plant'],
  wish: Wish = ASSISTED,
): Planting => ({ rule: 'CR-07', kind, name, wish, plant });

/** One change in the register, decisions of several agencies. */
export const cr07: readonly Planting[] = [
  planted('REAL', 'two agencies name the change as their cause', (home, { adult }) => {
    two(home, adult, ({ id }) => [{ cause: id }, { cause: id }]);
  }),
  planted('REAL', 'they name it, and act on other days than the change', (home, { adult }) => {
    two(home, adult, ({ id, effectiveOn }) => [
      { cause: id, effect: { from: addDays(effectiveOn, home.random.whole(32, 60)) } },
      { cause: id },
    ]);
  }),
  planted('REAL', 'no cause named, thirty-one days before and after', (home, { adult }) => {
    two(home, adult, ({ effectiveOn }) => [
      { effect: { from: addDays(effectiveOn, 31) } },
      { effect: { from: addDays(effectiveOn, -31) } },
    ]);
  }),
  planted('REAL', 'exactly thirty-six months after the registration', (home, { adult }) => {
    late(home, adult, 0);
  }),
  planted(
    'REAL',
    'the change is refused correction',
    (home, { adult }) => {
      const one = chain(home, adult, 12);
      home.add('gemeente', 'correctionRequests', {
        person: adult,
        mutation: one.id,
        requestedOn: home.monthsAgo(3),
        ...home.random.pick([{}, { status: 'REFUSED', decidedOn: home.monthsAgo(1) }]),
      });
      for (const agency of one.agencies) follow(home, one, agency, 'REVISION', { cause: one.id });
    },
    WORKING,
  ),
  planted('EXPLAINED', 'one of the two has income as its own cause', (home, { adult }) => {
    two(home, adult, ({ id }) => [{ cause: id }, { causeKind: 'INCOME_DATA' }]);
  }),
  planted('NEAR_MISS', 'both of one agency', (home, { adult }) => {
    const one = chain(home, adult, home.random.whole(5, 10));
    follow(home, one, one.agencies[0], 'REVISION', { cause: one.id });
    follow(home, one, one.agencies[0], 'FINE', { cause: one.id });
  }),
  planted('NEAR_MISS', 'thirty-two days off', (home, { adult }) => {
    const off = home.random.pick([-32, 32]);
    two(home, adult, ({ id, effectiveOn }) => [
      { cause: id },
      { causeKind: undefined, effect: { from: addDays(effectiveOn, off) } },
    ]);
  }),
  planted('NEAR_MISS', 'a day after thirty-six months', (home, { adult }) => {
    late(home, adult, 1);
  }),
  planted('NEAR_MISS', 'decided a day before the registration', (home, { adult }) => {
    two(home, adult, ({ id, registeredOn }) => [
      { cause: id },
      { causeKind: undefined, decidedOn: addDays(registeredOn, -1) },
    ]);
  }),
  planted('NEAR_MISS', 'the second only grants', (home, { adult }) => {
    const one = chain(home, adult, home.random.whole(5, 10));
    follow(home, one, one.agencies[0], 'REVISION', { cause: one.id });
    follow(home, one, one.agencies[1], home.random.pick(['GRANT', 'POSTPONEMENT', 'OTHER']), {
      monthlyEffect: change(home.random.whole(100, 5_000)),
    });
  }),
];
