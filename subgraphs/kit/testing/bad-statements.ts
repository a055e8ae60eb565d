import { createHash } from 'node:crypto';
import {
  type CryptoKey,
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { STATEMENT_ALGORITHM } from '../access/statement';
import { statementOf, type TestHub } from './test-hub';

/** The request that a bad statement is about. */
export interface Target {
  readonly hub: TestHub;
  /** Name of the agency that is asked. */
  readonly audience: string;
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is sent in the place of a request with a good statement. */
export interface BadRequest {
  /** Each goes in a header of its own. */
  readonly statements: readonly string[];
  /** Sent in the place of the body that the target has. */
  readonly body?: string;
  readonly search?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether the same request was answered just before. */
  readonly answeredBefore?: boolean;
}

interface Forgery {
  readonly payload?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly key?: CryptoKey | Uint8Array;
}

const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const seconds = ({ now }: Target): number => Math.floor(now / 1000);
const digest = (body: string): string => createHash('sha256').update(body).digest('base64url');
const good = ({ hub, audience, body, now }: Target): Promise<string> =>
  hub.sign(statementOf(), audience, body, now);
/** A key of somebody who is not the hub. */
const strangersKey = () => generateKeyPair(STATEMENT_ALGORITHM, { extractable: true });

/** A good statement with something else in it; signed by the hub, unless another key is given. */
async function forged(target: Target, { payload, header, key }: Forgery): Promise<string> {
  const token = await good(target);
  const claims = { ...decodeJwt(token), ...payload } as JWTPayload;
  const said = { ...decodeProtectedHeader(token), ...header } as JWTHeaderParameters;
  const crit = Object.fromEntries((said.crit ?? []).map((name) => [name, true]));
  return new SignJWT(claims).setProtectedHeader(said).sign(key ?? target.hub.signer.key, { crit });
}

const saying =
  (payload: (target: Target) => Readonly<Record<string, unknown>>) =>
  async (target: Target): Promise<BadRequest> => ({
    statements: [await forged(target, { payload: payload(target) })],
  });
const headed =
  (header: Readonly<Record<string, unknown>>) =>
  async (target: Target): Promise<BadRequest> => ({ statements: [await forged(target, { header })] });
/** Signed by a stranger, who says where the key to check it with is to be found. */
const pointing =
  (header: (ownKey: object) => Readonly<Record<string, unknown>>) =>
  async (target: Target): Promise<BadRequest> => {
    const { privateKey, publicKey } = await strangersKey();
    const ownKey = await exportJWK(publicKey);
    return { statements: [await forged(target, { header: header(ownKey), key: privateKey })] };
  };

async function swapped(
  target: Target,
  secretOf: (key: CryptoKey, jwk: object) => Promise<string>,
): Promise<BadRequest> {
  const [jwk = {}] = target.hub.trust.keys.keys;
  const key = (await importJWK({ ...jwk, ext: true } as never, STATEMENT_ALGORITHM)) as CryptoKey;
  const secret = new TextEncoder().encode(await secretOf(key, jwk));
  return { statements: [await forged(target, { header: { alg: 'HS256' }, key: secret })] };
}

/** Statements that no agency may accept, by what is wrong with them. */
export const BAD_STATEMENTS: Readonly<Record<string, (target: Target) => Promise<BadRequest> | BadRequest>> =
  {
    'there is none': () => ({ statements: [] }),
    'it is empty': () => ({ statements: [''] }),
    'it is garbage': () => ({ statements: ['ceci.n-est-pas.une-signature'] }),
    'its signature is cut off': async (target) => ({
      statements: [(await good(target)).replace(/[^.]*$/, '')],
    }),
    'its signature is of other claims': async (target) => {
      const [header, , signature] = (await good(target)).split('.');
      const claims = part({ ...decodeJwt(await good(target)), role: 'CASE_DIRECTOR' });
      return { statements: [`${header}.${claims}.${signature}`] };
    },
    'alg is none': async (target) => {
      const token = await good(target);
      return {
        statements: [`${part({ ...decodeProtectedHeader(token), alg: 'none' })}.${part(decodeJwt(token))}.`],
      };
    },
    'alg is HS256, signed with the public key as PEM': (target) => swapped(target, (key) => exportSPKI(key)),
    'alg is HS256, signed with the public key as JWK': (target) =>
      swapped(target, async (_key, jwk) => JSON.stringify(jwk)),
    'alg is RS256': async (target) => {
      const { privateKey } = await generateKeyPair('RS256');
      return { statements: [await forged(target, { header: { alg: 'RS256' }, key: privateKey })] };
    },
    'another key signed it under the same kid': pointing(() => ({})),
    'kid is unknown': headed({ kid: 'another' }),
    'kid is a path': headed({ kid: '../../../../../../dev/null' }),
    'kid is SQL': headed({ kid: "test' UNION SELECT 'x' --" }),
    'jku names its own keys': pointing(() => ({ jku: 'https://keys.example/jwks.json' })),
    'x5u names its own certificate': pointing(() => ({ x5u: 'https://keys.example/cert.pem' })),
    'jwk is its own key': pointing((jwk) => ({ jwk })),
    'crit names what nobody understands': headed({ crit: ['urn:example:unknown'], 'urn:example:unknown': 1 }),
    'typ is that of an access token': headed({ typ: 'at+jwt' }),
    'there is no typ': headed({ typ: undefined }),
    'the issuer is another': saying(() => ({ iss: 'urn:example:another-hub' })),
    'there is no issuer': saying(() => ({ iss: undefined })),
    'it is for another agency': saying(() => ({ aud: 'elders' })),
    'it is for a list of other agencies': saying(() => ({ aud: ['elders', 'nergens'] })),
    'there is no audience': saying(() => ({ aud: undefined })),
    'there is no actor': saying(() => ({ sub: undefined })),
    'it expired a second longer ago than clocks may differ': saying((target) => ({
      iat: seconds(target) - 34,
      exp: seconds(target) - 6,
    })),
    'it does not hold yet': saying((target) => ({ nbf: seconds(target) + 6 })),
    'it will be issued later than clocks may differ': saying((target) => ({
      iat: seconds(target) + 6,
      exp: seconds(target) + 36,
    })),
    'there is no iat': saying(() => ({ iat: undefined })),
    'there is no exp': saying(() => ({ exp: undefined })),
    'it holds a second longer than half a minute': saying((target) => ({ exp: seconds(target) + 31 })),
    'there is no jti': saying(() => ({ jti: undefined })),
    'it was used before': async (target) => ({ statements: [await good(target)], answeredBefore: true }),
    'one byte of the body is another': async (target) => ({
      statements: [await good({ ...target, body: `${target.body} ` })],
      body: `${target.body}\n`,
    }),
    'the body has one byte more': async (target) => ({
      statements: [await good(target)],
      body: `${target.body} `,
    }),
    'there is no digest of the body': saying(() => ({ body: undefined })),
    'the digest is written in another way': saying(({ body }) => ({
      body: Buffer.from(digest(body), 'base64url').toString('hex'),
    })),
    'the role is unknown': saying(() => ({ role: 'MAYOR' })),
    'the role is a list': saying(() => ({ role: ['CASEWORKER'] })),
    'the role is a name that every object has': saying(() => ({ role: 'constructor' })),
    'the purpose is unknown': saying(() => ({ purpose: 'CURIOSITY' })),
    'there is no ground': saying(() => ({ ground: [] })),
    'the oin has nineteen digits': saying(() => ({ oin: '0000009900000000400' })),
    'the trace is no trace': saying(() => ({ trace: 'x'.repeat(32) })),
    'it is in the query string': async (target) => ({
      statements: [],
      search: `?x-access-statement=${await good(target)}`,
    }),
    'it is sent as an access token': async (target) => ({
      statements: [],
      headers: { authorization: `Bearer ${await good(target)}` },
    }),
    'it is sent twice': async (target) => {
      const token = await good(target);
      return { statements: [token, token] };
    },
    'a good one is sent beside a bad one': async (target) => ({
      statements: [await good(target), await forged(target, { payload: { iss: 'urn:example:another-hub' } })],
    }),
  };
