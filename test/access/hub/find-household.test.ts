import 'reflect-metadata';
import { demoCaseOf, registerDemoCases } from '../../../demo/start/demo-cases';
import { demoFiles } from '../../../demo/start/demo-households';
import { addDays } from '../../../subgraphs/kit/calendar';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import { pseudonymOf } from '../../../subgraphs/kit/logbook/pseudonym';
import { TODAY } from '../../hub/agencies';
import { type Asker, HUB_LOG_KEY } from '../../hub/hub';
import { COLLEAGUES_CASE, OWN, OWN_CASE, UNKNOWN, VIEW } from './demo-people';
import { type Raw, startWatchedHub, type WatchedHub } from './watched-hub';
import { clientDocument } from '../../hub/documents';

const FIND_PERSONS = clientDocument('find-persons');
const FIND_HOUSEHOLD = clientDocument('find-household');
const OWN_CASES = clientDocument('own-cases');
const CASE_HOUSEHOLDS = clientDocument('case-households');
const OPEN_CASES = clientDocument('open-cases');
const REGISTERED_CASES = clientDocument('registered-cases');

const REASON = 'Het gezin belt zelf en weet geen nummer.';
const FENNA = { name: 'Oefenaar', birthDate: '2013-05-20' };

let hub: WatchedHub;
beforeAll(async () => {
  hub = await startWatchedHub();
  await registerDemoCases(hub.agencies.definitions, hub.database.loginUrl, HUB_LOG_KEY, TODAY);
});
afterAll(() => hub?.close());
beforeEach(() => hub.forget());

const searcher: Asker = { purpose: 'HOUSEHOLD_SEARCH', reason: REASON };
const atWork: Asker = { purpose: 'OWN_WORK', reason: null };
const nothingMore = { 'x-request-case': null, 'x-request-trigger': null };
const caseload: Asker = {
  caller: { id: 'verversing', role: 'SYSTEM' },
  purpose: 'CASELOAD_OVERVIEW',
  reason: null,
};

const lastLine = async () => (await hub.audit()).at(-1);
const about = (...bsns: string[]) => bsns.map((bsn) => pseudonymOf(bsn, HUB_LOG_KEY));
const search = (asker: Asker = searcher, variables: object = FENNA): Promise<Raw> =>
  hub.send({ query: FIND_PERSONS, variables, asker, headers: { 'x-request-case': null } });
const casesOf = (references: readonly string[], asker: Asker = atWork): Promise<Raw> =>
  hub.send({ query: CASE_HOUSEHOLDS, variables: { references }, asker, headers: nothingMore });

describe('a search by name and birth date', () => {
  it('gives who it is and the household, without an address, and asks the gemeente alone', async () => {
    const { codes, data, text } = await search();
    expect(codes).toEqual([]);
    const household = { id: expect.stringMatching(/^[0-9a-f]{16}$/) as string };
    expect(data).toEqual({
      findPersons: {
        ...{ access: 'GRANTED', more: false },
        persons: [
          {
            person: { bsn: OWN.eldest },
            name: { given: 'Fenna', prefix: null, family: 'Oefenaar' },
            birthDate: '2013-05-20',
            household,
          },
        ],
      },
    });
    expect(text).not.toContain('Voorbeeldstad');
    expect(hub.passages.map(({ agency }) => agency)).toEqual(['gemeente']);
  });

  it('is in the audit log as a search outside the own cases, with who was found and not what was asked', async () => {
    await search();
    const line = await lastLine();
    expect(line).toMatchObject({
      ...{ action: 'SEARCH', operation: 'FindPersons', purpose: 'HOUSEHOLD_SEARCH', result: 'DONE' },
      ...{ reason: REASON, outsideOwnCases: true, subjects: about(OWN.eldest) },
    });
    expect(JSON.stringify(line)).not.toMatch(/Oefenaar|2013-05-20/);
    const persons = await withConnection(hub.database.loginUrl, (run) =>
      run('SELECT subject_id FROM processing_record WHERE trace_id = $1 AND subject_id IS NOT NULL', [
        line?.traceId,
      ]),
    );
    expect(persons).toEqual(about(OWN.eldest).map((subject_id) => ({ subject_id })));
  });

  it('is in it also when nobody is found', async () => {
    const { data } = await search(searcher, { name: 'Niemand', birthDate: '2013-05-20' });
    expect(data).toMatchObject({ findPersons: { persons: [], more: false } });
    expect(await lastLine()).toMatchObject({ action: 'SEARCH', subjects: [], outsideOwnCases: true });
  });

  it.each<[string, Asker]>([
    ['on a case', { caseReference: OWN_CASE, reason: REASON }],
    ['for the own work', atWork],
    ['for the caseload', caseload],
  ])('is not made %s, and the gemeente is not asked', async (_, asker) => {
    const headers = asker === atWork ? nothingMore : {};
    const answer = await hub.send({ query: FIND_PERSONS, variables: FENNA, asker, headers });
    expect(answer).toMatchObject({ status: 403, codes: ['NOT_ALLOWED'], data: null });
    expect(hub.passages).toEqual([]);
  });

  it('does not go on to what is known of who is found', async () => {
    const query = `query Langs($name: String!, $birthDate: Date!) { findPersons(name: $name, birthDate: $birthDate) {
      persons { person { bsn uwv { access } } household { id composition { members { certainty } } } } } }`;
    const answer = await hub.send({ query, variables: FENNA, asker: searcher });
    expect(answer).toMatchObject({ status: 403, codes: ['NOT_ALLOWED'] });
    expect(hub.passages).toEqual([]);
  });

  it('leads to the same household as a search by number', async () => {
    const asked = { query: FIND_HOUSEHOLD, variables: { bsn: OWN.eldest }, asker: searcher };
    const [byName, byNumber] = [await search(), await hub.send(asked)];
    expect(byNumber.codes).toEqual([]);
    const [found] = (byName.data as { findPersons: { persons: { household: object }[] } }).findPersons
      .persons;
    expect(byNumber.data).toMatchObject({
      householdOf: {
        household: found?.household,
        members: expect.arrayContaining([expect.objectContaining({ certainty: 'CERTAIN' })]),
      },
    });
    expect(byNumber.text).not.toContain('Voorbeeldstad');
  });
});

describe('the own cases', () => {
  const demoCases = demoFiles().flatMap((file) => demoCaseOf(file) ?? []);
  const hers = demoCases.filter(({ workers }) => workers.includes('hulpverlener'));

  it('are those on which the asker works, and no other, without any agency', async () => {
    const { data, codes } = await hub.send({ query: OWN_CASES, asker: atWork, headers: nothingMore });
    expect(codes).toEqual([]);
    const { ownCases } = data as { ownCases: readonly { reference: string }[] };
    expect(ownCases.map(({ reference }) => reference)).toEqual(hers.map(({ reference }) => reference));
    expect(ownCases[0]).toEqual({
      ...{ reference: OWN_CASE, trigger: 'PROFESSIONAL_REPORT', endedOn: null },
      openedOn: addDays(TODAY, -30),
    });
    expect(hub.passages).toEqual([]);
    expect(await lastLine()).toMatchObject({
      ...{ action: 'SEARCH', purpose: 'OWN_WORK', subjects: [], outsideOwnCases: false, result: 'DONE' },
    });
  });

  it('have names, birth dates and a household in one more request, which is in the log', async () => {
    const references = hers.map(({ reference }) => reference);
    const { data, codes, text } = await casesOf(references);
    expect(codes).toEqual([]);
    const { casesByReference: found } = data as {
      casesByReference: readonly { reference: string; household: object | null; director: null }[];
    };
    expect(found.map(({ reference }) => reference)).toEqual(references);
    expect(found.filter(({ household }) => household === null)).toEqual([]);
    expect(found.filter(({ director }) => director !== null)).toEqual([]);
    expect(found[0]).toMatchObject({ persons: [{ name: { given: 'Marit' } }, {}, {}] });
    expect(text).not.toContain('Voorbeeldstad');
    expect(hub.passages.map(({ agency }) => agency)).toEqual(['gemeente']);
    const { subjects, outsideOwnCases } = (await lastLine()) ?? {};
    expect(subjects).toEqual(expect.arrayContaining(about(...Object.values(OWN))));
    expect(outsideOwnCases).toBe(false);
  });

  it('are refused as a whole with one that is not hers, like one that does not exist', async () => {
    const unknown = await casesOf(['Z-0']);
    hub.forget();
    for (const references of [[COLLEAGUES_CASE], [OWN_CASE, COLLEAGUES_CASE], [OWN_CASE, 'Z-0']]) {
      const refused = await casesOf(references);
      expect(refused.codes).toEqual(['HOUSEHOLD_NOT_FOUND']);
      expect(refused.text).toBe(unknown.text);
      const withReason = await casesOf(references, { ...atWork, reason: REASON });
      expect(withReason.text).toBe(unknown.text);
    }
    expect(hub.passages).toEqual([]);
  });

  it('open with the case, and then with who directs it', async () => {
    const asker: Asker = { caseReference: OWN_CASE, reason: null };
    const variables = { references: [OWN_CASE] };
    const { data } = await hub.send({ query: CASE_HOUSEHOLDS, variables, asker });
    expect(data).toMatchObject({
      casesByReference: [
        { reference: OWN_CASE, director: { functionMailbox: expect.any(String) as string } },
      ],
    });
  });

  it.each<[string, string, object, string]>([
    ['somebody of them by number', FIND_HOUSEHOLD, { bsn: OWN.mother }, 'HOUSEHOLD_NOT_FOUND'],
    ['a stranger by number', FIND_HOUSEHOLD, { bsn: UNKNOWN }, 'HOUSEHOLD_NOT_FOUND'],
    ['the view of them', VIEW, { bsn: OWN.mother }, 'NOT_ALLOWED'],
    ['the caseload', OPEN_CASES, { first: 10 }, 'NOT_ALLOWED'],
    ['what is new in the caseload', REGISTERED_CASES, {}, 'NOT_ALLOWED'],
  ])('are all that is asked for the own work: not %s', async (_, query, variables, code) => {
    for (const asker of [atWork, { ...atWork, reason: REASON, caseReference: OWN_CASE }]) {
      const answer = await hub.send({ query, variables, asker });
      expect(answer.codes).toEqual([code]);
    }
    expect(hub.passages).toEqual([]);
  });

  it('are for nobody else’s purpose', async () => {
    for (const asker of [{ caseReference: OWN_CASE }, searcher, caseload]) {
      const { codes } = await hub.send({ query: OWN_CASES, asker });
      expect(codes).toEqual(['NOT_ALLOWED']);
    }
  });
});

describe('the caseload', () => {
  it('is every open case by page, each once, with its household for who keeps it up to date', async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { data, codes } = await hub.send({
        ...{ query: OPEN_CASES, variables: { first: 7, after }, asker: caseload, headers: nothingMore },
      });
      expect(codes).toEqual([]);
      const { openCases } = data as { openCases: { references: string[]; next: string | null } };
      found.push(...openCases.references);
      after = openCases.next;
    } while (after !== null);
    expect(hub.passages).toEqual([]);
    const all = demoFiles().flatMap((file) => demoCaseOf(file)?.reference ?? []);
    expect(found).toEqual(all);
    const { data } = await casesOf(found, caseload);
    const { casesByReference: households } = data as { casesByReference: readonly { household: object }[] };
    expect(new Set(households.map(({ household }) => JSON.stringify(household))).size).toBe(all.length);
  });

  it.each([0, -1, 501])('is not given %i at a time', async (first) => {
    const { codes } = await hub.send({ query: OPEN_CASES, variables: { first }, asker: caseload });
    expect(codes).toEqual(['BAD_INPUT']);
  });

  interface Registered {
    readonly references: readonly string[];
    readonly cursor: string;
    readonly more: boolean;
  }
  const registeredSince = async (after: string | null): Promise<Registered> => {
    const answer = await hub.send({ query: REGISTERED_CASES, variables: { after }, asker: caseload });
    expect(answer.codes).toEqual([]);
    return (answer.data as { registeredCases: Registered }).registeredCases;
  };

  it('hears which cases were registered since a place, and nothing before it has one', async () => {
    const { cursor, ...first } = await registeredSince(null);
    expect(first).toEqual({ references: [], more: false });
    await registerDemoCases(hub.agencies.definitions, hub.database.loginUrl, HUB_LOG_KEY, TODAY);
    const all = demoFiles().flatMap((file) => demoCaseOf(file)?.reference ?? []);
    const heard: string[] = [];
    let after = cursor;
    // A case is told when everything that began before it has ended, at the whole server.
    while (heard.length < all.length) {
      const { references, cursor: next } = await registeredSince(after);
      heard.push(...references);
      after = next;
    }
    expect(heard).toEqual(all);
    expect(hub.passages).toEqual([]);
  });

  it.each(['', 'x', '12', '-12', '-1-Z-1', '1234567890123456789-', `12-${'Z'.repeat(101)}`, "1'; --"])(
    'takes no place in the register that it did not give: %p',
    async (after) => {
      const answer = await hub.send({ query: REGISTERED_CASES, variables: { after }, asker: caseload });
      expect(answer.codes).toEqual(['BAD_INPUT']);
    },
  );
});
