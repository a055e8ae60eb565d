import { by, bySecret, claimsOf, compact, newKey, type SigningKey } from './issuer-under-test';

/** An attempt to be let in with what is no valid token. */
export interface BadToken {
  readonly name: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What comes after the address, as "?access_token=…". */
  readonly search?: string;
  /** What is put in the body beside the document. */
  readonly body?: object;
}

type Claims = Record<string, unknown>;
const seconds = (): number => Math.floor(Date.now() / 1000);
const without = (...names: string[]) => ({ ...Object.fromEntries(names.map((name) => [name, undefined])) });

/**
 * Every bad token, made anew: none of them may be let in.
 * @param key an ES256 key that the issuer publishes
 * @param rsa an RS256 key that the issuer publishes
 */
export function badTokens(issuer: string, key: SigningKey, rsa: SigningKey): readonly BadToken[] {
  const header = { alg: 'ES256', typ: 'at+jwt', kid: key.kid };
  const good = (): string => compact(header, claimsOf(issuer), by(key));
  const bearer = (name: string, token: string): BadToken => ({
    name,
    headers: { authorization: `Bearer ${token}` },
  });
  const claiming = (name: string, claims: Claims): BadToken =>
    bearer(name, compact(header, { ...claimsOf(issuer), ...claims }, by(key)));
  const headed = (name: string, changes: object, signer = by(key)): BadToken =>
    bearer(name, compact({ ...header, ...changes }, claimsOf(issuer), signer));
  const stranger = newKey('ES256', key.kid);
  const strangeRsa = newKey('RS256', rsa.kid);
  const strangeJwk = stranger.publicKey.export({ format: 'jwk' });
  const [start = '', claims = '', signature = ''] = good().split('.');
  const pem = rsa.publicKey.export({ format: 'pem', type: 'spki' });
  const certificate = stranger.publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

  return [
    { name: 'no header at all', headers: {} },
    { name: 'an empty header', headers: { authorization: '' } },
    { name: 'only the word Bearer', headers: { authorization: 'Bearer' } },
    { name: 'the token without the word Bearer', headers: { authorization: good() } },
    { name: 'Basic', headers: { authorization: `Basic ${Buffer.from('a:b').toString('base64')}` } },
    { name: 'two tokens in one header', headers: { authorization: `Bearer ${good()} Bearer ${good()}` } },
    bearer('garbage', 'garbage'),
    bearer('three parts of garbage', 'a.b.c'),
    bearer('two parts', `${start}.${claims}`),
    bearer('an empty signature', `${start}.${claims}.`),
    bearer('a signature cut short', `${start}.${claims}.${signature.slice(0, -4)}`),
    bearer(
      'claims of somebody else under a true signature',
      [
        start,
        compact({}, { ...claimsOf(issuer), sub: 'een-ander' }, () => Buffer.alloc(0)).split('.')[1],
        signature,
      ].join('.'),
    ),
    headed('alg none, with the signature left', { alg: 'none' }),
    headed('alg None, spelled otherwise', { alg: 'nOnE' }),
    headed('HS256 with the public key of RS256 as its secret', { alg: 'HS256', kid: rsa.kid }, bySecret(pem)),
    headed(
      'HS256 with the public key of ES256 as its secret',
      { alg: 'HS256' },
      bySecret(key.publicKey.export({ format: 'pem', type: 'spki' })),
    ),
    headed('HS256 with an empty secret', { alg: 'HS256' }, bySecret('')),
    headed('ES256 of another key under the same kid', {}, by(stranger)),
    headed('RS256 of another key under the same kid', { alg: 'RS256', kid: rsa.kid }, by(strangeRsa)),
    headed('RS256 under the kid of an ES256 key', { alg: 'RS256' }, by(rsa)),
    headed('an ES256 signature of zeros', {}, () => Buffer.alloc(64)),
    headed('an unknown kid', { kid: 'onbekend' }),
    headed('a kid that is a path', { kid: '../../../../dev/null' }),
    headed('a kid that is an address', { kid: 'https://elders.example/key' }),
    headed('a kid that is SQL', { kid: "x' OR '1'='1" }),
    headed('a jwk of its own', { kid: undefined, jwk: strangeJwk }, by(stranger)),
    headed('a jwk of its own under a known kid', { jwk: strangeJwk }, by(stranger)),
    headed('a jku of its own', { jku: 'http://127.0.0.1:9/jwks' }, by(stranger)),
    headed('an x5u of its own', { x5u: 'http://127.0.0.1:9/cert' }, by(stranger)),
    headed('an x5c of its own', { x5c: [certificate] }, by(stranger)),
    headed('an extension that must be understood', { crit: ['toestemming'], toestemming: true }),
    headed('typ JWT', { typ: 'JWT' }),
    headed('no typ', { typ: undefined }),
    headed('an id token: typ JWT, for the client', { typ: 'JWT' }),
    claiming('another issuer', { iss: 'https://elders.example' }),
    claiming('no issuer', without('iss')),
    claiming('the issuer with a slash', { iss: `${issuer}/` }),
    claiming('another audience', { aud: 'urn:elders' }),
    claiming('the client as audience', { aud: 'test' }),
    claiming('no audience', without('aud')),
    claiming('the audience of an agency', { aud: 'uwv' }),
    claiming('the audience with more after it', { aud: 'urn:huishoudbeeld:hub:elders' }),
    claiming('expired', { iat: seconds() - 1000, exp: seconds() - 100 }),
    claiming('not valid before later', { nbf: seconds() + 300 }),
    claiming('issued in the future', { iat: seconds() + 300, exp: seconds() + 600 }),
    claiming('no end', without('exp')),
    claiming('an end that is text', { exp: String(seconds() + 600) }),
    claiming('no moment of issue', without('iat')),
    claiming('longer than an hour', { exp: seconds() + 3601, iat: seconds() }),
    claiming('no jti', without('jti')),
    claiming('an empty jti', { jti: '' }),
    claiming('no sub', without('sub')),
    claiming('an empty sub', { sub: '' }),
    claiming('no client', without('client_id')),
    claiming('no role', without('role')),
    claiming('an unknown role', { role: 'ADMIN' }),
    claiming('a role that every object has', { role: 'constructor' }),
    claiming('a list of roles', { role: ['CASEWORKER'] }),
    claiming('no oin', without('oin')),
    claiming('an oin of nineteen digits', { oin: '0000009900000000400' }),
    claiming('a citizen without a number', { role: 'CITIZEN' }),
    claiming('a caseworker with a number', { bsn: '999990019' }),
    claiming('a citizen with a number that fails the 11-check', { role: 'CITIZEN', bsn: '999990018' }),
    { name: 'a good token in the address', headers: {}, search: `?access_token=${good()}` },
    { name: 'a good token in the body', headers: {}, body: { access_token: good() } },
    { name: 'a good token in a cookie', headers: { cookie: `access_token=${good()}` } },
    { name: 'a good token in another header', headers: { 'x-access-token': good() } },
  ];
}
