import { createHash } from 'node:crypto';
import 'reflect-metadata';
import { type AgencyHarness, startForTest } from '../kit/testing/agency-harness';
import { agency } from './agency';
import {
  BEUK,
  BSN,
  COMPOSITION,
  type Composition,
  householdIdOf,
  householdOf,
  LINDE,
  membersIn,
  SCHUIL,
  STREET,
  TODAY,
  VLUCHT,
} from './test-street';

let harness: AgencyHarness;

beforeAll(async () => {
  harness = await startForTest(agency, TODAY);
  await harness.load(STREET);
});
afterAll(() => harness?.close());

const on = (name: Parameters<typeof householdOf>[1], asOf?: string) => householdOf(harness, name, asOf);

const NOTHING = { household: null, address: null, members: null };

describe('who lives in a household', () => {
  it('gives who certainly and who possibly lives there, each once, in a fixed order', async () => {
    const found = await on('anna');
    expect(found).toMatchObject({
      access: 'GRANTED',
      household: { id: await householdIdOf(harness, LINDE.addressId) },
      address: LINDE,
    });
    expect(membersIn(found)).toEqual([
      'anna CERTAIN 2015-01-01',
      'gerda CERTAIN 2025-01-01',
      'bram POSSIBLE 2018-06-01',
      'dirk POSSIBLE 2024-01-01',
    ]);
    expect(found.members?.[0]).toMatchObject({ name: { given: 'anna', prefix: null, family: 'Voorbeeld' } });
  });

  it.each(['bram', 'dirk', 'gerda'] as const)('gives the same household for %s', async (name) => {
    expect(await on(name)).toEqual(await on('anna'));
  });

  it('puts the eldest first of those who came on one day', async () => {
    expect(membersIn(await on('emma', '2017-01-01'))).toEqual([
      'frans CERTAIN 2010-01-01',
      'anna CERTAIN 2015-01-01',
      'emma CERTAIN 2015-01-01',
    ]);
  });

  it('makes nobody a resident of the place where only his post goes', async () => {
    expect(membersIn(await on('carla'))).toEqual(['carla CERTAIN 1990-01-01']);
  });

  it('takes home before any other place', async () => {
    expect((await on('emma', '2016-06-01')).household?.id).toBe(
      await householdIdOf(harness, LINDE.addressId),
    );
    const postal = (await on('iris', '2022-06-01')).members ?? [];
    expect(postal.map(({ person }) => person.bsn)).not.toContain(BSN.emma);
  });

  it('gives who has no address a household of his own, since he lost it', async () => {
    const jan = await on('jan');
    expect(jan.address).toBeNull();
    expect(membersIn(jan)).toEqual(['jan CERTAIN 2022-01-01']);
    const kees = await on('kees');
    expect(kees).toMatchObject({
      address: null,
      household: { id: await householdIdOf(harness, 'straat/kees-onbekend') },
    });
    expect(membersIn(kees)).toEqual(['kees CERTAIN 2025-01-01']);
    expect(membersIn(await on('kees', '2020-01-01'))).toEqual(['kees CERTAIN 1971-01-01']);
  });

  it('numbers a household so that neither a burgerservicenummer nor an address can be found from it', async () => {
    const hash = (of: string): string => createHash('sha256').update(of).digest('hex').slice(0, 16);
    const unsalted = [...Object.values(BSN), LINDE.addressId, SCHUIL.addressId, BEUK.addressId];
    for (const name of ['anna', 'emma', 'hanna', 'jan', 'kees'] as const) {
      expect((await on(name)).household?.id).toMatch(/^[0-9a-f]{16}$/);
      expect(unsalted.map(hash)).not.toContain((await on(name)).household?.id);
    }
  });
});

describe('a household on a day', () => {
  it('makes a resident possible from the day the address is under investigation', async () => {
    expect(membersIn(await on('bram', '2026-04-30'))).toContain('bram CERTAIN 2018-06-01');
    expect(membersIn(await on('bram', '2026-05-01'))).toContain('bram POSSIBLE 2018-06-01');
  });

  it('loses who moved out, and finds him at the new address', async () => {
    expect(membersIn(await on('anna', '2023-01-31'))).toContain('emma CERTAIN 2015-01-01');
    expect(membersIn(await on('anna', '2023-02-01'))).not.toContain('emma CERTAIN 2015-01-01');
    expect(await on('emma', '2023-02-01')).toMatchObject({
      address: BEUK,
      members: [{ person: { bsn: BSN.emma } }],
    });
  });

  it('loses who died, from the day it was known', async () => {
    expect(membersIn(await on('anna', '2024-03-19'))).toContain('frans CERTAIN 2010-01-01');
    expect(membersIn(await on('anna', '2024-03-20'))).not.toContain('frans CERTAIN 2010-01-01');
  });

  it('changes nothing before the day on which a stay was recorded', async () => {
    expect(membersIn(await on('anna', '2025-06-30'))).not.toContain('gerda CERTAIN 2025-01-01');
    expect(membersIn(await on('anna', '2025-07-01'))).toContain('gerda CERTAIN 2025-01-01');
  });

  it.each(['1989-12-31', '2027-07-21'])('refuses %s, which lies out of range', async (asOf) => {
    for (const query of [
      'query ($bsn: BSN!, $asOf: Date) { householdOf(bsn: $bsn, asOf: $asOf) { access } }',
      'query ($id: ID!, $asOf: Date) { household(id: $id) { composition(asOf: $asOf) { access } } }',
    ]) {
      const answer = await harness.ask(query, {
        bsn: BSN.anna,
        id: await householdIdOf(harness, LINDE.addressId),
        asOf,
      });
      expect(answer.errors).toMatchObject([{ extensions: { code: 'DATE_OUT_OF_RANGE' } }]);
    }
  });
});

describe('an address that is secret', () => {
  it('never leaves, by whatever way and for whatever day it is asked', async () => {
    const id = await householdIdOf(harness, SCHUIL.addressId);
    for (const asOf of [undefined, '2022-01-01', '2016-06-01', '2027-01-01']) {
      const answer = await harness.ask(
        `query ($hanna: BSN!, $iris: BSN!, $id: ID!, $asOf: Date, $persons: [_Any!]!) {
           hanna: householdOf(bsn: $hanna, asOf: $asOf) { ${COMPOSITION} }
           iris: householdOf(bsn: $iris, asOf: $asOf) { ${COMPOSITION} }
           household(id: $id) { composition(asOf: $asOf) { ${COMPOSITION} } }
           _entities(representations: $persons) { ... on Person { gemeente(asOf: $asOf) {
             livingSituations { addressId }
             personRecord { secretAddress addresses { id addressId kind address { addressId street houseNumber postalCode city } } }
           } } }
         }`,
        {
          ...{ hanna: BSN.hanna, iris: BSN.iris, id, asOf },
          persons: [BSN.hanna, BSN.iris, BSN.emma].map((bsn) => ({ __typename: 'Person', bsn })),
        },
      );
      expect(answer.errors).toBeUndefined();
      const text = JSON.stringify(answer);
      const secret = [SCHUIL, VLUCHT].flatMap(({ addressId, street, postalCode }) => [
        addressId,
        street,
        postalCode,
      ]);
      for (const part of secret) expect(text).not.toContain(part);
    }
  });

  it('is withheld, but who lives there is not', async () => {
    const found = await on('hanna');
    expect(found.address).toBeNull();
    expect(membersIn(found)).toEqual(['hanna CERTAIN 2022-01-01', 'iris CERTAIN 2022-01-01']);
  });

  it('leaves an address that is not secret where it is', async () => {
    const { data } = await harness.ask(
      `query ($persons: [_Any!]!) { _entities(representations: $persons) { ... on Person { gemeente {
         livingSituations { addressId } personRecord { addresses { addressId address { street } } } } } } }`,
      { persons: [{ __typename: 'Person', bsn: BSN.anna }] },
    );
    const there = { addressId: LINDE.addressId, address: { street: LINDE.street } };
    expect(data?.['_entities']).toEqual([
      {
        gemeente: {
          livingSituations: [{ addressId: LINDE.addressId }],
          personRecord: { addresses: [there, there] },
        },
      },
    ]);
  });
});

describe('a household by its number', () => {
  const BY_NUMBER = `query ($id: ID!, $asOf: Date) { household(id: $id) { id composition(asOf: $asOf) { ${COMPOSITION} } } }`;
  const byNumber = (id: string, asOf?: string) => harness.ask(BY_NUMBER, { id, asOf });

  it('is the same household', async () => {
    const id = await householdIdOf(harness, LINDE.addressId);
    expect(await byNumber(id)).toEqual({ data: { household: { id, composition: await on('anna') } } });
  });

  it('is empty on a day on which nobody lived there', async () => {
    const { data } = await byNumber(await householdIdOf(harness, SCHUIL.addressId), '2020-01-01');
    expect(data).toMatchObject({ household: { composition: { address: null, members: [] } } });
  });

  it.each(['0123456789abcdef', BSN.anna, '', '\u0000'])(
    'is null, without error, under an unknown number (%#)',
    async (id) => {
      expect(await byNumber(id)).toEqual({ data: { household: null } });
    },
  );

  it('resolves a reference, and knows nothing of an unknown one', async () => {
    const id = await householdIdOf(harness, LINDE.addressId);
    const { data } = await harness.ask(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Household { composition { ${COMPOSITION} } } } }`,
      { refs: [id, '0123456789abcdef'].map((of) => ({ __typename: 'Household', id: of })) },
    );
    expect(data?.['_entities']).toEqual([
      { composition: await on('anna') },
      { composition: { access: 'GRANTED', ...NOTHING } },
    ]);
  });
});

describe('what is not known or may not be shared', () => {
  it('is null for a number the register does not know', async () => {
    expect(await on('lotte')).toEqual({ access: 'GRANTED', ...NOTHING });
    expect(await on('iris', '2011-01-01')).toEqual({ access: 'GRANTED', ...NOTHING });
  });

  it.each(['OVERSIGHT', 'STATISTICS'] as const)(
    'is null for purpose %s, for known and unknown alike',
    async (purpose) => {
      const refused = { access: 'NO_LEGAL_GROUND', ...NOTHING };
      expect(await householdOf(harness, 'anna', undefined, { purpose })).toEqual(refused);
      expect(await householdOf(harness, 'lotte', undefined, { purpose })).toEqual(refused);
      const id = await householdIdOf(harness, LINDE.addressId);
      const { data } = await harness.ask(
        `query ($id: ID!, $refs: [_Any!]!) {
         household(id: $id) { id }
         _entities(representations: $refs) { ... on Household { composition { ${COMPOSITION} } } }
       }`,
        { id, refs: [{ __typename: 'Household', id }] },
        { purpose },
      );
      const entities: { composition: Composition }[] = [{ composition: refused }];
      expect(data).toEqual({ household: null, _entities: entities });
    },
  );
});
