// oxlint-disable-next-line import/no-unassigned-import -- it must come before graphql, and has nothing to name
import '../faults/as-in-production';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  getNamedType,
  type GraphQLNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { committedManifest, publicSchemaOf } from '../../scripts/contract/operations';
import { SCHEMA_FOLDER } from '../../scripts/contract/subgraphs';
import { readManifest } from '../../gateway/door';
import { openRealDoor, type RealDoor } from './real-door';
import { manyAtOnce } from './sender';

const SUPERGRAPH = readFileSync(path.join(SCHEMA_FOLDER, 'supergraph.graphql'), 'utf8');
const schema = publicSchemaOf(SUPERGRAPH);
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);
const MANIFEST = readManifest(committedManifest() ?? '');
const BSN = '999990019';

/** A name that the schema may have, and two that it does not: one of them so near that a library would suggest the name. */
const withOthers = (names: readonly string[]): string[] => [
  ...new Set([...names, ...names.map((name) => `${name}x`), 'zzzzzzzzzz']),
];

const namesOf = (type: GraphQLNamedType): string[] => {
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type))
    return Object.keys(type.getFields());
  return [];
};

const argumentsOf = types.flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields()).flatMap((field) =>
        field.args.length === 0
          ? []
          : [{ type: type.name, field, names: field.args.map(({ name }) => name) }],
      )
    : [],
);

/** What somebody with a list of words asks. None is valid, whether or not the schema has the word. */
const PROBES: Readonly<Record<string, string[]>> = {
  'fields of Query': withOthers(Object.keys(schema.getQueryType()?.getFields() ?? {})).flatMap((name) => [
    `{ ${name} }`,
    `{ ${name} { zzz } }`,
    `{ ${name} { __typename } zzz }`,
    `{ ${name}(zzz: 1) { __typename } }`,
    `mutation { ${name} }`,
    `subscription { ${name} }`,
  ]),
  'fields of every type': types
    .filter(isCompositeType)
    .flatMap((type) => withOthers(namesOf(type)).map((name) => `{ ... on ${type.name} { ${name} zzz } }`)),
  'names of types': withOthers(types.map(({ name }) => name)).flatMap((name) => [
    `{ zzz ... on ${name} { __typename } }`,
    `{ __typename } fragment F on ${name} { __typename }`,
    `query ($v: ${name}) { __typename }`,
    `query ($v: [${name}!]! = 1) { zzz }`,
  ]),
  'values of enumerations': types
    .filter(isEnumType)
    .flatMap((type) =>
      withOthers(namesOf(type)).flatMap((name) => [
        `query ($v: ${type.name} = ${name}) { __typename }`,
        `query ($v: ${type.name} = "${name}") { __typename }`,
      ]),
    ),
  arguments: argumentsOf.flatMap(({ type, field, names }) =>
    withOthers(names).flatMap((name) => [
      `{ zzz ... on ${type} { ${field.name}(${name}: "1") } }`,
      `{ ${field.name}(${name}: {}) { zzz } }`,
      `{ zzz ${field.name}(${name}: 99) { __typename } }`,
      `{ __typename @include(${name}: true) }`,
    ]),
  ),
  'fields of inputs': types
    .filter(isInputObjectType)
    .flatMap((type) =>
      withOthers(namesOf(type)).flatMap((name) => [
        `query ($v: ${type.name} = { ${name}: "x" }) { __typename }`,
        `query ($v: ${type.name} = { ${name}: null, zzz: 1 }) { __typename }`,
      ]),
    ),
  'fields beside more mistakes than are counted': ['asOf', 'zzzz'].map(
    (name) => `{ householdView { ${Array.from({ length: 99 }, (_, nth) => `z${nth}`).join(' ')} ${name} } }`,
  ),
};

/** Values for a variable of a document that is valid and trusted: the words are in the value. */
const forecast = [...MANIFEST.values()].find((text) => text.startsWith('query Forecast(')) ?? '';
const inputs = types.filter(isInputObjectType);
const VARIABLES = inputs.flatMap((type) =>
  withOthers(namesOf(type)).flatMap((name) =>
    ['x', '1', { zzz: 1 }, [[]]].flatMap((value) => {
      const scenario = schema.getType('ForecastScenario');
      const holders = isInputObjectType(scenario)
        ? Object.values(scenario.getFields()).filter((field) => getNamedType(field.type) === type)
        : [];
      const places =
        type === scenario
          ? [{ [name]: value }]
          : holders.map((at) => ({ [at.name]: { [name]: value, zzz: 1 } }));
      return places.map((place) => ({ query: forecast, variables: { bsn: BSN, scenario: place } }));
    }),
  ),
);

const answersTo = async (door: RealDoor, bodies: readonly object[]): Promise<string[]> => {
  const answers = new Set<string>();
  await manyAtOnce(bodies, async (body) => void answers.add(await door.ask(body)));
  return [...answers];
};
const asBodies = (documents: readonly string[]): object[] => documents.map((query) => ({ query }));

describe('what the schema has cannot be learned from an answer', () => {
  let doors: Readonly<Record<'free' | 'trusted' | 'development', RealDoor>>;
  beforeAll(async () => {
    const [free, trusted, development] = await Promise.all([
      openRealDoor({ development: false, freeDocuments: true }),
      openRealDoor({ development: false, trustedDocuments: MANIFEST }),
      openRealDoor({ development: true }),
    ]);
    doors = { free, trusted, development };
  });
  afterAll(() => Promise.all(Object.values(doors).map((door) => door.close())));

  test('the words are those of our own schema, all of them', () => {
    const count = Object.fromEntries(
      Object.entries(PROBES).map(([what, documents]) => [what, documents.length]),
    );
    expect(Object.values(count).filter((probes) => probes === 0)).toEqual([]);
    expect(Object.values(count).reduce((sum, probes) => sum + probes, 0)).toBeGreaterThan(4000);
    expect(VARIABLES.length).toBeGreaterThan(50);
  });

  test.each(Object.entries(PROBES))('free documents in production: %s', async (_what, documents) => {
    const answers = await answersTo(doors.free, asBodies(documents));
    expect(answers.map((answer) => JSON.parse(answer) as unknown)).toEqual([
      {
        status: 400,
        headers: expect.any(Object) as object,
        body: expect.stringContaining('DOCUMENT_NOT_VALID') as string,
      },
    ]);
  });

  test.each(Object.entries(PROBES))('trusted documents only: %s', async (_what, documents) => {
    const answers = await answersTo(doors.trusted, asBodies(documents));
    expect(answers.length).toBe(1);
    expect(answers[0]).toContain('DOCUMENT_NOT_TRUSTED');
  });

  test.each(['free', 'trusted'] as const)('words in a variable of a valid document, %s', async (name) => {
    const answers = await answersTo(doors[name], VARIABLES);
    expect(answers.length).toBe(1);
    expect(answers[0]).toContain('BAD_INPUT');
  });

  test('a value that a scalar refuses is named with its own code, when the variable is the value', async () => {
    const answer = await doors.trusted.ask({ query: forecast, variables: { bsn: '123' } });
    expect(answer).toMatch(/BAD_BSN/);
    expect(answer).toMatch(/Variable \\\\\\"\$bsn/);
  });

  test('the same words do tell in development: the probes are sharp', async () => {
    for (const [what, documents] of Object.entries(PROBES)) {
      const answers = await answersTo(doors.development, asBodies(documents.slice(0, 40)));
      expect([what, answers.length > 1]).toEqual([what, true]);
    }
    expect((await answersTo(doors.development, VARIABLES)).length).toBeGreaterThan(1);
  });
});
