import 'reflect-metadata';
import { registerCase } from '../../../gateway/accountability/store/case-register';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import { pseudonymOf } from '../../../subgraphs/kit/logbook/pseudonym';
import { openCase } from '../../hub/cases';
import { type Asker, HUB_LOG_KEY } from '../../hub/hub';
import {
  COLLEAGUES,
  COLLEAGUES_CASE,
  FILES,
  OTHER,
  OWN,
  OWN_CASE,
  UNKNOWN,
  VIEW,
  WHO_LIVES,
  WITHOUT_CASE,
} from './demo-people';
import { type Raw, startWatchedHub, type WatchedHub } from './watched-hub';

const ENDED_CASE = 'Z-2026-OUD';
const HOUSEHOLD_BY_ID =
  'query Huishouden($id: ID!) { household(id: $id) { id composition { access members { person { bsn } name { given } } } } }';

let hub: WatchedHub;
beforeAll(async () => {
  hub = await startWatchedHub();
  await openCase(hub, OWN_CASE, { bsns: Object.values(OWN), workers: ['hulpverlener'] });
  // Ruben left: he lives elsewhere, and is in nobody's case.
  const { greet, fay } = COLLEAGUES;
  await openCase(hub, COLLEAGUES_CASE, { bsns: [greet, fay], workers: ['hulpverlener-2'] });
  await withConnection(hub.database.loginUrl, (run) =>
    registerCase(run, {
      reference: ENDED_CASE,
      trigger: 'CITIZEN_REQUEST',
      openedOn: '2026-01-01',
      endedOn: '2026-06-30',
      workers: ['hulpverlener'],
      subjects: Object.values(OTHER).map((bsn) => pseudonymOf(bsn, HUB_LOG_KEY)),
    }),
  );
});
afterAll(() => hub?.close());
beforeEach(() => hub.forget());

/** The caseworker of the tests, on her own case, without a reason. */
const hers: Asker = { caseReference: OWN_CASE, reason: null };
const colleague: Asker = {
  caller: { id: 'hulpverlener-2', role: 'CASEWORKER' },
  caseReference: COLLEAGUES_CASE,
  reason: null,
};
const REASON = 'Het gezin belt zelf en de collega is ziek.';

const lastLine = async () => (await hub.audit()).at(-1);
const about = (...bsns: string[]) => bsns.map((bsn) => pseudonymOf(bsn, HUB_LOG_KEY));
/** Nothing of anybody: no name, no number, no city of the demo. */
const NOBODYS = /[0-9]{9}|Oefenaar|Verbeelding|Voorbeeldstad|Tussenbeeld/;

/** What an unknown person gives, by which a refusal is recognised. */
const unknownAnswer = (asker: Asker): Promise<Raw> =>
  hub.send({ query: WHO_LIVES, variables: { bsn: UNKNOWN }, asker });

/** Holds an answer to be the refusal that tells nothing, given before any agency was asked. */
async function expectRefused(answer: Raw): Promise<void> {
  expect(hub.passages).toEqual([]);
  expect(answer.codes).toEqual(['HOUSEHOLD_NOT_FOUND']);
  expect(answer.text).not.toMatch(NOBODYS);
  const unknown = await unknownAnswer(hers);
  expect(answer.text).toBe(unknown.text);
  expect(answer.status).toBe(unknown.status);
  expect([...answer.headers.keys()]).toEqual([...unknown.headers.keys()]);
}

describe('a caseworker', () => {
  it('sees the household of her own case, and the log says that it is her own', async () => {
    const { data, codes } = await hub.send({ query: VIEW, variables: { bsn: OWN.mother }, asker: hers });
    expect(codes).toEqual([]);
    expect(JSON.stringify(data)).toContain('Oefenaar');
    expect(await lastLine()).toMatchObject({
      actor: 'hulpverlener',
      action: 'CONSULT',
      result: 'DONE',
      caseReference: OWN_CASE,
      outsideOwnCases: false,
      reason: null,
      subjects: expect.arrayContaining(about(...Object.values(OWN))),
    });
  });

  it.each([
    ['of the open case of a colleague, on her own case', COLLEAGUES.greet, hers],
    [
      'of the open case of a colleague, on that case',
      COLLEAGUES.greet,
      { ...hers, caseReference: COLLEAGUES_CASE },
    ],
    ['of nobody’s case', WITHOUT_CASE.jeroen, hers],
    ['of a case of hers that has ended', OTHER.mother, { ...hers, caseReference: ENDED_CASE }],
    ['of her own case, on that of a colleague', OWN.mother, { ...hers, caseReference: COLLEAGUES_CASE }],
    ['of her own case, on a case that does not exist', OWN.mother, { ...hers, caseReference: 'Z-0' }],
    [
      'of her own case, on her case in small letters',
      OWN.mother,
      { ...hers, caseReference: OWN_CASE.toLowerCase() },
    ],
  ])('does not see a household %s', async (_, bsn, asker) => {
    for (const document of [
      { query: VIEW, variables: { bsn } },
      { query: WHO_LIVES, variables: { bsn } },
      { query: FILES, variables: { bsns: [bsn] } },
    ]) {
      hub.forget();
      await expectRefused(await hub.send({ ...document, asker }));
    }
  });

  it('sees another household with a reason, and a supervisor gets to see it', async () => {
    const asker = { ...hers, reason: REASON };
    const { data, codes } = await hub.send({ query: VIEW, variables: { bsn: COLLEAGUES.greet }, asker });
    expect(codes).toEqual([]);
    expect(JSON.stringify(data)).toContain('Verbeelding');
    expect(await lastLine()).toMatchObject({
      action: 'CONSULT',
      result: 'DONE',
      outsideOwnCases: true,
      reason: REASON,
      subjects: expect.arrayContaining(about(COLLEAGUES.greet)),
    });
  });

  it('is not said to be outside her cases when she gives a reason for her own', async () => {
    await hub.send({ query: VIEW, variables: { bsn: OWN.mother }, asker: { ...hers, reason: REASON } });
    expect(await lastLine()).toMatchObject({ outsideOwnCases: false, reason: REASON });
  });

  it('leaves a line for each refusal, with whom she asked for and no number', async () => {
    await hub.send({ query: VIEW, variables: { bsn: COLLEAGUES.greet }, asker: hers });
    const line = await lastLine();
    expect(line).toMatchObject({
      actor: 'hulpverlener',
      action: 'REFUSED',
      result: 'REFUSED',
      code: 'HOUSEHOLD_NOT_FOUND',
      operation: 'Huishoudbeeld',
      purpose: 'DEBT_COUNSELLING',
      subjects: about(COLLEAGUES.greet),
      outsideOwnCases: false,
    });
    expect(JSON.stringify(line)).not.toContain(COLLEAGUES.greet);
  });
});

describe('one of several that may not be seen', () => {
  it.each([
    ['in one list', FILES, { bsns: [OWN.mother, COLLEAGUES.greet] }],
    ['in one list, in the other order', FILES, { bsns: [COLLEAGUES.greet, OWN.mother] }],
    [
      'under an alias',
      `query Twee($a: BSN!, $b: BSN!) { a: householdOf(bsn: $a) { access } b: householdOf(bsn: $b) { access } }`,
      { a: OWN.mother, b: COLLEAGUES.greet },
    ],
    [
      'in the text, under an alias',
      `{ a: householdOf(bsn: "${OWN.mother}") { access } b: householdOf(bsn: "${COLLEAGUES.greet}") { access } }`,
      {},
    ],
    [
      'in a fragment',
      `query Stuk { ...deel } fragment deel on Query { householdOf(bsn: "${COLLEAGUES.greet}") { members { name { family } } } }`,
      {},
    ],
    [
      'as a default value',
      `query Standaard($bsn: BSN! = "${COLLEAGUES.greet}") { householdOf(bsn: $bsn) { members { name { family } } } }`,
      {},
    ],
    [
      'under a condition that holds',
      `query Als($ja: Boolean!) { householdOf(bsn: "${COLLEAGUES.greet}") @include(if: $ja) { members { name { family } } } }`,
      { ja: true },
    ],
  ])('%s: the whole document is refused', async (_, query, variables) => {
    await expectRefused(await hub.send({ query, variables, asker: hers }));
  });
});

describe('a household by its number', () => {
  async function idOf(bsn: string): Promise<string> {
    const asker: Asker = { purpose: 'HOUSEHOLD_SEARCH', reason: REASON };
    const { data } = await hub.send({ query: WHO_LIVES, variables: { bsn }, asker });
    const found = data as { householdOf: { household: { id: string } } };
    return found.householdOf.household.id;
  }

  it('is seen when it is of her case', async () => {
    const id = await idOf(OWN.mother);
    const { data, codes } = await hub.send({ query: HOUSEHOLD_BY_ID, variables: { id }, asker: hers });
    expect(codes).toEqual([]);
    expect(JSON.stringify(data)).toContain('Marit');
    expect(await lastLine()).toMatchObject({ householdIds: [id], outsideOwnCases: false });
  });

  const ways: readonly [string, (id: string) => { query: string; variables: object }][] = [
    ['in a variable', (id) => ({ query: HOUSEHOLD_BY_ID, variables: { id } })],
    [
      'in the text',
      (id) => ({
        query: `{ household(id: "${id}") { composition { members { name { given } } } } }`,
        variables: {},
      }),
    ],
    [
      'as a default value',
      (id) => ({
        query: `query Standaard($id: ID! = "${id}") { household(id: $id) { composition { members { name { given } } } } }`,
        variables: {},
      }),
    ],
    [
      'in a fragment under an alias',
      (id) => ({
        query: `query Stuk($id: ID!) { ...deel } fragment deel on Query { zo: household(id: $id) { composition { members { name { given } } } } }`,
        variables: { id },
      }),
    ],
    [
      'for its view alone',
      (id) => ({
        query: `{ household(id: "${id}") { view { persons { name { given } } } } }`,
        variables: {},
      }),
    ],
  ];

  it.each(ways)('of a colleague is refused like one that does not exist: %s', async (_, documentOf) => {
    const id = await idOf(COLLEAGUES.greet);
    const refused = await hub.send({ ...documentOf(id), asker: hers });
    const unknown = await hub.send({ ...documentOf(id.replace(/[0-9a-f]/g, '0')), asker: hers });
    expect(refused.codes).toEqual(['HOUSEHOLD_NOT_FOUND']);
    expect(refused.text).toBe(unknown.text);
    expect(refused.status).toBe(unknown.status);
    expect(refused.text).not.toMatch(NOBODYS);
  });

  it('of a colleague is seen with a reason', async () => {
    const id = await idOf(COLLEAGUES.greet);
    const { data } = await hub.send({
      query: HOUSEHOLD_BY_ID,
      variables: { id },
      asker: { ...hers, reason: REASON },
    });
    expect(JSON.stringify(data)).toContain('Greet');
    expect(await lastLine()).toMatchObject({ householdIds: [id], outsideOwnCases: true });
  });
});

describe('who is named in an answer', () => {
  const RUBENS_FILE = 'bsn uwv { access claims { id } } gemeente { personRecord { name { family } } }';

  it.each([
    [
      'a relation of a person',
      `query Langs($bsn: BSN!) { persons(bsns: [$bsn]) { gemeente { personRecord { relations { person { ${RUBENS_FILE} } } } } } }`,
    ],
    [
      'a fragment on who is named',
      `query Langs($bsn: BSN!) { persons(bsns: [$bsn]) { gemeente { personRecord { relations { person { ...dossier } } } } } }
       fragment dossier on Person { ${RUBENS_FILE} }`,
    ],
    [
      'who lived there before',
      `query Langs($bsn: BSN!) { householdOf(bsn: $bsn, asOf: "2026-01-01") { members { person { ${RUBENS_FILE} } } } }`,
    ],
    [
      'the household where the person lived before',
      `query Langs($bsn: BSN!) { householdOf(bsn: $bsn, asOf: "2026-01-01") { household { id composition { members { name { family } } } } } }`,
    ],
    [
      'the view of that household',
      `query Langs($bsn: BSN!) { householdOf(bsn: $bsn, asOf: "2026-01-01") { household { view { persons { name { family } } } } } }`,
    ],
  ])('is not asked about any further: %s', async (_, query) => {
    const answer = await hub.send({ query, variables: { bsn: COLLEAGUES.greet }, asker: colleague });
    expect(answer).toMatchObject({ status: 403, codes: ['NOT_ALLOWED'], data: null });
    expect(hub.passages).toEqual([]);
    expect(await lastLine()).toMatchObject({ result: 'REFUSED', code: 'NOT_ALLOWED' });
  });

  it('is named by number, and by that number is asked about like anybody: in a case or not', async () => {
    const query = `query Relaties($bsns: [BSN!]!) { persons(bsns: $bsns) { gemeente { personRecord { relations { kind person { bsn } } } } } }`;
    const named = await hub.send({ query, variables: { bsns: [COLLEAGUES.greet] }, asker: colleague });
    expect(named.codes).toEqual([]);
    expect(named.text).toContain(COLLEAGUES.ruben);
    hub.forget();
    await expectRefused(
      await hub.send({ query: FILES, variables: { bsns: [COLLEAGUES.ruben] }, asker: colleague }),
    );
  });
});

describe('others than caseworkers', () => {
  const citizen: Asker = {
    caller: { id: 'burger', role: 'CITIZEN', bsn: OWN.mother },
    purpose: 'INSPECTION',
    reason: null,
  };
  const director: Asker = {
    caller: { id: 'schuldenregisseur', role: 'DEBT_DIRECTOR' },
    purpose: 'CASELOAD_OVERVIEW',
  };
  const withoutCase = { 'x-request-case': null };

  it.each([
    ['herself: the view', VIEW, { bsn: OWN.mother }, 'NOT_ALLOWED'],
    ['her child', WHO_LIVES, { bsn: OWN.eldest }, 'HOUSEHOLD_NOT_FOUND'],
    ['a stranger', WHO_LIVES, { bsn: OTHER.mother }, 'HOUSEHOLD_NOT_FOUND'],
    ['herself and a stranger', FILES, { bsns: [OWN.mother, OTHER.mother] }, 'HOUSEHOLD_NOT_FOUND'],
    ['a household by its number', HOUSEHOLD_BY_ID, { id: 'x' }, 'HOUSEHOLD_NOT_FOUND'],
  ])('a citizen cannot open %s', async (_, query, variables, code) => {
    const answer = await hub.send({ query, variables, asker: citizen });
    expect(answer.codes).toEqual([code]);
    expect(answer.text).not.toMatch(NOBODYS);
    expect(hub.passages).toEqual([]);
  });

  it('a citizen gets no file of her own either: no agency has a ground for it here', async () => {
    const { data } = await hub.send({ query: FILES, variables: { bsns: [OWN.mother] }, asker: citizen });
    const nothing = { access: 'NO_LEGAL_GROUND', claims: null };
    expect(data).toEqual({
      persons: [{ bsn: OWN.mother, uwv: nothing, svb: nothing, duo: nothing, gemeente: nothing }],
    });
  });

  it.each([
    ['an activity', { activityId: 'urn:huishoudbeeld:verwerkingsactiviteit:debt-counselling:1' }],
    ['a trace', { traceId: '4bf92f3577b34da6a3ce929d0e0e4736' }],
  ])('a citizen cannot ask the log of an agency for %s: that is about others too', async (_, by) => {
    await hub.send({ query: VIEW, variables: { bsn: OWN.mother }, asker: hers });
    hub.forget();
    const query =
      'query Logboek($by: ProcessingQuestion!) { uwvProcessing(by: $by) { access entries { traceId name } } }';
    const answer = await hub.send({ query, variables: { by }, asker: citizen });
    expect(answer.codes).toEqual(['HOUSEHOLD_NOT_FOUND']);
    expect(hub.passages).toEqual([]);
  });

  it('a debt director sees any household of an open case, and no other', async () => {
    for (const bsn of [OWN.mother, COLLEAGUES.greet]) {
      const { codes, data } = await hub.send({
        query: VIEW,
        variables: { bsn },
        asker: director,
        headers: withoutCase,
      });
      expect(codes).toEqual([]);
      expect(data).toMatchObject({ householdView: { persons: expect.any(Array) } });
    }
    for (const bsn of [OTHER.mother, WITHOUT_CASE.jeroen, UNKNOWN]) {
      hub.forget();
      await expectRefused(
        await hub.send({ query: VIEW, variables: { bsn }, asker: director, headers: withoutCase }),
      );
    }
  });

  it('a debt director is not helped by a reason', async () => {
    const asker = { ...director, reason: REASON };
    await expectRefused(
      await hub.send({ query: VIEW, variables: { bsn: WITHOUT_CASE.jeroen }, asker, headers: withoutCase }),
    );
  });

  it('a maatwerk officer of UWV sees what UWV shares and nothing of the others', async () => {
    const asker: Asker = {
      caller: { id: 'maatwerk-uwv', role: 'MAATWERK_OFFICER', worksAt: 'uwv', oin: '00000099000000001000' },
      purpose: 'MAATWERK',
      caseReference: OWN_CASE,
      reason: REASON,
    };
    const { data, codes } = await hub.send({ query: FILES, variables: { bsns: [OWN.mother] }, asker });
    const nothing = { access: 'NO_LEGAL_GROUND', claims: null };
    expect(codes).toEqual([]);
    expect(data).toEqual({
      persons: [
        {
          bsn: OWN.mother,
          uwv: { access: 'GRANTED', claims: expect.arrayContaining([{ id: expect.any(String) }]) },
          svb: nothing,
          duo: nothing,
          gemeente: nothing,
        },
      ],
    });
    hub.forget();
    await expectRefused(await hub.send({ query: FILES, variables: { bsns: [WITHOUT_CASE.jeroen] }, asker }));
  });
});
