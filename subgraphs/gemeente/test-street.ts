import { withConnection } from '../kit/database/connection';
import type { AgencyHarness, GraphAnswer, TestHousehold } from '../kit/testing/agency-harness';

/** The day on which the agency under test stands. */
export const TODAY = '2026-07-20';

/** Test burgerservicenummers; the register never hears of Lotte. */
export const BSN = {
  anna: '999990007',
  bram: '999990019',
  carla: '999990020',
  dirk: '999990032',
  emma: '999990044',
  frans: '999990056',
  gerda: '999990068',
  hanna: '999990081',
  iris: '999990093',
  jan: '999990111',
  kees: '999990123',
  lotte: '999990135',
} as const;
export type Name = keyof typeof BSN;

const numbers: Readonly<Record<string, string>> = BSN;

/** Everybody but the unknown one, by the names of the file. */
export const PERSONS = Object.fromEntries(Object.entries(numbers).filter(([name]) => name !== 'lotte'));

export const nameOfBsn = (bsn: string): string =>
  Object.entries(numbers).find(([, number]) => number === bsn)?.[0] ?? 'nobody';

/** An address whose every part can be recognised in an answer. */
export const place = (street: string, nr: number) => ({
  addressId: `09990100000000${nr}`,
  street,
  houseNumber: String(nr),
  postalCode: `99${nr} AA`,
  city: 'Voorbeeldstad',
});

export const LINDE = place('Lindelaan', 11);
export const BEUK = place('Beukenhof', 22);
export const SCHUIL = place('Schuilsteeg', 33);
export const VLUCHT = place('Vluchtweg', 55);

/** The number of the household at an address, or of an address record without an address, as the database gave it. */
export async function householdIdOf(harness: AgencyHarness, at: string): Promise<string> {
  const [row] = await withConnection(harness.ownerUrl, (run) =>
    run<{ household_id: string }>(
      'SELECT household_id FROM address_record WHERE coalesce(address_id, id) = $1 LIMIT 1',
      [at],
    ),
  );
  if (!row) throw new Error(`nobody is recorded at ${at}`);
  return row.household_id;
}

const resident = (person: Name, birthDate: string, more: object = {}) => ({
  person,
  given: person,
  family: 'Voorbeeld',
  birthDate,
  ...more,
});

const finding = (person: Name, from: string) => ({
  person,
  scheme: 'Participatiewet',
  code: 'SINGLE',
  period: { from },
  source: 'BRP',
});

/**
 * At the Lindelaan: Anna at home; Bram at home, in investigation since May 2026; Carla only for her post, so she
 * lives in a household of her own; Dirk
 * actually; Emma until she moved; Frans until he died; Gerda, recorded half a year late. At the Schuilsteeg
 * Hanna, whose address is secret and who came from the Vluchtweg, and Iris. Jan has no address any more, Kees
 * none that is known.
 */
export const STREET: TestHousehold = {
  name: 'straat',
  persons: PERSONS,
  section: {
    residents: [
      resident('anna', '1980-01-01'),
      resident('bram', '1982-01-01'),
      resident('carla', '1990-01-01'),
      resident('dirk', '1991-01-01'),
      resident('emma', '2000-01-01'),
      resident('frans', '1940-01-01', { deathDate: '2024-03-10', deathRecordedOn: '2024-03-20' }),
      resident('gerda', '1979-01-01'),
      resident('hanna', '1985-01-01', { secretAddress: true }),
      resident('iris', '2012-01-01'),
      resident('jan', '1970-01-01'),
      resident('kees', '1971-01-01'),
    ],
    addresses: [
      { person: 'anna', kind: 'HOME', ...LINDE, period: { from: '2015-01-01' } },
      { person: 'anna', kind: 'POSTAL', ...LINDE, period: { from: '2014-01-01' } },
      {
        person: 'bram',
        kind: 'HOME',
        ...LINDE,
        period: { from: '2018-06-01' },
        underInvestigation: { from: '2026-05-01' },
      },
      { person: 'carla', kind: 'POSTAL', ...LINDE, period: { from: '2020-01-01' } },
      { person: 'dirk', kind: 'ACTUAL', ...LINDE, period: { from: '2024-01-01' } },
      { person: 'emma', kind: 'HOME', ...LINDE, period: { from: '2015-01-01', to: '2023-01-31' } },
      { person: 'emma', kind: 'HOME', ...BEUK, period: { from: '2023-02-01' } },
      { person: 'emma', kind: 'POSTAL', ...SCHUIL, period: { from: '2016-01-01', to: '2016-12-31' } },
      { person: 'frans', kind: 'HOME', ...LINDE, period: { from: '2010-01-01' } },
      { person: 'gerda', kind: 'HOME', ...LINDE, period: { from: '2025-01-01' }, recordedOn: '2025-07-01' },
      { person: 'hanna', kind: 'HOME', ...SCHUIL, period: { from: '2022-01-01' } },
      { person: 'hanna', kind: 'HOME', ...VLUCHT, period: { from: '2016-01-01', to: '2021-12-31' } },
      { person: 'iris', kind: 'HOME', ...SCHUIL, period: { from: '2022-01-01' } },
      { person: 'jan', kind: 'HOME', ...BEUK, period: { from: '2019-01-01', to: '2021-12-31' } },
      { id: 'kees-onbekend', person: 'kees', kind: 'ACTUAL', period: { from: '2025-01-01' } },
    ],
    livingSituations: [
      { ...finding('hanna', '2022-01-01'), addressId: SCHUIL.addressId },
      { ...finding('hanna', '2016-01-01'), addressId: VLUCHT.addressId },
      { ...finding('iris', '2022-01-01'), addressId: SCHUIL.addressId },
      { ...finding('anna', '2018-01-01'), addressId: LINDE.addressId },
    ],
  },
};

/** What a composition holds. */
export interface Composition {
  readonly access: string;
  readonly household: { readonly id: string } | null;
  readonly address: { readonly street: string } | null;
  readonly members:
    | readonly {
        readonly person: { readonly bsn: string };
        readonly certainty: string;
        readonly since: string;
      }[]
    | null;
}

export const COMPOSITION = `access household { id } address { addressId street houseNumber postalCode city }
  members { person { bsn } certainty since name { given prefix family } }`;

const HOUSEHOLD_OF = `query ($bsn: BSN!, $asOf: Date) { householdOf(bsn: $bsn, asOf: $asOf) { ${COMPOSITION} } }`;

/** Asks for the household of a person. */
export async function householdOf(
  harness: AgencyHarness,
  name: Name,
  asOf?: string,
  said?: Parameters<AgencyHarness['ask']>[2],
): Promise<Composition> {
  const answer: GraphAnswer = await harness.ask(HOUSEHOLD_OF, { bsn: BSN[name], asOf }, said);
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '));
  return answer.data?.['householdOf'] as Composition;
}

/** The members in the order given, as "anna CERTAIN 2015-01-01". */
export const membersIn = (composition: Composition): string[] | undefined =>
  composition.members?.map(
    ({ person, certainty, since }) => `${nameOfBsn(person.bsn)} ${certainty} ${since}`,
  );
