import fc from 'fast-check';
import { buildSchema, parse, validate } from 'graphql';
import { lookupsOf, questionOf } from './lookups';

const schema = buildSchema(/* GraphQL */ `
  type Query {
    casesByReference(references: [ID!]!): [CaseHousehold!]!
    refreshed(references: [ID!]!): Int
  }
  type CaseHousehold {
    reference: ID!
  }
  type Mutation {
    followCases(input: FollowCasesInput!): Int
    followAll(inputs: [FollowCasesInput!]!): Int
    keep(input: KeepInput!): Int
    other(input: OtherInput!): Int
  }
  input FollowCasesInput {
    references: [ID!]!
  }
  input KeepInput {
    follow: FollowCasesInput
    more: [KeepInput!]
    references: [ID!]
  }
  input OtherInput {
    references: [ID!]
  }
`);

function casesOf(text: string, variables: Record<string, unknown> = {}): readonly string[] {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return [...lookupsOf(questionOf(schema, document), variables).caseReferences].sort();
}

const WHOLE = 'mutation ($i: FollowCasesInput!) { followCases(input: $i) }';
const LIST = 'mutation ($r: [ID!]!) { followCases(input: { references: $r }) }';
const NESTED = 'mutation ($i: KeepInput!) { keep(input: $i) }';
const SEVERAL = 'mutation ($i: [FollowCasesInput!]!) { followAll(inputs: $i) }';

describe('a case that is followed is asked about', () => {
  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['in the text', 'mutation { followCases(input: { references: ["a", "b"] }) }', {}, ['a', 'b']],
    [
      'alone in the text in the place of a list',
      'mutation { followCases(input: { references: "a" }) }',
      {},
      ['a'],
    ],
    ['in the text as a number', 'mutation { followCases(input: { references: [12] }) }', {}, ['12']],
    ['in a variable', WHOLE, { i: { references: ['a', 'b'] } }, ['a', 'b']],
    ['alone in a variable in the place of a list', WHOLE, { i: { references: 'a' } }, ['a']],
    ['in a variable as a number', WHOLE, { i: { references: [12] } }, ['12']],
    ['in a variable in the text', LIST, { r: ['a', 'b'] }, ['a', 'b']],
    ['alone in a variable in the text', LIST, { r: 'a' }, ['a']],
    [
      'in a list in the text, half in a variable',
      'mutation ($r: ID!) { followCases(input: { references: [$r, "b"] }) }',
      { r: 'a' },
      ['a', 'b'],
    ],
    [
      'as the default of a variable',
      'mutation ($i: FollowCasesInput! = { references: ["a"] }) { followCases(input: $i) }',
      {},
      ['a'],
    ],
    [
      'as the default of a variable in the text',
      'mutation ($r: [ID!]! = ["a"]) { followCases(input: { references: $r }) }',
      {},
      ['a'],
    ],
    ['nested in the text', 'mutation { keep(input: { follow: { references: ["a"] } }) }', {}, ['a']],
    [
      'deep in the text',
      'mutation { keep(input: { more: [{ more: { follow: { references: "a" } } }] }) }',
      {},
      ['a'],
    ],
    ['nested in a variable', NESTED, { i: { follow: { references: ['a'] } } }, ['a']],
    [
      'deep in a variable',
      NESTED,
      { i: { more: [{ follow: { references: ['a'] } }, { more: { follow: { references: 'b' } } }] } },
      ['a', 'b'],
    ],
    ['in a list of inputs', SEVERAL, { i: [{ references: ['a'] }, { references: ['b'] }] }, ['a', 'b']],
    ['in one input in the place of a list', SEVERAL, { i: { references: ['a'] } }, ['a']],
    [
      'in a fragment under an alias',
      'mutation { ...f } fragment f on Mutation { x: followCases(input: { references: ["a"] }) }',
      {},
      ['a'],
    ],
    [
      'in an operation that is not run',
      'mutation A { followCases(input: { references: ["a"] }) } mutation B { followCases(input: { references: ["b"] }) }',
      {},
      ['a', 'b'],
    ],
    ['once, however often', WHOLE, { i: { references: ['a', 'a'] } }, ['a']],
    ['as none when there are none', WHOLE, { i: { references: [] } }, []],
  ])('%s', (_, text, variables, expected) => {
    expect(casesOf(text, variables)).toEqual(expected);
  });

  it('beside those that are asked by their references', () => {
    const text =
      'query ($r: [ID!]!) { casesByReference(references: $r) { reference } refreshed(references: ["c"]) }';
    expect(casesOf(text, { r: ['a', 'b'] })).toEqual(['a', 'b']);
  });

  it('and what is called the same in another input is not taken for one', () => {
    expect(casesOf('mutation { other(input: { references: ["a"] }) }')).toEqual([]);
    expect(casesOf('mutation ($i: OtherInput!) { other(input: $i) }', { i: { references: ['a'] } })).toEqual(
      [],
    );
    expect(casesOf(NESTED, { i: { references: ['a'] } })).toEqual([]);
  });

  it('and what does not fit is left for the schema to refuse', () => {
    for (const i of [null, 'a', 12, [], { references: null }, { references: { a: 'b' } }])
      expect(casesOf(WHOLE, { i })).toEqual([]);
  });

  it('wherever it is put: nothing that is asked goes unseen', () => {
    const reference = fc.stringMatching(/^Z-[0-9]{1,4}$/);
    const references = fc.oneof(reference, fc.array(reference, { maxLength: 3 }));
    const kept = fc.letrec<{ keep: { follow?: object; more?: unknown } }>((tie) => ({
      keep: fc.record(
        {
          follow: fc.record({ references }),
          more: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('keep'), { maxLength: 3 })),
        },
        { requiredKeys: [] },
      ),
    })).keep;
    fc.assert(
      fc.property(kept, references, references, (nested, inList, inText) => {
        const text = `mutation ($i: KeepInput!, $r: [ID!]!) { keep(input: $i)
          a: followCases(input: { references: $r }) b: followCases(input: { references: ${JSON.stringify(inText)} }) }`;
        const all = JSON.stringify([nested, inList, inText]).match(/Z-\d+/g) ?? [];
        expect(casesOf(text, { i: nested, r: inList })).toEqual([...new Set(all)].sort());
      }),
    );
  });
});
