import 'reflect-metadata';
import { PURPOSES } from '../../../subgraphs/kit/access/purposes';
import { role as roles, type Purpose, type Role } from '../../../subgraphs/kit/vocabulary';
import type { Asker } from '../../hub/hub';
import { FILES, OWN, VIEW, WHO_LIVES } from './demo-people';
import { startWatchedHub, type WatchedHub } from './watched-hub';

const REASON = 'Het gezin vraagt zelf om hulp.';

let hub: WatchedHub;
beforeAll(async () => {
  hub = await startWatchedHub();
});
afterAll(() => hub?.close());
beforeEach(() => hub.forget());

const who = (role: Role): NonNullable<Asker['caller']> => ({
  id: `iemand-${role.toLowerCase()}`,
  role,
  ...(role === 'CITIZEN' ? { bsn: OWN.mother } : {}),
});
const question = { query: WHO_LIVES, variables: { bsn: OWN.mother } };

/** Holds a request to be refused before anybody was asked, with a line that says so and holds no number. */
async function expectRefused(code: string, sending: Parameters<WatchedHub['send']>[0]): Promise<void> {
  const before = (await hub.audit()).length;
  const answer = await hub.send(sending);
  expect(answer).toMatchObject({ status: 403, codes: [code], data: null });
  expect(answer.text).not.toMatch(/[0-9]{9}|Oefenaar/);
  expect(hub.passages).toEqual([]);
  const lines = await hub.audit();
  expect(lines).toHaveLength(before + 1);
  const caller = sending.asker?.caller ?? { id: 'hulpverlener', role: 'CASEWORKER' };
  expect(lines.at(-1)).toMatchObject({
    actor: caller.id,
    role: caller.role,
    action: 'REFUSED',
    result: 'REFUSED',
    code,
    subjects: [],
    reason: null,
  });
  expect(JSON.stringify(lines.at(-1))).not.toMatch(/99999[0-9]{4}/);
}

describe('a request is refused with PURPOSE_REFUSED', () => {
  it.each([
    ['that states no purpose', { 'x-request-purpose': null }],
    ['that states an empty one', { 'x-request-purpose': ' ' }],
    ['that states an unknown one', { 'x-request-purpose': 'CURIOSITY' }],
    ['that states one in small letters', { 'x-request-purpose': 'debt_counselling' }],
    ['that states one that every object has', { 'x-request-purpose': 'constructor' }],
    ['that states two', { 'x-request-purpose': 'DEBT_COUNSELLING, CASE_DIRECTION' }],
  ])('%s', async (_, headers) => {
    await expectRefused('PURPOSE_REFUSED', { ...question, headers });
  });

  const allRoles = Object.keys(roles.meanings) as Role[];
  const forbidden = (Object.keys(PURPOSES) as Purpose[]).flatMap((purpose) =>
    allRoles
      .filter((role) => !PURPOSES[purpose].roles.includes(role))
      .map((role) => [purpose, role] as const),
  );
  it('that states one that is not for the role, whichever', async () => {
    expect(forbidden.length).toBeGreaterThan(50);
    for (const [purpose, role] of forbidden) {
      await expectRefused('PURPOSE_REFUSED', { ...question, asker: { caller: who(role), purpose } });
    }
  });

  it('also when nothing but the schema is asked', async () => {
    for (const query of ['{ __schema { types { name } } }', '{ __typename }'])
      await expectRefused('PURPOSE_REFUSED', { query, headers: { 'x-request-purpose': null } });
  });
});

describe('a request is refused with STATEMENT_INCOMPLETE', () => {
  const director: Asker = { caller: who('CASE_DIRECTOR'), purpose: 'CASE_DIRECTION' };
  it.each([
    ['without a trigger', {}, { 'x-request-trigger': null }],
    ['with an unknown trigger', {}, { 'x-request-trigger': 'BECAUSE' }],
    ['without a case', {}, { 'x-request-case': null }],
    ['with an empty case', {}, { 'x-request-case': ' ' }],
    ['with a number of a person for a case', {}, { 'x-request-case': OWN.mother }],
    ['with such a number in the case', {}, { 'x-request-case': `Z-${OWN.mother}` }],
    ['with such a number in groups in the case', {}, { 'x-request-case': '9999.90.019' }],
    ['without the reason that the purpose asks for', director, { 'x-request-reason': null }],
    ['with a reason that is too short', director, { 'x-request-reason': 'omdat' }],
    ['with a reason of blanks', director, { 'x-request-reason': '%20%20%20%20%20%20%20%20%20%20%20%20' }],
    ['with a reason that is not percent-encoded', director, { 'x-request-reason': '%E0%A4%A reden genoeg' }],
    ['with a reason that is too long', director, { 'x-request-reason': 'x'.repeat(501) }],
    [
      'without a reason for searching',
      { purpose: 'HOUSEHOLD_SEARCH' } satisfies Asker,
      { 'x-request-reason': null },
    ],
    [
      'without a reason for oversight',
      { caller: who('SUPERVISOR'), purpose: 'OVERSIGHT' } satisfies Asker,
      { 'x-request-reason': null },
    ],
    [
      'without a case for maatwerk',
      { caller: who('MAATWERK_OFFICER'), purpose: 'MAATWERK' } satisfies Asker,
      { 'x-request-case': null },
    ],
  ] as const)('%s', async (_, asker, headers) => {
    await expectRefused('STATEMENT_INCOMPLETE', { ...question, asker, headers });
  });
});

describe('a purpose that has ended, or has not begun', () => {
  it('is refused on that day', async () => {
    const clock = Date.now.bind(Date);
    const years = clock() - Date.parse('2025-12-31T12:00:00Z');
    const old = await startWatchedHub({}, { now: () => clock() - years });
    try {
      const answer = await old.send(question);
      expect(answer).toMatchObject({ status: 403, codes: ['PURPOSE_REFUSED'], data: null });
      expect(answer.text).toContain('2025-12-31');
      expect(old.passages).toEqual([]);
    } finally {
      await old.close();
    }
  });
});

describe('searching and consulting are apart', () => {
  const searcher: Asker = { purpose: 'HOUSEHOLD_SEARCH', reason: REASON };
  const noCase = { 'x-request-case': null };

  it('searching tells who lives there, by name and without an address, and a supervisor gets to see it', async () => {
    const answer = await hub.send({ ...question, asker: searcher, headers: noCase });
    expect(answer.codes).toEqual([]);
    expect(answer.data).toMatchObject({
      householdOf: {
        access: 'GRANTED',
        address: null,
        members: expect.arrayContaining([
          { person: { bsn: OWN.mother }, name: { given: 'Marit', family: 'Oefenaar' } },
        ]),
      },
    });
    expect(hub.passages.map(({ agency }) => agency)).toEqual(['gemeente']);
    expect((await hub.audit()).at(-1)).toMatchObject({
      action: 'SEARCH',
      purpose: 'HOUSEHOLD_SEARCH',
      reason: REASON,
      result: 'DONE',
      outsideOwnCases: true,
    });
  });

  it.each([
    ['a household view', VIEW, { bsn: OWN.mother }],
    [
      'a view beside who lives there',
      `query B($bsn: BSN!) { householdOf(bsn: $bsn) { access } householdView(bsn: $bsn) { complete } }`,
      { bsn: OWN.mother },
    ],
    [
      'a view in a fragment',
      `query F($bsn: BSN!) { ...f } fragment f on Query { householdView(bsn: $bsn) { complete } }`,
      { bsn: OWN.mother },
    ],
    [
      'a view that is left out by a condition',
      `query S($bsn: BSN!) { householdOf(bsn: $bsn) { access } householdView(bsn: $bsn) @skip(if: true) { complete } }`,
      { bsn: OWN.mother },
    ],
  ])('searching gives no %s', async (_, query, variables) => {
    const answer = await hub.send({ query, variables, asker: searcher, headers: noCase });
    expect(answer).toMatchObject({ status: 403, codes: ['NOT_ALLOWED'], data: null });
    expect(hub.passages).toEqual([]);
    expect((await hub.audit()).at(-1)).toMatchObject({ result: 'REFUSED', code: 'NOT_ALLOWED' });
  });

  it('searching gives no file of anybody', async () => {
    const { data } = await hub.send({
      query: FILES,
      variables: { bsns: [OWN.mother] },
      asker: searcher,
      headers: noCase,
    });
    const nothing = { access: 'NO_LEGAL_GROUND', claims: null };
    expect(data).toMatchObject({
      persons: [{ uwv: nothing, svb: nothing, duo: nothing, gemeente: { claims: null } }],
    });
  });

  it('consulting is called so in the log', async () => {
    await hub.send({ query: VIEW, variables: { bsn: OWN.mother } });
    expect((await hub.audit()).at(-1)).toMatchObject({ action: 'CONSULT', operation: 'Huishoudbeeld' });
  });
});

describe('the reason', () => {
  it('is kept in the words of who asks, without a number of a person', async () => {
    const reason = `Zéér dringend: „afsluiting” bij ${OWN.mother} 😟`;
    await hub.send({ ...question, asker: { reason } });
    expect((await hub.audit()).at(-1)).toMatchObject({
      reason: 'Zéér dringend: „afsluiting” bij ********* 😟',
    });
  });

  it('is not passed on to an agency', async () => {
    await hub.send({ ...question, asker: { reason: 'Een reden die niemand anders aangaat.' } });
    expect(hub.passages.length).toBeGreaterThan(0);
    for (const { statement, body } of hub.passages) {
      const claims = Buffer.from(statement?.split('.')[1] ?? '', 'base64url').toString('utf8');
      expect(claims).toContain('DEBT_COUNSELLING');
      expect(`${claims}${body}`).not.toContain('niemand anders aangaat');
    }
  });
});
