import { decodeJwt } from 'jose';
import 'reflect-metadata';
import { request } from 'node:http';
import { calculatePKCECodeChallenge, randomPKCECodeVerifier } from 'openid-client';
import { Browser } from './browser';
import { COMMAND_REDIRECT, SYSTEM_CLIENT, WEB_CLIENT } from './clients';
import { passLoginPage } from './log-in';
import { type IdentityProcess, startIdentityProcess } from './testing/identity-process';
import { DEMO_PASSWORD } from './users';

let server: IdentityProcess;
const verifier = randomPKCECodeVerifier();
let question: Readonly<Record<string, string>>;

beforeAll(async () => {
  server = await startIdentityProcess();
  question = {
    client_id: WEB_CLIENT,
    response_type: 'code',
    redirect_uri: COMMAND_REDIRECT,
    scope: 'openid',
    state: 'staat',
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  };
});
afterAll(() => server.stop());

/** The address that asks for a code; a change of undefined leaves a parameter out. */
function askFor(changes: Readonly<Record<string, string | undefined>> = {}): URL {
  const url = new URL(`${server.issuer}/auth`);
  for (const [name, value] of Object.entries({ ...question, ...changes })) {
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
}

async function codeFor(username = 'hulpverlener'): Promise<string> {
  const person = { username, password: DEMO_PASSWORD, redirectUri: COMMAND_REDIRECT };
  const back = await passLoginPage(new Browser(), askFor(), person);
  return back.searchParams.get('code') ?? '';
}

async function exchange(
  changes: Readonly<Record<string, string>>,
): Promise<{ status: number; body: unknown }> {
  const response = await fetch(`${server.issuer}/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'authorization_code',
      client_id: WEB_CLIENT,
      redirect_uri: COMMAND_REDIRECT,
      code_verifier: verifier,
      ...changes,
    }),
  });
  return { status: response.status, body: await response.json() };
}

/** Where an address leads to, without following it. */
async function answerOf(url: URL): Promise<{ status: number; leadsTo: URL | null; page: string }> {
  const browser = new Browser();
  const response = await browser.open(url);
  return { status: response.status, leadsTo: browser.target(response, url), page: await response.text() };
}

describe('a question for a code', () => {
  test('leads to the login page', async () => {
    expect((await answerOf(askFor())).leadsTo?.pathname).toMatch(/^\/inloggen\//);
  });

  test.each([
    ['without PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
    ['with plain PKCE', { code_challenge_method: 'plain' }, 'invalid_request'],
    ['with a challenge of no method', { code_challenge_method: undefined }, 'invalid_request'],
    ['for a token in the address', { response_type: 'token' }, 'invalid_request'],
    ['for an id token in the address', { response_type: 'id_token', nonce: 'n' }, 'invalid_request'],
    ['for code and id token at once', { response_type: 'code id_token', nonce: 'n' }, 'invalid_request'],
    ['with the answer after a #', { response_mode: 'fragment' }, 'invalid_request'],
    ['with the answer in a form', { response_mode: 'form_post' }, 'invalid_request'],
    ['for another receiver of the token', { resource: 'urn:iets:anders' }, 'invalid_target'],
    ['in silence, while nobody is logged in', { prompt: 'none' }, 'login_required'],
  ])('%s is refused, and no code is given', async (_, changes, error) => {
    const { leadsTo, page } = await answerOf(askFor(changes));
    const said = leadsTo === null ? page : `${leadsTo.search}${leadsTo.hash}`;
    expect(`${leadsTo?.pathname ?? ''}`).not.toMatch(/^\/inloggen/);
    expect(said).toContain(error);
    expect(said).not.toMatch(/[?&#]code=/);
  });

  test.each([
    ['an unknown address', { redirect_uri: 'http://127.0.0.1:4999/elders' }],
    ['a longer address', { redirect_uri: `${COMMAND_REDIRECT}/verder` }],
    ['an address with more in it', { redirect_uri: `${COMMAND_REDIRECT}?naar=elders` }],
    ['another port', { redirect_uri: COMMAND_REDIRECT.replace('127.0.0.1', '127.0.0.1:81') }],
    ['no address', { redirect_uri: undefined }],
    ['an unknown client', { client_id: 'onbekend' }],
    ['the client of a program', { client_id: SYSTEM_CLIENT }],
  ])('that names %s is refused on the spot: nobody is sent there', async (_, changes) => {
    const { status, leadsTo } = await answerOf(askFor(changes));
    expect(status).toBe(400);
    expect(leadsTo).toBeNull();
  });

  test('that is refused is not repeated on the page, in an answer or in a log', async () => {
    const { page } = await answerOf(
      askFor({
        client_id: '999990019',
        state: '999990019',
        login_hint: '999990019',
        redirect_uri: '"><script>',
      }),
    );
    expect(page).not.toMatch(/999990019|<script/);
    expect(server.output()).not.toContain('999990019');
  });
});

describe('a code', () => {
  test('gives tokens to who asked for it', async () => {
    expect(await exchange({ code: await codeFor() })).toMatchObject({
      status: 200,
      body: { access_token: expect.any(String), id_token: expect.any(String), token_type: 'Bearer' },
    });
  });

  test('gives a refresh token that can be used once: whoever uses it again ends what came of it', async () => {
    const refresh = async (token: unknown) =>
      exchange({ grant_type: 'refresh_token', refresh_token: String(token) });
    const first = (await exchange({ code: await codeFor() })).body as Record<string, unknown>;
    const second = await refresh(first['refresh_token']);
    expect(second).toMatchObject({ status: 200, body: { access_token: expect.any(String) } });
    const refused = { status: 400, body: { error: 'invalid_grant' } };
    expect(await refresh(first['refresh_token'])).toMatchObject(refused);
    expect(await refresh((second.body as Record<string, unknown>)['refresh_token'])).toMatchObject(refused);
  });

  test('says in the id token who logged in, and never their number', async () => {
    const { body } = await exchange({ code: await codeFor() });
    const claims = decodeJwt(String((body as Record<string, unknown>)['id_token']));
    expect(claims).toMatchObject({
      sub: expect.any(String),
      name: expect.any(String),
      role: expect.any(String),
    });
    expect(claims).not.toHaveProperty('bsn');
  });

  test('is refused the second time', async () => {
    const code = await codeFor();
    expect((await exchange({ code })).status).toBe(200);
    expect(await exchange({ code })).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  test.each([
    ['with another verifier', { code_verifier: randomPKCECodeVerifier() }, 'invalid_grant'],
    ['with an empty verifier', { code_verifier: '' }, 'invalid_grant'],
    ['for another address', { redirect_uri: 'http://127.0.0.1:4000/ingelogd' }, 'invalid_grant'],
    ['by another client', { client_id: SYSTEM_CLIENT }, 'invalid_client'],
    ['for another receiver', { resource: 'urn:iets:anders' }, 'invalid_target'],
  ])('is refused %s', async (_, changes, error) => {
    const { status, body } = await exchange({ code: await codeFor(), ...changes });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ error });
  });

  test.each([
    ['refresh_token', { refresh_token: 'x' }, 'invalid_grant'],
    ['password', { username: 'hulpverlener', password: DEMO_PASSWORD }, 'unsupported_grant_type'],
    ['client_credentials', {}, 'invalid_request'],
  ])('is the only way for a person: %s is refused', async (grant, fields, error) => {
    expect(await exchange({ grant_type: grant, ...fields })).toMatchObject({ status: 400, body: { error } });
  });
});

describe('the login page', () => {
  /** The login page, in the browser that it was opened for. */
  async function openLogin(): Promise<{ browser: Browser; url: URL; response: Response }> {
    const browser = new Browser();
    const start = askFor();
    const url = browser.target(await browser.open(start), start) ?? start;
    return { browser, url, response: await browser.open(url) };
  }

  test('is Dutch, has a label for each field, runs no scripts and may stand in no other page', async () => {
    const { response } = await openLogin();
    const html = await response.text();
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(html).toContain('<html lang="nl">');
    expect(html).toContain('<label for="gebruiker">');
    expect(html).toContain('<label for="wachtwoord">');
    expect(html).not.toMatch(/<script|onclick|style="/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/script-src|unsafe-inline/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('lists the demo users and tells neither password nor citizen service number', async () => {
    const html = await (await openLogin()).response.text();
    expect(html).toContain('value="hulpverlener"');
    expect(html).toContain('value="maatwerk-uwv"');
    expect(html).not.toContain(DEMO_PASSWORD);
    expect(html).not.toMatch(/[0-9]{9}/);
  });

  test('is shown again after a wrong password, says so, and can still be used', async () => {
    const { browser, url } = await openLogin();
    const again = await browser.open(url, { username: 'fg', password: 'verkeerd' });
    expect(again.status).toBe(422);
    expect(again.headers.get('location')).toBeNull();
    const html = await again.text();
    expect(html).toContain('role="alert"');
    expect(html).not.toContain('verkeerd');
    const right = await browser.open(url, { username: 'fg', password: DEMO_PASSWORD });
    expect(right.status).toBe(303);
  });

  test('refuses a browser that it was not opened for', async () => {
    const { url } = await openLogin();
    const elsewhere = new Browser();
    expect((await elsewhere.open(url)).status).toBe(400);
    const sent = await elsewhere.open(url, { username: 'fg', password: DEMO_PASSWORD });
    expect(sent.status).toBe(400);
    expect(sent.headers.get('location')).toBeNull();
  });

  test('refuses a form that is larger than its own', async () => {
    const { browser, url } = await openLogin();
    const large = { username: 'fg', password: DEMO_PASSWORD, more: 'x'.repeat(200_000) };
    const sent = await browser.open(url, large);
    expect(sent.status).toBe(413);
    expect(sent.headers.get('location')).toBeNull();
  });

  test('refuses other methods', async () => {
    const { url } = await openLogin();
    expect((await fetch(url, { method: 'DELETE' })).status).toBe(405);
  });
});

describe('the server', () => {
  test.each(['/me', '/token/introspection', '/token/revocation', '/reg', '/request', '/device/auth'])(
    'does not have %s',
    async (path) => {
      for (const method of ['GET', 'POST']) {
        expect((await fetch(`${server.issuer}${path}`, { method })).status).toBe(404);
      }
    },
  );

  test('tells clients what they may use, and no more', async () => {
    const document: unknown = await (await fetch(`${server.issuer}/.well-known/openid-configuration`)).json();
    expect(document).toMatchObject({
      issuer: server.issuer,
      response_types_supported: ['code'],
      response_modes_supported: ['query'],
      grant_types_supported: ['authorization_code', 'refresh_token', 'client_credentials'],
      code_challenge_methods_supported: ['S256'],
      token_endpoint_auth_methods_supported: ['none', 'private_key_jwt'],
      id_token_signing_alg_values_supported: ['PS256'],
    });
  });

  test('publishes no part of a private key', async () => {
    const { keys } = (await (await fetch(`${server.issuer}/jwks`)).json()) as { keys: object[] };
    expect(keys).toHaveLength(1);
    for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi']) expect(keys[0]).not.toHaveProperty(secret);
  });

  test('answers to no other name than its own, so that nobody is led elsewhere', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${server.issuer}/.well-known/openid-configuration`, { headers: { host: 'elders.example' } })
        .on('response', (response) => resolve(response.resume().statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  test('lets pages of its own client read tokens, and no other site', async () => {
    const preflight = (origin: string) =>
      fetch(`${server.issuer}/token`, {
        method: 'POST',
        headers: { origin },
        body: new URLSearchParams({ client_id: WEB_CLIENT, grant_type: 'authorization_code', code: 'x' }),
      });
    const own = await preflight('http://127.0.0.1:4000');
    const other = await preflight('http://elders.example');
    expect(own.headers.get('access-control-allow-origin')).toBe('http://127.0.0.1:4000');
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
  });
});
