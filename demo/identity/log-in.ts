import { importJWK } from 'jose';
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  clientCredentialsGrant,
  type Configuration,
  discovery,
  None,
  PrivateKeyJwt,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { Browser } from './browser';
import { TOKEN_ALGORITHM } from './clients';
import { readSystemKey } from './keys';

/** The login page did not let somebody in. */
export class LogInRefused extends Error {
  constructor(username: string, status: number) {
    super(`${username} was not let in: the login page answered with status ${status}`);
    this.name = 'LogInRefused';
  }
}

export interface Credentials {
  readonly issuer: string;
  readonly username: string;
  readonly password: string;
  readonly clientId: string;
  readonly redirectUri: string;
  /** Name of the hub, for which the access token is. */
  readonly audience: string;
}

export interface Tokens {
  readonly accessToken: string;
  readonly idToken: string;
}

const LOOPBACK: readonly string[] = ['127.0.0.1', 'localhost', '[::1]'];

/** What the issuer says of itself. Plain http is only for a server on this machine. */
function discover(issuer: string, clientId: string, authentication: ClientAuth): Promise<Configuration> {
  const url = new URL(issuer);
  return discovery(
    url,
    clientId,
    { id_token_signed_response_alg: TOKEN_ALGORITHM },
    authentication,
    LOOPBACK.includes(url.hostname) ? { execute: [allowInsecureRequests] } : {},
  );
}

/**
 * Goes through the login page as a person does.
 * @returns the address that the browser is sent back to, with the code
 */
export async function passLoginPage(
  browser: Browser,
  start: URL,
  { username, password, redirectUri }: Pick<Credentials, 'username' | 'password' | 'redirectUri'>,
): Promise<URL> {
  const arrived = (url: URL): boolean => `${url.origin}${url.pathname}` === redirectUri;
  const loginPage = browser.target(await browser.open(start), start);
  if (loginPage === null || arrived(loginPage)) return loginPage ?? start;
  await browser.open(loginPage);
  let from = loginPage;
  let response = await browser.open(loginPage, { username, password });
  let next = browser.target(response, from);
  while (next && !arrived(next)) {
    from = next;
    response = await browser.open(from);
    next = browser.target(response, from);
  }
  if (!next) throw new LogInRefused(username, response.status);
  return next;
}

/**
 * Logs somebody in without a browser: authorization code with PKCE. Checks state, nonce, issuer and the id token.
 * Throws a LogInRefused for a wrong password, and what openid-client throws for any other refusal.
 */
export async function logIn(credentials: Credentials, browser = new Browser()): Promise<Tokens> {
  const { issuer, clientId, redirectUri, audience } = credentials;
  const config = await discover(issuer, clientId, None());
  const verifier = randomPKCECodeVerifier();
  const state = randomState();
  const nonce = randomNonce();
  const start = buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid',
    resource: audience,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  });
  const callback = await passLoginPage(browser, start, credentials);
  const tokens = await authorizationCodeGrant(config, callback, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  if (tokens.id_token === undefined) throw new Error('the identity provider gave no id token');
  return { accessToken: tokens.access_token, idToken: tokens.id_token };
}

export interface SystemCredentials {
  readonly issuer: string;
  readonly clientId: string;
  /** File with the private key, as a JWK. */
  readonly privateKeyFile: string;
  readonly audience: string;
}

/** An access token for a program: client credentials, with an assertion signed by its own key. */
export async function systemToken(credentials: SystemCredentials): Promise<string> {
  const jwk = readSystemKey(credentials.privateKeyFile);
  const key = await importJWK(jwk, TOKEN_ALGORITHM);
  if (key instanceof Uint8Array) throw new Error(`${credentials.privateKeyFile} holds no private key`);
  const authentication = PrivateKeyJwt({ key, kid: jwk.kid });
  const config = await discover(credentials.issuer, credentials.clientId, authentication);
  const tokens = await clientCredentialsGrant(config, { resource: credentials.audience });
  return tokens.access_token;
}
