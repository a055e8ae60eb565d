import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { TokenVerifier } from './token-verifier';

const AUDIENCE = 'urn:huishoudbeeld:hub';
/** The clock of the verifier: not that of this machine. */
const NOW = Date.parse('2026-11-22T12:00:00Z');
const seconds = NOW / 1000;

let server: Server;
let issuer: string;
let key: CryptoKey;
let asked: string[];
beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  key = privateKey;
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: 'one', alg: 'ES256', use: 'sig' }] };
  server = createServer(({ url = '' }, response) => {
    asked.push(url);
    const discovery = { issuer, jwks_uri: `${issuer}/jwks` };
    response.end(JSON.stringify(url.startsWith('/.well-known') ? discovery : jwks));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(
  () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
);
beforeEach(() => {
  asked = [];
});

const verifier = (settings = { issuer, audience: AUDIENCE }) => new TokenVerifier(settings, () => NOW);

/** A token issued now for a quarter of an hour, with moments in seconds from now. */
const token = ({ iat = 0, exp = 900, nbf }: { iat?: number; exp?: number; nbf?: number } = {}) =>
  new SignJWT({
    ...{ client_id: 'test', role: 'CASEWORKER', oin: '00000099000000004000' },
    ...(nbf === undefined ? {} : { nbf: seconds + nbf }),
  })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: 'one' })
    .setIssuer(issuer)
    .setAudience(AUDIENCE)
    .setSubject('hulpverlener')
    .setJti('een-kenmerk')
    .setIssuedAt(seconds + iat)
    .setExpirationTime(seconds + exp)
    .sign(key);

const refused = {
  extensions: {
    code: 'NOT_AUTHENTICATED',
    http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
  },
};
const unreachable = { extensions: { code: 'IDENTITY_UNREACHABLE', http: { status: 503 } } };

describe('the moments of a token, with five seconds for clocks that differ', () => {
  it.each([
    ['is taken in its last seconds', { iat: -900, exp: -4 }, true],
    ['is refused after its end', { iat: -900, exp: -5 }, false],
    ['is taken from its begin', { nbf: 5 }, true],
    ['is refused before its begin', { nbf: 6 }, false],
    ['is taken that was issued a moment from now', { iat: 5, exp: 900 }, true],
    ['is refused that was issued later than now', { iat: 6, exp: 900 }, false],
    ['is taken that lives an hour', { iat: 0, exp: 3600 }, true],
    ['is refused that lives a second longer', { iat: 0, exp: 3601 }, false],
  ])('%s', async (_, moments, isTaken) => {
    const asking = verifier().callerOf(`Bearer ${await token(moments)}`);
    if (isTaken) await expect(asking).resolves.toMatchObject({ id: 'hulpverlener', role: 'CASEWORKER' });
    else await expect(asking).rejects.toMatchObject(refused);
  });
});

describe('the header', () => {
  it.each(['Bearer', 'bearer', 'BEARER'])('may write %s so', async (word) => {
    await expect(verifier().callerOf(`${word} ${await token()}`)).resolves.toBeDefined();
  });

  it.each([
    undefined,
    '',
    'Bearer',
    'Bearer ',
    'Basic YTpi',
    'Bearer a.b',
    'Bearer a.b.c.d.e',
    'Bearer  a.b.c',
    'Bearer a.b.c ',
    'Bearer a.b.c, Bearer a.b.c',
  ])('%p is refused, and the identity provider is not asked', async (header) => {
    await expect(verifier().callerOf(header)).rejects.toMatchObject(refused);
    expect(asked).toEqual([]);
  });

  it('is not repeated in what is said of it', async () => {
    const bad = `Bearer ${await token({ iat: -900, exp: -600 })}`;
    const error: unknown = await verifier()
      .callerOf(bad)
      .catch((thrown: unknown) => thrown);
    expect(JSON.stringify(error)).not.toContain('eyJ');
  });
});

describe('the identity provider', () => {
  it('is asked once for who it is and once for its keys, also by many at once', async () => {
    const one = verifier();
    const header = `Bearer ${await token()}`;
    await Promise.all(Array.from({ length: 20 }, () => one.callerOf(header)));
    await one.callerOf(header);
    expect(asked).toEqual(['/.well-known/openid-configuration', '/jwks']);
  });

  it('is not believed when it names another issuer than was set', async () => {
    const header = `Bearer ${await token()}`;
    const other = verifier({ issuer: `${issuer}/`, audience: AUDIENCE });
    await expect(other.callerOf(header)).rejects.toMatchObject(unreachable);
  });

  it('that cannot be reached is not the fault of the token', async () => {
    const header = `Bearer ${await token()}`;
    const nowhere = verifier({ issuer: 'http://127.0.0.1:9', audience: AUDIENCE });
    await expect(nowhere.callerOf(header)).rejects.toMatchObject(unreachable);
  });
});
