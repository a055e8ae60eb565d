import 'reflect-metadata';
import { type AgencyHarness, startForTest } from '../kit/testing/agency-harness';
import { countStatements } from '../kit/testing/statement-count';
import { agency } from './agency';
import { BSN, householdIdOf, LINDE, type Name, nameOfBsn, SCHUIL, STREET, TODAY } from './test-street';

const DIRECTOR = { role: 'Regisseur', functionMailbox: 'regie@voorbeeldstad.example', phone: '088' };
const running = (
  persons: readonly Name[],
  from: string,
  director: object | null = DIRECTOR,
  to?: string,
) => ({
  ...{ persons, reason: 'Proef', period: { from, ...(to ? { to } : {}) } },
  ...(director ? { director } : {}),
});

/** The street with cases: together at the Lindelaan, at the Schuilsteeg, scattered, with the dead, and of a stranger. */
const CASES: Readonly<Record<string, readonly (Name | 'vreemd')[]>> = {
  'Z-samen': ['bram', 'anna'],
  'Z-geheim': ['iris', 'hanna'],
  'Z-uiteen': ['anna', 'emma'],
  'Z-weduwe': ['anna', 'frans'],
  'Z-overleden': ['frans'],
  'Z-vreemd': ['anna', 'vreemd'],
  'Z-alleen': ['kees'],
};
/** In the file, but the register of residents does not know this one. */
const STRANGER = BSN.lotte;

let harness: AgencyHarness;
beforeAll(async () => {
  harness = await startForTest(agency, TODAY);
  await harness.load({
    ...STREET,
    persons: { ...STREET.persons, vreemd: STRANGER },
    section: {
      ...STREET.section,
      caseReferences: Object.entries(CASES).map(([reference, persons]) => ({ reference, persons })),
      cases: [
        running(['anna'], '2026-01-01', { ...DIRECTOR, role: 'Vorige regisseur' }),
        running(['bram', 'carla'], '2026-02-01'),
        running(['anna'], '2026-03-01', null),
        running(['bram'], '2026-04-01', { ...DIRECTOR, role: 'Regisseur van toen' }, '2026-05-01'),
        running(['hanna'], '2026-12-01'),
      ],
    },
  });
});
afterAll(() => harness?.close());

interface Found {
  readonly reference: string;
  readonly access: string;
  readonly household: { readonly id: string } | null;
  readonly persons:
    | readonly {
        readonly person: { readonly bsn: string };
        readonly name: { readonly given: string } | null;
        readonly birthDate: string | null;
      }[]
    | null;
  readonly director: { readonly role: string } | null;
}

const CASES_BY_REFERENCE = `query ($references: [ID!]!) { casesByReference(references: $references) {
  access reference household { id } persons { person { bsn } name { given prefix family } birthDate }
  director { role functionMailbox phone } } }`;

const ask = (references: readonly string[], said: Parameters<AgencyHarness['ask']>[2] = {}) =>
  harness.ask(CASES_BY_REFERENCE, { references }, said);

async function cases(
  references: readonly string[],
  said: Parameters<AgencyHarness['ask']>[2] = {},
): Promise<readonly Found[]> {
  const { data, errors } = await ask(references, said);
  expect(errors).toBeUndefined();
  return data?.['casesByReference'] as readonly Found[];
}

async function one(reference: string, said: Parameters<AgencyHarness['ask']>[2] = {}): Promise<Found> {
  const [found, ...others] = await cases([reference], said);
  if (found === undefined || others.length > 0) throw new Error(`not one case under ${reference}`);
  return found;
}

describe('the household of a case', () => {
  it('is where all of them live, certainly or perhaps', async () => {
    expect((await one('Z-samen')).household?.id).toBe(await householdIdOf(harness, LINDE.addressId));
    expect((await one('Z-geheim')).household?.id).toBe(await householdIdOf(harness, SCHUIL.addressId));
  });

  it.each<[string, string]>([
    ['no longer live together', 'Z-uiteen'],
    ['have all died', 'Z-overleden'],
    ['are not all known to the register', 'Z-vreemd'],
  ])('is not there when they %s', async (_, reference) => {
    expect(await one(reference)).toMatchObject({ access: 'GRANTED', household: null });
  });

  it('is that of those who live, when somebody has died', async () => {
    expect((await one('Z-weduwe')).household?.id).toBe(await householdIdOf(harness, LINDE.addressId));
  });

  it('is one of their own for who has no known address', async () => {
    expect((await one('Z-alleen')).household?.id).toBe(await householdIdOf(harness, 'straat/kees-onbekend'));
  });
});

describe('whom a case is about', () => {
  it('are given by name and birth date, the eldest first, and never where they live', async () => {
    const found = await one('Z-geheim');
    expect(found.persons).toEqual([
      {
        person: { bsn: BSN.hanna },
        name: { given: 'hanna', prefix: null, family: 'Voorbeeld' },
        birthDate: '1985-01-01',
      },
      expect.objectContaining({ person: { bsn: BSN.iris }, birthDate: '2012-01-01' }),
    ]);
    expect(JSON.stringify(found)).not.toContain(SCHUIL.street);
  });

  it('are given by number alone when the register does not know them, and last', async () => {
    const [, stranger] = (await one('Z-vreemd')).persons ?? [];
    expect(stranger).toEqual({ person: { bsn: STRANGER }, name: null, birthDate: null });
  });
});

describe('who directs a case', () => {
  it('is the director of the newest running case about one of them', async () => {
    expect((await one('Z-samen')).director).toEqual(DIRECTOR);
    expect((await one('Z-uiteen')).director).toMatchObject({ role: 'Vorige regisseur' });
  });

  it('is nobody when none is appointed, or not yet', async () => {
    expect((await one('Z-alleen')).director).toBeNull();
    expect((await one('Z-geheim')).director).toBeNull();
  });
});

describe('cases', () => {
  it('are given in the order asked, each once; one that is not known is left out', async () => {
    const found = await cases(['Z-uiteen', 'Z-bestaat-niet', 'Z-samen', 'Z-uiteen', 'z-samen', '']);
    expect(found.map(({ reference }) => reference)).toEqual(['Z-uiteen', 'Z-samen']);
  });

  it('are given for the own work by name and birth date, without who directs them', async () => {
    const found = await one('Z-samen', { purpose: 'OWN_WORK' });
    expect(found).toEqual({ ...(await one('Z-samen')), director: null });
    expect(found.persons?.map(({ person }) => nameOfBsn(person.bsn))).toEqual(['anna', 'bram']);
  });

  it.each(['HOUSEHOLD_SEARCH', 'STATISTICS', 'OVERSIGHT', 'CASE_REGISTRATION'] as const)(
    'are not told of for %s, known or not',
    async (purpose) => {
      const refused = { access: 'NO_LEGAL_GROUND', household: null, persons: null, director: null };
      expect(await cases(['Z-samen', 'Z-bestaat-niet'], { purpose })).toEqual([
        { reference: 'Z-samen', ...refused },
        { reference: 'Z-bestaat-niet', ...refused },
      ]);
    },
  );

  it('are asked for by a hundred at most', async () => {
    const many = Array.from({ length: 100 }, (_, nr) => `Z-${nr}`);
    expect(await cases(many)).toEqual([]);
    const { errors } = await ask([...many, 'Z-100']);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT', allowed: 100 } }]);
  });

  it('cost one statement, however many', async () => {
    await one('Z-alleen');
    const counting = countStatements();
    try {
      await one('Z-alleen');
      const single = counting.take();
      expect(await cases(Object.keys(CASES))).toHaveLength(7);
      expect(counting.take()).toEqual(single);
      expect(single.filter((text) => /FROM "?(person|case_reference)/.test(text))).toHaveLength(1);
    } finally {
      counting.stop();
    }
  });
});
