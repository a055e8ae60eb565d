import { constants, createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Role } from '../../../subgraphs/kit/vocabulary';
import { TEST_AUDIENCE } from '../../hub/issuer';

export type Algorithm = 'ES256' | 'RS256' | 'PS256';

/** A key that tokens are signed with. */
export interface SigningKey {
  readonly kid: string;
  readonly alg: Algorithm;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

/** Makes a new key. */
export function newKey(alg: Algorithm, kid: string): SigningKey {
  const pair =
    alg === 'ES256'
      ? generateKeyPairSync('ec', { namedCurve: 'P-256' })
      : generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, alg, ...pair };
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

/** A token in its compact form, whatever it says: nothing is checked. */
export function compact(header: object, claims: object, signature: (text: string) => Buffer): string {
  const text = `${encoded(header)}.${encoded(claims)}`;
  return `${text}.${signature(text).toString('base64url')}`;
}

/** Signs as the algorithm of the key says. */
export const by =
  ({ alg, privateKey }: SigningKey) =>
  (text: string): Buffer =>
    sign('sha256', Buffer.from(text), {
      key: privateKey,
      ...(alg === 'ES256' ? { dsaEncoding: 'ieee-p1363' as const } : {}),
      ...(alg === 'PS256'
        ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: constants.RSA_PSS_SALTLEN_DIGEST }
        : {}),
    });

/** Signs with a secret that both sides would know. */
export const bySecret =
  (secret: string | Buffer) =>
  (text: string): Buffer =>
    createHmac('sha256', secret).update(text).digest();

/** What a token of the issuer says of a role, from now for a quarter of an hour. */
export function claimsOf(issuer: string, role: Role = 'CASEWORKER', now = Date.now()) {
  const iat = Math.floor(now / 1000);
  return {
    iss: issuer,
    aud: TEST_AUDIENCE,
    sub: 'hulpverlener',
    client_id: 'test',
    jti: randomUUID(),
    iat,
    exp: iat + 900,
    role,
    oin: '00000099000000004000',
    ...(role === 'CITIZEN' ? { bsn: '999990019' } : {}),
  };
}

/** An identity provider whose keys change, and that can fall silent and come back at the same address. */
export interface IssuerUnderTest {
  readonly issuer: string;
  readonly audience: string;
  /** Makes these the keys that it publishes. */
  readonly publish: (keys: readonly SigningKey[]) => void;
  /** Makes it answer with this status and body, whatever is asked; null ends that. */
  readonly answerWith: (ill: { readonly status: number; readonly body: string } | null) => void;
  /** A good token. */
  readonly token: (key: SigningKey, role?: Role) => string;
  /** How often it was asked anything. */
  readonly asked: () => number;
  readonly stop: () => Promise<void>;
  readonly resume: () => Promise<void>;
}

/** Opens an identity provider that publishes these keys. */
export async function openIssuerUnderTest(keys: readonly SigningKey[]): Promise<IssuerUnderTest> {
  let [published, asked, port] = [keys, 0, 0];
  let ill: { readonly status: number; readonly body: string } | null = null;
  let server: Server | undefined;
  const issuerAt = (): string => `http://127.0.0.1:${port}`;
  const jwks = () => ({
    keys: published.map(({ publicKey, kid, alg }) => ({
      ...publicKey.export({ format: 'jwk' }),
      ...{ kid, alg, use: 'sig' },
    })),
  });
  const resume = async (): Promise<void> => {
    const opened = createServer(({ url }, response) => {
      asked += 1;
      const isDiscovery = url === '/.well-known/openid-configuration';
      const found = isDiscovery ? { issuer: issuerAt(), jwks_uri: `${issuerAt()}/jwks` } : jwks();
      response.writeHead(ill?.status ?? 200, { 'content-type': 'application/json' });
      response.end(ill?.body ?? JSON.stringify(found));
    });
    await new Promise<void>((resolve, reject) =>
      opened.once('error', reject).listen(port, '127.0.0.1', () => resolve()),
    );
    port = (opened.address() as AddressInfo).port;
    server = opened;
  };
  await resume();
  return {
    issuer: issuerAt(),
    audience: TEST_AUDIENCE,
    publish: (next) => void (published = next),
    answerWith: (next) => void (ill = next),
    token: (key, role) => {
      const header = { alg: key.alg, typ: 'at+jwt', kid: key.kid };
      return compact(header, claimsOf(issuerAt(), role), by(key));
    },
    asked: () => asked,
    resume,
    stop: () =>
      new Promise((resolve) => {
        if (server === undefined) return resolve();
        server.close(() => resolve());
        server.closeAllConnections();
        server = undefined;
      }),
  };
}
