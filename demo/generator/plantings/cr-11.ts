import { addDays } from '../../../subgraphs/kit/calendar';
import type { Body } from '../bodies';
import { decide as decideAt } from '../decisions';
import type { Home } from '../home';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const SINGLE: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const FAMILY: Wish = { adults: 2, livelihood: 'WAGE', children: 1 };

/** Days after the consensus in which somebody should have come to pay. */
const LIMIT_DAYS = 28;

const [WMO, WLZ, ZVW, YOUTH] = ['Wmo 2015', 'Wlz', 'Zvw', 'Jeugdwet'];

/** Who decides on what the gemeente does not. They have no section; the household tells of them. */
const DECIDES: Readonly<Record<string, Body>> = {
  [WLZ]: { code: 'ciz', name: 'CIZ' },
  [ZVW]: { code: 'zorgverzekeraar', name: 'Zorgverzekeraar Voorbeeldzorg' },
};

interface Need {
  readonly daysAgo: number;
  readonly schemes: readonly string[];
}

/** Support that everybody agrees on, since a number of days. Returns the day of the consensus. */
function need(home: Home, person: string, { daysAgo, schemes }: Need): string {
  const consensusOn = addDays(home.today, -daysAgo);
  const title = home.random.pick(['Begeleid wonen', 'Dagbesteding', 'Behandeling in een kliniek']);
  home.add('gemeente', 'supportNeeds', {
    id: home.id('hulpvraag'),
    person,
    title,
    consensusOn,
    schemes,
    recordedOn: consensusOn,
  });
  return consensusOn;
}

/** A decision under a law, as the gemeente took it, has a copy of it, or was told of it. */
function decide(home: Home, person: string, scheme: string, kind: 'REFUSAL' | 'GRANT', on: string): void {
  const body = DECIDES[scheme];
  const decision = { scheme, title: `Aanvraag ${scheme}`, decidedOn: on, effect: { from: on } };
  if (body !== undefined && home.random.chance(60))
    home.add('gemeente', 'reportedDecisions', { ...decision, person, kind, body, reportedOn: on });
  else
    decideAt(home, 'gemeente', person, kind, {
      ...decision,
      causeKind: 'APPLICATION',
      bindingDegree: 'DISCRETIONARY',
    });
}

/** Some time ago, long enough for decisions to have been taken. */
function longAgo(home: Home): number {
  return home.random.whole(60, 500);
}

/** Support that is clear, and nobody who pays for it. */
export const cr11: readonly Planting[] = [
  {
    rule: 'CR-11',
    name: 'two refuse, the third is silent',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const agreed = need(home, adult, { daysAgo: longAgo(home), schemes: [WMO, WLZ, ZVW] });
      decide(home, adult, WLZ, 'REFUSAL', addDays(agreed, 20));
      decide(home, adult, home.random.pick([WMO, ZVW]), 'REFUSAL', addDays(agreed, 40));
    },
  },
  {
    rule: 'CR-11',
    name: 'one refuses, the other is silent',
    kind: 'REAL',
    wish: FAMILY,
    plant: (home, { children: [child = 'child-1'] }) => {
      const agreed = need(home, child, { daysAgo: longAgo(home), schemes: [YOUTH, WLZ] });
      decide(home, child, home.random.pick([YOUTH, WLZ]), 'REFUSAL', addDays(agreed, 30));
    },
  },
  {
    rule: 'CR-11',
    name: 'all refuse, one day after the term',
    kind: 'REAL',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const agreed = need(home, adult, { daysAgo: LIMIT_DAYS + 1, schemes: [WMO, ZVW] });
      decide(home, adult, WMO, 'REFUSAL', addDays(agreed, home.random.whole(1, 25)));
      decide(home, adult, ZVW, 'REFUSAL', addDays(agreed, home.random.whole(1, 25)));
    },
  },
  {
    rule: 'CR-11',
    name: 'all refuse, on the last day of the term',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const agreed = need(home, adult, { daysAgo: LIMIT_DAYS, schemes: [WMO, ZVW] });
      decide(home, adult, WMO, 'REFUSAL', addDays(agreed, home.random.whole(1, 25)));
      decide(home, adult, ZVW, 'REFUSAL', addDays(agreed, home.random.whole(1, 25)));
    },
  },
  {
    rule: 'CR-11',
    name: 'the need itself is disputed',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const recordedOn = addDays(home.today, -longAgo(home));
      const schemes = [WMO, WLZ];
      home.add('gemeente', 'supportNeeds', { person: adult, title: 'Begeleid wonen', schemes, recordedOn });
      for (const scheme of schemes) decide(home, adult, scheme, 'REFUSAL', addDays(recordedOn, 30));
    },
  },
  {
    rule: 'CR-11',
    name: 'the last of them granted it yesterday',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult }) => {
      const schemes = [WMO, WLZ, ZVW];
      const agreed = need(home, adult, { daysAgo: longAgo(home), schemes });
      const granting = home.random.pick([WMO, WLZ, ZVW]);
      for (const scheme of schemes)
        if (scheme !== granting) decide(home, adult, scheme, 'REFUSAL', addDays(agreed, 30));
      decide(home, adult, granting, 'GRANT', addDays(home.today, -1));
    },
  },
  {
    rule: 'CR-11',
    name: 'nobody has decided',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      need(home, adult, { daysAgo: longAgo(home), schemes: [WMO, WLZ, ZVW] });
    },
  },
  {
    rule: 'CR-11',
    name: 'one law, one refusal',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const scheme = home.random.pick([WMO, WLZ, ZVW]);
      const agreed = need(home, adult, { daysAgo: longAgo(home), schemes: [scheme] });
      decide(home, adult, scheme, 'REFUSAL', addDays(agreed, 30));
    },
  },
  {
    rule: 'CR-11',
    name: 'the refusals are about the spouse',
    kind: 'NEAR_MISS',
    wish: FAMILY,
    plant: (home, { adult, spouse }) => {
      const schemes = [WMO, ZVW];
      const agreed = need(home, adult, { daysAgo: longAgo(home), schemes });
      for (const scheme of schemes)
        if (spouse !== null) decide(home, spouse, scheme, 'REFUSAL', addDays(agreed, 30));
    },
  },
  {
    rule: 'CR-11',
    name: 'the refusals are under laws that need not pay for it',
    kind: 'NEAR_MISS',
    wish: SINGLE,
    plant: (home, { adult }) => {
      const agreed = need(home, adult, { daysAgo: longAgo(home), schemes: [WMO, ZVW] });
      decide(home, adult, WLZ, 'REFUSAL', addDays(agreed, 30));
      decide(home, adult, YOUTH, 'REFUSAL', addDays(agreed, 40));
    },
  },
];
