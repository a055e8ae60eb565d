import { createRemoteJWKSet, errors, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';
import { CodedError } from '../../subgraphs/kit/errors';
import { type Caller, callerOf, MOST_SECONDS } from './caller';

/** Which identity provider the hub trusts. */
export interface IdentitySettings {
  /** Issuer of the tokens, as its discovery document names it. */
  readonly issuer: string;
  /** What a token must be meant for: the name of the hub. */
  readonly audience: string;
}

/** Signatures that the NL GOV profile allows, and nothing that is signed with a shared secret or not at all. */
const ALGORITHMS = ['PS256', 'RS256', 'ES256'];
const DISCOVERY_MS = 3000;
const CLOCK_TOLERANCE_SECONDS = 5;

const discovery = z.object({ issuer: z.string(), jwks_uri: z.url() });

const refused = (): CodedError =>
  new CodedError('NOT_AUTHENTICATED', 'There is no valid access token.', {
    http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
  });

const unreachable = (): CodedError =>
  new CodedError('IDENTITY_UNREACHABLE', 'The identity provider does not answer.', { http: { status: 503 } });

/** Checks access tokens against the keys that the identity provider publishes. */
export class TokenVerifier {
  private keys: Promise<JWTVerifyGetKey> | undefined;

  constructor(
    private readonly settings: IdentitySettings,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * Who the header `authorization` says is asking.
   * @throws NOT_AUTHENTICATED without a token that holds, IDENTITY_UNREACHABLE when its keys cannot be had
   */
  async callerOf(authorization: string | undefined): Promise<Caller> {
    const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw refused();
    const keys = await this.keysOfIssuer();
    const payload = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      typ: 'at+jwt',
      issuer: this.settings.issuer,
      audience: this.settings.audience,
      requiredClaims: ['sub', 'iat', 'exp', 'jti', 'client_id'],
      // With it, a token that was issued in the future is refused as well.
      maxTokenAge: MOST_SECONDS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: new Date(this.now()),
    }).then(
      (verified) => verified.payload,
      (error: unknown) => {
        throw isAboutToken(error) ? refused() : unreachable();
      },
    );
    const caller = callerOf(payload);
    if (caller === undefined) throw refused();
    return caller;
  }

  private keysOfIssuer(): Promise<JWTVerifyGetKey> {
    this.keys ??= this.discover().catch((error: unknown) => {
      // Asked again with the next request: the provider may start later than the hub.
      this.keys = undefined;
      throw error;
    });
    return this.keys;
  }

  private async discover(): Promise<JWTVerifyGetKey> {
    const { issuer } = this.settings;
    const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
    const answer: unknown = await fetch(url, { signal: AbortSignal.timeout(DISCOVERY_MS) })
      .then((response) => (response.ok ? response.json() : undefined))
      // No answer, or one that is no JSON.
      .catch(() => undefined);
    const found = discovery.safeParse(answer);
    if (!found.success || found.data.issuer !== issuer) throw unreachable();
    return createRemoteJWKSet(new URL(found.data.jwks_uri), { timeoutDuration: DISCOVERY_MS });
  }
}

/** Whether the token is to blame, and not the way to the keys. */
function isAboutToken(error: unknown): boolean {
  if (error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid) return false;
  // A plain JOSEError is thrown when the keys come with another status than 200.
  return error instanceof errors.JOSEError && error.code !== 'ERR_JOSE_GENERIC';
}
