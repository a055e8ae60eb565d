import type { AgencyDefinition } from '../agency';
import { type RunSql, withConnection } from '../database/connection';
import { type AgencyHarness, startForTest } from './agency-harness';
import { personalTables } from './agency-tables';
import { fileShape } from './full-selection';
import { storeManyCopies } from './many-copies';
import { countStatements, type SentStatement } from './statement-count';
import { coreHousehold, type Lists, PERSONS, TODAY } from './test-household';
import { statementOf } from './test-hub';

/** A step of a plan, as EXPLAIN tells it. */
interface PlanStep {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly PlanStep[];
}

const stepsOf = (step: PlanStep): PlanStep[] => [step, ...(step.Plans ?? []).flatMap(stepsOf)];

/** The steps by which PostgreSQL would answer, for who is set in the session. */
async function planOf(run: RunSql, { text, values }: SentStatement): Promise<PlanStep[]> {
  const [row] = await run<{ 'QUERY PLAN': readonly { readonly Plan: PlanStep }[] }>(
    `EXPLAIN (FORMAT JSON) ${text}`,
    [...values],
  );
  return (row?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => stepsOf(Plan));
}

/** Policies of tables whose rows belong to a row of another, side by side with that of the other. */
const BELONGING = `
  SELECT c.conrelid::regclass::text AS name, own.qual AS own, other.qual AS other FROM pg_constraint c
  LEFT JOIN pg_policies own ON own.tablename = c.conrelid::regclass::text AND own.cmd = 'SELECT'
  LEFT JOIN pg_policies other ON other.tablename = c.confrelid::regclass::text AND other.cmd = 'SELECT'
  WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace`;

/** Holds an agency to finding the rows of a file by indexes, however many there are of others. */
export function describeIndexes(agency: AgencyDefinition, own: (person: string) => Lists): void {
  const { code } = agency.identity;
  const asked = [PERSONS.anna, PERSONS.bram];
  let harness: AgencyHarness;
  /** Tables that grow with the number of persons. */
  let growing: string[];

  async function statementsOfAFile(): Promise<SentStatement[]> {
    const counting = countStatements();
    try {
      const { errors } = await harness.ask(
        `query ($persons: [_Any!]!) {
           _entities(representations: $persons) { ... on Person { ${code} ${fileShape(agency).everything} } }
         }`,
        { persons: asked.map((bsn) => ({ __typename: 'Person', bsn })) },
      );
      expect(errors).toBeUndefined();
      return counting
        .takeWhole()
        .filter(({ text }) => /^\s*(WITH|SELECT)\b/.test(text) && / FROM /.test(text));
    } finally {
      counting.stop();
    }
  }

  async function asCaseworker<T>(work: (run: RunSql) => Promise<T>): Promise<T> {
    const { purpose, role } = statementOf();
    return withConnection(harness.loginUrl, async (run) => {
      await run(
        `SELECT set_config('huishoudbeeld.purpose', $1, false), set_config('huishoudbeeld.role', $2, false),
                set_config('huishoudbeeld.own_agency', 'no', false)`,
        [purpose, role],
      );
      return work(run);
    });
  }

  describe(`${code}, with thousands of households,`, () => {
    beforeAll(async () => {
      harness = await startForTest(agency, TODAY);
      const household = coreHousehold(own('anna'));
      await harness.load(household);
      await withConnection(harness.ownerUrl, async (run) => {
        await storeManyCopies(run, household);
        growing = (await personalTables(run)).filter((table) => table !== 'maatwerk_contact');
      });
    });
    afterAll(() => harness?.close());

    it('finds the rows of a file by indexes, behind row level security too', async () => {
      const statements = await statementsOfAFile();
      const steps = await asCaseworker(async (run) => {
        const plans: PlanStep[] = [];
        for (const statement of statements) plans.push(...(await planOf(run, statement)));
        return plans;
      });
      const tablesOf = (found: readonly PlanStep[]) => found.flatMap((step) => step['Relation Name'] ?? []);
      expect(tablesOf(steps)).toEqual(expect.arrayContaining(['claim', 'decision', 'arrangement']));
      const whole = tablesOf(steps.filter((step) => step['Node Type'] === 'Seq Scan'));
      expect(whole.filter((table) => growing.includes(table))).toEqual([]);
    });

    it('locks what belongs to a row as it locks the row', async () => {
      const found = await withConnection(harness.ownerUrl, (run) =>
        run<{ name: string; own: string | null; other: string | null }>(BELONGING),
      );
      expect(found.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['claim_debtor', 'decision_person', 'arrangement_claim']),
      );
      expect(found.filter((one) => one.own === null || one.own !== one.other)).toEqual([]);
    });
  });
}
