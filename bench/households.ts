import { agencyCodes } from '../demo/project';
import { isTestBsn } from '../subgraphs/kit/identifiers';

/** The day the bench households are seen on. Fixed, so that every run asks for the same. */
export const AS_OF = '2026-11-01';

/** How large a bench household is. Its claims and decisions are spread over all agencies. */
export interface HouseholdSize {
  readonly name: string;
  readonly persons: number;
  readonly claims: number;
  readonly decisions: number;
}

/** The household that is measured, and the two of which only the SQL statements are counted. */
export const MEASURED: HouseholdSize = { name: 'bench-measured', persons: 4, claims: 60, decisions: 40 };
export const SIZES: readonly HouseholdSize[] = [
  { name: 'bench-small', persons: 1, claims: 1, decisions: 1 },
  MEASURED,
  { name: 'bench-large', persons: 8, claims: 500, decisions: 80 },
];

/** The agency that also keeps the register of residents. */
const REGISTER = 'gemeente';
/** The agency whose view of who is a couple differs from that of the others. */
const SEES_A_COUPLE = 'svb';

const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const pad = (value: number): string => String(value).padStart(2, '0');
/** A day in a year, the same for the same seed. */
const day = (year: number, seed: number): string => `${year}-${pad((seed % 12) + 1)}-${pad((seed % 28) + 1)}`;
const euro = (cents: number): string => `€ ${Math.floor(cents / 100)}.${pad(cents % 100)}`;

/** The burgerservicenummers of a bench household: those for tests, from the lowest up, each household its own. */
export function bsnsOf(size: HouseholdSize): string[] {
  const before = SIZES.slice(0, SIZES.indexOf(size)).reduce((sum, { persons }) => sum + persons, 0);
  const all: string[] = [];
  for (let number = 999_990_007; all.length < before + size.persons; number += 1) {
    if (isTestBsn(String(number))) all.push(String(number));
  }
  return all.slice(before);
}

/** The person by whose number a bench household is asked for. */
export const bsnOf = (size: HouseholdSize): string => bsnsOf(size)[0] ?? '';

const personName = (index: number): string => `persoon-${index + 1}`;

function claim(index: number, persons: number) {
  const imposed = 40_000 + (index % 17) * 3_125;
  const [first, second] = [index % persons, (index + 1) % persons];
  // One claim in five is joint: both are liable for the whole.
  const debtors = index % 5 === 0 && first !== second ? [first, second] : [first];
  return {
    id: `vordering-${index}`,
    kind: index % 6 === 0 ? 'FINE' : 'RECOVERY',
    scheme: 'Benchwet',
    title: `Te veel ontvangen uitkering, besluit ${index + 1}`,
    debtors: debtors.map(personName),
    imposed: euro(imposed),
    imposedOn: day(2024, index),
    basis: ['Awb 4:86'],
    events: [
      { kind: 'COSTS_CHARGED', on: day(2025, index), amount: '€ 17.00', description: 'Aanmaning' },
      { kind: 'PAID', on: day(2025, index + 5), amount: euro(2_500 + index) },
      { kind: 'PAID', on: day(2026, index % 9), amount: euro(2_500 + index) },
    ],
    collectionActs: [{ kind: index % 4 === 0 ? 'WRIT' : 'REMINDER', on: day(2025, index) }],
  };
}

function decision(index: number, persons: number) {
  return {
    id: `besluit-${index}`,
    persons: [personName(index % persons)],
    kind: (['GRANT', 'REVISION', 'RECOVERY', 'TERMINATION'] as const)[index % 4],
    scheme: 'Benchwet',
    title: `Besluit over het recht, nummer ${index + 1}`,
    decidedOn: day(2025, index * 3),
    effect: { from: day(2025, index * 3) },
    reason: 'Gewijzigde omstandigheden',
    causeKind: 'INVESTIGATION',
    signalReceivedOn: day(2024, index * 5),
    bindingDegree: 'BOUND_URGENT_REASONS',
    basis: ['Awb 4:94 lid 1'],
    objectionUntil: day(2026, index * 3),
  };
}

/** What every agency knows of each person beside claims and decisions. */
function aboutPersons(
  code: string,
  persons: number,
  ownClaims: readonly { id: string; debtors: string[] }[],
) {
  const each = range(persons).map(personName);
  const period = { from: '2024-02-01' };
  const deducted = each.flatMap((person, index) => {
    const own = ownClaims.filter(({ debtors }) => debtors.includes(person));
    return own.slice(0, 2).map(({ id }, nth) => ({
      id: `inhouding-${code}-${index}-${nth}`,
      person,
      claim: id,
      method: 'SET_OFF',
      onIncome: 'Benchwet',
      amountPerMonth: euro(2_000 + index * 100),
      period: { from: '2026-01-01' },
      protectedAmount: { amount: '€ 1348.49', livingSituation: 'COUPLE', calculatedOn: '2026-01-01' },
      basis: ['Awb 4:93 lid 1'],
    }));
  });
  return {
    benefits: each.map((person) => ({
      person,
      kind: 'SUPPLEMENT',
      scheme: 'Benchwet',
      title: 'Aanvullende uitkering',
      period,
      amountPerMonth: '€ 310.25',
      grossNet: 'NET',
      basis: ['Benchwet 3'],
    })),
    deductions: deducted,
    arrangements: ownClaims.slice(0, 3).map(({ id, debtors }, index) => ({
      id: `regeling-${code}-${index}`,
      person: debtors[0],
      kind: 'INSTALMENT_PLAN',
      claims: [id],
      amountPerMonth: '€ 25.00',
      period: { from: '2026-03-01' },
      basis: ['Awb 4:94'],
    })),
    // One agency sees the first two as a couple, the others as singles: that is what the rules look for.
    livingSituations: each.map((person, index) => ({
      person,
      scheme: 'Benchwet',
      ...(code === SEES_A_COUPLE && index < 2 && persons > 1
        ? { code: 'COUPLE', partner: each[1 - index] }
        : { code: 'SINGLE' }),
      period,
      source: 'BRP',
      basis: ['Benchwet 2'],
    })),
    incomes: each.map((person) => ({
      person,
      kind: 'BENEFIT',
      payer: 'Benchwet',
      amountPerMonth: '€ 310.25',
      grossNet: 'NET',
      period,
    })),
  };
}

function register(size: HouseholdSize) {
  const each = range(size.persons).map(personName);
  return {
    residents: each.map((person, index) => ({
      person,
      given: `Bewoner${index + 1}`,
      family: 'Oefenaar',
      birthDate: day(index < 2 ? 1985 : 2008, index * 7),
    })),
    addresses: each.map((person) => ({
      person,
      kind: 'HOME',
      addressId: `99990100000002${pad(SIZES.indexOf(size))}`,
      street: 'Benchstraat',
      houseNumber: String(SIZES.indexOf(size) + 1),
      postalCode: '9999 AB',
      city: 'Voorbeeldstad',
      period: { from: '2019-05-01' },
    })),
    relations: each.slice(2).map((other) => ({
      person: personName(0),
      kind: 'CHILD',
      other,
      period: { from: '2008-01-01' },
    })),
  };
}

/** A bench household as the content of a household file. The same size gives the same content, always. */
export function benchHousehold(size: HouseholdSize): object {
  const codes = agencyCodes();
  const bsns = bsnsOf(size);
  const sections = codes.map((code, place) => {
    const mine = (index: number): boolean => index % codes.length === place;
    const claims = range(size.claims)
      .filter(mine)
      .map((index) => claim(index, size.persons));
    const decisions = range(size.decisions)
      .filter(mine)
      .map((index) => decision(index, size.persons));
    const section = { claims, decisions, ...aboutPersons(code, size.persons, claims) };
    return [code, code === REGISTER ? { ...section, ...register(size) } : section] as const;
  });
  return {
    household: size.name,
    story: 'Made for measurements; nobody lives here.',
    persons: Object.fromEntries(bsns.map((bsn, index) => [personName(index), bsn])),
    ...Object.fromEntries(sections),
  };
}
