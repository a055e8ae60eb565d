import 'reflect-metadata';
import { PURPOSES } from '../../../subgraphs/kit/access/purposes';
import { role as roles, type Purpose, type Role } from '../../../subgraphs/kit/vocabulary';
import { termsOf } from '../../hub/hub';
import { badTokens } from './bad-tokens';
import { OWN, WHO_LIVES } from './demo-people';
import {
  by,
  claimsOf,
  compact,
  type IssuerUnderTest,
  newKey,
  openIssuerUnderTest,
} from './issuer-under-test';
import { post, type Raw, startWatchedHub, type WatchedHub } from './watched-hub';

const key = newKey('ES256', 'es');
const rsa = newKey('RS256', 'rs');
const pss = newKey('PS256', 'ps');

let issuer: IssuerUnderTest;
let hub: WatchedHub;
beforeAll(async () => {
  issuer = await openIssuerUnderTest([key, rsa, pss]);
  hub = await startWatchedHub({}, { identity: issuer });
});
afterAll(async () => {
  await hub?.close();
  await issuer?.stop();
});

/** Asked in a row: a person, the schema, and nothing. */
const DOCUMENTS = [
  { query: WHO_LIVES, variables: { bsn: OWN.mother } },
  { query: '{ __schema { queryType { name } } }' },
  { query: '{ __typename }' },
];

const terms = termsOf({});
const names = badTokens('https://issuer.example', key, rsa).map(({ name }) => name);

it('has more than thirty bad tokens, each under a name of its own', () => {
  expect(names.length).toBeGreaterThan(30);
  expect(new Set(names).size).toBe(names.length);
});

describe.each(names)('%s', (name) => {
  let answers: Raw[];
  beforeAll(async () => {
    hub.forget();
    const bad = badTokens(issuer.issuer, key, rsa).find((one) => one.name === name);
    if (!bad) throw new Error(`there is no bad token ${name}`);
    answers = [];
    for (const document of DOCUMENTS) {
      const url = `${hub.url}${bad.search ?? ''}`;
      answers.push(await post(url, { ...document, ...bad.body }, { ...terms, ...bad.headers }));
    }
  });

  it('is refused the same way, whatever is asked', () => {
    for (const { status, codes, headers, data } of answers) {
      expect({ status, codes, data }).toEqual({ status: 401, codes: ['NOT_AUTHENTICATED'], data: null });
      expect(headers.get('www-authenticate')).toBe('Bearer');
    }
    const bodies = answers.map(({ text }) => text);
    expect(new Set(bodies).size).toBe(1);
    expect(bodies[0]).not.toMatch(/eyJ|[0-9]{9}|Oefenaar/);
  });

  it('reaches no agency', () => {
    expect(hub.passages).toEqual([]);
  });
});

it('left no line in the audit log: nobody knows who it was', async () => {
  expect(await hub.audit()).toEqual([]);
});

describe('a good token', () => {
  const bearer = (token: string) => ({ ...terms, authorization: `Bearer ${token}` });

  it.each([key, rsa, pss])('of $alg is taken', async (signer) => {
    const answer = await post(hub.url, { query: '{ __typename }' }, bearer(issuer.token(signer)));
    expect(answer).toMatchObject({ status: 200, data: { __typename: 'Query' } });
  });

  it.each(Object.keys(roles.meanings) as Role[])('of the role %s is taken', async (role) => {
    const [purpose] = Object.entries(PURPOSES).find(([, entry]) => entry.roles.includes(role)) ?? [];
    const headers = {
      ...termsOf({ purpose: purpose as Purpose }),
      authorization: `Bearer ${issuer.token(key, role)}`,
    };
    const answer = await post(hub.url, { query: '{ __typename }' }, headers);
    expect(answer).toMatchObject({ status: 200, data: { __typename: 'Query' } });
    expect((await hub.audit()).at(-1)).toMatchObject({
      role,
      purpose,
      actor: 'hulpverlener',
      clientId: 'test',
    });
  });

  it('is taken that is for the hub and for another service', async () => {
    const claims = { ...claimsOf(issuer.issuer), aud: ['urn:elders', issuer.audience] };
    const token = compact({ alg: 'ES256', typ: 'at+jwt', kid: key.kid }, claims, by(key));
    expect(await post(hub.url, { query: '{ __typename }' }, bearer(token))).toMatchObject({ status: 200 });
  });

  it('is taken that lives an hour, and a clock that runs seconds ahead is forgiven', async () => {
    const now = Math.floor(Date.now() / 1000);
    for (const claims of [
      { iat: now, exp: now + 3600 },
      { iat: now + 3, exp: now + 900 },
    ]) {
      const all = { ...claimsOf(issuer.issuer), ...claims };
      const token = compact({ alg: 'ES256', typ: 'at+jwt', kid: key.kid }, all, by(key));
      expect((await post(hub.url, { query: '{ __typename }' }, bearer(token))).status).toBe(200);
    }
  });

  it('gives a person what they may see', async () => {
    const answer = await post(hub.url, DOCUMENTS[0] ?? {}, bearer(issuer.token(pss)));
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Oefenaar');
    expect(hub.passages.length).toBeGreaterThan(0);
  });
});
