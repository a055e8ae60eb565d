import 'reflect-metadata';
import { type AgencyHarness, startForTest } from '../kit/testing/agency-harness';
import { agency } from './agency';
import { BSN, LINDE, type Name, PERSONS, TODAY } from './test-street';

const resident = { given: 'A', family: 'Voorbeeld', birthDate: '1980-01-01' };
const PRIVATE = { code: 'energie', name: 'Energiebedrijf Voorbeeld' };

let harness: AgencyHarness;

beforeAll(async () => {
  harness = await startForTest(agency, TODAY);
  await harness.load({
    name: 'dossier',
    persons: PERSONS,
    section: {
      residents: [
        { person: 'anna', ...resident },
        { person: 'iris', ...resident, birthDate: '2012-01-01' },
        { person: 'jan', ...resident },
        { person: 'frans', ...resident, deathDate: '2024-03-10', deathRecordedOn: '2024-03-20' },
      ],
      addresses: [
        {
          person: 'anna',
          kind: 'HOME',
          ...LINDE,
          period: { from: '2010-01-01', to: '2020-06-30' },
          underInvestigation: { from: '2018-01-01', to: '2018-03-31' },
        },
        // Recorded as a home; by a correction in 2022 it is a postal address.
        {
          id: 'fout',
          person: 'anna',
          kind: 'HOME',
          period: { from: '2020-07-01' },
          withdrawnOn: '2022-01-01',
        },
        {
          id: 'goed',
          person: 'anna',
          kind: 'POSTAL',
          period: { from: '2020-07-01' },
          recordedOn: '2022-01-01',
        },
      ],
      relations: [
        { person: 'anna', kind: 'SPOUSE', other: 'bram', period: { from: '2005-05-05', to: '2019-09-09' } },
        { person: 'anna', kind: 'CHILD', other: 'iris', period: { from: '2012-01-01' } },
        { person: 'iris', kind: 'PARENT', other: 'bram', period: { from: '2012-01-01' } },
        { person: 'anna', kind: 'FOSTER_CHILD', other: 'jan', period: { from: '2015-01-01' } },
      ],
      mutations: [
        ['verhuizing', '2020-07-01', '2020-07-03'],
        ['correctie', '2020-07-01', '2022-01-01'],
      ].map(([id, effectiveOn, registeredOn]) => ({
        ...{ id, person: 'anna', kind: 'ADDRESS', description: 'Adres', effectiveOn, registeredOn },
      })),
      correctionRequests: [
        {
          id: 'verzoek',
          person: 'anna',
          mutation: 'verhuizing',
          requestedOn: '2021-02-01',
          status: 'REFUSED',
          decidedOn: '2021-06-01',
        },
        { id: 'nog-open', person: 'anna', mutation: 'correctie', requestedOn: '2022-02-01' },
      ],
      debtCounselling: [
        {
          persons: ['anna', 'bram'],
          ...{ requestedOn: '2025-01-01', intakeOn: '2025-01-20', planOn: '2025-03-01' },
          ...{ settlementOn: '2025-06-01', endedOn: '2026-06-01' },
        },
      ],
      reportedDebts: [
        {
          person: 'anna',
          creditor: PRIVATE,
          government: false,
          kind: 'OTHER',
          title: 'Energie',
          amount: '€ 80.00',
          reportedOn: '2025-01-20',
        },
        {
          person: 'anna',
          creditor: PRIVATE,
          government: false,
          kind: 'OTHER',
          title: 'Onbekend',
          reportedOn: '2025-02-20',
        },
      ],
      claims: [
        {
          kind: 'TAX',
          scheme: 'Gemeentewet',
          title: 'Afvalstoffenheffing',
          debtors: ['anna'],
          imposed: '€ 300.00',
          imposedOn: '2025-01-31',
        },
      ],
    },
  });
});
afterAll(() => harness?.close());

const FILE = `claims { id outstanding } reportedDebts { title amount amountPerMonth creditor { code } }
  debtCounselling { id status intakeOn planOn }
  personRecord { deathDate addresses { id kind period { from to } underInvestigation { from to } }
    relations { kind person { bsn } period { from to } } mutations { id } correctionRequests { id status decidedOn } }`;

/** The file that the gemeente gives of a person; its shape is for each test to say. */
async function fileOf(
  name: Name,
  asOf?: string,
): Promise<Record<string, unknown> & { personRecord: Record<string, unknown> | null }> {
  const answer = await harness.ask(
    `query ($persons: [_Any!]!, $asOf: Date) { _entities(representations: $persons) { ... on Person { gemeente(asOf: $asOf) { ${FILE} } } } }`,
    { persons: [{ __typename: 'Person', bsn: BSN[name] }], asOf },
  );
  expect(answer.errors).toBeUndefined();
  const [entity] = answer.data?.['_entities'] as { gemeente: Awaited<ReturnType<typeof fileOf>> }[];
  if (!entity) throw new Error('There is no answer.');
  return entity.gemeente;
}

describe('a personal record', () => {
  it('is null, beside empty lists, of whom the register knows nothing', async () => {
    expect(await fileOf('lotte')).toEqual({
      claims: [],
      reportedDebts: [],
      debtCounselling: [],
      personRecord: null,
    });
    expect(await fileOf('anna', '1990-01-01')).toMatchObject({
      personRecord: { addresses: [], relations: [] },
    });
  });

  it('has the addresses, oldest first, as they were known that day', async () => {
    const linde = { kind: 'HOME', period: { from: '2010-01-01', to: '2020-06-30' } };
    const now = [linde, { id: 'dossier/goed', kind: 'POSTAL', period: { from: '2020-07-01', to: null } }];
    expect((await fileOf('anna')).personRecord).toMatchObject({ addresses: now });
    const before = [linde, { id: 'dossier/fout', kind: 'HOME', period: { from: '2020-07-01', to: null } }];
    expect((await fileOf('anna', '2021-12-31')).personRecord).toMatchObject({ addresses: before });
  });

  it('does not know beforehand that a stay, an investigation or a marriage will end', async () => {
    expect((await fileOf('anna', '2017-12-31')).personRecord).toMatchObject({
      addresses: [{ period: { from: '2010-01-01', to: null }, underInvestigation: null }],
    });
    expect((await fileOf('anna', '2018-02-01')).personRecord).toMatchObject({
      addresses: [{ underInvestigation: { from: '2018-01-01', to: null } }],
      relations: [{ kind: 'SPOUSE', period: { from: '2005-05-05', to: null } }, {}, {}],
    });
    expect((await fileOf('anna')).personRecord).toMatchObject({
      addresses: [{ underInvestigation: { from: '2018-01-01', to: '2018-03-31' } }, {}],
      relations: [{ kind: 'SPOUSE', period: { from: '2005-05-05', to: '2019-09-09' } }, {}, {}],
    });
    expect((await fileOf('frans', '2024-03-19')).personRecord).toMatchObject({ deathDate: null });
    expect((await fileOf('frans', '2024-03-20')).personRecord).toMatchObject({ deathDate: '2024-03-10' });
  });

  it('has every relation from both sides, save that of a foster child', async () => {
    expect((await fileOf('anna')).personRecord).toMatchObject({
      relations: [
        { kind: 'SPOUSE', person: { bsn: BSN.bram } },
        { kind: 'CHILD', person: { bsn: BSN.iris } },
        { kind: 'FOSTER_CHILD', person: { bsn: BSN.jan } },
      ],
    });
    expect((await fileOf('jan')).personRecord).toMatchObject({ relations: [] });
    expect((await fileOf('iris')).personRecord?.['relations']).toEqual([
      { kind: 'PARENT', person: { bsn: BSN.anna }, period: { from: '2012-01-01', to: null } },
      { kind: 'PARENT', person: { bsn: BSN.bram }, period: { from: '2012-01-01', to: null } },
    ]);
  });

  it('has a mutation from the day of its registration', async () => {
    expect((await fileOf('anna', '2020-07-02')).personRecord).toMatchObject({ mutations: [] });
    expect((await fileOf('anna', '2020-07-03')).personRecord).toMatchObject({
      mutations: [{ id: 'dossier/verhuizing' }],
    });
    expect((await fileOf('anna')).personRecord).toMatchObject({
      mutations: [{ id: 'dossier/verhuizing' }, { id: 'dossier/correctie' }],
    });
  });

  it.each([
    ['2021-01-31', []],
    ['2021-02-01', [{ id: 'dossier/verzoek', status: 'OPEN', decidedOn: null }]],
    ['2021-05-31', [{ id: 'dossier/verzoek', status: 'OPEN', decidedOn: null }]],
    ['2021-06-01', [{ id: 'dossier/verzoek', status: 'REFUSED', decidedOn: '2021-06-01' }]],
  ])('has a correction request as it stood on %s', async (asOf, correctionRequests) => {
    expect((await fileOf('anna', asOf)).personRecord).toMatchObject({ correctionRequests });
  });
});

describe('the debt counselling', () => {
  it.each([
    ['2025-01-01', 'REQUESTED', null, null],
    ['2025-01-20', 'INTAKE', '2025-01-20', null],
    ['2025-05-31', 'PLAN', '2025-01-20', '2025-03-01'],
    ['2025-06-01', 'SETTLEMENT', '2025-01-20', '2025-03-01'],
    ['2026-06-01', 'ENDED', '2025-01-20', '2025-03-01'],
  ])('stood on %s at %s, in the file of both', async (asOf, status, intakeOn, planOn) => {
    const debtCounselling = [{ id: 'dossier/gemeente-debt-counselling-1', status, intakeOn, planOn }];
    expect(await fileOf('anna', asOf)).toMatchObject({ debtCounselling });
    expect(await fileOf('bram', asOf)).toMatchObject({ debtCounselling });
  });

  it('is not there before it was asked for', async () => {
    expect(await fileOf('anna', '2024-12-31')).toMatchObject({ debtCounselling: [], reportedDebts: [] });
  });

  it('keeps what the household reported apart from the claims', async () => {
    const file = await fileOf('anna');
    expect(file['claims']).toEqual([{ id: 'dossier/gemeente-claim-1', outstanding: 30000 }]);
    const creditor = { code: 'energie' };
    expect(file['reportedDebts']).toEqual([
      { title: 'Energie', amount: 8000, amountPerMonth: null, creditor },
      { title: 'Onbekend', amount: null, amountPerMonth: null, creditor },
    ]);
  });
});
