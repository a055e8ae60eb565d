import 'reflect-metadata';
import type { z } from 'zod';
import { withConnection } from '../kit/database/connection';
import { intakeFields } from '../kit/intake/fields';
import type { EntityRows } from '../kit/intake/intake';
import type { IntakeScope } from '../kit/intake/scope';
import { startForTest } from '../kit/testing/agency-harness';
import { personalTables, rowCounts } from '../kit/testing/agency-tables';
import { agency } from './agency';
import { gemeenteIntake } from './intake';
import { GemeenteAddressRecordRow, GemeenteRelationRow } from './store/person-entities';
import { BSN, LINDE, PERSONS, STREET, TODAY } from './test-street';

const scope: IntakeScope = { household: 'straat', today: TODAY, persons: new Map(Object.entries(PERSONS)) };
const shape: z.ZodType = gemeenteIntake.section(intakeFields(scope));

function rowsOf(section: object, entity: EntityRows['entity']): readonly object[] {
  const tables = gemeenteIntake.rows(shape.parse(section) as never, scope);
  return tables.find((table) => table.entity === entity)?.rows ?? [];
}

const faultsOf = (section: object): string[] =>
  shape.safeParse(section).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`) ?? [];

const period = { from: '2012-01-01' };
const anna = { person: 'anna', given: 'Anna', family: 'Voorbeeld', birthDate: '1980-01-01' };

describe('relations', () => {
  const relations = (...list: object[]) => rowsOf({ relations: list }, GemeenteRelationRow);

  it('are made for the other side too', () => {
    const rows = relations(
      { id: 'kind', person: 'anna', kind: 'CHILD', other: 'iris', period },
      { id: 'vader', person: 'iris', kind: 'PARENT', other: 'bram', period },
      { id: 'echt', person: 'anna', kind: 'SPOUSE', other: 'bram', period, recordedOn: '2013-01-01' },
    );
    expect(rows).toMatchObject([
      { id: 'straat/kind', bsn: BSN.anna, kind: 'CHILD', other: BSN.iris },
      { id: 'straat/kind/reverse', bsn: BSN.iris, kind: 'PARENT', other: BSN.anna },
      { id: 'straat/vader', bsn: BSN.iris, kind: 'PARENT', other: BSN.bram },
      { id: 'straat/vader/reverse', bsn: BSN.bram, kind: 'CHILD', other: BSN.iris },
      { id: 'straat/echt', bsn: BSN.anna, kind: 'SPOUSE', other: BSN.bram, recordedOn: '2013-01-01' },
      { id: 'straat/echt/reverse', bsn: BSN.bram, kind: 'SPOUSE', other: BSN.anna, recordedOn: '2013-01-01' },
    ]);
  });

  it('are not made twice when the file states both sides', () => {
    const both = [
      { person: 'anna', kind: 'SPOUSE', other: 'bram', period },
      { person: 'bram', kind: 'SPOUSE', other: 'anna', period },
    ];
    expect(relations(...both)).toHaveLength(2);
  });

  it('have no other side for a foster child', () => {
    expect(relations({ person: 'anna', kind: 'FOSTER_CHILD', other: 'jan', period })).toHaveLength(1);
  });
});

it('takes an address under investigation, and one of nobody', () => {
  const underInvestigation = { from: '2026-05-01' };
  const addresses = [
    { person: 'anna', kind: 'HOME', ...LINDE, period, underInvestigation },
    { person: 'anna', kind: 'ACTUAL', period: { from: 'today+1m' } },
  ];
  expect(rowsOf({ residents: [anna], addresses }, GemeenteAddressRecordRow)).toMatchObject([
    {
      bsn: BSN.anna,
      ...LINDE,
      investigationFrom: '2026-05-01',
      investigationTo: null,
      recordedOn: '2012-01-01',
    },
    {
      bsn: BSN.anna,
      addressId: null,
      city: null,
      investigationFrom: null,
      periodFrom: '2026-08-20',
      recordedOn: TODAY,
    },
  ]);
});

it.each([
  [
    'half an address',
    { residents: [anna], addresses: [{ person: 'anna', kind: 'HOME', ...LINDE, city: null, period }] },
    'must have all of addressId',
  ],
  [
    'an address of no resident',
    { addresses: [{ person: 'anna', kind: 'HOME', ...LINDE, period }] },
    'is not among the residents',
  ],
  [
    'a relation with oneself',
    { relations: [{ person: 'anna', kind: 'SPOUSE', other: 'anna', period }] },
    'must be somebody else',
  ],
  [
    'a refusal without a date',
    { correctionRequests: [{ person: 'anna', mutation: 'm', requestedOn: '2026-01-01', status: 'REFUSED' }] },
    'must be there when',
  ],
  [
    'a recording without a death',
    { residents: [{ ...anna, deathRecordedOn: '2026-01-01' }] },
    'without a date of death',
  ],
  [
    'a case under a number of a person',
    { caseReferences: [{ reference: `Z-${BSN.anna}`, persons: ['anna'] }] },
    'must be 1 to 60 letters',
  ],
  [
    'a case with a blank in its reference',
    { caseReferences: [{ reference: 'Z 1', persons: ['anna'] }] },
    'must be 1 to 60 letters',
  ],
  [
    'one case twice',
    { caseReferences: ['anna', 'bram'].map((person) => ({ reference: 'Z-1', persons: [person] })) },
    'names one case twice',
  ],
  ['a case of nobody', { caseReferences: [{ reference: 'Z-1', persons: [] }] }, 'caseReferences.0.persons'],
  ['a person of no file', { residents: [{ ...anna, person: 'lotte' }] }, 'names nobody in this file'],
])('refuses %s', (_what, section, message) => {
  expect(faultsOf(section)).toEqual([expect.stringContaining(message)]);
});

it('forgets all that it was told', async () => {
  const harness = await startForTest(agency, TODAY);
  try {
    const caseReferences = [{ reference: 'Z-1', persons: ['anna', 'emma'] }];
    await harness.load({ ...STREET, section: { ...STREET.section, caseReferences } });
    await withConnection(harness.ownerUrl, async (run) => {
      for (const statement of gemeenteIntake.forget) await run(statement, [Object.values(PERSONS)]);
    });
    const tables = (await withConnection(harness.ownerUrl, personalTables)).filter(
      (table) => table !== 'maatwerk_contact',
    );
    const none = Object.fromEntries(tables.map((table) => [table, 0]));
    expect(await rowCounts(harness.ownerUrl, tables, {})).toEqual(none);
    await harness.load(STREET);
  } finally {
    await harness.close();
  }
});
