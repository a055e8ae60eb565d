import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, type ExecutionResult, parse } from 'graphql';
import { createEngine } from '../../gateway/engine';
import { clientRequest, compose } from './hub';
import { startOracle } from './oracle';
import type { SubgraphSource } from './subgraph-server';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.5",
  import: ["@key", "@shareable", "@external", "@provides", "@requires", "@interfaceObject", "@override", "@inaccessible"])`;

const source = (name: string, typeDefs: string, resolvers: unknown): SubgraphSource => ({
  name,
  typeDefs: `${LINK} ${typeDefs}`,
  resolvers: resolvers as SubgraphSource['resolvers'],
});

/** Asks our engine and the oracle; both must give the same, without errors. */
async function askBoth(sources: readonly SubgraphSource[], query: string) {
  const supergraphSdl = compose(sources);
  const engine = await createEngine({
    supergraphSdl,
    subgraphs: Object.fromEntries(
      sources.map(({ name, typeDefs, resolvers }) => {
        const schema = buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }]);
        const run = (
          document: Parameters<typeof execute>[0]['document'],
          variableValues: Record<string, unknown>,
        ) => execute({ schema, document, variableValues }) as Promise<ExecutionResult>;
        return [name, { execute: run }];
      }),
    ),
  });
  const oracle = await startOracle(supergraphSdl, sources);
  const context = clientRequest();
  const ours = await engine.execute(parse(query), {}, context);
  const theirs = await oracle.ask(query);
  await oracle.close();
  await engine.close();
  expect(theirs.errors).toBeUndefined();
  expect(ours.errors).toBeUndefined();
  expect(JSON.stringify(ours.data)).toBe(JSON.stringify(theirs.data));
  return { data: ours.data, record: context.record };
}

test('members of a union may have fields of one name and different types', async () => {
  const { data } = await askBoth(
    [
      source(
        'a',
        'type Query { all: [Thing!]! } union Thing = A | B type A { v: Int! } type B { v: [String] }',
        {
          Query: {
            all: () => [
              { __typename: 'A', v: 1 },
              { __typename: 'B', v: ['x', null] },
            ],
          },
        },
      ),
    ],
    '{ all { __typename ... on A { n: v } ... on B { s: v } } }',
  );
  expect(data).toEqual({
    all: [
      { __typename: 'A', n: 1 },
      { __typename: 'B', s: ['x', null] },
    ],
  });
});

test('a nullable and a non-null field under one name on two members of a union', async () => {
  await askBoth(
    [
      source(
        'a',
        'type Query { all: [Thing!]! } union Thing = A | B type A @key(fields: "id") { id: ID! v: Int! } type B { v: Int! }',
        {
          Query: {
            all: () => [
              { __typename: 'A', id: '1', v: 1 },
              { __typename: 'B', v: 2 },
            ],
          },
        },
      ),
      source('b', 'type A @key(fields: "id") { id: ID! w: String }', {
        A: { __resolveReference: (r: object) => ({ ...r, w: 'w' }) },
      }),
    ],
    '{ all { ... on A { v w } ... on B { v } } }',
  );
});

test('a required field travels to the agency that computes with it', async () => {
  const { data, record } = await askBoth(
    [
      source(
        'a',
        'type Query { items: [Item!]! } type Item @key(fields: "id") { id: ID! size: Size } type Size @shareable { cm: Int! }',
        {
          Query: {
            items: () => [
              { id: '1', size: { cm: 2 } },
              { id: '2', size: { cm: 3 } },
            ],
          },
        },
      ),
      source(
        'b',
        `type Item @key(fields: "id") { id: ID! size: Size @external double: Int @requires(fields: "size { cm }") }
        type Size @shareable { cm: Int! }`,
        {
          Item: {
            __resolveReference: (reference: object) => reference,
            double: ({ size }: { size: { cm: number } }) => size.cm * 2,
          },
        },
      ),
    ],
    '{ items { double } }',
  );
  expect(data).toEqual({ items: [{ double: 4 }, { double: 6 }] });
  expect(record.count('b')).toBe(1);
});

test('keys of several fields, and a way through a third agency from one key to another', async () => {
  await askBoth(
    [
      source('a', 'type Query { one: P } type P @key(fields: "a") { a: ID! }', {
        Query: { one: () => ({ a: '1' }) },
      }),
      source(
        'b',
        'type P @key(fields: "a") @key(fields: "b c { d }") { a: ID! b: ID! c: C! } type C @shareable { d: Int! }',
        {
          P: { __resolveReference: ({ a }: { a: string }) => ({ a, b: `b${a}`, c: { d: 7 } }) },
        },
      ),
      source(
        'c',
        'type P @key(fields: "b c { d }") { b: ID! c: C! found: String } type C @shareable { d: Int! }',
        {
          P: {
            __resolveReference: (r: { b: string; c: { d: number } }) => ({ ...r, found: `${r.b}/${r.c.d}` }),
          },
        },
      ),
    ],
    '{ one { found } }',
  );
});

test('a field that is provided on the way is not asked again', async () => {
  const { record } = await askBoth(
    [
      source(
        'a',
        'type Query { top: P @provides(fields: "name") } type P @key(fields: "id") { id: ID! name: String @external }',
        {
          Query: { top: () => ({ id: '1', name: 'n' }) },
        },
      ),
      source('b', 'type P @key(fields: "id") { id: ID! name: String @shareable }', {
        P: { __resolveReference: (r: object) => ({ ...r, name: 'n' }) },
      }),
    ],
    '{ top { name } }',
  );
  expect(record.count('b')).toBe(0);
});

test('an agency that knows an interface only as one object adds fields to all that implement it', async () => {
  const { data } = await askBoth(
    [
      source(
        'a',
        `type Query { media: [Media!]! } interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! pages: Int } type Film implements Media @key(fields: "id") { id: ID! }`,
        {
          Query: {
            media: () => [
              { __typename: 'Book', id: '1', pages: 5 },
              { __typename: 'Film', id: '2' },
            ],
          },
          Book: { __resolveReference: (r: object) => r },
          Film: { __resolveReference: (r: object) => r },
          Media: {
            __resolveReference: ({ id }: { id: string }) => ({
              __typename: id === '1' ? 'Book' : 'Film',
              id,
            }),
          },
        },
      ),
      source('b', 'type Media @key(fields: "id") @interfaceObject { id: ID! stars: Int }', {
        Media: { __resolveReference: ({ id }: { id: string }) => ({ id, stars: Number(id) }) },
      }),
    ],
    '{ media { __typename id stars ... on Book { pages } } }',
  );
  expect(data).toEqual({
    media: [
      { __typename: 'Book', id: '1', stars: 1, pages: 5 },
      { __typename: 'Film', id: '2', stars: 2 },
    ],
  });
});

test('a field that moved to another agency is asked there', async () => {
  const { data } = await askBoth(
    [
      source('a', 'type Query { one: P } type P @key(fields: "id") { id: ID! moved: String }', {
        Query: { one: () => ({ id: '1' }) },
        P: { moved: () => 'old' },
      }),
      source('b', 'type P @key(fields: "id") { id: ID! moved: String @override(from: "a") }', {
        P: { __resolveReference: (r: object) => r, moved: () => 'new' },
      }),
    ],
    '{ one { moved } }',
  );
  expect(data).toEqual({ one: { moved: 'new' } });
});

test('an object of a type that clients may not see is not shown', async () => {
  const { data } = await askBoth(
    [
      source(
        'a',
        'type Query { any: [Thing] } union Thing = Open | Hidden type Open { v: Int } type Hidden @inaccessible { v: Int }',
        {
          Query: {
            any: () => [
              { __typename: 'Hidden', v: 1 },
              { __typename: 'Open', v: 2 },
            ],
          },
        },
      ),
    ],
    '{ any { ... on Open { v } } }',
  );
  expect(data).toEqual({ any: [null, { v: 2 }] });
});
