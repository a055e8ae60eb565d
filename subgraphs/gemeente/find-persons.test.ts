import 'reflect-metadata';
import fc from 'fast-check';
import { withConnection } from '../kit/database/connection';
import { isTestBsn } from '../kit/identifiers';
import { type AgencyHarness, startForTest } from '../kit/testing/agency-harness';
import { countStatements } from '../kit/testing/statement-count';
import { agency } from './agency';
import { BEUK, BSN, type Name, nameOfBsn, PERSONS, place, SCHUIL, TODAY } from './test-street';

const BORN = '1980-02-29';
const OTHER_DAY = '1980-03-01';
const DIED = { deathDate: '2026-01-02', deathRecordedOn: '2026-01-05' };
const home = (person: string, at = BEUK) => ({ person, kind: 'HOME', ...at, period: { from: '2015-01-01' } });

/** All of one birth date, but Iris. */
const NAMED: readonly (readonly [Name, string, string | null, string, object?])[] = [
  ['anna', 'Anna María', 'van den', 'Berg'],
  ['bram', 'Bram', null, 'Bergsma'],
  ['carla', 'Zoë', null, 'Ångström-Smit'],
  ['dirk', 'Dirk', "'t", 'Hart'],
  ['emma', 'Emma', null, 'Łukaszewicz', { secretAddress: true }],
  ['frans', 'Frans', null, 'Ĳssel', DIED],
  ['gerda', 'Gerda', 'de', 'O'],
  ['hanna', 'Hanna', null, 'Großmann'],
  ['jan', 'Jan', 'van', 'Vanderveen'],
];

/** More of one name and day than a search gives. */
const CROWD = Array.from({ length: 2000 }, (_, nr) => String(999_993_000 + nr))
  .filter(isTestBsn)
  .slice(0, 25);
const crowd = Object.fromEntries(CROWD.map((bsn, nr) => [`p${nr}`, bsn]));

let harness: AgencyHarness;
beforeAll(async () => {
  harness = await startForTest(agency, TODAY);
  await harness.load({
    name: 'namen',
    persons: { ...PERSONS, ...crowd },
    section: {
      residents: [
        ...NAMED.map(([person, given, prefix, family, more = {}]) => ({
          ...{ person, given, prefix, family, birthDate: BORN },
          ...more,
        })),
        { person: 'iris', given: 'Iris', family: 'Berg', birthDate: OTHER_DAY },
        ...Object.keys(crowd).map((person, nr) => ({
          person,
          given: `Kind ${String.fromCharCode(97 + nr)}`,
          family: 'Menigte',
          birthDate: '1990-01-01',
        })),
      ],
      addresses: [home('anna'), home('bram'), home('emma', SCHUIL), home('frans', place('Iepenweg', 44))],
    },
  });
});
afterAll(() => harness?.close());

interface Found {
  readonly access: string;
  readonly more: boolean;
  readonly persons:
    | readonly {
        readonly person: { readonly bsn: string };
        readonly name: { readonly given: string };
        readonly household: { readonly id: string } | null;
      }[]
    | null;
}

const FIND = `query ($name: String!, $birthDate: Date!) { findPersons(name: $name, birthDate: $birthDate) {
  access more persons { person { bsn } name { given prefix family } birthDate household { id } } } }`;
const SEARCH = { purpose: 'HOUSEHOLD_SEARCH' } as const;

const ask = (name: string, birthDate = BORN, said: Parameters<AgencyHarness['ask']>[2] = SEARCH) =>
  harness.ask(FIND, { name, birthDate }, said);

async function find(name: string, birthDate = BORN): Promise<Found> {
  const { data, errors } = await ask(name, birthDate);
  expect(errors).toBeUndefined();
  return data?.['findPersons'] as Found;
}

/** Who is found under a name, by the names of the test. */
const found = async (name: string, birthDate = BORN): Promise<string[]> =>
  ((await find(name, birthDate)).persons ?? []).map(({ person }) => nameOfBsn(person.bsn)).sort();

describe('a person is found', () => {
  it.each<[string, string, readonly Name[]]>([
    ['by the family name', 'Bergsma', ['bram']],
    ['by the family name that others begin with', 'Berg', ['anna', 'bram']],
    ['by two letters of it', 'Be', ['anna', 'bram']],
    ['with the prefix', 'van den Berg', ['anna']],
    ['with the prefix and two letters', 'van den be', ['anna']],
    ['with the prefix behind a comma', 'Berg, van den', ['anna']],
    ['with a given name', 'Anna van den Berg', ['anna']],
    ['with a given name and without the prefix', 'Anna Berg', ['anna']],
    ['with all given names', 'anna maria van den berg', ['anna']],
    ['with an initial', 'A. van den Berg', ['anna']],
    ['with a given name behind a comma', 'Berg, Anna', ['anna']],
    ['with a given name and the prefix behind a comma', 'Berg, Anna van den', ['anna']],
    ['with the given name of one of two', 'Bram Berg', ['bram']],
    ['in capitals', 'BERGSMA', ['bram']],
    ['without accents', 'angstrom', ['carla']],
    ['with accents of its own', 'Ångström', ['carla']],
    ['with accents that it does not have', 'Bérgsma', ['bram']],
    ['with an accent in the given name', 'Zoe Angstrom', ['carla']],
    ['by both parts of a double name, without the hyphen', 'Angstrom Smit', ['carla']],
    ['with an apostrophe', '’t Hart', ['dirk']],
    ['without it', 't hart', ['dirk']],
    ['with a letter that is no letter with a mark', 'Lukaszewicz', ['emma']],
    ['in capitals of such a letter', 'ŁUKASZEWICZ', ['emma']],
    ['by a ligature', 'IJssel', ['frans']],
    ['by a sharp s', 'Grossmann', ['hanna']],
    ['by such a letter itself', 'GROßMANN', ['hanna']],
    ['by a family name of one letter, with more', 'Gerda de O', ['gerda']],
    ['with spaces around and between', '  van   den  Berg ', ['anna']],
    ['by a family name that begins as a prefix', 'van', ['jan']],
  ])('%s: %s', async (_, name, expected) => {
    expect(await found(name)).toEqual(expected);
  });

  it.each([
    ['by the prefix alone', 'van den'],
    ['by the prefix and one letter', 'van den B'],
    ['by the given name alone', 'Bram'],
    ['by another given name', 'Dirk Bergsma'],
    ['by the end of the family name', 'ergsma'],
    ['by more than the family name', 'Bergsmaa'],
    ['by a sign that would stand for any letters', 'Be%ma'],
    ['by a sign that would stand for one letter', 'B_rgsma'],
    ['in another script', 'Берг'],
  ])('not %s: %s', async (_, name) => {
    expect(await found(name)).toEqual([]);
  });

  it('of exactly that birth date', async () => {
    expect(await found('Berg', OTHER_DAY)).toEqual(['iris']);
    expect(await found('Berg', '1980-02-28')).toEqual([]);
  });

  it('by every beginning of the name from two letters on, however it is written', async () => {
    const [, given, prefix, family] = NAMED[0] ?? [];
    const written = fc.constantFrom(
      (name: string) => name,
      (name: string) => name.toUpperCase(),
      (name: string) => ` ${name.replaceAll(' ', '  ')} `,
    );
    const before = fc.constantFrom('', `${prefix} `, `${given} `, `${given} ${prefix} `, `${given?.[0]} `);
    const letters = fc.integer({ min: 2, max: family?.length ?? 2 });
    await fc.assert(
      fc.asyncProperty(written, before, letters, async (write, first, count) => {
        expect(await found(write(`${first}${family?.slice(0, count)}`))).toContain('anna');
      }),
      { numRuns: 25 },
    );
  });
});

describe('what is given of who is found', () => {
  it('is name, birth date and household, as who lives there gives it, and no address', async () => {
    const { access, persons, more } = await find('Berg');
    const { data } = await harness.ask(
      'query ($bsn: BSN!) { householdOf(bsn: $bsn) { household { id } } }',
      { bsn: BSN.anna },
      SEARCH,
    );
    const { household } = data?.['householdOf'] as { household: { id: string } };
    expect({ access, more }).toEqual({ access: 'GRANTED', more: false });
    expect(persons).toEqual([
      {
        person: { bsn: BSN.anna },
        name: { given: 'Anna María', prefix: 'van den', family: 'Berg' },
        birthDate: BORN,
        household,
      },
      expect.objectContaining({ person: { bsn: BSN.bram }, household }),
    ]);
    expect(JSON.stringify(persons)).not.toMatch(/Beukenhof|Voorbeeldstad/);
  });

  it('is a household of their own for who has no address, and none for who has died', async () => {
    const [dirk] = (await find('Hart')).persons ?? [];
    expect(dirk?.household?.id).toMatch(/^[0-9a-f]{16}$/);
    expect((await find('IJssel')).persons).toMatchObject([{ household: null }]);
  });

  it('is the same of who has a secret address: the address is not in it', async () => {
    const { persons } = await find('Lukas');
    expect(persons).toMatchObject([{ person: { bsn: BSN.emma }, name: { given: 'Emma' } }]);
    expect(JSON.stringify(persons)).not.toContain(SCHUIL.street);
  });

  it('are ten at most, in the order of their names, and whether there are more', async () => {
    const { persons, more } = await find('Menigte', '1990-01-01');
    expect(more).toBe(true);
    const given = 'abcdefghij'.split('').map((letter) => `Kind ${letter}`);
    expect(persons?.map(({ name }) => name.given)).toEqual(given);
    expect(await find('Kind a Menigte', '1990-01-01')).toMatchObject({ more: false, persons: [{}] });
  });
});

describe('a search', () => {
  it.each<[string, string]>([
    ['without letters', '  '],
    ['of one letter', 'O'],
    ['of one letter and signs', "'t -"],
    ['of digits', '12345'],
    ['with a number of a person', `Berg ${BSN.anna}`],
    ['with such a number in groups', 'Berg 9999.90.007'],
    ['that is too long', 'be'.repeat(101)],
  ])('%s is refused, without saying what was asked', async (_, name) => {
    const { errors, data } = await ask(name);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_INPUT' } }]);
    expect(JSON.stringify(errors)).not.toMatch(/Berg|99999|bebe|12345/);
  });

  it('is not made for another purpose, and tells nothing then', async () => {
    const nothing = { access: 'NO_LEGAL_GROUND', more: false, persons: null };
    for (const purpose of ['DEBT_COUNSELLING', 'OWN_WORK', 'CASELOAD_OVERVIEW', 'STATISTICS'] as const)
      expect((await ask('Berg', BORN, { purpose })).data).toEqual({ findPersons: nothing });
  });

  it('costs one statement, however many it finds', async () => {
    await find('Berg');
    const counting = countStatements();
    try {
      await find('Bergsma');
      const one = counting.take();
      await find('Menigte', '1990-01-01');
      expect(counting.take()).toEqual(one);
      expect(one.filter((text) => /FROM "?(person|address_record)/.test(text))).toHaveLength(1);
    } finally {
      counting.stop();
    }
  });

  it('finds by the index on birth dates, with row level security on', async () => {
    const plan = await withConnection(harness.loginUrl, async (run) => {
      await run('SET enable_seqscan = off');
      return run(
        `EXPLAIN SELECT p.id FROM person p WHERE p.birth_date = '${BORN}' AND is_called('Berg', p.given, p.prefix, p.family)`,
      );
    });
    const text = JSON.stringify(plan);
    expect(text).toContain('person_birth_date');
    expect(text).toContain('access_grant');
  });
});
