import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import {
  createRemoteJWKSet,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWTPayload,
  jwtVerify,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { COMMAND_REDIRECT, SYSTEM_CLIENT, WEB_CLIENT } from './clients';
import { readSystemKey, systemKeyFile } from './keys';
import { systemToken } from './log-in';
import { AUDIENCE, type IdentityProcess, startIdentityProcess } from './testing/identity-process';

let server: IdentityProcess;
beforeAll(async () => {
  server = await startIdentityProcess();
});
afterAll(() => server.stop());

const NOT_THIS_GRANT = {
  error: 'invalid_request',
  error_description: 'requested grant type is not allowed for this client',
};

const seconds = (): number => Math.floor(Date.now() / 1000);

/** An assertion of the program about itself, signed with its own key. */
async function assertion(changes: JWTPayload = {}): Promise<string> {
  const jwk = readSystemKey(systemKeyFile(server.keysFolder));
  return new SignJWT({
    iss: SYSTEM_CLIENT,
    sub: SYSTEM_CLIENT,
    aud: server.issuer,
    jti: randomUUID(),
    iat: seconds(),
    exp: seconds() + 60,
    ...changes,
  })
    .setProtectedHeader({ alg: 'PS256', kid: jwk.kid })
    .sign(await importJWK(jwk, 'PS256'));
}

async function ask(fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(`${server.issuer}/token`, {
    method: 'POST',
    headers,
    body: new URLSearchParams({ grant_type: 'client_credentials', ...fields }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const askWith = (client_assertion: string, more: Readonly<Record<string, string>> = {}) =>
  ask({
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion,
    ...more,
  });

describe('a program', () => {
  test('gets a token of its own: a system, for the hub, and briefly', async () => {
    const token = await systemToken({
      issuer: server.issuer,
      clientId: SYSTEM_CLIENT,
      privateKeyFile: systemKeyFile(server.keysFolder),
      audience: AUDIENCE,
    });
    const keys = createRemoteJWKSet(new URL(`${server.issuer}/jwks`));
    const { payload, protectedHeader } = await jwtVerify(token, keys, {
      issuer: server.issuer,
      audience: AUDIENCE,
    });
    expect(protectedHeader).toMatchObject({ alg: 'PS256', typ: 'at+jwt' });
    expect(payload).toEqual({
      iss: server.issuer,
      aud: AUDIENCE,
      sub: SYSTEM_CLIENT,
      client_id: SYSTEM_CLIENT,
      jti: expect.any(String),
      iat: expect.any(Number),
      exp: expect.any(Number),
      role: 'SYSTEM',
      oin: '00000099000000004000',
    });
    expect((payload.exp ?? Infinity) - (payload.iat ?? 0)).toBeLessThanOrEqual(900);
  });

  test('is refused another key', async () => {
    const { privateKey } = await generateKeyPair('PS256', { extractable: true });
    const real = readSystemKey(systemKeyFile(server.keysFolder));
    const file = path.join(server.keysFolder, 'vreemd.json');
    const stranger = { ...(await exportJWK(privateKey)), kid: real.kid, alg: 'PS256', use: 'sig' };
    writeFileSync(file, JSON.stringify(stranger), { mode: 0o600 });
    await expect(
      systemToken({
        issuer: server.issuer,
        clientId: SYSTEM_CLIENT,
        privateKeyFile: file,
        audience: AUDIENCE,
      }),
    ).rejects.toMatchObject({ error: 'invalid_client' });
  });

  test('is refused the second time that it shows the same assertion', async () => {
    const once = await assertion();
    expect((await askWith(once)).status).toBe(200);
    expect(await askWith(once)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  test('is refused an assertion with an identifier that was used before', async () => {
    const jti = randomUUID();
    expect((await askWith(await assertion({ jti }))).status).toBe(200);
    expect((await askWith(await assertion({ jti, exp: seconds() + 90 }))).status).toBe(401);
  });

  test.each([
    ['of somebody else', { iss: 'een-ander', sub: 'een-ander' }],
    ['for another server', { aud: 'https://elders.example' }],
    ['that has expired', { iat: seconds() - 600, exp: seconds() - 300 }],
    ['that never expires', { exp: undefined }],
    ['without an identifier', { jti: undefined }],
    ['that holds later', { nbf: seconds() + 300 }],
  ])('is refused an assertion %s', async (_, changes) => {
    const { status, body } = await askWith(await assertion(changes as JWTPayload));
    expect({ status, error: body['error'] }).toEqual({ status: 401, error: 'invalid_client' });
    expect(body).not.toHaveProperty('access_token');
  });

  test('is refused an assertion that nobody signed', async () => {
    const unsigned = new UnsecuredJWT({
      iss: SYSTEM_CLIENT,
      sub: SYSTEM_CLIENT,
      aud: server.issuer,
      jti: randomUUID(),
      exp: seconds() + 60,
    }).encode();
    expect(await askWith(unsigned)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  test('is refused an assertion signed with its public key as if that were a secret', async () => {
    const { n } = readSystemKey(systemKeyFile(server.keysFolder));
    const forged = await new SignJWT({ jti: randomUUID() })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(SYSTEM_CLIENT)
      .setSubject(SYSTEM_CLIENT)
      .setAudience(server.issuer)
      .setExpirationTime('1m')
      .sign(Buffer.from(n, 'base64url'));
    expect(await askWith(forged)).toMatchObject({ status: 401, body: { error: 'invalid_client' } });
  });

  test('is refused a secret in place of its key, in the form and in a header', async () => {
    const inForm = await ask({ client_id: SYSTEM_CLIENT, client_secret: 'geheim' });
    const basic = Buffer.from(`${SYSTEM_CLIENT}:geheim`).toString('base64');
    const inHeader = await ask({}, { authorization: `Basic ${basic}` });
    const nothing = await ask({ client_id: SYSTEM_CLIENT });
    for (const { status, body } of [inForm, inHeader, nothing]) {
      expect(body['error']).toBe('invalid_client');
      expect(status).toBe(401);
    }
  });

  test('is refused a token for another receiver', async () => {
    expect(await askWith(await assertion(), { resource: 'urn:iets:anders' })).toMatchObject({
      status: 400,
      body: { error: 'invalid_target' },
    });
  });

  test('cannot be a person: it may ask for no code', async () => {
    const refused = await askWith(await assertion(), {
      grant_type: 'authorization_code',
      code: 'x',
      redirect_uri: COMMAND_REDIRECT,
    });
    expect(refused).toMatchObject({ status: 400, body: NOT_THIS_GRANT });
  });

  test('cannot be the client of people', async () => {
    expect(await ask({ client_id: WEB_CLIENT })).toMatchObject({
      status: 400,
      body: NOT_THIS_GRANT,
    });
  });
});
