import { grantedClasses } from '../access/grants';
import type { AgencyDefinition } from '../agency';
import { withConnection } from '../database/connection';
import { subgraphSdl } from '../server/schema';
import { type AgencyHarness, startForTest } from './agency-harness';
import { amountColumns, personalTables, rowCounts } from './agency-tables';
import { undescribed } from './descriptions';
import { describeAccess } from './describe-access';
import { describeContactRegister } from './describe-contact-register';
import { describeFollowing } from './describe-following';
import { describeIndexes } from './describe-indexes';
import { describeProcessingLog } from './describe-processing-log';
import { describeStatements } from './describe-statements';
import { type FileShape, fileShape } from './full-selection';
import { countStatements } from './statement-count';
import {
  coreHousehold,
  CROWD_BSNS,
  crowdedHousehold,
  type Lists,
  NOBODY,
  PERSONS,
  SECRET_ADDRESS_ID,
  TODAY,
} from './test-household';

/** What is particular to one agency in the promises that all make. */
export interface OwnFacts {
  /** Lists of a household file with all that only this agency knows of a person: a row for each of its tables. */
  readonly own: (person: string) => Lists;
  /** What the file of that person must then hold, as `toMatchObject` takes it. */
  readonly gives: object;
  /** Amounts of its own that may be negative, as "table.column". */
  readonly signedAmounts?: readonly string[];
}

/** One file of an answer. */
type File = Readonly<Record<string, unknown>>;

const CHECK_VIOLATION = '23514';
/** Amounts that are a change, so that they may be negative. */
const SIGNED_AMOUNTS = ['decision.monthly_effect', 'claim_event.amount'];

/** Purposes for which no agency shares a file. */
const NO_FILE_IS_SHARED_FOR = ['STATISTICS', 'OVERSIGHT', 'INSPECTION', 'HOUSEHOLD_SEARCH'] as const;

/** Holds an agency to what every agency promises. Call it once in a test file: an agency is loaded alone. */
export function describeAgency(agency: AgencyDefinition, { own, gives, signedAmounts = [] }: OwnFacts): void {
  const { code } = agency.identity;
  let harness: AgencyHarness;
  let shape: FileShape;

  beforeAll(async () => {
    shape = fileShape(agency);
    harness = await startForTest(agency, TODAY);
    await harness.load(coreHousehold(own('anna')));
    await harness.load(crowdedHousehold(own));
  });
  afterAll(() => harness?.close());

  interface Terms {
    readonly asOf?: string;
    readonly said?: Parameters<AgencyHarness['ask']>[2];
  }

  async function filesOf(bsns: readonly string[], { asOf, said }: Terms = {}): Promise<File[]> {
    const answer = await harness.ask(
      `query ($persons: [_Any!]!, $asOf: Date) {
         _entities(representations: $persons) {
           ... on Person { bsn file: ${code}(asOf: $asOf) ${shape.everything} }
         }
       }`,
      { persons: bsns.map((bsn) => ({ __typename: 'Person', bsn })), asOf },
      said,
    );
    expect(answer.errors).toBeUndefined();
    const entities = (answer.data?._entities ?? []) as { bsn: string; file: File }[];
    expect(entities.map(({ bsn }) => bsn)).toEqual(bsns);
    return entities.map(({ file }) => file);
  }

  async function itemOf(list: string, id: string, asOf?: string): Promise<unknown> {
    const [file] = await filesOf([PERSONS.anna, PERSONS.bram], asOf === undefined ? {} : { asOf });
    return (file?.[list] as { id: string }[]).find((item) => item.id === id);
  }

  describe(`${code}, for each of several persons`, () => {
    it('gives the own file, with balances that are the sum of the events', async () => {
      const [anna, bram, carla] = await filesOf([PERSONS.anna, PERSONS.bram, PERSONS.carla]);
      const joint = {
        id: 'kern/samen',
        debtors: [{ bsn: PERSONS.anna }, { bsn: PERSONS.bram }],
        ...{ imposed: 100000, principal: 70000, interest: 0, costs: 0, outstanding: 70000 },
        ...{ status: 'SET_OFF', payable: true },
      };
      for (const file of [anna, bram, carla]) {
        expect(file).toMatchObject({ agency: agency.identity, access: 'GRANTED' });
        expect(file).toMatchObject({
          maatwerkContact: agency.contact,
          retrievedAt: `${TODAY}T12:00:00.000Z`,
        });
      }
      expect(anna?.claims).toEqual(expect.arrayContaining([expect.objectContaining(joint)]));
      expect(bram?.claims).toEqual([expect.objectContaining(joint)]);
      expect(carla?.claims).toEqual([expect.objectContaining({ outstanding: 15000, status: 'OPEN' })]);
      expect([anna, bram, carla].map((file) => (file?.incomes as unknown[]).length)).toEqual([1, 0, 0]);
    });

    it('gives a joint claim the same status whichever of its debtors is asked about', async () => {
      const asked = [[PERSONS.anna], [PERSONS.bram], [PERSONS.anna, PERSONS.bram]];
      const answers = await Promise.all(asked.map((bsns) => filesOf(bsns, { asOf: '2026-04-15' })));
      const statuses = answers
        .flat()
        .map(
          ({ claims }) =>
            (claims as { id: string; status: string }[]).find(({ id }) => id === 'kern/samen')?.status,
        );
      expect(statuses).toEqual(['POSTPONED', 'POSTPONED', 'POSTPONED', 'POSTPONED']);
    });

    it('gives what only this agency has', async () => {
      const [anna] = await filesOf([PERSONS.anna]);
      expect(anna).toMatchObject(gives);
    });

    it('gives empty lists, not null, where nothing is known', async () => {
      const [nobody] = await filesOf([NOBODY]);
      expect(nobody).toMatchObject({
        access: 'GRANTED',
        ...Object.fromEntries(shape.lists.map((l) => [l, []])),
      });
    });

    it('sends as many statements for 8 persons with 500 claims as for 1 person with 1', async () => {
      await filesOf([PERSONS.carla]);
      const counting = countStatements();
      try {
        await filesOf([PERSONS.carla]);
        const forOne = counting.take();
        const files = await filesOf(CROWD_BSNS);
        const forEight = counting.take();
        const claims = files.flatMap((file) => file.claims as { id: string }[]);
        expect(claims.filter(({ id }) => id.startsWith('druk/druk-'))).toHaveLength(500);
        expect(forEight).toEqual(forOne);
      } finally {
        counting.stop();
      }
    });
  });

  describe(`${code}, without a ground to share`, () => {
    it.each(NO_FILE_IS_SHARED_FOR)('gives nothing but NO_LEGAL_GROUND for purpose %s', async (purpose) => {
      const unknown = Object.fromEntries(shape.nullable.map((field) => [field, null]));
      for (const file of await filesOf([PERSONS.anna, NOBODY], { said: { purpose } })) {
        expect(file).toMatchObject({ access: 'NO_LEGAL_GROUND', ...unknown });
        expect(file.withheld).toEqual(expect.arrayContaining(shape.lists));
      }
    });

    it('gives a secret address on which a finding rests to nobody but who is given secret addresses', async () => {
      for (const [purpose, role] of [
        ['DEBT_COUNSELLING', 'CASEWORKER'],
        ['CASE_DIRECTION', 'CASE_DIRECTOR'],
      ] as const) {
        const given = grantedClasses(agency.access, code, { purpose, role, worksAt: null });
        const [file] = await filesOf([PERSONS.anna], { said: { purpose, role } });
        const found = (file?.livingSituations as { id: string }[]).find(({ id }) => id === 'kern/later');
        expect(found).toMatchObject({ addressId: given.has('SECRET_ADDRESS') ? SECRET_ADDRESS_ID : null });
      }
    });

    it('hides every row of every table from the login role, past the resolvers', async () => {
      const tables = await withConnection(harness.ownerUrl, personalTables);
      const stored = await rowCounts(harness.ownerUrl, tables, {});
      expect(Object.entries(stored).filter(([, count]) => count === 0)).toEqual([]);
      const none = Object.fromEntries(tables.map((table) => [table, 0]));
      const asked = { purpose: 'DEBT_COUNSELLING', role: 'CASEWORKER' };
      for (const settings of [
        {},
        { purpose: asked.purpose },
        { role: asked.role },
        { ...asked, purpose: '' },
        { ...asked, purpose: 'debt_counselling' },
        { ...asked, purpose: 'STATISTICS' },
        { ...asked, role: 'CITIZEN' },
        { purpose: 'MAATWERK', role: 'MAATWERK_OFFICER', own_agency: 'no' },
      ]) {
        expect(await rowCounts(harness.loginUrl, tables, settings)).toEqual(none);
      }
      expect(await rowCounts(harness.loginUrl, tables, asked)).toEqual(stored);
    });
  });

  describe(`${code}, asked for a day in the past`, () => {
    it('leaves out a payment that was recorded later', async () => {
      expect(await itemOf('claims', 'kern/samen', '2026-01-20')).toMatchObject({ outstanding: 90000 });
      expect(await itemOf('claims', 'kern/samen', '2026-02-01')).toMatchObject({ outstanding: 70000 });
    });

    it('brings back a row that was withdrawn since, and leaves out what took its place', async () => {
      expect(await itemOf('livingSituations', 'kern/eerst')).toBeUndefined();
      expect(await itemOf('livingSituations', 'kern/later')).toMatchObject({ code: 'COUPLE' });
      expect(await itemOf('livingSituations', 'kern/eerst', '2026-03-31')).toMatchObject({ code: 'SINGLE' });
      expect(await itemOf('livingSituations', 'kern/later', '2026-03-31')).toBeUndefined();
    });

    it.each([
      ['2025-04-01', 'OPEN'],
      ['2025-09-05', 'REMINDED'],
      ['2026-04-15', 'POSTPONED'],
      ['2026-06-15', 'SET_OFF'],
    ])('gives the status of that day: on %s %s', async (asOf, status) => {
      expect(await itemOf('claims', 'kern/samen', asOf)).toMatchObject({ status });
    });
  });

  describe(`${code}, its schema and its tables`, () => {
    it('describes every type, field, argument and value', () => {
      expect(undescribed(subgraphSdl(agency.resolvers))).toEqual([]);
    });

    it('is a federation subgraph', async () => {
      const { data } = await harness.ask('{ _service { sdl } }', {});
      expect(data).toMatchObject({ _service: { sdl: expect.stringContaining('type Person') } });
    });

    it('refuses a negative amount in every column that holds one', async () => {
      await withConnection(harness.ownerUrl, async (run) => {
        const columns = await amountColumns(run);
        const unsigned = columns.filter(({ name }) => ![...SIGNED_AMOUNTS, ...signedAmounts].includes(name));
        expect(unsigned.map(({ name }) => name)).toContain('deduction.amount_per_month');
        for (const { table, column } of unsigned) {
          await expect(run(`UPDATE ${table} SET ${column} = -1`)).rejects.toMatchObject({
            code: CHECK_VIOLATION,
          });
        }
        const paid = `INSERT INTO claim_event (id, claim_id, kind, occurred_on, recorded_on, amount)
                      SELECT 'x', id, 'PAID', '2026-01-01', '2026-01-01', -1 FROM claim LIMIT 1`;
        await expect(run(paid)).rejects.toMatchObject({ code: CHECK_VIOLATION });
      });
    });

    it('forgets all it knows of persons, so that a household file can be loaded again', async () => {
      const persons = Object.values(PERSONS);
      const before = await filesOf(persons);
      await withConnection(harness.ownerUrl, async (run) => {
        for (const statement of agency.intake.forget) await run(statement, [persons]);
      });
      const emptied = Object.fromEntries(shape.lists.map((list) => [list, []]));
      for (const file of await filesOf(persons)) expect(file).toMatchObject(emptied);
      await harness.load(coreHousehold(own('anna')));
      expect(await filesOf(persons)).toEqual(before);
    });

    it('refuses to change a claim event', async () => {
      await withConnection(harness.ownerUrl, async (run) => {
        await expect(run('UPDATE claim_event SET amount = amount + 1')).rejects.toThrow('never changed');
      });
    });
  });

  describeStatements(agency, () => harness);
  describeProcessingLog(agency, () => harness);
  describeAccess(agency, own);
  describeIndexes(agency, own);
  // Last: they change what the others look at.
  describeFollowing(agency, () => harness);
  describeContactRegister(agency, () => harness);
}
