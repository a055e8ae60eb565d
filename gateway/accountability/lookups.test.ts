import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildSchema, Kind, parse, validate } from 'graphql';
import { isTestBsn } from '../../subgraphs/kit/identifiers';
import { type Lookups, lookupsOf, questionOf } from './lookups';

/** Has every place where a number can stand. */
const schema = buildSchema(/* GraphQL */ `
  scalar BSN
  type Query {
    householdView(bsn: BSN!, note: String, number: Int): View
    householdOf(bsn: BSN!): Composition
    persons(bsns: [BSN!]!): [Person!]!
    groups(bsns: [[BSN]]): [Person!]!
    household(id: ID!): Household
    search(by: Question): [Person!]!
    uwvProcessing(by: ProcessingQuestion!): Log
  }
  type Mutation {
    register(bsn: BSN!): Person
  }
  input ProcessingQuestion {
    bsn: BSN
    traceId: ID
    activityId: ID
  }
  input Question {
    bsn: BSN
    others: [Question!]
    note: String
  }
  type View {
    forecast(scenario: Question): String
  }
  type Composition {
    household: Household
    members: [Person!]
  }
  type Household {
    id: ID!
    composition: Composition
    view: View
  }
  type Person {
    bsn: BSN!
    partner: Person
    file: String
  }
  type Log {
    name: String
  }
`);

const ANNA = '999990019';
const BRAM = '999990147';
const CARLA = '999990159';

function ask(text: string, variables: Record<string, unknown> = {}): Lookups {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  return lookupsOf(questionOf(schema, document), variables);
}

const bsnsOf = (text: string, variables?: Record<string, unknown>) => [...ask(text, variables).bsns].sort();

describe('a number of a person is found', () => {
  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['in a variable', 'query ($b: BSN!) { householdOf(bsn: $b) { members { bsn } } }', { b: ANNA }, [ANNA]],
    ['in the text', `{ householdOf(bsn: "${ANNA}") { members { bsn } } }`, {}, [ANNA]],
    ['in the text as a number', `{ householdOf(bsn: ${ANNA}) { members { bsn } } }`, {}, [ANNA]],
    ['in a block text', `{ householdOf(bsn: """${ANNA}""") { members { bsn } } }`, {}, [ANNA]],
    ['in a list', 'query ($b: [BSN!]!) { persons(bsns: $b) { bsn } }', { b: [ANNA, BRAM] }, [ANNA, BRAM]],
    [
      'alone in the place of a list',
      'query ($b: [BSN!]!) { persons(bsns: $b) { bsn } }',
      { b: ANNA },
      [ANNA],
    ],
    ['in a list in the text', `{ persons(bsns: ["${ANNA}", "${BRAM}"]) { bsn } }`, {}, [ANNA, BRAM]],
    ['alone in the text in the place of a list', `{ persons(bsns: "${ANNA}") { bsn } }`, {}, [ANNA]],
    [
      'in a list half in a variable',
      `query ($b: BSN!) { persons(bsns: [$b, "${BRAM}"]) { bsn } }`,
      { b: ANNA },
      [ANNA, BRAM],
    ],
    [
      'in a list of lists',
      'query ($b: [[BSN]]) { groups(bsns: $b) { bsn } }',
      { b: [[ANNA], [null, BRAM]] },
      [ANNA, BRAM],
    ],
    ['in an input', 'query ($q: Question) { search(by: $q) { bsn } }', { q: { bsn: ANNA } }, [ANNA]],
    [
      'deep in an input',
      'query ($q: Question) { search(by: $q) { bsn } }',
      { q: { others: [{ others: { bsn: ANNA } }, { bsn: BRAM }] } },
      [ANNA, BRAM],
    ],
    [
      'deep in an input in the text',
      `{ search(by: { others: [{ others: [{ bsn: "${ANNA}" }] }] }) { bsn } }`,
      {},
      [ANNA],
    ],
    [
      'in an input in the text, in a variable',
      'query ($b: BSN) { search(by: { others: [{ bsn: $b }] }) { bsn } }',
      { b: ANNA },
      [ANNA],
    ],
    [
      'as the default of a variable',
      `query ($b: BSN! = "${ANNA}") { householdOf(bsn: $b) { members { bsn } } }`,
      {},
      [ANNA],
    ],
    [
      'as the default, although a variable is given',
      `query ($b: BSN! = "${ANNA}") { householdOf(bsn: $b) { members { bsn } } }`,
      { b: BRAM },
      [ANNA, BRAM],
    ],
    [
      'as the default of a list',
      `query ($b: [BSN!]! = ["${ANNA}"]) { persons(bsns: $b) { bsn } }`,
      {},
      [ANNA],
    ],
    [
      'deep in the default of an input',
      `query ($q: Question = { others: [{ bsn: "${ANNA}" }] }) { search(by: $q) { bsn } }`,
      {},
      [ANNA],
    ],
    [
      'in a fragment',
      `{ ...f } fragment f on Query { householdOf(bsn: "${ANNA}") { members { bsn } } }`,
      {},
      [ANNA],
    ],
    [
      'in an inline fragment',
      `{ ... on Query { householdOf(bsn: "${ANNA}") { members { bsn } } } }`,
      {},
      [ANNA],
    ],
    [
      'under aliases',
      `{ a: householdOf(bsn: "${ANNA}") { members { bsn } } b: householdOf(bsn: "${BRAM}") { members { bsn } } }`,
      {},
      [ANNA, BRAM],
    ],
    [
      'in an operation that is not run',
      `query A { householdOf(bsn: "${ANNA}") { members { bsn } } } query B { householdOf(bsn: "${BRAM}") { members { bsn } } }`,
      {},
      [ANNA, BRAM],
    ],
    ['in a mutation', 'mutation ($b: BSN!) { register(bsn: $b) { bsn } }', { b: ANNA }, [ANNA]],
    [
      'below a view',
      `query ($s: Question) { householdView(bsn: "${ANNA}") { forecast(scenario: $s) } }`,
      { s: { bsn: BRAM } },
      [ANNA, BRAM],
    ],
    [
      'under a condition that is false',
      `{ householdOf(bsn: "${ANNA}") @skip(if: true) { members { bsn } } }`,
      {},
      [ANNA],
    ],
  ])('%s', (_, text, variables, expected) => {
    expect(bsnsOf(text, variables)).toEqual(expected);
  });

  it('once, however often it stands there', () => {
    expect(
      bsnsOf(
        `query ($b: [BSN!]!) { persons(bsns: $b) { bsn } a: householdOf(bsn: "${ANNA}") { members { bsn } } }`,
        { b: [ANNA, ANNA] },
      ),
    ).toEqual([ANNA]);
  });

  it('and what is of another type is not taken for one', () => {
    const text = `query ($n: String, $i: Int) { householdView(bsn: "${ANNA}", note: $n, number: $i) { forecast(scenario: { note: "${CARLA}" }) } }`;
    expect(bsnsOf(text, { n: BRAM, i: Number(CARLA) })).toEqual([ANNA]);
  });

  it('and what is no burgerservicenummer is left for the schema to refuse', () => {
    expect(
      bsnsOf('query ($b: [BSN!]!) { persons(bsns: $b) { bsn } }', { b: ['999990018', 'x', {}, null] }),
    ).toEqual([]);
  });

  const numbers = fc.integer({ min: 999_990_000, max: 999_999_999 }).map(String).filter(isTestBsn);
  it('wherever it is put: nothing that is asked goes unseen', () => {
    const nested = fc.letrec<{ question: { bsn?: string; others?: unknown } }>((tie) => ({
      question: fc.record(
        {
          bsn: numbers,
          others: fc.oneof({ maxDepth: 4 }, fc.constant([]), fc.array(tie('question'), { maxLength: 3 })),
        },
        { requiredKeys: [] },
      ),
    })).question;
    const written = fc.array(numbers, { maxLength: 4 });
    fc.assert(
      fc.property(
        nested,
        written,
        written,
        written,
        fc.option(numbers),
        (question, inText, inList, inFragment, byDefault) => {
          const text = `query ($q: Question, $l: [BSN!]!, $d: BSN = ${byDefault === null ? 'null' : `"${byDefault}"`}) {
          search(by: $q) { bsn } a: persons(bsns: $l) { bsn } c: search(by: { bsn: $d }) { bsn }
          ${inText.map((bsn, place) => `t${place}: householdOf(bsn: "${bsn}") { members { bsn } }`).join(' ')}
          ...f }
          fragment f on Query { b: persons(bsns: ${JSON.stringify(inFragment)}) { bsn } }`;
          const all = JSON.stringify([question, inText, inList, inFragment, byDefault]).match(/\d{9}/g) ?? [];
          expect(bsnsOf(text, { q: question, l: inList })).toEqual([...new Set(all)].sort());
        },
      ),
    );
  });
});

describe('a household is found by its number', () => {
  it.each<[string, string, Record<string, unknown>, string[]]>([
    ['in the text', '{ household(id: "een") { id } }', {}, ['een']],
    ['in the text as a number', '{ household(id: 12) { id } }', {}, ['12']],
    ['in a variable', 'query ($i: ID!) { household(id: $i) { id } }', { i: 'een' }, ['een']],
    ['in a variable as a number', 'query ($i: ID!) { household(id: $i) { id } }', { i: 12 }, ['12']],
    ['as the default of a variable', 'query ($i: ID! = "een") { household(id: $i) { id } }', {}, ['een']],
    ['as the default that is a number', 'query ($i: ID! = 12) { household(id: $i) { id } }', {}, ['12']],
    [
      'in a variable that has a default',
      'query ($i: ID! = "een") { household(id: $i) { id } }',
      { i: 'twee' },
      ['twee'],
    ],
    [
      'in a fragment under an alias',
      'query ($i: ID!) { ...f } fragment f on Query { a: household(id: $i) { id } }',
      { i: 'een' },
      ['een'],
    ],
    [
      'several times',
      '{ a: household(id: "een") { id } b: household(id: "twee") { id } c: household(id: "een") { id } }',
      {},
      ['een', 'twee'],
    ],
  ])('%s', (_, text, variables, expected) => {
    expect(ask(text, variables)).toMatchObject({ householdIds: expected, bsns: [] });
  });
});

describe('a log is asked for the lines of all', () => {
  it.each<[string, string, Record<string, unknown>, boolean]>([
    ['by a trace in the text', '{ uwvProcessing(by: { traceId: "x" }) { name } }', {}, true],
    ['by an activity in the text', '{ uwvProcessing(by: { activityId: "x" }) { name } }', {}, true],
    [
      'by a trace in a variable',
      'query ($b: ProcessingQuestion!) { uwvProcessing(by: $b) { name } }',
      { b: { traceId: 'x' } },
      true,
    ],
    [
      'by a trace in a variable in the text',
      'query ($t: ID) { uwvProcessing(by: { traceId: $t }) { name } }',
      { t: 'x' },
      true,
    ],
    [
      'by default',
      'query ($b: ProcessingQuestion! = { traceId: "x" }) { uwvProcessing(by: $b) { name } }',
      {},
      true,
    ],
    [
      'beside a person',
      'query ($b: ProcessingQuestion!) { uwvProcessing(by: $b) { name } }',
      { b: { bsn: ANNA, activityId: 'x' } },
      true,
    ],
    ['not by a person', `{ uwvProcessing(by: { bsn: "${ANNA}" }) { name } }`, {}, false],
    [
      'not by a person in a variable',
      'query ($b: ProcessingQuestion!) { uwvProcessing(by: $b) { name } }',
      { b: { bsn: ANNA, traceId: null } },
      false,
    ],
  ])('%s', (_, text, variables, expected) => {
    expect(ask(text, variables).logOfAll).toBe(expected);
  });
});

describe('a document goes on from somebody whom the answer names', () => {
  const follows = (text: string): boolean => questionOf(schema, parse(text)).followsAnswer;

  it.each([
    ['from a person to a person', '{ persons(bsns: []) { partner { file } } }'],
    ['from a household to who lives there', '{ householdOf(bsn: "x") { members { file } } }'],
    [
      'from who lives there to the household',
      '{ householdOf(bsn: "x") { household { composition { household { id } } } } }',
    ],
    ['to the view of a household', '{ householdOf(bsn: "x") { household { view { forecast } } } }'],
    ['in a fragment', '{ persons(bsns: []) { partner { ...f } } } fragment f on Person { file }'],
    [
      'in a fragment that is fine elsewhere',
      '{ persons(bsns: []) { ...f partner { ...f } } } fragment f on Person { file }',
    ],
    [
      'in a fragment within a fragment',
      '{ persons(bsns: []) { ...g } } fragment g on Person { partner { ...f } } fragment f on Person { ... { file } }',
    ],
    ['in an inline fragment', '{ persons(bsns: []) { partner { ... on Person { file } } } }'],
    ['under the alias of the number', '{ persons(bsns: []) { partner { bsn: file } } }'],
    ['after a change', 'mutation { register(bsn: "x") { partner { partner { bsn } } } }'],
    [
      'in an operation that is not run',
      'query A { __typename } query B { persons(bsns: []) { partner { file } } }',
    ],
    ['under a condition', '{ persons(bsns: []) { partner { file @skip(if: true) } } }'],
  ])('%s', (_, text) => {
    expect(follows(text)).toBe(true);
  });

  it.each([
    ['to the file of a person asked by number', '{ persons(bsns: []) { bsn file } }'],
    [
      'to the same in a fragment',
      '{ ...q } fragment q on Query { persons(bsns: []) { ...f } } fragment f on Person { file }',
    ],
    ['to the number of who is named', '{ persons(bsns: []) { partner { __typename anders: bsn } } }'],
    [
      'to the number of a household that is named',
      '{ householdOf(bsn: "x") { household { id } members { bsn } } }',
    ],
    [
      'to what a household asked by number is',
      '{ household(id: "x") { id view { forecast } composition { members { bsn } } } }',
    ],
    ['to the schema', '{ __schema { types { name } } __typename }'],
    ['to a person after a change', 'mutation { register(bsn: "x") { file } }'],
  ])('but may go %s', (_, text) => {
    expect(follows(text)).toBe(false);
  });
});

it('in the contract a household is asked by its id, or by a number of a person, and by nothing else', () => {
  // One that could be asked by another argument would be asked without being weighed.
  const file = path.join(__dirname, '..', '..', 'schema', 'supergraph.graphql');
  const query = parse(readFileSync(file, 'utf8')).definitions.find(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Query',
  );
  const fields = query?.kind === Kind.OBJECT_TYPE_DEFINITION ? (query.fields ?? []) : [];
  const asked = fields.map(({ name, type, arguments: args = [] }) => [
    name.value,
    JSON.stringify(type).match(/"value":"(\w+)"/)?.[1],
    args.map((argument) => argument.name.value).sort(),
  ]);
  expect(asked.filter(([, type]) => type === 'Household')).toEqual([['household', 'Household', ['id']]]);
  expect(asked.filter(([, type]) => /^Household(View|Composition)$/.test(String(type)))).toEqual([
    ['householdOf', 'HouseholdComposition', ['asOf', 'bsn']],
    ['householdView', 'HouseholdView', ['asOf', 'bsn']],
  ]);
});
