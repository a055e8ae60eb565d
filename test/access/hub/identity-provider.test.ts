import 'reflect-metadata';
import { termsOf, startTestHub, type TestHub } from '../../hub/hub';
import { createTestHub } from '../../../subgraphs/kit/testing/test-hub';
import { NOWHERE } from './demo-people';
import { type IssuerUnderTest, newKey, openIssuerUnderTest } from './issuer-under-test';
import { post, type Raw } from './watched-hub';

const first = newKey('ES256', 'first');
const second = newKey('ES256', 'second');

let issuer: IssuerUnderTest;
let hub: TestHub;
beforeEach(async () => {
  issuer = await openIssuerUnderTest([first]);
  hub = await startTestHub({ urls: NOWHERE, hub: await createTestHub() }, {}, { identity: issuer });
});
afterEach(async () => {
  jest.restoreAllMocks();
  await hub.close();
  await issuer.stop();
});

const ask = (token: string): Promise<Raw> =>
  post(hub.url, { query: '{ __typename }' }, { ...termsOf({}), authorization: `Bearer ${token}` });
const unreachable = { status: 503, codes: ['IDENTITY_UNREACHABLE'], data: null };
const taken = { status: 200, codes: [], data: { __typename: 'Query' } };
const refused = { status: 401, codes: ['NOT_AUTHENTICATED'], data: null };

/** Lets a minute pass for who keeps the keys, so that they may be asked for again. */
function waitForKeys(): void {
  const before = Date.now.bind(Date);
  jest.spyOn(Date, 'now').mockImplementation(() => before() + 60_000);
}

it('that is down gives 503, and when it comes back the hub goes on by itself', async () => {
  await issuer.stop();
  expect(await ask(issuer.token(first))).toMatchObject(unreachable);
  expect(await ask(issuer.token(first))).toMatchObject(unreachable);
  await issuer.resume();
  expect(await ask(issuer.token(first))).toMatchObject(taken);
});

it('is not asked for what is no token: a stranger makes no traffic', async () => {
  for (const token of ['garbage', 'a.b', '']) expect(await ask(token)).toMatchObject(refused);
  expect(issuer.asked()).toBe(0);
});

it('that falls silent after its keys were had is missed by nobody', async () => {
  expect(await ask(issuer.token(first))).toMatchObject(taken);
  await issuer.stop();
  expect(await ask(issuer.token(first))).toMatchObject(taken);
});

it('that falls silent while a token names a key that the hub does not have gives 503, not 401', async () => {
  expect(await ask(issuer.token(first))).toMatchObject(taken);
  await issuer.stop();
  const token = issuer.token(second);
  waitForKeys();
  expect(await ask(token)).toMatchObject(unreachable);
  await issuer.resume();
  issuer.publish([first, second]);
  expect(await ask(token)).toMatchObject(taken);
});

it.each([
  ['an error', { status: 500, body: '{}' }],
  ['a page in place of JSON', { status: 200, body: '<html>' }],
  [
    'the discovery of another issuer',
    { status: 200, body: '{"issuer":"https://elders.example","jwks_uri":"https://elders.example/jwks"}' },
  ],
  ['no place of its keys', { status: 200, body: '{}' }],
])('that answers with %s is not trusted, and is asked again', async (_, ill) => {
  issuer.answerWith(ill);
  expect(await ask(issuer.token(first))).toMatchObject(unreachable);
  issuer.answerWith(null);
  expect(await ask(issuer.token(first))).toMatchObject(taken);
});

it('that takes another key is followed, and tokens of the old one are refused from then on', async () => {
  expect(await ask(issuer.token(first))).toMatchObject(taken);
  issuer.publish([second]);
  const [old, next] = [issuer.token(first), issuer.token(second)];
  waitForKeys();
  expect(await ask(next)).toMatchObject(taken);
  expect(await ask(old)).toMatchObject(refused);
});

it('is not asked for its keys with every token of an unknown key', async () => {
  expect(await ask(issuer.token(first))).toMatchObject(taken);
  const before = issuer.asked();
  for (let time = 0; time < 20; time += 1) expect(await ask(issuer.token(second))).toMatchObject(refused);
  expect(issuer.asked() - before).toBeLessThanOrEqual(1);
});
