import { CodedError } from '../../subgraphs/kit/errors';
import { openTestDoor, type TestDoor } from './test-door';

const BSN = '999990020';
const TWO_VARIABLES = 'query($of: Int!, $in: PersonInput!) { count(of: $of) person(input: $in) }';

describe('the door', () => {
  let door: TestDoor;
  beforeAll(async () => {
    door = await openTestDoor();
  });
  beforeEach(() => {
    door.log.length = 0;
    door.seen.length = 0;
  });
  afterAll(() => door.close());

  /** The access log line is written after the response has left. */
  const logged = async () => {
    for (;;) {
      const line = door.log.find(({ msg }) => msg === 'request');
      if (line) return line;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  const refusal = async (body: unknown, headers?: Record<string, string>) => {
    const { status, json } = await door.post(body, headers);
    return [status, json.errors?.[0]?.extensions, json.errors?.[0]?.message] as const;
  };

  test('answers an operation', async () => {
    const { status, json, headers } = await door.post({
      query: 'query($n: String) { hello(name: $n) }',
      variables: { n: 'x' },
    });
    expect([status, json]).toEqual([200, { data: { hello: 'hello x' } }]);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('continues a valid trace, towards the sources too, and names it', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
    const { headers } = await door.post({ query: '{ hello }' }, { traceparent });
    expect(headers.get('x-trace-id')).toBe(traceId);
    expect(door.seen[0]?.headers['traceparent']).toMatch(
      new RegExp(`^00-${traceId}-(?!00f067aa0ba902b7)[0-9a-f]{16}-01$`),
    );
    expect((await logged())['traceId']).toBe(traceId);
  });

  test.each([
    '',
    'x',
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `ff-${'a'.repeat(32)}-00f067aa0ba902b7-01`,
  ])('starts a trace of its own for the header "%s"', async (traceparent) => {
    const { headers } = await door.post({ query: '{ hello }' }, { traceparent });
    expect(headers.get('x-trace-id')).toMatch(/^[0-9a-f]{32}$/);
    expect(headers.get('x-trace-id')).not.toMatch(/^(0+|a+)$/);
  });

  test('logs one line per request, without documents, variables or numbers of persons', async () => {
    await door.post({
      query: `query Find${BSN}($n: String) { hello(name: $n) fail }`,
      variables: { n: BSN },
    });
    const line = await logged();
    expect(line).toMatchObject({
      operation: 'Find*********',
      status: 200,
      sources: { only: 'FAULTY' },
      codes: ['SOURCE_FAULT'],
    });
    expect(typeof line['durationMs']).toBe('number');
    expect(JSON.stringify(door.log)).not.toMatch(new RegExp(`${BSN}|hello|password`));
    expect(door.log.length).toBe(1);
  });

  test('shows of an error in a source only that there was one, and passes coded errors', async () => {
    const { json, text } = await door.post({ query: '{ fail coded hello }' });
    expect(json.data).toEqual({ fail: null, coded: null, hello: 'hello world' });
    expect(json.errors).toEqual([
      {
        message: 'The source did not give this part of the answer',
        path: ['fail'],
        extensions: { code: 'SOURCE_FAULT', source: 'only' },
      },
      {
        message: 'No household ********* here',
        path: ['coded'],
        extensions: { code: 'HOUSEHOLD_NOT_FOUND', source: 'only' },
      },
    ]);
    expect(text).not.toContain('password');
  });

  test.each([
    ['{', 'DOCUMENT_NOT_PARSED'],
    ['{ nothing }', 'DOCUMENT_NOT_VALID'],
    ['subscription { hello }', 'DOCUMENT_NOT_VALID'],
    [`{ count(of: "${BSN}") }`, 'DOCUMENT_NOT_VALID'],
    ['{ __schema { queryType { name } } }', 'DOCUMENT_NOT_VALID'],
    ['query A { hello } query B { hello }', 'BAD_REQUEST'],
  ])('refuses a document with a status of 400 (%#)', async (query, code) => {
    const [status, extensions, message] = await refusal({ query });
    expect([status, extensions]).toEqual([400, { code }]);
    expect(message).not.toMatch(/\d{9}|Did you mean/);
  });

  test('refuses bad variables with one fixed error', async () => {
    const { status, json } = await door.post({
      query: TWO_VARIABLES,
      variables: { of: BSN, in: { bsn: BSN } },
    });
    expect([status, json]).toEqual([
      400,
      {
        errors: [
          { message: 'A variable has a value that is not allowed.', extensions: { code: 'BAD_INPUT' } },
        ],
      },
    ]);
    expect(door.seen.length).toBe(0);
  });

  test('takes an empty name of an operation for none', async () => {
    const { json } = await door.post({ query: 'query A { hello }', operationName: '' });
    expect(json).toEqual({ data: { hello: 'hello world' } });
  });

  test('refuses what is not a GraphQL request', async () => {
    expect((await refusal('{ "not json'))[1]).toEqual({ code: 'BAD_REQUEST' });
    expect((await refusal({ notquery: 1 }))[1]).toEqual({ code: 'BAD_REQUEST' });
    expect((await refusal([{ query: '{ hello }' }]))[1]).toEqual({ code: 'BAD_REQUEST' });
    const form = await refusal('query={hello}', { 'content-type': 'text/plain' });
    expect([form[0], form[1]]).toEqual([400, { code: 'BAD_REQUEST' }]);
  });

  test('refuses GET, so that no variable comes in a URL', async () => {
    const response = await fetch(`${door.url}/graphql?query={hello}`);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });

  test.each([
    ['maxDepth', 15, `{ nested ${'{ node '.repeat(16)}{ value }${' }'.repeat(16)} }`],
    ['maxAliases', 30, `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: hello`).join(' ')} }`],
    ['maxAliases', 30, `{ ${Array.from({ length: 31 }, (_, n) => `a${n}: __typename`).join(' ')} }`],
    ['maxSameField', 10, `{ ${'hello '.repeat(11)} }`],
    ['maxSameField', 10, `{ hello ${'... { hello } '.repeat(10)} }`],
    ['maxSameField', 10, `{ ${'... { __typename } '.repeat(11)} }`],
    ['maxSameField', 10, `{ ${'...A '.repeat(11)} } fragment A on Query { hello }`],
    ['maxDirectives', 50, `{ ${'hello @include(if: true) '.repeat(51)} }`],
    ['maxTokens', 2000, `{ ${'hello '.repeat(2000)} }`],
    ['maxCharacters', 20_000, `{ hello } #${'x'.repeat(20_000)}`],
    ['maxCost', 20_000, `{ nested ${'{ node '.repeat(13)}{ ${'value '.repeat(200)}}${' }'.repeat(13)} }`],
  ])('holds %s at %i, and names limit and maximum', async (limit, allowed, query) => {
    const { status, json } = await door.post({ query });
    expect(status).toBe(400);
    const overs = json.errors?.filter(({ extensions }) => extensions['code'] === 'DOCUMENT_OVER_LIMIT');
    expect(overs?.map(({ extensions }) => extensions)).toContainEqual({
      code: 'DOCUMENT_OVER_LIMIT',
      limit,
      allowed,
    });
    expect(overs?.map(({ message }) => message)).toContain(
      `The request is over the limit ${limit}: ${allowed} is allowed.`,
    );
    expect(door.seen.length).toBe(0);
  });

  test('what is just within the limits is answered', async () => {
    const deep = `{ nested ${'{ node '.repeat(13)}{ value }${' }'.repeat(13)} }`;
    const wide = `{ ${Array.from({ length: 30 }, (_, n) => `a${n}: hello`).join(' ')} }`;
    const alike = `{ ${'hello '.repeat(10)} nested { value node { value } } }`;
    for (const query of [deep, wide, alike]) expect((await door.post({ query })).status).toBe(200);
  });

  test('refuses a body over 200 kB with 413', async () => {
    const [status, extensions] = await refusal({ query: '{ hello }', variables: { x: 'x'.repeat(200_000) } });
    expect([status, extensions]).toEqual([
      413,
      { code: 'DOCUMENT_OVER_LIMIT', limit: 'maxBodyBytes', allowed: 200_000 },
    ]);
  });

  test('tells the sources when the client hangs up', async () => {
    const gone = new AbortController();
    const pending = door.post({ query: '{ wait }' }, {}, gone.signal).catch(() => 'hung up');
    while (door.seen.length === 0) await new Promise((resolve) => setImmediate(resolve));
    const told = new Promise((resolve) => door.seen[0]?.signal?.addEventListener('abort', resolve));
    gone.abort();
    expect(await pending).toBe('hung up');
    await told;
  });

  test('says where things are, and whether it is live and ready, without loading anything', async () => {
    const get = async (path: string) => (await fetch(door.url + path)).json() as Promise<unknown>;
    expect(await get('/')).toEqual({
      name: 'Huishoudbeeld',
      graphql: 'POST /graphql',
      health: '/health/ready',
    });
    expect(await get('/health/live')).toEqual({ status: 'live' });
    expect(await get('/health/ready')).toEqual({ status: 'ready' });
    expect(await get('/nowhere')).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('a door with settings of its own', () => {
  const within = async (
    options: Parameters<typeof openTestDoor>[0],
    work: (door: TestDoor) => Promise<void>,
  ) => {
    const door = await openTestDoor(options);
    try {
      await work(door);
    } finally {
      await door.close();
    }
  };

  test('stops waiting when the budget of a request is gone', () =>
    within({ budgetMs: 50 }, async (door) => {
      const { status, json } = await door.post({ query: '{ wait hello }' });
      expect([status, json.data]).toEqual([200, { wait: null, hello: null }]);
      expect(door.seen[0]?.record.worst('only')).toBe('LATE');
    }));

  test('is not ready while the hub says so', () =>
    within({ isReady: () => false }, async (door) => {
      const response = await fetch(`${door.url}/health/ready`);
      expect([response.status, await response.json()]).toEqual([503, { status: 'not ready' }]);
    }));

  test('lets the hub complete the context, or refuse with a code and a status', () =>
    within(
      {
        createContext: (request, base) => {
          if (request.headers['x-purpose'] === undefined) {
            throw new CodedError('BAD_INPUT', 'Say what for', { http: { status: 403 } });
          }
          return { ...base, headers: { ...base.headers, 'x-purpose': String(request.headers['x-purpose']) } };
        },
      },
      async (door) => {
        const refused = await door.post({ query: '{ hello }' });
        expect([refused.status, refused.json]).toEqual([
          403,
          { errors: [{ message: 'Say what for', extensions: { code: 'BAD_INPUT' } }] },
        ]);
        await door.post({ query: '{ hello }' }, { 'x-purpose': 'debt help' });
        expect(door.seen[0]?.headers['x-purpose']).toBe('debt help');
      },
    ));

  test('hides a fault of its own behind a trace id, under which the log has the stack', () =>
    within(
      {
        createContext: () => {
          throw new Error(`broken for ${BSN}`);
        },
      },
      async (door) => {
        const { status, json, headers } = await door.post({ query: '{ hello }' });
        const traceId = headers.get('x-trace-id');
        expect([status, json]).toEqual([
          500,
          {
            errors: [
              {
                message: 'The hub failed. The trace id identifies the fault.',
                extensions: { code: 'INTERNAL_FAULT', traceId },
              },
            ],
          },
        ]);
        const fault = door.log.find(({ msg }) => msg === 'internal fault');
        expect(fault).toMatchObject({
          traceId,
          stack: expect.stringContaining('broken for *********') as unknown,
        });
      },
    ));

  test('a limit can be set', () =>
    within({ limits: { maxAliases: 1 } }, async (door) => {
      const { json } = await door.post({ query: '{ a: hello b: hello }' });
      expect(json.errors?.[0]?.extensions).toEqual({
        code: 'DOCUMENT_OVER_LIMIT',
        limit: 'maxAliases',
        allowed: 1,
      });
    }));

  test('names in development a bad variable, its place and the reason, and never its value', () =>
    within({ development: true }, async (door) => {
      const variables = { of: BSN, in: { bsn: BSN } };
      const { status, json, text } = await door.post({ query: TWO_VARIABLES, variables });
      expect(status).toBe(400);
      expect(json.errors?.map(({ message, extensions }) => [message, extensions['code']])).toEqual([
        ['Variable "$of": Expected a value of type "Int!".', 'BAD_INPUT'],
        ['Variable "$in.bsn": Expected a value of type "Int!".', 'BAD_INPUT'],
      ]);
      expect(text).not.toContain(BSN);
    }));

  test('says in development what is wrong with a document', () =>
    within({ development: true }, async (door) => {
      const { json } = await door.post({ query: '{ nothing }' });
      expect(json.errors?.[0]?.message).toBe('Cannot query field "nothing" on type "Query".');
    }));

  test('gives introspection in development', () =>
    within({ development: true }, async (door) => {
      const { json } = await door.post({ query: '{ __schema { queryType { name } } }' });
      expect(json).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } });
    }));
});
