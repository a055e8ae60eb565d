import { addDays } from '../../../subgraphs/kit/calendar';
import { change, euro } from '../amounts';
import type { AgencyCode } from '../bodies';
import { decide } from '../decisions';
import type { Home, Item } from '../home';
import { NORM, type Wish } from '../ordinary';
import type { Planting, PlantedKind } from '../planting';

const ASSISTED: Wish = { adults: 1, livelihood: 'ASSISTANCE', children: 0 };
const OLD: Wish = { adults: 1, livelihood: 'OLD_AGE', children: 0 };

/** What is paid, and the article on which it may be suspended for an address. */
interface Payment {
  readonly agency: AgencyCode;
  readonly kind: string;
  readonly scheme: string;
  readonly basis: string;
  readonly cents: number;
}
const PENSION: Payment = {
  agency: 'svb',
  kind: 'OLD_AGE',
  scheme: 'AOW',
  basis: 'AOW 19b',
  cents: NORM.pensionSingle,
};
const ASSISTANCE: Payment = {
  agency: 'gemeente',
  kind: 'SOCIAL_ASSISTANCE',
  scheme: 'Participatiewet',
  basis: 'Participatiewet 40 lid 2',
  cents: NORM.single,
};

/** Payment is suspended because the address differs from the register: the decision, and the benefit on hold. */
function suspend(
  home: Home,
  person: string,
  { agency, kind, scheme, basis, cents }: Payment,
  more: Item = {},
): void {
  const { random } = home;
  const decidedOn = addDays(home.today, -random.whole(3, 70));
  decide(home, agency, person, 'SUSPENSION', {
    title: 'Betaling opgeschort: het adres wijkt af van de BRP',
    decidedOn,
    effect: { from: decidedOn },
    causeKind: 'BRP_MUTATION',
    bindingDegree: 'BOUND',
    exceptionWeighed: random.pick(['NO', 'UNKNOWN']),
    monthlyEffect: change(-cents),
    basis: [basis],
    ...more,
  });
  if (more['kind'] !== undefined) return;
  home.remove(agency, 'benefits', (item) => item['person'] === person);
  home.add(agency, 'benefits', {
    person,
    kind,
    scheme,
    title: 'Uitkering',
    period: { from: home.monthsAgo(50) },
    amountPerMonth: euro(cents),
    grossNet: 'NET',
    suspended: more['effect'] ?? { from: decidedOn },
  });
}

/** A fine because of intent: the address was not told. */
function fineForAddress(home: Home, person: string, { agency, scheme }: Payment): void {
  const id = home.id('boete');
  const cents = home.random.whole(10_000, 90_000);
  const decidedOn = addDays(home.today, -2);
  decide(home, agency, person, 'FINE', {
    id,
    decidedOn,
    effect: { from: decidedOn },
    breach: 'ADDRESS',
    amount: euro(cents),
  });
  home.add(agency, 'claims', {
    kind: 'FINE',
    scheme,
    title: 'Boete: adres niet gemeld',
    debtors: [person],
    imposed: euro(cents),
    imposedOn: decidedOn,
    interestRate: 0,
    decision: id,
    intentOrGrossFault: true,
  });
}

const planted = (
  kind: PlantedKind,
  name: string,
  payment: Payment,
  more: Item | ((home: Home) => Item) = {},
): Planting => ({
  rule: 'CR-06',
  kind,
  name,
  wish: payment === PENSION ? OLD : ASSISTED,
  plant: (home, { adult }) => suspend(home, adult, payment, typeof more === 'function' ? more(home) : more),
});

/** Payment held for an address, and nobody recorded whether an exception applies. */
export const cr06: readonly Planting[] = [
  planted('REAL', 'assistance suspended, no exception weighed', ASSISTANCE),
  planted('REAL', 'pension suspended, no exception weighed', PENSION),
  planted('REAL', 'suspended, and only the benefit says what is lost', ASSISTANCE, {
    monthlyEffect: undefined,
  }),
  planted('REAL', 'one cent a month is lost', PENSION, { monthlyEffect: change(-1) }),
  planted('REAL', 'the article is named among others', ASSISTANCE, {
    basis: ['Participatiewet 17 lid 1', 'Participatiewet 40 lid 2', 'Wet BRP 2.34'],
  }),
  {
    ...planted('EXPLAINED', 'the citizen gave a wrong address on purpose', ASSISTANCE),
    plant: (home, { adult }) => {
      suspend(home, adult, ASSISTANCE);
      fineForAddress(home, adult, ASSISTANCE);
    },
  },
  planted('NEAR_MISS', 'the exception was weighed', ASSISTANCE, { exceptionWeighed: 'YES' }),
  planted('NEAR_MISS', 'the exception was weighed for the pension', PENSION, { exceptionWeighed: 'YES' }),
  planted('NEAR_MISS', 'lifted yesterday', PENSION, (home) => ({
    decidedOn: addDays(home.today, -40),
    effect: { from: addDays(home.today, -40), to: addDays(home.today, -1) },
  })),
  planted('NEAR_MISS', 'suspended because papers are missing', ASSISTANCE, {
    basis: ['Participatiewet 54 lid 1'],
    causeKind: 'INVESTIGATION',
  }),
  planted('NEAR_MISS', 'another paragraph of the same article', ASSISTANCE, {
    basis: ['Participatiewet 40 lid 1'],
  }),
  planted('NEAR_MISS', 'another pension article', PENSION, { basis: ['AOW 19'] }),
  planted('NEAR_MISS', 'ended, not suspended', ASSISTANCE, { kind: 'TERMINATION' }),
];
