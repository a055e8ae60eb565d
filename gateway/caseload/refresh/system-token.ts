import { readFileSync } from 'node:fs';
import { importJWK, type JWK } from 'jose';
import {
  allowInsecureRequests,
  clientCredentialsGrant,
  type Configuration,
  discovery,
  PrivateKeyJwt,
} from 'openid-client';
import { SetupError } from '../../../subgraphs/kit/database/setup-error';
import { RefreshFault } from './refresh-fault';

/** Who the program is at the identity provider. */
export interface SystemClient {
  readonly issuer: string;
  readonly clientId: string;
  /** File with its private key, as a JWK with `alg` and `kid`. */
  readonly keyFile: string;
  /** Name of the hub, for which the token is. */
  readonly audience: string;
}

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];
/** A token is not used any more when it holds for less than this. */
const SPARE_MS = 30_000;
const DEFAULT_SECONDS = 60;

async function readKey(file: string) {
  try {
    const jwk = JSON.parse(readFileSync(file, 'utf8')) as JWK;
    const key = await importJWK(jwk);
    if (jwk.d !== undefined && jwk.kid !== undefined && 'type' in key) return { key, kid: jwk.kid };
  } catch {
    // Said below: what is in a key file is in no error.
  }
  throw new SetupError(
    'CASELOAD_CLIENT_KEY_FILE must name a JSON file with a private key (JWK), its alg and kid.',
  );
}

/** Gives the token with which the program asks the hub; a new one when the last has nearly run out. */
export class SystemToken {
  private configuration: Promise<Configuration> | undefined;
  private current: Promise<{ readonly token: string; readonly until: number }> | undefined;

  constructor(
    private readonly client: SystemClient,
    private readonly now: () => number = Date.now,
  ) {}

  /**
   * An access token that holds for some time yet.
   * @throws RefreshFault IDENTITY_UNREACHABLE when the identity provider gives none, SetupError for an unusable key
   */
  async get(): Promise<string> {
    this.current ??= this.ask();
    try {
      const { token, until } = await this.current;
      if (until - SPARE_MS > this.now()) return token;
      this.current = this.ask();
      return (await this.current).token;
    } catch (error) {
      this.current = undefined;
      this.configuration = undefined;
      throw error instanceof SetupError ? error : new RefreshFault('IDENTITY_UNREACHABLE', error);
    }
  }

  private async ask(): Promise<{ readonly token: string; readonly until: number }> {
    this.configuration ??= this.discover();
    const configuration = await this.configuration;
    const { access_token: token, expires_in: seconds = DEFAULT_SECONDS } = await clientCredentialsGrant(
      configuration,
      { resource: this.client.audience },
    );
    return { token, until: this.now() + seconds * 1000 };
  }

  /** Plain http is only for a server on this machine. */
  private async discover(): Promise<Configuration> {
    const { issuer, clientId, keyFile } = this.client;
    const url = new URL(issuer);
    const authentication = PrivateKeyJwt(await readKey(keyFile));
    return discovery(
      url,
      clientId,
      undefined,
      authentication,
      LOOPBACK.includes(url.hostname) ? { execute: [allowInsecureRequests] } : {},
    );
  }
}
