import { getNamedType, type GraphQLObjectType } from 'graphql';
import { classesOf, maskableFields } from '../access/classify';
import { type Asker, grantedClasses } from '../access/grants';
import type { AgencyDefinition } from '../agency';
import { withConnection } from '../database/connection';
import { pseudonymOf } from '../logbook/pseudonym';
import { testRecord } from '../logbook/test-record';
import { writeProcessing } from '../logbook/write';
import type { RunningAgency } from '../server/start';
import { fileMask } from '../server/file-mask';
import { subgraphSchema, subgraphSdl } from '../server/schema';
import type { DataClass } from '../vocabulary';
import { EVERY_CLASS, EVERY_PURPOSE, EVERY_ROLE, everyAsker } from './access-cells';
import {
  type Classes,
  expectedFor,
  expectedWithheld,
  fieldsInSchema,
  fieldsUnder,
  fieldsWithValue,
  objectType,
} from './access-expectation';
import { type AgencyHarness, startForTest, TEST_LOG_KEY } from './agency-harness';
import { describeRowLocks, type WholeAnswer } from './describe-row-locks';
import { FULL, fullHousehold } from './full-household';
import { everythingOf, fileShape } from './full-selection';
import { bodyOf, sendRaw } from './raw-request';
import { startBeside } from './second-process';
import { TODAY, type Lists } from './test-household';
import { statementOf } from './test-hub';

/** The question for everything of a person, and of another person in the log. */
function wholeQuestion(agency: AgencyDefinition): string {
  const { code } = agency.identity;
  const schema = subgraphSchema(agency.resolvers);
  return `query ($persons: [_Any!]!, $by: ProcessingQuestion!) {
    _entities(representations: $persons) { ... on Person { bsn file: ${code} ${fileShape(agency).everything} } }
    log: ${code}Processing(by: $by) ${everythingOf(schema, 'ProcessingLog')} }`;
}

/** A day before the agency under test was asked anything. */
const LONG_AGO = '2025-12-31';
const OLD_LINE = {
  startTime: Date.parse(`${LONG_AGO}T12:00:00Z`),
  endTime: Date.parse(`${LONG_AGO}T12:00:01Z`),
  subjectId: pseudonymOf(FULL.bram, TEST_LOG_KEY),
};

/** Executes each field x role x purpose of an agency's access table, and shows what holds when it is gone. */
export function describeAccess(agency: AgencyDefinition, own: (person: string) => Lists): void {
  describe(`${agency.identity.code}, asked by everybody for every purpose:`, () => tryAccess(agency, own));
}

function tryAccess(agency: AgencyDefinition, own: (person: string) => Lists): void {
  const { code } = agency.identity;
  const schema = subgraphSchema(agency.resolvers);
  const sdl = subgraphSdl(agency.resolvers);
  const owner = { name: code, table: agency.access };
  const classes: Classes = classesOf(sdl, owner);
  const question = wholeQuestion(agency);
  const fileType: GraphQLObjectType = objectType(schema, fileShape(agency).typeName);
  const logType: GraphQLObjectType = objectType(schema, 'ProcessingLog');
  const askers = everyAsker(code);

  let harness: AgencyHarness;
  /** The same agency with the check of its resolvers taken away. */
  let unchecked: RunningAgency;
  let unlocked: WholeAnswer;

  async function ask(url: string, asker: Asker): Promise<WholeAnswer> {
    const body = bodyOf(question, {
      persons: [{ __typename: 'Person', bsn: FULL.anna }],
      by: { bsn: FULL.bram, to: LONG_AGO },
    });
    const statement = await harness.hub.sign(statementOf(asker), code, body, harness.now);
    const { status, text } = await sendRaw(url, body, [statement]);
    const { data, errors } = JSON.parse(text);
    expect({ asker, status, errors }).toEqual({ asker, status: 200, errors: undefined });
    expect(data._entities).toHaveLength(1);
    const [{ bsn, file }] = data._entities;
    expect(bsn).toBe(FULL.anna);
    return { file, log: data.log };
  }

  beforeAll(async () => {
    harness = await startForTest(agency, TODAY);
    // Before anything is known of the person: of the loading itself it then notes that something was changed.
    await harness.ask(
      `mutation { ${code}FollowPersons(input: { persons: [{ person: "${FULL.anna}", reference: "Z-1" }] }) { until } }`,
      {},
      { purpose: 'CASELOAD_OVERVIEW', role: 'SYSTEM' },
    );
    await harness.load(fullHousehold(own('anna')));
    // What is asked now is logged too; this line is the only one of its day.
    await withConnection(harness.ownerUrl, (run) => writeProcessing(run, [testRecord(OLD_LINE)]));
    unchecked = await startBeside(agency, harness, { givenTo: () => EVERY_CLASS });
    const { file } = await ask(harness.url, {
      purpose: 'DEBT_COUNSELLING',
      role: 'CASEWORKER',
      worksAt: null,
    });
    const { log } = await ask(harness.url, { purpose: 'OVERSIGHT', role: 'SUPERVISOR', worksAt: null });
    unlocked = { file, log };
  });
  afterAll(async () => {
    await unchecked?.close();
    await harness?.close();
  });

  describe('its access table,', () => {
    it('is tried on a person of whom every fact and every field with a class of its own is known', () => {
      const { file, log } = unlocked;
      expect(file).toMatchObject({ access: 'GRANTED', withheld: [] });
      const filled = new Set([...fieldsWithValue(fileType, file), ...fieldsWithValue(logType, log)]);
      const empty = [...fieldsUnder(fileType), ...fieldsUnder(logType)].filter((at) => !filled.has(at));
      const all = Object.values(fileType.getFields()).map(({ name }) => `${fileType.name}.${name}`);
      const apart = maskableFields(sdl, owner).map(([type, field]) => `${type}.${field}`);
      const mustBeFilled = [...all, ...apart].filter((at) => at !== `${fileType.name}.withheld`);
      expect(mustBeFilled.filter((at) => empty.includes(at))).toEqual([]);
    });

    it('can name every field that it withholds alone: each is a field of a fact in the file', () => {
      const listed = fileMask(schema, classes).within.map(([list, field, dataClass]) => {
        const fact = getNamedType(fileType.getFields()[list]?.type);
        return [fact?.name, field, dataClass];
      });
      expect(listed).toEqual(expect.arrayContaining([...maskableFields(sdl, owner)]));
      expect(listed).toHaveLength(maskableFields(sdl, owner).length);
    });

    it('gives of each field, to each role for each purpose, exactly what it says and names the rest', async () => {
      const executed = new Set<string>();
      for (const asker of askers) {
        const given = grantedClasses(agency.access, code, asker);
        const { file, log } = await ask(harness.url, asker);
        const lists = Object.keys(fileType.getFields()).map((name) =>
          classes.get(`${fileType.name}.${name}`),
        );
        const shares = lists.some((held) => held !== 'ENVELOPE' && given.has(held as DataClass));
        expect({ asker, file }).toEqual({
          asker,
          file: {
            ...(expectedFor(fileType, unlocked.file, classes, given) as object),
            access: shares ? 'GRANTED' : 'NO_LEGAL_GROUND',
            withheld: expect.any(Array),
          },
        });
        expect({ asker, withheld: [...(file.withheld as string[])].sort() }).toEqual({
          asker,
          withheld: expectedWithheld(fileType, classes, given).sort(),
        });
        expect({ asker, log }).toEqual({
          asker,
          log: {
            ...(expectedFor(logType, unlocked.log, classes, given) as object),
            access: given.has('PROCESSING_LOG') ? 'GRANTED' : 'NO_LEGAL_GROUND',
          },
        });
        for (const at of fieldsInAnswer())
          executed.add(`${at} ${asker.purpose} ${asker.role} ${asker.worksAt}`);
      }
      const fields = fieldsInSchema(sdl, [`Person.${code}`, `Query.${code}Processing`]);
      expect(fields).toEqual([...fieldsInAnswer()].sort());
      expect(executed.size).toBe(fields.length * EVERY_PURPOSE.length * EVERY_ROLE.length * 3);
    });
  });

  /** What each answer was compared on. */
  const fieldsInAnswer = (): ReadonlySet<string> =>
    new Set([
      ...['Person.bsn', `Person.${code}`, `Query.${code}Processing`],
      ...[...fieldsUnder(fileType), ...fieldsUnder(logType)],
    ]);

  describeRowLocks(agency, {
    running: () => harness,
    askUnchecked: (asker) => ask(unchecked.url, asker),
    classOfList: (list) => classes.get(`${fileType.name}.${list}`),
  });
}
