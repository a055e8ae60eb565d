import pino from 'pino';
import type { AuditEntry } from '../../gateway/accountability/store/audit-entry';
import { withConnection } from '../../subgraphs/kit/database/connection';
import { AGENCIES, type AgencyName } from '../faults/combinations';
import { ASKED, PERSONS } from '../faults/household-under-test';
import { type View, VIEW_QUERY } from '../faults/view';
import { askGrowing, type GrowingAnswer } from './event-reader';
import { type HeldHub, startHeldHub } from './held-hub';

interface Shown {
  readonly householdView: View;
}

let hub: HeldHub;
let plain: View;
/** How often the hub has told that it cannot write a log. */
let logFaults = 0;
const logger = pino({ level: 'error' }, { write: () => void (logFaults += 1) });
beforeAll(async () => {
  hub = await startHeldHub({ logger });
  plain = await atOnce();
});
afterAll(() => hub?.close());
afterEach(() => hub.mend());

async function atOnce(): Promise<View> {
  const { data, errors } = await hub.ask<Shown>(VIEW_QUERY, { bsn: ASKED });
  expect(errors).toBeUndefined();
  return data.householdView;
}
const grow = (asker?: Parameters<HeldHub['ask']>[2]) =>
  askGrowing<Shown>(hub, VIEW_QUERY, { bsn: ASKED }, asker);
const outcomes = ({ sources }: View): Record<string, string> =>
  Object.fromEntries(sources.map(({ source, outcome }) => [source, outcome]));
const agenciesOf = (told: readonly { readonly agency: { readonly code: string } }[]): string[] =>
  [...new Set(told.map(({ agency }) => agency.code))].toSorted();
const without = (...held: readonly AgencyName[]): string[] =>
  AGENCIES.filter((agency) => !held.includes(agency)).toSorted();

/** Reads until of these agencies, and no others, nothing has come; gives all views that were shown by then. */
async function viewsUntilOnly(answer: GrowingAnswer<Shown>, ...held: readonly AgencyName[]) {
  const views: View[] = [];
  for (;;) {
    const told = await answer.next();
    expect(told?.event).toBe('next');
    expect(told?.result?.errors).toBeUndefined();
    const view = told?.result?.data?.householdView;
    if (view === undefined) throw new Error('an answer so far has no view');
    views.push(view);
    const out = AGENCIES.filter((agency) => outcomes(view)[agency] === 'ASKED');
    expect(out).toEqual(expect.arrayContaining([...held]));
    if (out.length === held.length) return { views, last: view };
  }
}

const inHubLog = <Row extends object>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  withConnection(hub.database.loginUrl, (run) => run<Row>(sql, values));
const auditOn = async (traceId: string): Promise<readonly AuditEntry[]> => {
  const rows = await inHubLog<{ content: string }>(
    'SELECT content FROM audit_entry WHERE trace_id = $1 ORDER BY seq',
    [traceId],
  );
  return rows.map(({ content }) => JSON.parse(content) as AuditEntry);
};
interface Processed {
  readonly subject: string | null;
  readonly name: string;
  readonly status: string;
  readonly processor: string | null;
}
const processedOn = (traceId: string): Promise<Processed[]> =>
  inHubLog<Processed>(
    `SELECT subject_id AS subject, name, status, foreign_processor AS processor
     FROM processing_record WHERE trace_id = $1 ORDER BY id`,
    [traceId],
  );

describe.each<AgencyName>(['uwv', 'gemeente'])('a view of which the file of %s is held back', (held) => {
  let views: readonly View[];
  let last: View;
  let whole: View | undefined;
  let events: readonly string[];
  let answer: GrowingAnswer<Shown>;
  let atFirst: { readonly audit: readonly AuditEntry[]; readonly processed: readonly Processed[] };
  beforeAll(async () => {
    hub.hold(held);
    answer = await grow();
    atFirst = { audit: await auditOn(answer.traceId), processed: await processedOn(answer.traceId) };
    ({ views, last } = await viewsUntilOnly(answer, held));
    hub.release(held);
    const rest = await answer.rest();
    events = rest.map(({ event }) => event);
    whole = rest[0]?.result?.data?.householdView;
  });

  test('shows what the others told, and says that this one is still to answer', () => {
    expect(answer.response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(answer.response.headers.get('cache-control')).toBe('no-store');
    expect(last.complete).toBe(false);
    expect(outcomes(last)).toEqual({
      ...Object.fromEntries(without(held).map((agency) => [agency, 'ANSWERED'])),
      [held]: 'ASKED',
    });
    expect(agenciesOf(last.claims)).toEqual(without(held));
    expect(last.persons.map(({ person }) => person.bsn).toSorted()).toEqual(
      Object.values(PERSONS).toSorted(),
    );
    expect(last.household).toEqual(plain.household);
    expect(last.debtStack).toMatchObject({ complete: false, missing: [held] });
    expect(last.unassessedRules.some(({ missing }) => missing.includes(held))).toBe(true);
    const source = last.sources.find((one) => one.source === held);
    expect(source?.missing).toContain('claims');
    expect(source?.missing).not.toContain('composition');
    expect(source?.retrievedAt).toBeNull();
  });

  test('sums each time what it shows', () => {
    for (const { claims, debtStack } of views) {
      const counted = claims.filter((claim) => claim.counted);
      expect(debtStack.total?.claimKeys.toSorted()).toEqual(counted.map(({ key }) => key).toSorted());
      expect(debtStack.total?.outstanding).toBe(
        counted.reduce((sum, { outstanding }) => sum + outstanding, 0),
      );
    }
  });

  test('ends with the ordinary answer, and with nothing after it', () => {
    expect(events).toEqual(['next', 'complete']);
    expect(whole).toEqual(plain);
  });

  test('asks each agency as often as an ordinary view', () => {
    expect(hub.requestsOn(answer.traceId)).toEqual({ uwv: 1, svb: 1, duo: 1, gemeente: 2 });
  });

  test('is in both logs before it is shown', () => {
    expect(atFirst.audit[0]).toMatchObject({ result: 'SO_FAR', code: null, action: 'CONSULT' });
    expect(atFirst.audit[0]?.subjects).toHaveLength(Object.keys(PERSONS).length);
    const persons = atFirst.processed.filter(({ subject }) => subject !== null);
    expect(persons.map(({ subject }) => subject).toSorted()).toEqual(atFirst.audit[0]?.subjects.toSorted());
    expect(new Set(persons.map(({ status }) => status))).toEqual(new Set(['Ok']));
  });

  test('is one look in the log of the citizen, and each question to an agency is in it once', async () => {
    const processed = await processedOn(answer.traceId);
    const persons = processed.flatMap(({ subject }) => subject ?? []);
    expect(new Set(persons).size).toBe(persons.length);
    const asked = processed.flatMap(({ processor }) => processor ?? []);
    expect(asked.toSorted()).toEqual(['duo', 'gemeente', 'gemeente', 'svb', 'uwv']);
    expect(processed).toHaveLength(persons.length + asked.length + 1);
    expect(new Set(processed.map(({ status }) => status))).toEqual(new Set(['Ok']));
  });

  test('has a line in the audit log for each time that it was shown, the last of them of the whole', async () => {
    const lines = await auditOn(answer.traceId);
    const results = lines.map(({ result }) => result);
    // One that was made as the whole answer came is logged, and not shown.
    expect(results.filter((result) => result === 'SO_FAR').length).toBeGreaterThanOrEqual(views.length);
    expect(results.at(-1)).toBe('DONE');
    expect(results.filter((result) => result !== 'SO_FAR')).toHaveLength(1);
    expect(new Set(lines.map(({ at }) => at)).size).toBe(1);
  });
});

test('a look-up counts once, however often it is shown', async () => {
  const asker = { caller: { id: 'teller', role: 'CASEWORKER' } } as const;
  hub.hold('uwv');
  const answer = await grow(asker);
  await viewsUntilOnly(answer, 'uwv');
  hub.release('uwv');
  await answer.rest();
  const counts = await inHubLog<{ points: number }>('SELECT points FROM lookup_count WHERE key LIKE $1', [
    '%teller',
  ]);
  expect(counts).toEqual([{ points: 1 }]);
});

test('an agency that is down is shown as down at once, and not as still to answer', async () => {
  hub.breakDown('duo');
  hub.hold('uwv');
  const answer = await grow();
  const { last } = await viewsUntilOnly(answer, 'uwv');
  expect(outcomes(last)).toEqual({
    ...{ uwv: 'ASKED', svb: 'ANSWERED', duo: 'UNREACHABLE', gemeente: 'ANSWERED' },
  });
  expect(last.debtStack.missing.toSorted()).toEqual(['duo', 'uwv']);
  hub.release('uwv');
  const rest = await answer.rest();
  expect(rest.map(({ event }) => event)).toEqual(['next', 'complete']);
  expect(rest[0]?.result?.data?.householdView).toEqual(await atOnce());
});

test('a household that is asked by its own number fills in the same way', async () => {
  const query = VIEW_QUERY.replace('$bsn: BSN!', '$id: ID!')
    .replace('householdView(bsn: $bsn)', 'household(id: $id) { view')
    .replace(/\}$/, '} }');
  const variables = { id: plain.household?.id };
  const headers = { traceparent: `00-${'d'.repeat(32)}-${'e'.repeat(16)}-01` };
  const ordinary = await hub.ask<{ household: { view: View } }>(query, variables, { headers });
  expect(ordinary.data.household.view).toEqual(plain);
  hub.hold('uwv');
  const answer = await askGrowing<{ household: { view: View } }>(hub, query, variables);
  for (;;) {
    const view = (await answer.next())?.result?.data?.household.view;
    expect(view?.persons).toHaveLength(plain.persons.length);
    if (view && Object.values(outcomes(view)).filter((outcome) => outcome === 'ASKED').length === 1) break;
  }
  hub.release('uwv');
  const [last] = await answer.rest();
  expect(last?.result).toEqual({ data: ordinary.data });
  expect(hub.requestsOn(answer.traceId)).toEqual(hub.requestsOn('d'.repeat(32)));
});

test('a question that one agency answers alone is answered by one event', async () => {
  const query = 'query Wie($bsn: BSN!) { householdOf(bsn: $bsn) { members { person { bsn } } } }';
  const answer = await askGrowing<object>(hub, query, { bsn: ASKED });
  const told = await answer.rest();
  expect(told.map(({ event }) => event)).toEqual(['next', 'complete']);
  const { data } = await hub.ask<object>(query, { bsn: ASKED });
  expect(told[0]?.result).toEqual({ data });
});

test('where an answer cannot say what is still to come, it is shown when it is whole', async () => {
  const query = 'query Dossiers($bsn: BSN!) { persons(bsns: [$bsn]) { uwv { access } svb { access } } }';
  hub.hold('uwv');
  const asking = askGrowing<object>(hub, query, { bsn: ASKED });
  // A view of somebody else in the meantime: long enough for an answer so far.
  const other = await grow();
  await viewsUntilOnly(other, 'uwv');
  hub.release('uwv');
  await other.rest();
  const answer = await asking;
  const told = await answer.rest();
  expect(told.map(({ event, result }) => [event, result?.errors])).toEqual([
    ['next', undefined],
    ['complete', undefined],
  ]);
  expect((await auditOn(answer.traceId)).map(({ result }) => result)).toEqual(['DONE']);
});

describe('when the audit log stops', () => {
  const owner = (sql: string) => withConnection(hub.database.ownerUrl, (run) => run(sql));
  const stop = () => owner('ALTER TABLE audit_entry ADD CONSTRAINT closed CHECK (false) NOT VALID');
  const goOn = () => owner('ALTER TABLE audit_entry DROP CONSTRAINT IF EXISTS closed');
  afterEach(goOn);

  test('while a view fills in, nothing more of it is shown, and it ends with what went wrong', async () => {
    hub.hold('uwv', 'duo');
    const answer = await grow();
    await viewsUntilOnly(answer, 'uwv', 'duo');
    await stop();
    const counted = await processedOn(answer.traceId);
    hub.release('duo');
    hub.release('uwv');
    const rest = await answer.rest();
    expect(rest.map(({ event }) => event)).toEqual(['next', 'complete']);
    expect(rest[0]?.result?.data ?? null).toBeNull();
    expect(rest[0]?.result?.errors?.map(({ extensions }) => extensions.code)).toEqual(['LOG_UNAVAILABLE']);
    expect(await processedOn(answer.traceId)).toEqual(counted);
  });

  test('before anything was shown, nothing is, and the refusal is the ordinary one', async () => {
    await stop();
    hub.hold('uwv');
    const asking = grow();
    // It is let in and the others answer: only the log keeps back what would be shown.
    const before = logFaults;
    while (logFaults === before) await new Promise((resolve) => setImmediate(resolve));
    hub.release('uwv');
    const { response } = await asking;
    expect(response.status).toBe(503);
    const refused = (await response.json()) as { errors: { extensions: object }[] };
    expect(refused.errors.map(({ extensions }) => extensions)).toEqual([{ code: 'LOG_UNAVAILABLE' }]);
    expect(Object.keys(refused)).toEqual(['errors']);
  });
});

test('a client that hangs up half-way stops all of it: the agency is let go, and nothing is shown any more', async () => {
  hub.hold('uwv');
  const answer = await grow();
  await viewsUntilOnly(answer, 'uwv');
  const hungUp = hub.hungUpOn('uwv');
  const before = (await auditOn(answer.traceId)).filter(({ result }) => result === 'SO_FAR').length;
  answer.hangUp();
  await hungUp;
  for (;;) {
    const lines = await auditOn(answer.traceId);
    const ended = lines.filter(({ result }) => result !== 'SO_FAR');
    if (ended.length === 0) continue;
    expect(ended).toHaveLength(1);
    expect(lines.length - ended.length).toBe(before);
    return;
  }
});

describe('who gets nothing', () => {
  const CASES: readonly (readonly [string, string, Parameters<HeldHub['ask']>[2]])[] = [
    ['without a token', VIEW_QUERY, { headers: { authorization: '' } }],
    ['for no purpose', VIEW_QUERY, { headers: { 'x-request-purpose': '' } }],
    ['for a purpose of another role', VIEW_QUERY, { purpose: 'INSPECTION' }],
    ['outside their cases, without a reason', VIEW_QUERY, { reason: null }],
    ['for what is not given for the purpose', VIEW_QUERY, { purpose: 'HOUSEHOLD_SEARCH' }],
    [
      'on from an answer',
      'query Q($bsn: BSN!) { householdOf(bsn: $bsn) { members { person { uwv { access } } } } }',
      {},
    ],
  ];
  test.each(CASES)('%s gets it in the ordinary way', async (_, query, asker) => {
    const headers = { 'content-type': 'application/json', ...(await hub.headersOf(asker)) };
    const send = async (accept: string) => {
      const body = JSON.stringify({ query, variables: { bsn: ASKED } });
      const response = await fetch(hub.url, { method: 'POST', headers: { ...headers, accept }, body });
      const type = response.headers.get('content-type');
      return { status: response.status, type, text: await response.text() };
    };
    const ordinary = await send('application/json');
    expect(ordinary.text).not.toContain('"data":{');
    expect(await send('text/event-stream')).toEqual(ordinary);
  });
});
