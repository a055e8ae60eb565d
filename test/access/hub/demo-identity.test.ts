import 'reflect-metadata';
import { COMMAND_REDIRECT, SYSTEM_CLIENT, WEB_CLIENT } from '../../../demo/identity/clients';
import { systemKeyFile } from '../../../demo/identity/keys';
import { logIn, systemToken } from '../../../demo/identity/log-in';
import {
  AUDIENCE,
  type IdentityProcess,
  startIdentityProcess,
} from '../../../demo/identity/testing/identity-process';
import { DEMO_PASSWORD, demoUsers } from '../../../demo/identity/users';
import type { AuditEntry } from '../../../gateway/accountability/store/audit-entry';
import { PURPOSES } from '../../../subgraphs/kit/access/purposes';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import { createTestHub } from '../../../subgraphs/kit/testing/test-hub';
import { role as roles, type Purpose, type Role } from '../../../subgraphs/kit/vocabulary';
import { startTestHub, termsOf, type TestHub } from '../../hub/hub';
import { NOWHERE } from './demo-people';
import { post, type Raw } from './watched-hub';

let server: IdentityProcess;
let hub: TestHub;
beforeAll(async () => {
  server = await startIdentityProcess();
  const identity = { issuer: server.issuer, audience: AUDIENCE };
  hub = await startTestHub({ urls: NOWHERE, hub: await createTestHub() }, {}, { identity });
});
afterAll(async () => {
  await hub?.close();
  await server?.stop();
});

const credentials = (username: string) => ({
  ...{ issuer: server.issuer, username, password: DEMO_PASSWORD },
  ...{ clientId: WEB_CLIENT, redirectUri: COMMAND_REDIRECT, audience: AUDIENCE },
});

/** The first purpose that the register has for a role. */
function purposeOf(role: Role): Purpose {
  const found = (Object.keys(PURPOSES) as Purpose[]).find((purpose) =>
    PURPOSES[purpose].roles.includes(role),
  );
  if (!found) throw new Error(`the role ${role} has no purpose`);
  return found;
}

const ask = (token: string, role: Role): Promise<Raw> =>
  post(
    hub.url,
    { query: '{ __typename }' },
    { ...termsOf({ purpose: purposeOf(role) }), authorization: `Bearer ${token}` },
  );

const lastLine = (): Promise<AuditEntry> =>
  withConnection(hub.database.loginUrl, async (run) => {
    const [row] = await run<{ content: string }>('SELECT content FROM audit_entry ORDER BY seq DESC LIMIT 1');
    return JSON.parse(row?.content ?? '{}') as AuditEntry;
  });

const received = { status: 200, data: { __typename: 'Query' } };

it('every role has somebody at the demo', () => {
  const present = new Set<string>([...demoUsers().map(({ role }) => role), 'SYSTEM']);
  expect([...present].sort()).toEqual(Object.keys(roles.meanings).sort());
});

it.each(demoUsers().map(({ username, role, oin, worksAt }) => ({ username, role, oin, worksAt })))(
  '$username logs in at the demo and is received by the hub as $role',
  async ({ username, role, oin, worksAt }) => {
    const { accessToken } = await logIn(credentials(username));
    expect(await ask(accessToken, role)).toMatchObject(received);
    expect(await lastLine()).toMatchObject({ actor: username, role, oin, worksAt, clientId: WEB_CLIENT });
  },
);

it('a program gets a token with a key of its own, and is received as a system', async () => {
  const token = await systemToken({
    issuer: server.issuer,
    clientId: SYSTEM_CLIENT,
    privateKeyFile: systemKeyFile(server.keysFolder),
    audience: AUDIENCE,
  });
  expect(await ask(token, 'SYSTEM')).toMatchObject(received);
  expect(await lastLine()).toMatchObject({ actor: SYSTEM_CLIENT, role: 'SYSTEM', clientId: SYSTEM_CLIENT });
});

it('the id token, which is for the program of the person, opens nothing here', async () => {
  const { idToken } = await logIn(credentials('hulpverlener'));
  expect(await ask(idToken, 'CASEWORKER')).toMatchObject({
    status: 401,
    codes: ['NOT_AUTHENTICATED'],
    data: null,
  });
});

it('a token of the same provider for another hub is refused', async () => {
  const { accessToken } = await logIn(credentials('hulpverlener'));
  const identity = { issuer: server.issuer, audience: 'urn:elders:hub' };
  const elsewhere = await startTestHub({ urls: NOWHERE, hub: await createTestHub() }, {}, { identity });
  try {
    const headers = { ...termsOf({}), authorization: `Bearer ${accessToken}` };
    const answer = await post(elsewhere.url, { query: '{ __typename }' }, headers);
    expect(answer).toMatchObject({ status: 401, codes: ['NOT_AUTHENTICATED'] });
  } finally {
    await elsewhere.close();
  }
});
