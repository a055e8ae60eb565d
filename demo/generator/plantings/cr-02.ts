import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { CAK } from '../bodies';
import { moveIn } from '../cohabitants';
import { decide } from '../decisions';
import { find, forgetFindings } from '../findings';
import type { Home, Item } from '../home';
import type { Wish } from '../ordinary';
import type { Planting, PlantedKind } from '../planting';

const OLD_COUPLE: Wish = { adults: 2, livelihood: 'OLD_AGE', children: 0 };

/** Eight weeks, in days: so long the body of the care contribution has to follow. */
const FOLLOWS_IN = 56;

/** As what the pension counts the two since a day, and before. */
interface Change {
  readonly on: string;
  readonly from: 'SINGLE' | 'COUPLE';
  readonly to: 'SINGLE' | 'COUPLE';
}

type Pair = readonly [string, string];

/** The pension of two married people changes after one of them went into care. */
function change(home: Home, pair: Pair, { on, from, to }: Change, more: Item = {}): void {
  pair.forEach((person, index) => {
    const partner = pair[1 - index];
    const as = (code: string, period: Item): void =>
      find(home, 'svb', person, code, {
        ...(code === 'COUPLE' ? { partner, partnerGround: 'MARRIED' } : {}),
        period,
        source: 'BRP',
      });
    forgetFindings(home, 'svb', person);
    as(from, { from: home.monthsAgo(30), to: addDays(on, -1) });
    as(to, { from: on });
  });
  decide(home, 'svb', pair[0], 'REVISION', {
    persons: pair,
    title: 'AOW gewijzigd na een opname',
    decidedOn: on,
    effect: { from: on },
    // Back to married is what couples ask for; to single came by itself.
    causeKind: to === 'COUPLE' ? 'APPLICATION' : 'INVESTIGATION',
    ...more,
  });
}

/** The contribution for care, as the household told of it. */
function contribution(home: Home, person: string, code: string, decidedOn: string, more: Item = {}): void {
  home.add('gemeente', 'reportedDecisions', {
    id: home.id('eigen-bijdrage'),
    person,
    body: CAK,
    kind: 'GRANT',
    scheme: 'Wlz',
    title: 'Eigen bijdrage Wlz',
    decidedOn,
    effect: { from: decidedOn },
    livingSituation: code,
    amountPerMonth: euro(home.random.whole(20_000, 110_000)),
    reportedOn: addDays(home.today, -home.random.whole(1, 20)),
    ...more,
  });
}

/** Days between the change of the pension and the day of the view, more than eight weeks. */
const longEnough = (home: Home): number => home.random.whole(FOLLOWS_IN + 1, 200);

const daysAgo = (home: Home, days: number): string => addDays(home.today, -days);

function planted(kind: PlantedKind, name: string, plant: (home: Home, pair: Pair) => void): Planting {
  return {
    rule: 'CR-02',
    kind,
    name,
    wish: OLD_COUPLE,
    plant: (home, { adult, spouse }) => plant(home, [adult, spouse ?? adult]),
  };
}

/** The pension changed after an admission, the contribution for care did not follow. */
export const cr02: readonly Planting[] = [
  planted('REAL', 'pension back to married, contribution still as single', (home, pair) => {
    const on = daysAgo(home, longEnough(home));
    change(home, pair, { on, from: 'SINGLE', to: 'COUPLE' });
    contribution(home, home.random.pick([...pair]), 'SINGLE', addDays(on, -home.random.whole(1, 300)));
  }),
  planted('REAL', 'pension to single, contribution still as married', (home, pair) => {
    const on = daysAgo(home, longEnough(home));
    change(home, pair, { on, from: 'COUPLE', to: 'SINGLE' });
    contribution(home, home.random.pick([...pair]), 'COUPLE', addDays(on, -home.random.whole(1, 300)));
  }),
  planted('REAL', 'eight weeks and a day, decided the day before', (home, pair) => {
    const on = daysAgo(home, FOLLOWS_IN + 1);
    change(home, pair, { on, from: 'SINGLE', to: 'COUPLE' });
    contribution(home, pair[1], 'SINGLE', addDays(on, -1));
  }),
  planted('EXPLAINED', 'revision was promised', (home, pair) => {
    const on = daysAgo(home, longEnough(home));
    change(home, pair, { on, from: 'SINGLE', to: 'COUPLE' });
    contribution(home, pair[1], 'SINGLE', addDays(on, -90), { revisionAnnounced: true });
  }),
  planted('EXPLAINED', 'the couple chose to be single for the pension', (home, pair) => {
    const on = daysAgo(home, longEnough(home));
    change(home, pair, { on, from: 'COUPLE', to: 'SINGLE' }, { causeKind: 'APPLICATION' });
    contribution(home, pair[1], 'COUPLE', addDays(on, -90));
  }),
  planted('NEAR_MISS', 'exactly eight weeks', (home, pair) => {
    const on = daysAgo(home, FOLLOWS_IN);
    change(home, pair, { on, from: 'SINGLE', to: 'COUPLE' });
    contribution(home, pair[1], 'SINGLE', addDays(on, -90));
  }),
  planted('NEAR_MISS', 'the contribution counts as the pension does', (home, pair) => {
    const on = daysAgo(home, longEnough(home));
    change(home, pair, { on, from: 'SINGLE', to: 'COUPLE' });
    contribution(home, pair[1], 'COUPLE', addDays(on, -90));
  }),
  planted('NEAR_MISS', 'decided on the same day or later', (home, pair) => {
    const on = daysAgo(home, longEnough(home));
    change(home, pair, { on, from: 'SINGLE', to: 'COUPLE' });
    contribution(home, pair[1], 'SINGLE', addDays(on, home.random.pick([0, 1, 20])));
  }),
  planted('NEAR_MISS', 'the old contribution has ended, the new one agrees', (home, pair) => {
    const on = daysAgo(home, longEnough(home));
    change(home, pair, { on, from: 'SINGLE', to: 'COUPLE' });
    const replaced = addDays(on, 30);
    const before = addDays(on, -90);
    contribution(home, pair[1], 'SINGLE', before, {
      effect: { from: before, to: addDays(replaced, -1) },
    });
    contribution(home, pair[1], 'COUPLE', replaced);
  }),
  planted('NEAR_MISS', 'the contribution is of somebody else in the house', (home, pair) => {
    const on = daysAgo(home, longEnough(home));
    change(home, pair, { on, from: 'SINGLE', to: 'COUPLE' });
    const other = moveIn(home, 'sister', { since: home.monthsAgo(30), age: 75 });
    contribution(home, other, 'SINGLE', addDays(on, -90));
  }),
  planted('NEAR_MISS', 'the pension did not change', (home, pair) => {
    contribution(home, pair[1], 'COUPLE', daysAgo(home, 200));
  }),
];
