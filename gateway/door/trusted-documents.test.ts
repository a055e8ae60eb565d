import { createHash } from 'node:crypto';
import { openTestDoor, type TestDoor } from './test-door';
import { readManifest } from './trusted-documents';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const HELLO = 'query Hello($n: String) {\n  hello(name: $n)\n}';
const COUNT = 'query Count($of: Int!) {\n  count(of: $of)\n}';
const TRUSTED = new Map([HELLO, COUNT].map((text) => [sha256(text), text]));
const ID = sha256(HELLO);
const persisted = (hash: unknown): object => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: hash } },
});
const ANSWER = { data: { hello: 'hello x' } };
const REFUSAL = {
  errors: [
    {
      message: 'Only the documents of the manifest are answered here.',
      extensions: { code: 'DOCUMENT_NOT_TRUSTED' },
    },
  ],
};

describe.each([
  ['in production', false],
  ['in development', true],
])('a door with a manifest, %s', (_, development) => {
  let door: TestDoor;
  beforeAll(async () => {
    door = await openTestDoor({ development, freeDocuments: development, trustedDocuments: TRUSTED });
  });
  beforeEach(() => {
    door.seen.length = 0;
  });
  afterAll(() => door.close());
  const ask = (body: object) => door.post({ variables: { n: 'x' }, ...body });

  test.each<[string, object]>([
    ['by its document id', { documentId: `sha256:${ID}` }],
    ['by the hash of a persisted query', persisted(ID)],
    ['by the hash of a persisted query, with its text', { query: HELLO, ...persisted(ID) }],
    ['by its text', { query: HELLO }],
    ['by all of them', { query: HELLO, documentId: `sha256:${ID}`, ...persisted(ID) }],
  ])('answers a trusted document, asked for %s', async (_how, body) => {
    expect(await ask(body)).toMatchObject({ status: 200, json: ANSWER });
  });

  test.each<[string, object]>([
    ['an id that is not in the manifest', { documentId: `sha256:${sha256('x')}` }],
    ['an id of another kind', { documentId: ID }],
    ['an id that is no text', { documentId: [`sha256:${ID}`, 1] }],
    ['an id in capitals', { documentId: `sha256:${ID.toUpperCase()}` }],
    ['a hash that is not in the manifest', persisted(sha256('x'))],
    ['a hash that is no text', persisted({ toString: 1 })],
    ['a name of a built-in', persisted('constructor')],
    ['a persisted query that is no object', { extensions: { persistedQuery: 'x' } }],
    ['two ids that differ', { documentId: `sha256:${ID}`, ...persisted(sha256(COUNT)) }],
    ['an id with the text of another document', { documentId: `sha256:${ID}`, query: COUNT }],
    ['an id with a text that is no text', { documentId: `sha256:${ID}`, query: { kind: 'Document' } }],
  ])('refuses %s with one error', async (_what, body) => {
    expect(await ask(body)).toMatchObject({ status: 400, json: REFUSAL });
    expect(door.seen.length).toBe(0);
  });

  test('takes any other document in development, and none in production', async () => {
    for (const query of ['{ hello(name: "x") }', `${HELLO}\n`, `query { hello(name: "x") } # ${ID}`]) {
      const { status, json } = await ask({ query });
      expect([status, json]).toEqual(
        development ? [200, { data: { hello: expect.any(String) as string } }] : [400, REFUSAL],
      );
    }
    expect(door.seen.length > 0).toBe(development);
  });
});

describe('a production door', () => {
  test('does not open without a manifest: it would refuse everything', async () => {
    await expect(openTestDoor({ freeDocuments: false })).rejects.toThrow(/needs trustedDocuments/);
  });

  test('does not answer a document that comes in the URL', async () => {
    const door = await openTestDoor({ trustedDocuments: TRUSTED });
    const response = await fetch(`${door.url}/graphql?query={hello}&documentId=sha256:${ID}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
    expect(door.seen.length).toBe(0);
    await door.close();
  });
});

describe('a manifest', () => {
  test('is read when each document stands under its own hash', () => {
    expect(readManifest(JSON.stringify(Object.fromEntries(TRUSTED)))).toEqual(TRUSTED);
  });

  test.each(['[]', 'null', `{"${ID}":"{ hello }"}`, `{"${ID}":1}`, '{'])('is refused: %s', (json) => {
    expect(() => readManifest(json)).toThrow(Error);
  });
});
