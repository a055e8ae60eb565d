import { addDays } from '../../../subgraphs/kit/calendar';
import { euro } from '../amounts';
import { addClaim } from '../claims';
import type { Home, Item } from '../home';
import { forgetLivelihood } from '../livelihood';
import type { Wish } from '../ordinary';
import type { Planting } from '../planting';

const ALONE: Wish = { adults: 1, livelihood: 'WAGE', children: 0 };
const COUPLE: Wish = { adults: 2, livelihood: 'WAGE', children: 0 };

/** The year of which the income counts for what is paid on a study debt in 2026 (Wsf 2000 6.10). */
const REFERENCE_YEAR = 2024;

const PAYER = 'Drukkerij Voorbeeld';

/** Cents a month, taxable and net. */
interface Wage {
  readonly taxable: number;
  readonly net: number;
}

/** What somebody earns over a time, as an agency knows it. */
function earn(home: Home, agency: 'uwv' | 'duo', person: string, { taxable, net }: Wage, more: Item): void {
  home.add(agency, 'incomes', {
    id: home.id('loon'),
    person,
    kind: 'WAGE',
    payer: PAYER,
    amountPerMonth: euro(net),
    taxablePerMonth: euro(taxable),
    grossNet: 'NET',
    ...more,
  });
}

/** The wage that somebody has now is this, and no other. */
function earnNow(home: Home, person: string, wage: Wage): void {
  forgetLivelihood(home, person);
  earn(home, 'uwv', person, wage, { period: { from: home.monthsAgo(home.random.whole(3, 9)) } });
}

/** DUO goes by the income of a year in the past for a study debt. */
function goesBy(home: Home, person: string, wage: Wage, year = REFERENCE_YEAR): void {
  const period = { from: `${year}-01-01`, to: `${year}-12-31` };
  earn(home, 'duo', person, wage, { period, referenceYear: year, recordedOn: `${year + 1}-06-01` });
}

function studyDebt(home: Home, person: string): void {
  const { id } = addClaim(home, person, 'duo', {
    kind: 'STUDY_DEBT',
    regime: 'WSF_2000',
    title: 'Studieschuld',
    payableFrom: null,
    basis: ['Wsf 2000 6.7'],
  });
  home.add('duo', 'studyDebts', {
    id: home.id('studieschuld'),
    person,
    claim: id,
    phase: 'REPAYMENT',
    repaymentRules: 'SF35',
    pauseMonthsUsed: 0,
    pauseMonthsLeft: 60,
    referenceYear: REFERENCE_YEAR,
    period: { from: '2026-01-01' },
  });
}

/** An income in the past, the same less 15 per cent, and that with some cents more or less a month. */
function fallen({ random }: Home, cents: number): { readonly before: Wage; readonly now: Wage } {
  const part = random.whole(2_300, 3_500);
  return {
    before: { taxable: 100 * part, net: 80 * part },
    now: { taxable: 85 * part + cents, net: 68 * part + cents },
  };
}

/** Dienst Toeslagen goes by an estimate of the income of a year. */
function estimate(home: Home, person: string, cents: number, year = 2026): void {
  home.add('gemeente', 'reportedDecisions', {
    id: home.id('toeslag'),
    person,
    body: { code: 'toeslagen', name: 'Dienst Toeslagen' },
    kind: 'GRANT',
    scheme: 'Awir',
    title: home.random.pick(['Voorschot zorgtoeslag', 'Voorschot huurtoeslag']),
    decidedOn: `${year - 1}-12-15`,
    effect: { from: `${year}-01-01`, to: `${year}-12-31` },
    incomePerYear: euro(cents),
    amountPerMonth: euro(home.random.whole(4_000, 12_000)),
    reportedOn: home.monthsAgo(1),
  });
}

/** A wage of the month that is, over a year, a share of an estimate, in per cent, and some cents a month beside it. */
function beside(home: Home, person: string, percent: number, cents: number, year?: number): void {
  const part = home.random.whole(1_900, 3_000);
  const taxable = part * percent + cents;
  earnNow(home, person, { taxable, net: Math.floor((taxable * 8) / 10) });
  estimate(home, person, part * 1_200, year);
}

/** Something is withheld from the wage with a beslagvrije voet that was calculated on a day. */
function attach(home: Home, person: string, calculatedOn: string): void {
  const { agency, id } = addClaim(home, person, 'uwv');
  home.add(agency, 'deductions', {
    id: home.id('inhouding'),
    person,
    claim: id,
    method: 'ATTACHMENT',
    onIncome: PAYER,
    amountPerMonth: euro(home.random.whole(1_000, 5_000)),
    period: { from: calculatedOn },
    protectedAmount: { amount: '€ 1700.00', livingSituation: 'SINGLE', calculatedOn },
    basis: ['Rv 475'],
  });
}

/** A wage that changed on a day. */
function changedWage(home: Home, person: string, on: string): void {
  const before = home.random.whole(230_000, 300_000);
  const wage = (taxable: number): Wage => ({ taxable, net: Math.floor((taxable * 8) / 10) });
  forgetLivelihood(home, person);
  earn(home, 'uwv', person, wage(before), { period: { from: home.monthsAgo(30), to: addDays(on, -1) } });
  earn(home, 'uwv', person, wage(before - home.random.whole(20_000, 40_000)), { period: { from: on } });
}

/** Agencies that go by incomes of several times. */
export const cr23: readonly Planting[] = [
  {
    rule: 'CR-23',
    name: 'the income is far lower than in the year that DUO goes by',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => {
      const { before, now } = fallen(home, -home.random.whole(1_000, 60_000));
      earnNow(home, adult, now);
      goesBy(home, adult, before);
      studyDebt(home, adult);
    },
  },
  {
    rule: 'CR-23',
    name: 'the income is 15 per cent lower than in the year that DUO goes by',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => {
      const { before, now } = fallen(home, 0);
      earnNow(home, adult, now);
      goesBy(home, adult, before);
      studyDebt(home, adult);
    },
  },
  {
    rule: 'CR-23',
    name: 'the allowance goes by far less than what is earned',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => beside(home, adult, home.random.whole(120, 160), 0),
  },
  {
    rule: 'CR-23',
    name: 'the allowance goes by more than 15 per cent too much, by a cent',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => beside(home, adult, 85, -1),
  },
  {
    rule: 'CR-23',
    name: 'the allowance goes by more than 15 per cent too little, by a cent',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => beside(home, adult, 115, 1),
  },
  {
    rule: 'CR-23',
    name: 'the beslagvrije voet is of before the wage changed',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => {
      changedWage(home, adult, home.monthsAgo(home.random.whole(2, 4)));
      attach(home, adult, home.monthsAgo(home.random.whole(6, 10)));
    },
  },
  {
    rule: 'CR-23',
    name: 'the wage fell once, months ago, and stayed low',
    kind: 'REAL',
    wish: ALONE,
    plant: (home, { adult }) => {
      const { before, now } = fallen(home, -home.random.whole(1_000, 60_000));
      const on = home.monthsAgo(home.random.whole(3, 9));
      forgetLivelihood(home, adult);
      earn(home, 'uwv', adult, before, { period: { from: home.monthsAgo(50), to: addDays(on, -1) } });
      earn(home, 'uwv', adult, now, { period: { from: on } });
      goesBy(home, adult, before);
      studyDebt(home, adult);
    },
  },
  {
    rule: 'CR-23',
    name: 'the wage goes up and down with the season',
    kind: 'EXPLAINED',
    wish: ALONE,
    plant: (home, { adult }) => {
      const { before, now } = fallen(home, -home.random.whole(1_000, 60_000));
      forgetLivelihood(home, adult);
      for (const season of [24, 20, 16, 12, 8, 4]) {
        const to = addDays(home.monthsAgo(season - 4), -1);
        // The season that runs has no end that is known.
        const period = { from: home.monthsAgo(season), ...(season === 4 ? {} : { to }) };
        earn(home, 'uwv', adult, season % 8 === 0 ? before : now, { period });
      }
      goesBy(home, adult, before);
      studyDebt(home, adult);
    },
  },
  {
    rule: 'CR-23',
    name: 'the income is one cent less than 15 per cent lower',
    kind: 'NEAR_MISS',
    wish: ALONE,
    plant: (home, { adult }) => {
      const { before, now } = fallen(home, 1);
      earnNow(home, adult, now);
      goesBy(home, adult, before);
      studyDebt(home, adult);
    },
  },
  {
    rule: 'CR-23',
    name: 'the income of the partner is far lower',
    kind: 'NEAR_MISS',
    wish: COUPLE,
    plant: (home, { adult, spouse }) => {
      const { before, now } = fallen(home, -50_000);
      earnNow(home, adult, before);
      earnNow(home, spouse ?? adult, now);
      goesBy(home, adult, before);
      studyDebt(home, adult);
    },
  },
  {
    rule: 'CR-23',
    name: 'DUO goes by a later year, and the income fell before',
    kind: 'NEAR_MISS',
    wish: ALONE,
    plant: (home, { adult }) => {
      const { before, now } = fallen(home, -20_000);
      earnNow(home, adult, now);
      goesBy(home, adult, before, REFERENCE_YEAR - 1);
      goesBy(home, adult, now);
      studyDebt(home, adult);
    },
  },
  {
    rule: 'CR-23',
    name: 'the allowance goes by exactly 15 per cent too much or too little',
    kind: 'NEAR_MISS',
    wish: ALONE,
    plant: (home, { adult }) => beside(home, adult, home.random.pick([85, 115]), 0),
  },
  {
    rule: 'CR-23',
    name: 'the allowance of last year went by another income',
    kind: 'NEAR_MISS',
    wish: ALONE,
    plant: (home, { adult }) => beside(home, adult, home.random.whole(120, 160), 0, 2025),
  },
  {
    rule: 'CR-23',
    name: 'the beslagvrije voet is of after the wage changed',
    kind: 'NEAR_MISS',
    wish: ALONE,
    plant: (home, { adult }) => {
      changedWage(home, adult, home.monthsAgo(home.random.whole(4, 6)));
      attach(home, adult, home.monthsAgo(home.random.whole(1, 3)));
    },
  },
  {
    rule: 'CR-23',
    name: 'the beslagvrije voet is of before, and the wage is the same',
    kind: 'NEAR_MISS',
    wish: ALONE,
    plant: (home, { adult }) => {
      const taxable = home.random.whole(230_000, 300_000);
      forgetLivelihood(home, adult);
      earn(
        home,
        'uwv',
        adult,
        { taxable, net: Math.floor((taxable * 8) / 10) },
        {
          period: { from: home.monthsAgo(30) },
        },
      );
      attach(home, adult, home.monthsAgo(home.random.whole(2, 8)));
    },
  },
];
