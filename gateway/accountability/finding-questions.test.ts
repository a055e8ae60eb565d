import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { type Lookups, lookupsOf, questionOf } from './lookups';

/** Finds cases and persons, beside what is not found so. */
const schema = buildSchema(/* GraphQL */ `
  type Query {
    find(name: String!): FoundPersons
    cases(references: [ID!]!, other: [ID!]): [CaseHousehold!]!
    rules(references: [ID!]): Int
  }
  type FoundPersons {
    persons: [Person!]
  }
  type Person {
    name: String
  }
  type CaseHousehold {
    reference: ID!
  }
`);

function ask(text: string, variables: Record<string, unknown> = {}): Lookups {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return lookupsOf(questionOf(schema, document), variables);
}

describe('a case is found by its reference', () => {
  const cases = (references: string): string => `cases(references: ${references}) { reference }`;
  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['in the text', `{ ${cases('["een", "twee"]')} }`, {}, ['een', 'twee']],
    ['alone in the text, in the place of a list', `{ ${cases('"een"')} }`, {}, ['een']],
    ['in the text as a number', `{ ${cases('[12]')} }`, {}, ['12']],
    ['in a variable', `query ($r: [ID!]!) { ${cases('$r')} }`, { r: ['een', 12] }, ['een', '12']],
    ['alone in a variable', `query ($r: [ID!]!) { ${cases('$r')} }`, { r: 'een' }, ['een']],
    [
      'in a list half in a variable',
      `query ($r: ID!) { ${cases('[$r, "twee"]')} }`,
      { r: 'een' },
      ['een', 'twee'],
    ],
    [
      'as the default of a variable',
      `query ($r: [ID!]! = ["een", "twee"]) { ${cases('$r')} }`,
      {},
      ['een', 'twee'],
    ],
    [
      'in a variable that has a default',
      `query ($r: [ID!]! = ["een"]) { ${cases('$r')} }`,
      { r: ['twee'] },
      ['twee'],
    ],
    ['in a fragment under an alias', `{ ...f } fragment f on Query { a: ${cases('["een"]')} }`, {}, ['een']],
    ['several times', `{ a: ${cases('["een"]')} b: ${cases('["twee", "een"]')} }`, {}, ['een', 'twee']],
    [
      'under a condition that is false',
      `{ ${cases('["een"]').replace(' {', ' @skip(if: true) {')} }`,
      {},
      ['een'],
    ],
    ['and not in another question', '{ rules(references: ["een"]) }', {}, []],
    ['and not in another argument', '{ cases(references: [], other: ["een"]) { reference } }', {}, []],
  ])('%s', (_, text, variables, expected) => {
    expect(ask(text, variables)).toMatchObject({ caseReferences: expected, householdIds: [], bsns: [] });
  });
});

describe('a search by name is counted', () => {
  const search = 'find(name: "Oe") { persons { name } }';
  it.each<[string, string, number]>([
    ['once', `{ ${search} }`, 1],
    ['each time under an alias', `{ a: ${search} b: ${search} c: ${search} }`, 3],
    ['in a fragment', `{ ...f } fragment f on Query { ${search} }`, 1],
    ['under a condition that is false', `{ ${search.replace(' {', ' @skip(if: true) {')} }`, 1],
    ['in an operation that is not run', `query A { ${search} } query B { __typename }`, 1],
    ['not where nobody is searched', '{ rules(references: ["een"]) }', 0],
  ])('%s', (_, text, expected) => {
    expect(ask(text).searches).toBe(expected);
  });
});

/** The questions of the contract: name, type of the answer, arguments. */
function contractQuestions() {
  const file = path.join(__dirname, '..', '..', 'schema', 'supergraph.graphql');
  const query = parse(readFileSync(file, 'utf8')).definitions.find(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query',
  );
  const fields = query?.kind === Kind.OBJECT_TYPE_DEFINITION ? (query.fields ?? []) : [];
  return fields.map(({ name, type, arguments: args = [] }) => [
    name.value,
    JSON.stringify(type).match(/"value":"(\w+)"/)?.[1],
    args.map((argument) => argument.name.value).sort(),
  ]);
}

it('in the contract a case is asked by references, and somebody without a number by one search, and by nothing else', () => {
  const asked = contractQuestions();
  expect(asked.filter(([, type]) => type === 'CaseHousehold')).toEqual([
    ['casesByReference', 'CaseHousehold', ['references']],
  ]);
  expect(asked.filter(([, type]) => type === 'FoundPersons')).toEqual([
    ['findPersons', 'FoundPersons', ['birthDate', 'name']],
  ]);
});
