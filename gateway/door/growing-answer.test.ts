import { CodedError } from '../../subgraphs/kit/errors';
import { openTestDoor, type TestDoor } from './test-door';

const STREAM = 'text/event-stream';
const PLAIN = 'application/json';

/** What a client gets, without what differs from one request to the next. */
async function answerTo(door: TestDoor, body: unknown, accept: string) {
  const response = await fetch(`${door.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept },
    body: JSON.stringify(body),
  });
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !['x-trace-id', 'date'].includes(name)),
  );
  return { status: response.status, headers, text: await response.text() };
}

describe('a client that asks for a stream', () => {
  let door: TestDoor;
  beforeAll(async () => {
    door = await openTestDoor();
  });
  afterAll(() => door.close());

  test('gets the answer as one event when nobody was waited for, with the headers of any answer', async () => {
    const plain = await answerTo(door, { query: '{ hello }' }, PLAIN);
    const { status, headers, text } = await answerTo(door, { query: '{ hello }' }, STREAM);
    expect([status, headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
    expect(text).toBe(`event: next\ndata: ${plain.text.trim()}\n\nevent: complete\ndata:\n\n`);
    const same = Object.entries(plain.headers).filter(([name]) => !name.startsWith('content-'));
    expect(same.length).toBeGreaterThan(5);
    expect(headers).toMatchObject(Object.fromEntries(same));
  });

  test('gets an answer with errors and data as the last event', async () => {
    const plain = await answerTo(door, { query: '{ hello coded }' }, PLAIN);
    const { text } = await answerTo(door, { query: '{ hello coded }' }, STREAM);
    expect(text).toBe(`event: next\ndata: ${plain.text.trim()}\n\nevent: complete\ndata:\n\n`);
  });

  test.each<[string, unknown]>([
    ['a document with a syntax error', { query: '{ hello' }],
    ['a document that is not valid', { query: '{ nothing }' }],
    ['a document over a limit', { query: `{ ${'hello '.repeat(3000)} }` }],
    ['a variable that is none', { query: 'query Q($of: Int!) { count(of: $of) }', variables: { of: 'x' } }],
    ['an operation that is not there', { query: 'query A { hello }', operationName: 'B' }],
    ['no document', {}],
    ['a list of documents', [{ query: '{ hello }' }]],
    ['a change', { query: 'mutation { touch }' }],
  ])('with %s gets what anybody gets, at once', async (_, body) => {
    expect(await answerTo(door, body, STREAM)).toEqual(await answerTo(door, body, PLAIN));
  });

  test('may name what it takes when it is answered at once', async () => {
    const both = 'application/graphql-response+json, application/json';
    const body = { query: '{ nothing }' };
    const plain = await answerTo(door, body, both);
    expect(plain.status).toBe(400);
    expect(await answerTo(door, body, `${STREAM}, ${both}`)).toEqual(plain);
  });

  test('and names it after others is answered at once', async () => {
    const { headers } = await answerTo(door, { query: '{ hello }' }, `${PLAIN}, ${STREAM}`);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('is in the log of requests as any other', async () => {
    door.log.length = 0;
    await answerTo(door, { query: 'query Vraag { hello }' }, STREAM);
    while (door.log.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(door.log).toMatchObject([
      { operation: 'Vraag', status: 200, codes: [], sources: { only: 'ANSWERED' } },
    ]);
  });
});

test.each<[string, Parameters<typeof openTestDoor>[0]]>([
  ['who may not come in', { createContext: refuse }],
  ['a document that is not trusted', { trustedDocuments: new Map() }],
])('%s is refused as ever', async (_, options) => {
  const door = await openTestDoor(options);
  const plain = await answerTo(door, { query: '{ hello }' }, PLAIN);
  expect(plain.status).toBeGreaterThanOrEqual(400);
  expect(await answerTo(door, { query: '{ hello }' }, STREAM)).toEqual(plain);
  expect(door.seen).toEqual([]);
  await door.close();
});

function refuse(): never {
  throw new CodedError('NOT_AUTHENTICATED', 'Log in first.', { http: { status: 401 } });
}
