import 'reflect-metadata';
import { decodeJwt } from 'jose';
import { type IdentityProcess, runToEnd, startIdentityProcess } from './testing/identity-process';
import { demoUsers } from './users';

let server: IdentityProcess;
beforeAll(async () => {
  server = await startIdentityProcess();
});
afterAll(() => server.stop());

describe('the token command', () => {
  test('prints the access token of a demo user and nothing else', async () => {
    const { code, stdout, stderr } = await runToEnd('token', ['leidinggevende'], {
      HUB_ISSUER: server.issuer,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    expect(decodeJwt(stdout.trim())).toMatchObject({ sub: 'leidinggevende', role: 'SUPERVISOR' });
  });

  test.each([[['niemand']], [[]]])('names the users when it is asked for %j', async (args) => {
    const { code, stdout, stderr } = await runToEnd('token', args, { HUB_ISSUER: server.issuer });
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toBe(
      `Name a demo user: ${demoUsers()
        .map(({ username }) => username)
        .join(', ')}.\n`,
    );
  });

  test('says in one line that the server does not run', async () => {
    const gone = await startIdentityProcess();
    await gone.stop();
    const { code, stdout, stderr } = await runToEnd('token', ['fg'], { HUB_ISSUER: gone.issuer });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe(
      `The identity provider does not run at ${gone.issuer}: start the hub with npm start.\n`,
    );
  });

  test('says in one line what else was wrong', async () => {
    const { code, stderr } = await runToEnd('token', ['fg'], {
      HUB_ISSUER: server.issuer,
      HUB_AUDIENCE: 'urn:iets:anders',
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^No token: .+\n$/);
    expect(stderr.trimEnd()).not.toContain('\n');
  });
});
