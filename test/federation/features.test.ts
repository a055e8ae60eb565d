import { GraphQLScalarType, parse } from 'graphql';
import { createEngine } from '../../gateway/engine';
import { CodedError } from '../../subgraphs/kit/errors';
import { AGENCIES, BSNS, agency } from './agencies';
import { clientRequest, compose, type Hub, startHub } from './hub';
import type { SubgraphSource } from './subgraph-server';

const WHOLE_VIEW = `query($b: [BSN!]!) { persons(bsns: $b) { bsn
  uwv { claims { id amount { cents currency } status dueOn } }
  svb { claims { id } } duo { claims { id } } } }`;

describe('an operation over several agencies', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub();
  });
  beforeEach(() => {
    for (const server of Object.values(hub.servers)) server.seen.length = 0;
  });
  afterAll(() => hub.close());

  test('asks each agency once, with all persons in one entities request', async () => {
    const context = clientRequest();
    const { data, errors } = await hub.ask(WHOLE_VIEW, { b: BSNS }, context);
    expect(errors).toBeUndefined();
    expect((data?.['persons'] as unknown[]).length).toBe(BSNS.length);
    for (const name of AGENCIES) {
      const seen = hub.servers[name]?.seen ?? [];
      expect(seen.map(({ query }) => query.match(/_entities/g)?.length)).toEqual([1]);
      expect(seen[0]?.variables['representations']).toEqual(
        BSNS.map((bsn) => ({ __typename: 'Person', bsn })),
      );
      expect(context.record.count(name)).toBe(1);
      expect(context.record.worst(name)).toBe('ANSWERED');
    }
  });

  test('asks all agencies at the same time', async () => {
    // Each agency waits until all of them have been asked: one after the other would never end.
    let asked = 0;
    const waiting: Array<() => void> = [];
    for (const name of AGENCIES) {
      const server = hub.servers[name];
      if (!server) throw new Error(name);
      server.fault = (_request, response) => {
        asked += 1;
        waiting.push(() => {
          response.writeHead(200, { 'content-type': 'application/json' });
          response.end(JSON.stringify({ data: { _entities: [{ [name]: null }] } }));
        });
        if (asked === AGENCIES.length) for (const answer of waiting) answer();
      };
    }
    const query = '{ persons(bsns: ["999990007"]) { uwv { asOf } svb { asOf } duo { asOf } } }';
    const { errors } = await hub.ask(query);
    for (const server of Object.values(hub.servers)) server.fault = undefined;
    expect(errors).toBeUndefined();
    expect(asked).toBe(AGENCIES.length);
  });

  test('shows through the interface what each agency has in a type of its own', async () => {
    const { data } = await hub.ask(`{ persons(bsns: ["999990007"]) { uwv { ...F } duo { ...F } } }
      fragment F on AgencyFile { __typename claims { __typename id ... on DuoClaim { own } } }`);
    expect(data).toEqual({
      persons: [
        {
          uwv: {
            __typename: 'UwvFile',
            claims: [
              { __typename: 'UwvClaim', id: 'uwv-0-0' },
              { __typename: 'UwvClaim', id: 'uwv-0-1' },
            ],
          },
          duo: {
            __typename: 'DuoFile',
            claims: [
              { __typename: 'DuoClaim', id: 'duo-0-0', own: 'duo own 0' },
              { __typename: 'DuoClaim', id: 'duo-0-1', own: 'duo own 1' },
            ],
          },
        },
      ],
    });
  });

  test('gives a source in this process the context of the client request', async () => {
    const context = clientRequest({ headers: { traceparent: 'x' } });
    const { errors } = await hub.ask('{ household(id: "1") { members { bsn } } }', {}, context);
    expect(errors).toBeUndefined();
    expect(context.record.entries).toEqual([
      expect.objectContaining({ subgraph: 'household', outcome: 'ANSWERED', operationKind: 'query' }),
    ]);
  });

  test('sends the headers of the client request and what is left of its budget', async () => {
    const context = clientRequest({
      headers: { traceparent: '00-abc', 'x-purpose': 'test' },
      budgetMs: 3000,
    });
    await hub.ask('{ uwvPing }', {}, context);
    const headers = hub.servers['uwv']?.seen[0]?.headers;
    expect(headers).toMatchObject({ traceparent: '00-abc', 'x-purpose': 'test' });
    const left = Number(headers?.['x-request-budget-ms']);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThanOrEqual(3000);
  });

  test('sends a mutation once, and answers with a member of its result union', async () => {
    const context = clientRequest();
    const mutation = `mutation($b: BSN!) {
      first: uwvNote(bsn: $b, text: "a") { ... on Noted { text person { bsn svb { claims { id } } } } }
      second: uwvNote(bsn: $b, text: "") { ... on Refused { reason } ... on Noted { text } } }`;
    const { data, errors } = await hub.ask(mutation, { b: BSNS[0] }, context);
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      first: { text: 'a', person: { bsn: BSNS[0], svb: { claims: [{ id: 'svb-0-0' }, { id: 'svb-0-1' }] } } },
      second: { reason: 'A note has a text' },
    });
    expect(hub.servers['uwv']?.seen.length).toBe(1);
    expect(context.record.entries.map((e) => [e.subgraph, e.operationKind])).toEqual([
      ['uwv', 'mutation'],
      ['svb', 'query'],
    ]);
  });

  test('never shares a mutation, and shares a query only within one client request', async () => {
    const one = clientRequest();
    await Promise.all([hub.ask('{ uwvPing }', {}, one), hub.ask('{ uwvPing }', {}, one)]);
    expect(hub.servers['uwv']?.seen.length).toBe(1);
    expect(one.record.count('uwv')).toBe(1);
    await Promise.all([hub.ask('{ uwvPing }'), hub.ask('{ uwvPing }')]);
    expect(hub.servers['uwv']?.seen.length).toBe(3);
    const note = 'mutation { uwvNote(bsn: "1", text: "x") { __typename } }';
    const other = clientRequest();
    await Promise.all([hub.ask(note, {}, other), hub.ask(note, {}, other)]);
    expect(hub.servers['uwv']?.seen.length).toBe(5);
  });

  test('plans an operation once, also when its text is parsed again', async () => {
    const query = '{ persons(bsns: []) { bsn onlyHere: uwv { asOf } } }';
    const before = hub.engine.planCount;
    const document = parse(query);
    for (let nth = 0; nth < 3; nth += 1) await hub.engine.execute(document, {}, clientRequest());
    await Promise.all([hub.ask(query), hub.ask(query)]);
    expect(hub.engine.planCount - before).toBe(1);
  });

  test('a client that hangs up during planning does not spoil the plan for the others', async () => {
    const gone = new AbortController();
    const query = '{ persons(bsns: []) { bsn goneClient: uwv { asOf } } }';
    const document = parse(query);
    const leaving = hub.engine.execute(document, {}, clientRequest({ signal: gone.signal }));
    gone.abort();
    await leaving;
    const { data, errors } = await hub.engine.execute(document, {}, clientRequest());
    expect(errors).toBeUndefined();
    expect(data).toEqual({ persons: [] });
  });

  test('answers introspection beside ordinary fields, and without asking anyone', async () => {
    const context = clientRequest();
    const about = await hub.ask('{ __type(name: "Money") { fields { name } } __typename }', {}, context);
    expect(about).toEqual({
      data: { __type: { fields: [{ name: 'cents' }, { name: 'currency' }] }, __typename: 'Query' },
    });
    expect(context.record.entries).toEqual([]);
    const both = await hub.ask(
      '{ uwvPing ...S } fragment S on Query { __schema { queryType { name } } svbPing }',
    );
    expect(both).toEqual({
      data: {
        uwvPing: 'pong from uwv',
        __schema: { queryType: { name: 'Query' } },
        svbPing: 'pong from svb',
      },
    });
  });

  test('answers an operation of which nothing is left', async () => {
    expect(await hub.ask('{ uwvPing @skip(if: true) }')).toEqual({ data: {} });
    expect(await hub.ask('query($n: Boolean!) { uwvPing @include(if: $n) }', { n: false })).toEqual({
      data: {},
    });
  });

  test('names a bad variable, its place and the reason, and never its value', async () => {
    const query = 'query($b: [BSN!]!, $flag: Boolean!) { persons(bsns: $b) { bsn @include(if: $flag) } }';
    const context = clientRequest();
    const { data, errors } = await hub.ask(query, { b: ['999990020', null], flag: '999990020' }, context);
    expect(data).toBeUndefined();
    expect(errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
      ['Variable "$b[1]": Expected non-nullable type "BSN!" not to be null.', 'BAD_INPUT'],
      ['Variable "$flag": Expected a value of type "Boolean!".', 'BAD_INPUT'],
    ]);
    expect(context.record.entries).toEqual([]);
  });

  test('answers the operation that is named, and says so when there is none of that name', async () => {
    const document = parse('query A { uwvPing } query B { svbPing }');
    expect(await hub.engine.execute(document, {}, clientRequest(), 'B')).toEqual({
      data: { svbPing: 'pong from svb' },
    });
    for (const name of ['C', undefined]) {
      const { data, errors } = await hub.engine.execute(document, {}, clientRequest(), name);
      expect(data).toBeUndefined();
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_REQUEST']);
    }
  });

  test('hides from clients what is only for the federation', () => {
    const names = Object.keys(hub.engine.apiSchema.getTypeMap());
    expect(names.filter((name) => name.startsWith('join__') || name.startsWith('_'))).toEqual(
      names.filter((name) => name.startsWith('__')),
    );
  });

  test('refuses to start when a subgraph of the supergraph has no access', async () => {
    await expect(createEngine({ supergraphSdl: hub.supergraphSdl, subgraphs: {} })).rejects.toThrow(
      /without access: duo, household, svb, uwv/,
    );
  });
});

test('an agency that joins is served without a change elsewhere', async () => {
  const hub = await startHub([...AGENCIES.map((name) => agency(name)), agency('cak')]);
  const { data } = await hub.ask(
    '{ persons(bsns: ["999990007"]) { cak { claims { id } } uwv { claims { id } } } }',
  );
  await hub.close();
  expect(data).toEqual({
    persons: [
      {
        cak: { claims: [{ id: 'cak-0-0' }, { id: 'cak-0-1' }] },
        uwv: { claims: [{ id: 'uwv-0-0' }, { id: 'uwv-0-1' }] },
      },
    ],
  });
});

test('a source in this process asks the hub in turn, within the same client request', async () => {
  const hub = await startHub();
  const inner = parse('{ persons(bsns: ["999990007"]) { uwv { claims { id } } svb { claims { id } } } }');
  const view: SubgraphSource = {
    name: 'view',
    typeDefs: 'type Query { claimCount: Int }',
    resolvers: {} as SubgraphSource['resolvers'],
  };
  const supergraphSdl = compose([view]);
  const outer = await createEngine({
    supergraphSdl,
    subgraphs: {
      view: {
        async execute(_document, _variables, context) {
          const { data } = await hub.engine.execute(inner, {}, context);
          const [person] = data?.['persons'] as Array<Record<string, { claims: unknown[] } | null>>;
          return {
            data: {
              claimCount: (person?.['uwv']?.claims.length ?? 0) + (person?.['svb']?.claims.length ?? 0),
            },
          };
        },
      },
    },
  });
  const context = clientRequest({ headers: { traceparent: 'same' } });
  expect(await outer.execute(parse('{ claimCount }'), {}, context)).toEqual({ data: { claimCount: 4 } });
  expect(context.record.summary()).toEqual({
    household: 'ANSWERED',
    uwv: 'ANSWERED',
    svb: 'ANSWERED',
    view: 'ANSWERED',
  });
  expect(hub.servers['uwv']?.seen[0]?.headers['traceparent']).toBe('same');
  await outer.close();
  await hub.close();
});

describe('scalars that check values', () => {
  const BSN = new GraphQLScalarType({
    name: 'BSN',
    parseValue(value) {
      if (value === BSNS[0]) return value;
      throw new CodedError('BAD_BSN', 'This is no burgerservicenummer');
    },
  });
  const query = 'query($b: [BSN!]!) { persons(bsns: $b) { bsn uwv { bsn } } }';

  test('refuse input before any source is asked, with their own code and reason', async () => {
    const hub = await startHub(undefined, { scalars: { BSN } });
    const context = clientRequest();
    const { errors } = await hub.ask(query, { b: [BSNS[0], BSNS[1]] }, context);
    await hub.close();
    expect(errors?.map((error) => error.toJSON())).toEqual([
      { message: 'Variable "$b[1]": This is no burgerservicenummer', extensions: { code: 'BAD_BSN' } },
    ]);
    expect(context.record.entries).toEqual([]);
  });

  test('refuse a value in an answer, which makes the answer malformed', async () => {
    const hub = await startHub(undefined, { scalars: { BSN } });
    const uwv = hub.servers['uwv'];
    if (uwv) {
      uwv.fault = (_, response) => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ data: { _entities: [{ uwv: { bsn: 'not one' } }] } }));
      };
    }
    const context = clientRequest();
    const { data, errors } = await hub.ask(query, { b: [BSNS[0]] }, context);
    await hub.close();
    expect(data).toEqual({ persons: [{ bsn: BSNS[0], uwv: null }] });
    expect(errors?.map(({ path }) => path)).toEqual([['persons', 0, 'uwv', 'bsn']]);
    expect(context.record.worst('uwv')).toBe('MALFORMED');
  });
});
