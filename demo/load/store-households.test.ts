import 'reflect-metadata';
import { type RunSql, withConnection } from '../../subgraphs/kit/database/connection';
import { openTestDatabases } from '../../subgraphs/kit/database/test-database';
import { prepareStore } from '../../subgraphs/kit/store/prepare';
import { personalTables } from '../../subgraphs/kit/testing/agency-tables';
import { loadAgencies } from '../project';
import { demoFiles } from '../start/demo-households';
import { type CheckedHousehold, checkHousehold } from './household-file';
import { readHouseholdFile } from './read-file';
import { storeHouseholds } from './store-households';

const agencies = loadAgencies();
const TODAY = '2026-11-01';
let ownerUrls: ReadonlyMap<string, string>;
let drop: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabases(
    agencies.map(({ identity, entities, migrations }) => ({ agency: identity.code, entities, migrations })),
  );
  drop = opened.drop;
  ownerUrls = new Map(
    agencies.map(({ identity }, index) => [identity.code, opened.databases[index]?.ownerUrl ?? '']),
  );
  await Promise.all(agencies.map((agency) => prepareStore(agency, urlOf(agency.identity.code))));
});
afterAll(() => drop());

const urlOf = (code: string): string => ownerUrls.get(code) ?? '';

/** Every row that every agency holds, as text, by agency and table. The register of contacts is not of households. */
async function everything(): Promise<Record<string, string[]>> {
  const found: Record<string, string[]> = {};
  for (const { identity } of agencies) {
    await withConnection(urlOf(identity.code), async (run) => {
      for (const table of (await personalTables(run)).filter((name) => name !== 'maatwerk_contact')) {
        found[`${identity.code}.${table}`] = await rowsOf(run, table);
      }
    });
  }
  return found;
}

async function rowsOf(run: RunSql, table: string): Promise<string[]> {
  const rows = await run<{ row: string }>(`SELECT to_jsonb(t)::text AS row FROM ${table} t ORDER BY 1`);
  return rows.map(({ row }) => row);
}

const countOf = (stored: Record<string, string[]>): number => Object.values(stored).flat().length;

function demoHouseholds(): CheckedHousehold[] {
  return demoFiles().flatMap((file) => {
    const result = readHouseholdFile(file, agencies, TODAY);
    return 'mistakes' in result ? [] : [result];
  });
}

const BOTH = { anna: '999990007', bram: '999990020' };

/** A household with a claim at two agencies. */
function household(name: string, persons: Record<string, string>, imposed = '€ 100.00'): CheckedHousehold {
  const debtors = Object.keys(persons).slice(0, 1);
  const claim = { id: 'schuld', kind: 'OTHER', scheme: 'Testwet', title: 'Schuld', debtors, imposed };
  const section = { claims: [{ ...claim, imposedOn: '2026-01-01' }] };
  const content = { household: name, story: 'Een verhaal.', persons, svb: section, uwv: section };
  const result = checkHousehold(content, agencies, TODAY);
  if ('mistakes' in result) throw new Error(JSON.stringify(result.mistakes));
  return result;
}

const claimsAt = (stored: Record<string, string[]>, agency: string): number | undefined =>
  stored[`${agency}.claim`]?.length;

beforeEach(async () => {
  for (const { identity } of agencies) {
    await withConnection(urlOf(identity.code), async (run) => {
      const tables = (await personalTables(run)).filter((name) => name !== 'maatwerk_contact');
      await run(`TRUNCATE ${tables.join(', ')} CASCADE`);
    });
  }
});

describe('storing households', () => {
  it('puts all demo households in the databases, and the same again when they are loaded again', async () => {
    await storeHouseholds(demoHouseholds(), agencies, ownerUrls);
    const once = await everything();
    expect(countOf(once)).toBeGreaterThan(300);

    await storeHouseholds(demoHouseholds(), agencies, ownerUrls);
    expect(await everything()).toEqual(once);
  });

  it('leaves other households as they are', async () => {
    await storeHouseholds([household('een', { anna: BOTH.anna })], agencies, ownerUrls);
    await storeHouseholds([household('twee', { bram: BOTH.bram })], agencies, ownerUrls);
    expect(claimsAt(await everything(), 'uwv')).toBe(2);
  });

  it('replaces a household, also when its file has got other persons since', async () => {
    await storeHouseholds([household('een', { anna: BOTH.anna })], agencies, ownerUrls);
    await storeHouseholds([household('een', { bram: BOTH.bram })], agencies, ownerUrls);

    const stored = await everything();
    expect(claimsAt(stored, 'uwv')).toBe(1);
    expect(stored['uwv.claim']?.join()).toContain(BOTH.bram);
  });

  it('forgets at every agency what the file no longer tells', async () => {
    await storeHouseholds([household('een', BOTH)], agencies, ownerUrls);
    const content = { household: 'een', story: 'Niets meer.', persons: BOTH };
    const empty = checkHousehold(content, agencies, TODAY);
    if ('mistakes' in empty) throw new Error('refused');
    await storeHouseholds([empty], agencies, ownerUrls);
    expect(countOf(await everything())).toBe(0);
  });

  it('stores nothing anywhere when one agency cannot store its part', async () => {
    await storeHouseholds([household('een', { anna: BOTH.anna })], agencies, ownerUrls);
    const before = await everything();
    // More than the last agency's database can hold: it fails when the others have done their part.
    const last = agencies.at(-1)?.identity.code ?? '';
    await withConnection(urlOf(last), (run) =>
      run('ALTER TABLE claim_event ADD CONSTRAINT small CHECK (amount < 20000)'),
    );
    const households = [
      household('een', { anna: BOTH.anna }),
      household('twee', { bram: BOTH.bram }, '€ 300.00'),
    ];
    await expect(storeHouseholds(households, agencies, ownerUrls)).rejects.toThrow(/small/);
    await withConnection(urlOf(last), (run) => run('ALTER TABLE claim_event DROP CONSTRAINT small'));
    expect(await everything()).toEqual(before);
  });

  it('stores nothing when an agency is out of reach', async () => {
    const last = agencies.at(-1)?.identity.code ?? '';
    const unreachable = new Map([...ownerUrls, [last, 'postgres://127.0.0.1:1/nowhere']]);
    await expect(storeHouseholds([household('een', BOTH)], agencies, unreachable)).rejects.toThrow(
      /ECONNREFUSED/,
    );
    expect(countOf(await everything())).toBe(0);
  });

  it('refuses households that would wipe each other out', async () => {
    const shared = [household('een', BOTH), household('twee', { bram: BOTH.bram })];
    await expect(storeHouseholds(shared, agencies, ownerUrls)).rejects.toThrow(
      'one person is in the households een and twee',
    );
    const twice = [household('een', { anna: BOTH.anna }), household('een', { bram: BOTH.bram })];
    await expect(storeHouseholds(twice, agencies, ownerUrls)).rejects.toThrow(
      'two files have the household een',
    );
    expect(countOf(await everything())).toBe(0);
  });
});
