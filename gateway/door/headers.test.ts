import { connect } from 'node:net';
import { openTestDoor, type TestDoor } from './test-door';

const EXPECTED = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none';frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

describe('security headers', () => {
  let door: TestDoor;
  beforeAll(async () => {
    door = await openTestDoor({ development: true });
  });
  afterAll(() => door.close());

  const json = { method: 'POST', headers: { 'content-type': 'application/json' } };
  test.each<[string, number, string, RequestInit]>([
    ['an answer', 200, '/graphql', { ...json, body: '{"query":"{ hello }"}' }],
    ['a refused document', 200, '/graphql', { ...json, body: '{"query":"{"}' }],
    ['a body that is no JSON', 400, '/graphql', { ...json, body: '{' }],
    ['a body that is too large', 413, '/graphql', { ...json, body: `"${'x'.repeat(200_001)}"` }],
    [
      'another media type',
      415,
      '/graphql',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: 'query={hello}',
      },
    ],
    ['another method', 405, '/graphql', {}],
    [
      'a question of another site',
      405,
      '/graphql',
      { method: 'OPTIONS', headers: { origin: 'https://elsewhere.example' } },
    ],
    ['nothing', 404, '/nowhere', {}],
    ['a URL that is badly encoded', 404, '/%zz?bsn=999990019', {}],
    ['a URL with a broken character', 404, '/%ff', { method: 'POST' }],
    ['the page of names', 200, '/', {}],
    ['the state of health', 200, '/health/live', {}],
  ])('are on %s', async (_what, status, url, request) => {
    const response = await fetch(door.url + url, request);
    const text = await response.text();
    const headers = Object.fromEntries([...response.headers].filter(([name]) => name in EXPECTED));
    expect([response.status, headers]).toEqual([status, EXPECTED]);
    expect(response.headers.get('x-powered-by')).toBeNull();
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(text).not.toMatch(/\d{9}|%/);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  /** What comes back for bytes on a socket, until the door hangs up. */
  const raw = (bytes: string): Promise<string> =>
    new Promise((resolve, reject) => {
      let answer = '';
      const socket = connect(door.port, '127.0.0.1', () => socket.write(bytes));
      socket.setEncoding('utf8').on('data', (text: string) => {
        answer += text;
      });
      socket.on('end', () => resolve(answer)).on('error', reject);
    });

  test.each([
    'nonsense\r\n\r\n',
    'GET / HTTP/9.9\r\n\r\n',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n',
    `GET / HTTP/1.1\r\nhost: x\r\nlong: ${'x'.repeat(20_000)}\r\n\r\n`,
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
  ])('are on what is no HTTP request: %j', async (bytes) => {
    const answer = await raw(bytes);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain(`content-security-policy: ${EXPECTED['content-security-policy']}\r\n`);
    expect(answer).toContain('x-content-type-options: nosniff\r\n');
    expect(JSON.parse(answer.slice(answer.indexOf('\r\n\r\n')))).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test.each(['TRACE', 'CONNECT', 'PROPFIND', 'HEAD'])('%s repeats nothing of the request', async (method) => {
    const answer = await raw(
      `${method} /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer secret\r\nconnection: close\r\n\r\n`,
    );
    expect(answer).not.toMatch(/^HTTP\/1.1 2/);
    expect(answer).not.toContain('secret');
  });
});
