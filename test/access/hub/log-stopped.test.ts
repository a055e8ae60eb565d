import 'reflect-metadata';
import { escapeIdentifier } from 'pg';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import { testServerUrl } from '../../../subgraphs/kit/database/test-database';
import { openCase } from '../../hub/cases';
import type { Asker } from '../../hub/hub';
import { COLLEAGUES, FILES, OTHER, OWN, OWN_CASE, UNKNOWN, VIEW, WHO_LIVES } from './demo-people';
import { type Raw, type Sending, startWatchedHub, type WatchedHub } from './watched-hub';

let hub: WatchedHub;
beforeAll(async () => {
  // A breaker that opened would say SOURCE_FAULT for a while after the log is back.
  hub = await startWatchedHub({ breaker: { faultsToOpen: 1000 } });
  await openCase(hub, OWN_CASE, { bsns: Object.values(OWN), workers: ['hulpverlener'] });
});
afterAll(() => hub?.close());

const hers: Asker = { caseReference: OWN_CASE, reason: null };
const TOTAL = `query Schulden($bsn: BSN!) { householdView(bsn: $bsn) { complete persons { name { given } }
  claims { id agency { code } } sources { source outcome }
  debtStack { complete missing total { outstanding } } } }`;

/** Breaks off every connection to the hub's own database, and lets no new one in; or lets them in again. */
async function setOpen(isOpen: boolean): Promise<void> {
  const { name } = hub.database;
  await withConnection(await testServerUrl(), async (run) => {
    await run(`ALTER DATABASE ${escapeIdentifier(name)} ALLOW_CONNECTIONS ${isOpen}`);
    if (!isOpen)
      await run('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [name]);
  });
}

/** How many lines the hub's two logs have. */
const lines = (): Promise<unknown> =>
  withConnection(hub.database.loginUrl, (run) =>
    run(
      'SELECT (SELECT count(*) FROM audit_entry) AS audit, (SELECT count(*) FROM processing_record) AS processing',
    ),
  );

const BY_ID = 'query Huis($id: ID!) { household(id: $id) { view { complete } } }';
/** A mix of what can be asked: what is given, what is refused, and what is about nobody. */
const MIXED: readonly Sending[] = [
  { query: VIEW, variables: { bsn: OWN.mother }, asker: hers },
  { query: TOTAL, variables: { bsn: OWN.mother }, asker: hers },
  { query: WHO_LIVES, variables: { bsn: OWN.eldest }, asker: hers },
  { query: FILES, variables: { bsns: Object.values(OWN) }, asker: hers },
  { query: VIEW, variables: { bsn: OTHER.mother } },
  { query: WHO_LIVES, variables: { bsn: OTHER.mother }, asker: { purpose: 'HOUSEHOLD_SEARCH' } },
  { query: VIEW, variables: { bsn: COLLEAGUES.greet }, asker: hers },
  { query: WHO_LIVES, variables: { bsn: UNKNOWN }, asker: hers },
  { query: BY_ID, variables: { id: '0123456789abcdef' } },
  { query: '{ __typename }' },
  { query: '{ __schema { types { name } } }' },
  { query: VIEW, variables: { bsn: OWN.mother }, headers: { 'x-request-purpose': null } },
  { query: VIEW, variables: { bsn: OWN.mother }, headers: { authorization: null } },
];
const PERSONAL = /\b[0-9]{9}\b|Oefenaar|Verbeelding|Marit|Fenna|Tijn|Greet|Voorbeeldstad|outstanding|"given"/;

describe('when the log of the hub stops', () => {
  let before: unknown;
  let answers: Raw[];
  beforeAll(async () => {
    const good = await hub.send({ query: TOTAL, variables: { bsn: OWN.mother }, asker: hers });
    expect(good.text).toMatch(PERSONAL);
    before = await lines();
    await setOpen(false);
    hub.forget();
    const sendings = Array.from({ length: 208 }, (_, index) => MIXED[index % MIXED.length] ?? { query: '' });
    answers = [];
    // A few at a time, as people ask; while some are under way others begin.
    for (let from = 0; from < sendings.length; from += 8)
      answers.push(
        ...(await Promise.all(sendings.slice(from, from + 8).map((sending) => hub.send(sending)))),
      );
  }, 110_000);
  afterAll(() => setOpen(true));

  it('nothing of anybody leaves, in 208 mixed requests', () => {
    expect(answers.length).toBe(208);
    for (const { data, text } of answers) {
      expect(data).toBeNull();
      expect(text).not.toMatch(PERSONAL);
    }
  });

  it('each answer says that nothing is given, with a code of the closed list', () => {
    const told = new Set(answers.map(({ status, codes }) => `${status} ${codes.join()}`));
    expect([...told].sort()).toEqual(['401 NOT_AUTHENTICATED', '403 PURPOSE_REFUSED', '503 LOG_UNAVAILABLE']);
  });

  it('no agency is asked for what cannot be weighed', () => {
    // The register of cases stops with the log: nobody can be let in.
    expect(hub.passages).toEqual([]);
  });

  it('nothing is written, and when the log is back the hub goes on by itself', async () => {
    await setOpen(true);
    expect(await lines()).toEqual(before);
    const again = await hub.send({ query: TOTAL, variables: { bsn: OWN.mother }, asker: hers });
    expect(again).toMatchObject({ status: 200, codes: [] });
    expect(again.text).toMatch(PERSONAL);
    expect(await lines()).not.toEqual(before);
  });
});

describe('when the log of the hub stops between the question and the answer', () => {
  it('the answer of the agencies is thrown away', async () => {
    // Only the audit log stops: whoever asks is let in, and the agencies answer.
    const owner = (sql: string) => withConnection(hub.database.ownerUrl, (run) => run(sql));
    await owner('ALTER TABLE audit_entry ADD CONSTRAINT closed CHECK (false) NOT VALID');
    try {
      for (const sending of MIXED.slice(0, 4)) {
        const counted = await lines();
        hub.forget();
        const answer = await hub.send(sending);
        expect(hub.passages.length).toBeGreaterThan(0);
        expect(answer).toMatchObject({ status: 503, codes: ['LOG_UNAVAILABLE'], data: null });
        expect(answer.text).not.toMatch(PERSONAL);
        expect(await lines()).toEqual(counted);
      }
    } finally {
      await owner('ALTER TABLE audit_entry DROP CONSTRAINT closed');
    }
    expect((await hub.send(MIXED[0] ?? { query: '' })).codes).toEqual([]);
  });
});

interface Told {
  readonly complete: boolean;
  readonly claims: readonly { readonly id: string; readonly agency: { readonly code: string } }[];
  readonly sources: readonly { readonly source: string; readonly outcome: string }[];
  readonly debtStack: {
    readonly complete: boolean;
    readonly missing: readonly string[];
    readonly total: { readonly outstanding: number } | null;
  };
}

describe.each(['uwv', 'svb', 'duo', 'gemeente'])(
  'when the processing log of %s cannot be written',
  (agency) => {
    const atAgency = (sql: string) =>
      withConnection(hub.agencies.ownerUrls.get(agency) ?? '', (run) => run(sql));
    const view = async (): Promise<Told> => {
      const { data, status } = await hub.send({ query: TOTAL, variables: { bsn: OWN.mother }, asker: hers });
      expect(status).toBe(200);
      return (data as { householdView: Told }).householdView;
    };

    let whole: Told;
    let shown: Told;
    beforeAll(async () => {
      whole = await view();
      await atAgency('ALTER TABLE processing_record ADD CONSTRAINT closed CHECK (false) NOT VALID');
      shown = await view();
    });
    afterAll(() => atAgency('ALTER TABLE processing_record DROP CONSTRAINT IF EXISTS closed'));

    it('names it as failing, and the others answer', () => {
      expect(whole.complete).toBe(true);
      const outcomes = Object.fromEntries(shown.sources.map(({ source, outcome }) => [source, outcome]));
      const answered = { uwv: 'ANSWERED', svb: 'ANSWERED', duo: 'ANSWERED', gemeente: 'ANSWERED' };
      expect(outcomes).toEqual({ ...answered, [agency]: 'FAULTY' });
    });

    it('none of its facts is shown, and no sum is silently smaller', () => {
      expect(shown.claims.map(({ agency: { code } }) => code)).not.toContain(agency);
      expect(shown.complete).toBe(false);
      expect(shown.debtStack.complete).toBe(false);
      expect(shown.debtStack.missing).toContain(agency);
    });

    it('is whole again when the log is back', async () => {
      await atAgency('ALTER TABLE processing_record DROP CONSTRAINT closed');
      expect(await view()).toEqual(whole);
    });
  },
);
