import 'reflect-metadata';
import { createRemoteJWKSet, jwtVerify, type JWTVerifyResult } from 'jose';
import { Browser } from './browser';
import { COMMAND_REDIRECT, WEB_CLIENT } from './clients';
import { logIn, LogInRefused, type Tokens } from './log-in';
import { AUDIENCE, type IdentityProcess, startIdentityProcess } from './testing/identity-process';
import { DEMO_PASSWORD, demoUsers } from './users';

let server: IdentityProcess;
beforeAll(async () => {
  server = await startIdentityProcess();
});
afterAll(() => server.stop());

const enter = (username: string, password = DEMO_PASSWORD, browser = new Browser()): Promise<Tokens> =>
  logIn(
    {
      issuer: server.issuer,
      username,
      password,
      clientId: WEB_CLIENT,
      redirectUri: COMMAND_REDIRECT,
      audience: AUDIENCE,
    },
    browser,
  );

/** Checks a token against the keys that the server publishes, as any receiver does. */
const verified = (token: string, audience: string): Promise<JWTVerifyResult> =>
  jwtVerify(token, createRemoteJWKSet(new URL(`${server.issuer}/jwks`)), {
    issuer: server.issuer,
    audience,
    algorithms: ['PS256'],
  });

describe.each(demoUsers())('$username logs in', (user) => {
  let tokens: Tokens;
  const browser = new Browser();
  beforeAll(async () => {
    tokens = await enter(user.username, DEMO_PASSWORD, browser);
  });

  test('and gets an access token that says who they are, and nothing more', async () => {
    const { payload, protectedHeader } = await verified(tokens.accessToken, AUDIENCE);
    expect(protectedHeader.typ).toBe('at+jwt');
    expect(payload).toEqual({
      iss: server.issuer,
      aud: AUDIENCE,
      sub: user.username,
      client_id: WEB_CLIENT,
      jti: expect.stringMatching(/^.{20,}$/),
      iat: expect.any(Number),
      exp: expect.any(Number),
      role: user.role,
      oin: user.oin,
      ...(user.worksAt === null ? {} : { works_at: user.worksAt }),
      ...(user.role === 'CITIZEN' ? { bsn: user.bsn } : {}),
    });
  });

  test('for at most a quarter of an hour', async () => {
    const { payload } = await verified(tokens.accessToken, AUDIENCE);
    const seconds = (payload.exp ?? Infinity) - (payload.iat ?? 0);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(900);
  });

  test('and gets an id token for the client, with the name and no number', async () => {
    const { payload } = await verified(tokens.idToken, WEB_CLIENT);
    expect(payload).toMatchObject({ sub: user.username, name: user.name });
    expect(payload).not.toHaveProperty('bsn');
  });

  test('and no address that was visited holds a token or the password', () => {
    expect(browser.visited.length).toBeGreaterThan(3);
    for (const { href } of browser.visited) {
      expect(href).not.toContain(tokens.accessToken);
      expect(href).not.toContain(tokens.idToken);
      expect(href).not.toMatch(/eyJ|token=|[0-9]{9}/);
      expect(href).not.toContain(DEMO_PASSWORD);
    }
  });
});

describe('logging in', () => {
  test('gives each token an identifier of its own', async () => {
    const [first, second] = await Promise.all([enter('hulpverlener'), enter('hulpverlener')]);
    const [one, other] = await Promise.all([
      verified(first.accessToken, AUDIENCE),
      verified(second.accessToken, AUDIENCE),
    ]);
    expect(one.payload.jti).not.toBe(other.payload.jti);
  });

  test.each([
    ['a wrong password', 'hulpverlener', 'verkeerd'],
    ['no password', 'hulpverlener', ''],
    ['a user who does not exist', 'niemand', DEMO_PASSWORD],
    ['a name that every object has', '__proto__', DEMO_PASSWORD],
  ])('is refused for %s, without a code', async (_, username, password) => {
    const browser = new Browser();
    await expect(enter(username, password, browser)).rejects.toThrow(LogInRefused);
    expect(browser.visited.some(({ searchParams }) => searchParams.has('code'))).toBe(false);
  });

  test('writes no password, no citizen service number and no token', async () => {
    const { accessToken } = await enter('burger');
    await expect(enter('burger', 'verkeerd')).rejects.toThrow(LogInRefused);
    expect(server.output()).not.toContain(DEMO_PASSWORD);
    expect(server.output()).not.toContain('verkeerd');
    expect(server.output()).not.toContain(accessToken);
    expect(server.output()).not.toMatch(/99999[0-9]{4}/);
  });
});
