import { euro } from './amounts';
import type { Home } from './home';

/** What a household lives of. */
export type Livelihood = 'ASSISTANCE' | 'WAGE' | 'OLD_AGE';

/** The household that a planting wants to start from. */
export interface Wish {
  readonly adults: 1 | 2;
  /** With two adults: married, and so for every agency. Else the second adult is named in the planting. */
  readonly livelihood: Livelihood;
  /** Children below 18 of all adults. */
  readonly children: number;
}

/** The people of an ordinary household, by the names in the file. */
export interface People {
  readonly adult: string;
  /** The spouse of the first adult; null when there is one adult. */
  readonly spouse: string | null;
  readonly children: readonly string[];
}

/** Net a month as on 1 July 2026 (Participatiewet 21–22), holiday allowance included, in cents. */
export const NORM = {
  single: 141_946,
  couple: 202_779,
  pensionSingle: 158_734,
  /** Of both together. */
  pensionCouple: 217_610,
} as const;

const PAYER = { ASSISTANCE: 'Participatiewet', WAGE: 'Bakkerij Voorbeeld', OLD_AGE: 'AOW' } as const;

/** The agency that pays or knows the income of each livelihood. */
export const AGENCY_OF = { ASSISTANCE: 'gemeente', WAGE: 'uwv', OLD_AGE: 'svb' } as const;

function addIncome(home: Home, person: string, { livelihood, adults, children }: Wish, since: string): void {
  const couple = adults === 2;
  const agency = AGENCY_OF[livelihood];
  const amount = {
    // Each of a couple gets half of what is for both.
    ASSISTANCE: couple ? Math.floor(NORM.couple / 2) : NORM.single,
    OLD_AGE: couple ? Math.floor(NORM.pensionCouple / 2) : NORM.pensionSingle,
    WAGE: 260_000,
  }[livelihood];
  const payer = PAYER[livelihood];
  const kind = { ASSISTANCE: 'BENEFIT', WAGE: 'WAGE', OLD_AGE: 'PENSION' }[livelihood];
  home.add(agency, 'incomes', {
    id: `inkomen-${person}`,
    person,
    kind,
    payer,
    amountPerMonth: euro(amount),
    grossNet: 'NET',
    period: { from: since },
  });
  if (livelihood === 'WAGE') return;
  home.add(agency, 'benefits', {
    id: `uitkering-${person}`,
    person,
    kind: livelihood === 'ASSISTANCE' ? 'SOCIAL_ASSISTANCE' : 'OLD_AGE',
    scheme: payer,
    title: livelihood === 'ASSISTANCE' ? 'Bijstand' : 'AOW-pensioen',
    period: { from: since },
    amountPerMonth: euro(amount),
    grossNet: 'NET',
    firstPaymentOn: since,
  });
  const alone = children > 0 ? 'SINGLE_PARENT' : 'SINGLE';
  home.add(agency, 'livingSituations', {
    id: `leefvorm-${person}`,
    person,
    scheme: payer,
    code: couple ? 'COUPLE' : alone,
    ...(couple ? { partner: person === 'adult' ? 'spouse' : 'adult', partnerGround: 'MARRIED' } : {}),
    period: { from: since },
    source: 'BRP',
  });
}

/** A debt that is paid off, or paid well within what the household can spare: no rule has anything to say of it. */
function addHarmlessDebt(home: Home, person: string): void {
  const { random } = home;
  const agency = random.pick(['uwv', 'svb', 'gemeente']);
  const imposed = random.whole(5_000, 40_000);
  const claimed = random.whole(30, 48);
  home.add(agency, 'claims', {
    id: home.id('voldaan'),
    kind: 'RECOVERY',
    scheme: 'Voldaan',
    title: 'Voldane vordering',
    debtors: [person],
    imposed: euro(imposed),
    imposedOn: home.monthsAgo(claimed),
    // A recovery of which nobody knows the months may be a double one.
    period: { from: home.monthsAgo(claimed + 9), to: home.monthsAgo(claimed + 6) },
    interestRate: 0,
    events: [{ kind: 'PAID', on: home.monthsAgo(random.whole(6, 20)), amount: euro(imposed) }],
  });
}

/** Puts an ordinary household in a home: people, address, income and living situation agree at every agency. */
export function ordinary(home: Home, wish: Wish): People {
  const { random } = home;
  const old = wish.livelihood === 'OLD_AGE';
  const age = () => (old ? random.whole(70, 85) : random.whole(35, 55));
  const since = home.monthsAgo(random.whole(60, 120));
  const born = () => home.monthsAgo(age() * 12 + random.whole(0, 11));
  const adult = home.person('adult', { birthDate: born(), since, lease: 'TENANT' });
  const spouse = wish.adults === 2 ? home.person('spouse', { birthDate: born(), since }) : null;
  if (spouse !== null) {
    home.add('gemeente', 'relations', {
      person: adult,
      kind: 'SPOUSE',
      other: spouse,
      period: { from: home.monthsAgo(130) },
    });
    home.add('gemeente', 'relations', {
      person: spouse,
      kind: 'SPOUSE',
      other: adult,
      period: { from: home.monthsAgo(130) },
    });
  }
  const children = Array.from({ length: wish.children }, (_, index) => {
    const birthDate = home.monthsAgo(random.whole(3, 15) * 12 + random.whole(1, 10));
    const child = home.person(`child-${index + 1}`, {
      birthDate,
      since: birthDate > since ? birthDate : since,
    });
    for (const parent of [adult, ...(spouse === null ? [] : [spouse])]) {
      home.add('gemeente', 'relations', {
        person: parent,
        kind: 'CHILD',
        other: child,
        period: { from: birthDate },
      });
      home.add('gemeente', 'relations', {
        person: child,
        kind: 'PARENT',
        other: parent,
        period: { from: birthDate },
      });
    }
    return child;
  });
  for (const person of [adult, ...(spouse === null ? [] : [spouse])]) {
    addIncome(home, person, wish, since);
    if (random.chance(30)) addHarmlessDebt(home, person);
  }
  return { adult, spouse, children };
}

/** A household of which nothing is to be found. */
export function anyWish(home: Home): Wish {
  const { random } = home;
  const livelihood = random.pick<Livelihood>(['ASSISTANCE', 'WAGE', 'OLD_AGE']);
  return {
    adults: random.pick<1 | 2>([1, 2]),
    livelihood,
    children: livelihood === 'OLD_AGE' ? 0 : random.whole(0, 3),
  };
}
