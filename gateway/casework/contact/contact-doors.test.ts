import { buildSchema, type DocumentNode, type ExecutionResult, GraphQLError, print } from 'graphql';
import { Deadline, type EngineContext, UpstreamRecord } from '../../engine';
import { ContactDoors } from './contact-doors';

/** Two agencies, one of which cannot record; and the hub's own fields, which name an agency. */
const apiSchema = buildSchema(/* GraphQL */ `
  type MaatwerkContactRegister {
    access: String
  }
  type ContactRecorded {
    entry: String
  }
  union RecordMaatwerkContactResult = ContactRecorded
  input MaatwerkContactInput {
    phone: String
  }
  input RecordMaatwerkContactInput {
    agency: ID!
    contact: MaatwerkContactInput!
  }
  type Query {
    noordMaatwerkContact: MaatwerkContactRegister!
    zuidMaatwerkContact: MaatwerkContactRegister!
    maatwerkContact(agency: ID!): MaatwerkContactRegister!
  }
  type Mutation {
    noordRecordMaatwerkContact(input: MaatwerkContactInput!): RecordMaatwerkContactResult
    recordMaatwerkContact(input: RecordMaatwerkContactInput!): RecordMaatwerkContactResult
  }
`);
const engine: EngineContext = { record: new UpstreamRecord(), deadline: Deadline.start(1000), headers: {} };
const input = {
  ...{ functionMailbox: 'maatwerk@noord.example', phone: '088 000 01 01', deputy: 'Team' },
  ...{ mandate: 'Uitstel verlenen.', themes: [], validUntil: '2027-01-01' },
};

function doorsTo(answer: ExecutionResult) {
  const asked: { document: string; variables: unknown }[] = [];
  const execute = (document: DocumentNode, variables: unknown) => {
    asked.push({ document: print(document), variables });
    return Promise.resolve(answer);
  };
  const ownerOf = (field: string) => (/^(?:noord|zuid)/.exec(field) ?? ['the hub'])[0];
  return { asked, doors: new ContactDoors(() => ({ apiSchema, execute }), ownerOf) };
}

it('asks the agency that is named, by its own fields', async () => {
  const given = { __typename: 'ContactRecorded' };
  const { asked, doors } = doorsTo({ data: { contact: given } });
  expect(await doors.record('noord', input, engine)).toBe(given);
  expect(await doors.register('noord', engine)).toBe(given);
  expect(asked[0]?.document).toContain('contact: noordRecordMaatwerkContact(input: $input)');
  expect(asked[0]?.variables).toEqual({ input });
  expect(asked[1]?.document).toContain('contact: noordMaatwerkContact {');
});

it.each(['zuid', 'the hub', 'west', 'constructor'])(
  'has no door to %s, and tells which there are',
  async (agency) => {
    const { asked, doors } = doorsTo({ data: null });
    const refusal = { extensions: { code: 'BAD_INPUT', allowed: 'noord' } };
    await expect(doors.register(agency, engine)).rejects.toMatchObject(refusal);
    await expect(doors.record(agency, input, engine)).rejects.toMatchObject(refusal);
    expect(asked).toEqual([]);
  },
);

it.each([
  ['refuses', { data: { contact: null }, errors: [{ code: 'NOT_ALLOWED', source: 'noord' }] }, 'NOT_ALLOWED'],
  ['fails', { data: null, errors: [{ code: 'SOURCE_FAULT', source: 'noord' }] }, 'SOURCE_FAULT'],
  ['says nothing', { data: { contact: null }, errors: [] }, 'SOURCE_FAULT'],
])('passes on that an agency %s, by a code of the closed list', async (_, { data, errors }, code) => {
  const raised = errors.map((extensions) => new GraphQLError('Zo is het.', { extensions }));
  const { doors } = doorsTo({ data, errors: raised });
  await expect(doors.record('noord', input, engine)).rejects.toMatchObject({ extensions: { code } });
});
