import type { ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { Outcome } from '../../gateway/engine';
import { AGENCIES, agency, BSNS } from './agencies';
import { clientRequest, type Hub, startHub } from './hub';
import type { Fault } from './subgraph-server';

const SECRET = 'SECRET-of-uwv-999990020';
const QUERY = `query($b: [BSN!]!) { persons(bsns: $b) { bsn
  uwv { claims { id } } svb { claims { id } } duo { claims { id } } } }`;
const MESSAGE = 'The source did not give this part of the answer';

const json = (response: ServerResponse, body: unknown, status = 200, type = 'application/json') => {
  response.writeHead(status, { 'content-type': type });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};

const CASES: ReadonlyArray<readonly [string, Outcome, Fault]> = [
  [
    'HTTP 500 with a text',
    'FAULTY',
    (_, response) => json(response, `stack at ${SECRET}`, 500, 'text/plain'),
  ],
  ['HTTP 500 with JSON', 'FAULTY', (_, response) => json(response, { errors: [{ message: SECRET }] }, 500)],
  ['HTTP 404', 'FAULTY', (_, response) => json(response, SECRET, 404, 'text/html')],
  ['a redirect', 'FAULTY', (_, response) => response.writeHead(302, { location: `http://${SECRET}/` }).end()],
  ['HTTP 401', 'REFUSED', (_, response) => json(response, { errors: [{ message: SECRET }] }, 401)],
  ['HTTP 403', 'REFUSED', (_, response) => json(response, SECRET, 403, 'text/plain')],
  ['a connection reset', 'UNREACHABLE', (request) => request.socket.resetAndDestroy()],
  [
    'a body that breaks off',
    'UNREACHABLE',
    (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":{"_ent', () => response.socket?.resetAndDestroy());
    },
  ],
  ['malformed JSON', 'MALFORMED', (_, response) => json(response, `{"data":{"_entities":[${SECRET}`)],
  [
    'a wrong content type',
    'MALFORMED',
    (_, response) => json(response, `<p>${SECRET}</p>`, 200, 'text/html'),
  ],
  ['no content type', 'MALFORMED', (_, response) => response.end('{"data":{}}')],
  ['a list', 'MALFORMED', (_, response) => json(response, [SECRET])],
  ['an empty object', 'MALFORMED', (_, response) => json(response, {})],
  ['null data without errors', 'MALFORMED', (_, response) => json(response, { data: null })],
  ['data of a wrong kind', 'MALFORMED', (_, response) => json(response, { data: SECRET })],
  ['errors of a wrong kind', 'MALFORMED', (_, response) => json(response, { data: {}, errors: SECRET })],
  [
    'too few entities',
    'MALFORMED',
    (_, response) => json(response, { data: { _entities: [{ uwv: null }] } }),
  ],
  [
    'a huge body',
    'MALFORMED',
    (_, response) => json(response, { data: { _entities: SECRET.repeat(20_000) } }),
  ],
  ['a file that is a text', 'MALFORMED', (_, response) => json(response, entities({ uwv: SECRET }))],
  [
    'claims that are no list',
    'MALFORMED',
    (_, response) => json(response, entities({ uwv: { claims: SECRET } })),
  ],
  [
    'a claim without its number',
    'MALFORMED',
    (_, response) => json(response, entities({ uwv: { claims: [{}] } })),
  ],
  ['a field that is missing', 'MALFORMED', (_, response) => json(response, entities({}))],
  [
    'an error of a resolver',
    'FAULTY',
    (_, response) =>
      json(response, {
        data: { _entities: BSNS.map(() => ({ uwv: null })) },
        errors: [
          ...BSNS.map((bsn, nth) => ({ message: `${SECRET} ${bsn}`, path: ['_entities', nth, 'uwv'] })),
        ],
      }),
  ],
  [
    'an error without a path',
    'FAULTY',
    (_, response) =>
      json(response, {
        data: null,
        errors: [{ message: SECRET, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      }),
  ],
  [
    'an error with status 400',
    'FAULTY',
    (_, response) =>
      json(response, { errors: [{ message: SECRET, extensions: { exception: SECRET } }] }, 400),
  ],
  [
    'an error that is no error',
    'FAULTY',
    (_, response) => json(response, { data: null, errors: [SECRET, null, 7] }),
  ],
];

function entities(one: unknown) {
  return { data: { _entities: BSNS.map(() => one) } };
}

/** The promise of every fault: what the others gave stands, the gap is null, and each gap is named. */
function expectOnlyUwvMissing(result: Awaited<ReturnType<Hub['ask']>>) {
  const persons = result.data?.['persons'] as Array<Record<string, unknown>>;
  expect(persons.map(({ bsn }) => bsn)).toEqual(BSNS);
  persons.forEach((person, nth) => {
    expect(person['svb']).toEqual({ claims: [{ id: `svb-${nth}-0` }, { id: `svb-${nth}-1` }] });
    expect(person['duo']).toEqual({ claims: [{ id: `duo-${nth}-0` }, { id: `duo-${nth}-1` }] });
    const file = person['uwv'] as { claims: unknown } | null;
    expect(file === null || file.claims === null).toBe(true);
  });
  expect(new Set(result.errors?.map(({ message }) => message))).toEqual(new Set([MESSAGE]));
  for (const error of result.errors ?? []) {
    expect(error.extensions).toEqual({ code: 'SOURCE_FAULT', source: 'uwv' });
    expect(error.path?.slice(0, 1)).toEqual(['persons']);
    expect(error.path?.[2]).toBe('uwv');
  }
  expect(new Set(result.errors?.map(({ path }) => path?.[1]))).toEqual(new Set([0, 1, 2]));
}

describe('when one agency fails', () => {
  let hub: Hub;
  beforeAll(async () => {
    hub = await startHub(undefined, { maxAnswerBytes: 200_000, breaker: { faultsToOpen: 1000 } });
  });
  afterEach(() => {
    for (const server of Object.values(hub.servers)) server.fault = undefined;
  });
  afterAll(() => hub.close());

  const uwv = () => {
    const server = hub.servers['uwv'];
    if (!server) throw new Error('no uwv');
    return server;
  };

  test.each(CASES)(
    '%s: the others stand, it is recorded, and nothing it said leaves',
    async (_, outcome, fault) => {
      uwv().fault = fault;
      uwv().seen.length = 0;
      const context = clientRequest();
      const result = await hub.ask(QUERY, { b: BSNS }, context);
      expectOnlyUwvMissing(result);
      expect(context.record.worst('uwv')).toBe(outcome);
      expect(context.record.worst('svb')).toBe('ANSWERED');
      expect(uwv().seen.length).toBe(1);
      const left = JSON.stringify([result.errors, context.record.entries]);
      for (const hidden of ['SECRET', '127.0.0.1', uwv().url, '_entities', ...BSNS])
        expect(left).not.toContain(hidden);
      expect(JSON.stringify(result.data)).not.toContain('SECRET');
    },
  );

  test('an agency that hangs costs no more than the budget, and is late', async () => {
    uwv().fault = () => undefined;
    const context = clientRequest({ budgetMs: 150 });
    const start = performance.now();
    expectOnlyUwvMissing(await hub.ask(QUERY, { b: BSNS }, context));
    expect(performance.now() - start).toBeLessThan(1000);
    expect(context.record.worst('uwv')).toBe('LATE');
  });

  test('an agency that hangs halfway its body is late', async () => {
    uwv().fault = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":');
    };
    const context = clientRequest({ budgetMs: 150 });
    expectOnlyUwvMissing(await hub.ask(QUERY, { b: BSNS }, context));
    expect(context.record.worst('uwv')).toBe('LATE');
  });

  test('when the budget is gone, nothing more is sent', async () => {
    uwv().seen.length = 0;
    const context = clientRequest({ budgetMs: 0 });
    const { data, errors } = await hub.ask('{ uwvPing }', {}, context);
    expect(data).toEqual({ uwvPing: null });
    expect(errors?.[0]?.toJSON()).toEqual({
      message: MESSAGE,
      path: ['uwvPing'],
      extensions: { code: 'SOURCE_FAULT', source: 'uwv' },
    });
    expect(context.record.worst('uwv')).toBe('LATE');
    expect(uwv().seen.length).toBe(0);
  });

  test('a client that hangs up ends the request to the agency', async () => {
    const gone = new AbortController();
    const ended = new Promise<void>((resolve) => {
      uwv().fault = (request) => {
        request.socket.on('close', () => resolve());
        gone.abort();
      };
    });
    const context = clientRequest({ signal: gone.signal });
    await hub.ask('{ uwvPing }', {}, context);
    await ended;
    expect(context.record.worst('uwv')).toBe('LATE');
  });

  test('a mutation that fails is not sent again', async () => {
    uwv().fault = (request) => request.socket.resetAndDestroy();
    uwv().seen.length = 0;
    const { data, errors } = await hub.ask('mutation { a: uwvNote(bsn: "1", text: "x") { __typename } }');
    expect(data).toBeNull();
    expect(errors?.map(({ path }) => path)).toEqual([['a']]);
    expect(uwv().seen.length).toBe(1);
  });

  test('a value of a wrong kind deep in a claim takes away that claim list only, and is recorded', async () => {
    uwv().fault = (_, response) =>
      json(response, entities({ uwv: { asOf: null, claims: [{ id: 'x', amount: { cents: '12; drop' } }] } }));
    const context = clientRequest();
    const query =
      '{ persons(bsns: ["999990007", "999990020", "999990019"]) { uwv { asOf claims { id amount { cents } } } } }';
    const { data, errors } = await hub.ask(query, {}, context);
    expect(data).toEqual({ persons: BSNS.map(() => ({ uwv: { asOf: null, claims: null } })) });
    expect(errors?.map(({ path }) => path)).toEqual(
      BSNS.map((_, nth) => ['persons', nth, 'uwv', 'claims', 0, 'amount', 'cents']),
    );
    expect(context.record.worst('uwv')).toBe('MALFORMED');
  });

  test('an agency that does not know a person answers null, which is no fault', async () => {
    uwv().fault = (_, response) => json(response, { data: { _entities: [null] } });
    const context = clientRequest();
    const { data, errors } = await hub.ask('{ persons(bsns: ["1"]) { bsn uwv { asOf } } }', {}, context);
    expect(errors).toBeUndefined();
    expect(data).toEqual({ persons: [{ bsn: '1', uwv: null }] });
    expect(context.record.worst('uwv')).toBe('ANSWERED');
  });

  test('an unexpected error of a source in this process is masked, and told to the operator', async () => {
    const told: unknown[] = [];
    const other = await startHub(undefined, { onInternalFault: (error) => told.push(error) });
    const { data, errors } = await other.ask('{ explode household(id: "unknown") { id } }');
    await other.close();
    expect(data).toEqual({ explode: null, household: null });
    expect(told).toEqual([new Error('secret detail 999990020')]);
    expect(errors?.map(({ message, path, extensions }) => [message, path, extensions['code']])).toEqual([
      [MESSAGE, ['explode'], 'SOURCE_FAULT'],
      ['There is no such household', ['household'], 'HOUSEHOLD_NOT_FOUND'],
    ]);
  });
});

describe('errors that a source gives a code', () => {
  test('pass with message, code and place; everything else they carry is dropped', async () => {
    const failing = agency('uwv', '', {
      UwvFile: {
        claims: () => {
          throw new GraphQLError('The date lies too far back', {
            extensions: { code: 'DATE_OUT_OF_RANGE', internal: SECRET },
          });
        },
        asOf: () => {
          throw new GraphQLError(SECRET, { extensions: { code: 'INTERNAL_FAULT' } });
        },
      },
    });
    const hub = await startHub([failing]);
    const { data, errors } = await hub.ask(
      '{ persons(bsns: ["999990007"]) { file: uwv { claims { id } asOf bsn } } }',
    );
    await hub.close();
    expect(data).toEqual({ persons: [{ file: { claims: null, asOf: null, bsn: '999990007' } }] });
    expect(errors?.map((error) => error.toJSON())).toEqual([
      {
        message: 'The date lies too far back',
        path: ['persons', 0, 'file', 'claims'],
        extensions: { code: 'DATE_OUT_OF_RANGE', source: 'uwv' },
      },
      {
        message: MESSAGE,
        path: ['persons', 0, 'file', 'asOf'],
        extensions: { code: 'SOURCE_FAULT', source: 'uwv' },
      },
    ]);
  });

  test('an entity that lacks a field it must have is null with an error that says so', async () => {
    const strict = agency('uwv', 'extend type Person { uwvNumber: String! }', {
      Person: { __resolveReference: () => null },
    });
    const hub = await startHub([strict]);
    const { data, errors } = await hub.ask(
      '{ household(id: "1") { id head { bsn uwvNumber } } subject { ... on Person { uwvNumber } } }',
    );
    await hub.close();
    expect(data).toEqual({ household: null, subject: null });
    const named = errors?.map(({ path, extensions }) => `${path?.join('.')} ${String(extensions['source'])}`);
    expect(named?.sort()).toEqual(['household.head.uwvNumber uwv', 'subject.uwvNumber uwv']);
  });
});

test('an agency that nobody listens for leaves the others standing', async () => {
  const hub = await startHub();
  await hub.servers['uwv']?.close();
  const context = clientRequest();
  expectOnlyUwvMissing(await hub.ask(QUERY, { b: BSNS }, context));
  expect(context.record.worst('uwv')).toBe('UNREACHABLE');
  await hub.close();
});

test('with every agency gone the persons themselves still come', async () => {
  const hub = await startHub();
  await Promise.all(Object.values(hub.servers).map((server) => server.close()));
  const context = clientRequest();
  const { data } = await hub.ask(QUERY, { b: ['1'] }, context);
  await hub.engine.close();
  expect(data).toEqual({ persons: [{ bsn: '1', uwv: null, svb: null, duo: null }] });
  expect(AGENCIES.map((name) => context.record.worst(name))).toEqual(AGENCIES.map(() => 'UNREACHABLE'));
  expect(context.record.summary()).toEqual({
    household: 'ANSWERED',
    uwv: 'UNREACHABLE',
    svb: 'UNREACHABLE',
    duo: 'UNREACHABLE',
  });
});
