import { createHash } from 'node:crypto';
import { openTestDoor, type TestDoor } from '../../gateway/door/test-door';

const TRUSTED = 'query Hello {\n  hello\n}';
const MANIFEST = new Map([[createHash('sha256').update(TRUSTED).digest('hex'), TRUSTED]]);
const TYPENAME = 'query cop { __typename }';
const times = (count: number, text: (nth: number) => string): string =>
  Array.from({ length: count }, (_, nth) => text(nth)).join(' ');

/** Where a page for developers is usually left open. */
const PAGES = ['/', '/graphiql', '/playground', '/console', '/graphql', '/api', '/altair', '/voyager'];

/** The thirteen checks by the names that graphql-cop gives them, each on a door with the settings of production. */
describe.each([
  ['trusted documents only', { trustedDocuments: MANIFEST }],
  ['free documents allowed', { freeDocuments: true }],
])('graphql-cop, %s', (_, settings) => {
  let door: TestDoor;
  beforeAll(async () => {
    door = await openTestDoor({ development: false, ...settings });
  });
  beforeEach(() => {
    door.seen.length = 0;
  });
  afterAll(() => door.close());

  const takesFree = 'freeDocuments' in settings;
  /** The code of the one error; nothing of the document was answered, and no source was asked. */
  const refusal = async (query: string): Promise<unknown> => {
    const { status, json } = await door.post({ query });
    expect([status, json.data, json.errors?.length, door.seen.length]).toEqual([400, undefined, 1, 0]);
    return json.errors?.[0]?.extensions['code'];
  };
  const expected = (code: string): string => (takesFree ? code : 'DOCUMENT_NOT_TRUSTED');
  const isRefused = async (path: string, request: RequestInit): Promise<void> => {
    const response = await fetch(door.url + path, request);
    const answer = (await response.json()) as { data?: unknown; errors?: { extensions: unknown }[] };
    expect([response.ok, answer.data, door.seen.length]).toEqual([false, undefined, 0]);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST' });
  };

  test('is measured on a door that does answer', async () => {
    const trusted = await door.post({ query: TRUSTED });
    expect([trusted.status, trusted.json]).toEqual([200, { data: { hello: 'hello world' } }]);
    expect((await door.post({ query: TYPENAME })).status).toBe(takesFree ? 200 : 400);
  });

  test('Alias Overloading: 101 aliases', async () => {
    const query = `query cop { ${times(101, (nth) => `alias${nth}:__typename`)} }`;
    expect(await refusal(query)).toBe(expected('DOCUMENT_OVER_LIMIT'));
  });

  test('Array-based Query Batching: ten operations in one request', async () => {
    const { status, json } = await door.post(Array.from({ length: 10 }, () => ({ query: TYPENAME })));
    expect([status, Array.isArray(json), json.errors?.[0]?.extensions]).toEqual([
      400,
      false,
      { code: 'BAD_REQUEST' },
    ]);
  });

  test('Directive Overloading: ten of the same directive, and not one error for each', async () => {
    const query = `query cop { __typename ${times(10, () => '@aa')} }`;
    expect(await refusal(query)).toBe(expected('DOCUMENT_NOT_VALID'));
  });

  test('Field Duplication: the same field 500 times', async () => {
    const query = `query cop { ${times(500, () => '__typename \n')} }`;
    expect(await refusal(query)).toBe(expected('DOCUMENT_OVER_LIMIT'));
  });

  test('Introspection-based Circular Query', async () => {
    const query = `query cop { __schema { ${'types { fields { type { '.repeat(4)} name ${'} } } '.repeat(4)} } }`;
    expect(await refusal(query)).toMatch(/^DOCUMENT_(NOT_VALID|NOT_TRUSTED)$/);
  });

  test('Introspection', async () => {
    const query = 'query cop { __schema { types { name fields { name } } } }';
    expect(await refusal(query)).toBe(expected('DOCUMENT_NOT_VALID'));
    expect(await refusal('{ __type(name: "Query") { name } }')).toBe(expected('DOCUMENT_NOT_VALID'));
  });

  test('Field Suggestions', async () => {
    for (const query of ['query cop { __schema { directive } }', '{ helo }', '{ nested { valu } }']) {
      const { text } = await door.post({ query });
      expect(text).not.toMatch(/did you mean|directives|hello|value/i);
    }
  });

  test('GraphQL IDE: no page of it is served', async () => {
    for (const path of PAGES) {
      const response = await fetch(door.url + path, { headers: { accept: 'text/html' } });
      expect(response.headers.get('content-type')).toMatch(/^application\/json/);
      expect(await response.text()).not.toMatch(/graphiql|playground|<html|altair|voyager/i);
    }
  });

  test('GET Method Query Support', () => isRefused(`/graphql?query=${encodeURIComponent(TYPENAME)}`, {}));

  test('Mutation is allowed over GET (possible CSRF)', () =>
    isRefused(`/graphql?query=${encodeURIComponent('mutation cop { touch }')}`, {}));

  test('POST based url-encoded query (possible CSRF), and whatever a form of another site can send', async () => {
    const body = `query=${encodeURIComponent(TYPENAME)}`;
    await isRefused('/graphql', { method: 'POST', body: new URLSearchParams({ query: TYPENAME }) });
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
    ]) {
      await isRefused('/graphql', { method: 'POST', headers: { 'content-type': type }, body });
      const json = JSON.stringify({ query: TYPENAME });
      await isRefused('/graphql', { method: 'POST', headers: { 'content-type': type }, body: json });
    }
  });

  test('Trace Mode: no answer says how it was made', async () => {
    const { json } = await door.post({ query: TYPENAME }, { 'apollo-federation-include-trace': 'ftv1' });
    expect(Object.keys(json).filter((key) => key !== 'data' && key !== 'errors')).toEqual([]);
    expect(JSON.stringify(json)).not.toMatch(/tracing|ftv1|stack/i);
  });

  test('Unhandled Errors Detection', async () => {
    expect(await refusal('qwerty cop { abc }')).toBe(expected('DOCUMENT_NOT_PARSED'));
    const { text } = await door.post({ query: 'qwerty cop { abc }' });
    expect(text).not.toMatch(/exception|stack|node_modules|qwerty|\.ts|\.js/);
  });
});
