import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { randomUUID } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Role } from '../../subgraphs/kit/vocabulary';

/** Who a token of a test says is asking. */
export interface TestCaller {
  readonly id: string;
  readonly role: Role;
  readonly oin?: string;
  readonly worksAt?: string;
  readonly bsn?: string;
}

/** An identity provider for tests: real keys behind a real address. The demo's own server has tests of its own. */
export interface TestIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly keyId: string;
  /** An access token that holds a quarter of an hour from now. */
  tokenFor(caller: TestCaller): Promise<string>;
  close(): Promise<void>;
}

const ALGORITHM = 'ES256';
export const TEST_AUDIENCE = 'urn:huishoudbeeld:hub';

/** Opens an identity provider. @param now the clock, in milliseconds since 1970 */
export async function openTestIssuer(now: () => number): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const keyId = 'test-issuer';
  const keys = { keys: [{ ...(await exportJWK(publicKey)), kid: keyId, alg: ALGORITHM, use: 'sig' }] };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    const found =
      request.url === '/.well-known/openid-configuration' ? { issuer, jwks_uri: `${issuer}/jwks` } : keys;
    response.end(JSON.stringify(found));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ issuer, audience: TEST_AUDIENCE, privateKey, publicKey, keyId },
    tokenFor: ({ id, role, oin = '00000099000000004000', worksAt, bsn }) => {
      const issuedAt = Math.floor(now() / 1000);
      return new SignJWT({ client_id: 'test', role, oin, works_at: worksAt, bsn })
        .setProtectedHeader({ alg: ALGORITHM, typ: 'at+jwt', kid: keyId })
        .setIssuer(issuer)
        .setAudience(TEST_AUDIENCE)
        .setSubject(id)
        .setJti(randomUUID())
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + 900)
        .sign(privateKey);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
