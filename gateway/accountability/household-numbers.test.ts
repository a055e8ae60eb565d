import { buildSchema, parse, validate } from 'graphql';
import { lookupsOf, questionOf } from './lookups';

const schema = buildSchema(/* GraphQL */ `
  scalar HouseholdId
  type Query {
    conflictMarks(householdId: HouseholdId!): [Int!]!
    several(of: [HouseholdId!]): Int
    other(householdId: ID): Int
  }
  type Mutation {
    markConflict(input: MarkInput!): Int
  }
  input MarkInput {
    householdId: HouseholdId
    more: [MarkInput!]
    reason: String
  }
`);

function householdsOf(text: string, variables: Record<string, unknown> = {}): readonly string[] {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return [...lookupsOf(questionOf(schema, document), variables).householdIds].sort();
}

describe('a household that is named anywhere is asked about', () => {
  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['in the text', '{ conflictMarks(householdId: "a") }', {}, ['a']],
    ['in a variable', 'query ($h: HouseholdId!) { conflictMarks(householdId: $h) }', { h: 'a' }, ['a']],
    ['in a list', 'query ($h: [HouseholdId!]) { several(of: $h) }', { h: ['a', 'b'] }, ['a', 'b']],
    ['in a list in the text', '{ several(of: ["a", "b"]) }', {}, ['a', 'b']],
    [
      'in an input',
      'mutation ($i: MarkInput!) { markConflict(input: $i) }',
      { i: { householdId: 'a' } },
      ['a'],
    ],
    [
      'deep in an input',
      'mutation ($i: MarkInput!) { markConflict(input: $i) }',
      { i: { householdId: 'a', more: [{ more: { householdId: 'b' } }] } },
      ['a', 'b'],
    ],
    [
      'in an input in the text, in a variable',
      'mutation ($h: HouseholdId) { markConflict(input: { more: [{ householdId: $h }] }) }',
      { h: 'a' },
      ['a'],
    ],
    [
      'in the default of a variable',
      'query ($h: HouseholdId! = "a") { conflictMarks(householdId: $h) }',
      {},
      ['a'],
    ],
    [
      'under two names',
      '{ one: conflictMarks(householdId: "a") two: conflictMarks(householdId: "b") }',
      {},
      ['a', 'b'],
    ],
    ['twice', '{ one: conflictMarks(householdId: "a") two: conflictMarks(householdId: "a") }', {}, ['a']],
  ])('%s', (_, text, variables, expected) => expect(householdsOf(text, variables)).toEqual(expected));

  it('and cannot be given as another type, where it would not be seen', () => {
    const document = parse('query ($h: ID!) { conflictMarks(householdId: $h) }');
    expect(validate(schema, document)).toHaveLength(1);
    expect(householdsOf('query ($h: ID) { other(householdId: $h) }', { h: 'a' })).toEqual([]);
  });
});
