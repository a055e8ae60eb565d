import 'reflect-metadata';
import pino from 'pino';
import { STATEMENT_HEADER } from '../../subgraphs/kit/access/statement';
import { statementOf } from '../../subgraphs/kit/testing/test-hub';
import { demoFiles } from '../start/demo-households';
import { type RunningAgencies, startAgencies } from '../../test/hub/agencies';
import { askAgency } from '../../test/hub/ask-agency';
import { startTestHub, type TestHub } from '../../test/hub/hub';
import { LONGEST_DELAY_MS, SHORTEST_DELAY_MS } from './behaviour';
import { withoutGround } from './changed-answer';
import { committedSdl } from './committed-sdl';
import { contractWords } from './contract-words';
import { type RunningConsole, startConsole } from './start';

/** A person with debts at several agencies, and one in a household without problems. */
const BSN = '999990019';
const VIEW = `query($bsn: BSN!) { householdView(bsn: $bsn) {
  complete household { id } persons { person { bsn } certainty }
  sources { source outcome missing withheld }
  claims { id outstanding } debtStack { complete missing total { outstanding principal claimKeys } }
  conflicts { rule { id } severity message } contacts { agency { code } phone }
} }`;

interface View {
  readonly complete: boolean;
  readonly household: object | null;
  readonly sources: readonly {
    readonly source: string;
    readonly outcome: string;
    readonly missing: readonly string[];
  }[];
  readonly debtStack: { readonly missing: readonly string[] };
}

/** A breaker that never opens: here each answer is of the agency. */
const breaker = { faultsToOpen: 1_000_000 };

let agencies: RunningAgencies;
let demoConsole: RunningConsole;
/** Before the agencies themselves; before the proxies with patience; and with hardly any. */
let direct: TestHub;
let patient: TestHub;
let hurried: TestHub;

beforeAll(async () => {
  agencies = await startAgencies(demoFiles().filter((file) => /\/(01|12)-/.test(file)));
  demoConsole = await startConsole({
    port: 0,
    agencies: agencies.definitions.map(({ identity: { code, name } }) => ({
      ...{ code, name },
      url: agencies.urls[code] ?? '',
    })),
    webOrigin: 'http://127.0.0.1:4000',
    sdl: committedSdl(),
    logger: pino({ level: 'silent' }),
  });
  const behind = { ...agencies, urls: demoConsole.proxyUrls };
  direct = await startTestHub(agencies, { breaker });
  patient = await startTestHub(behind, { breaker });
  hurried = await startTestHub(behind, { breaker, budgetMs: 1000 });
});
afterAll(async () => {
  await hurried?.close();
  await patient?.close();
  await direct?.close();
  await demoConsole?.close();
  await agencies?.stop();
});
afterEach(() => fetch(`${demoConsole.url}/normal`, { method: 'POST' }));

async function set(code: string, setting: object): Promise<void> {
  const { status } = await fetch(`${demoConsole.url}/agencies/${code}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(setting),
  });
  expect(status).toBe(200);
}

async function viewOf(hub: TestHub, bsn = BSN): Promise<View> {
  const { data, errors } = await hub.ask<{ householdView: View }>(VIEW, { bsn });
  expect(errors).toBeUndefined();
  return data.householdView;
}

const outcomesIn = ({ sources }: View): Record<string, string> =>
  Object.fromEntries(sources.map(({ source, outcome }) => [source, outcome]));
const ANSWERED = { uwv: 'ANSWERED', svb: 'ANSWERED', duo: 'ANSWERED', gemeente: 'ANSWERED' };

describe('an agency behind the console', () => {
  let without: View;
  beforeAll(async () => {
    without = await viewOf(direct);
  });

  test('gives through the proxy what it gives without', async () => {
    expect(without.complete).toBe(true);
    expect(await viewOf(patient)).toEqual(without);
  });

  const CASES = [
    ['SLOW', 'ANSWERED', 'uwv'],
    ['DOWN', 'UNREACHABLE', 'uwv'],
    ['DOWN', 'UNREACHABLE', 'gemeente'],
    ['WRONG', 'MALFORMED', 'uwv'],
    ['WRONG', 'MALFORMED', 'gemeente'],
    ['NO_GROUND', 'NO_LEGAL_GROUND', 'uwv'],
    ['NO_GROUND', 'NO_LEGAL_GROUND', 'gemeente'],
    ['FAULTY', 'FAULTY', 'uwv'],
    ['FAULTY', 'FAULTY', 'gemeente'],
  ] as const;

  test.each(CASES)(
    'that is %s is named %s: %s, and back to normal all is as before',
    async (behaviour, outcome, code) => {
      await set(code, { behaviour, delayMs: SHORTEST_DELAY_MS });
      const view = await viewOf(patient);
      expect(outcomesIn(view)).toEqual({ ...ANSWERED, [code]: outcome });
      expect(view.debtStack.missing).toEqual(outcome === 'ANSWERED' ? [] : [code]);
      await set(code, { behaviour: 'NORMAL' });
      expect(await viewOf(patient)).toEqual(without);
    },
  );

  test('that is slower than the hub waits is named LATE', async () => {
    await set('uwv', { behaviour: 'SLOW', delayMs: LONGEST_DELAY_MS });
    expect(outcomesIn(await viewOf(hurried))['uwv']).toBe('LATE');
  });

  test.each(['uwv', 'svb', 'duo'])(
    'that is WRONG is named MALFORMED when it has no debt to tell: %s',
    async (code) => {
      await set(code, { behaviour: 'WRONG' });
      expect(outcomesIn(await viewOf(patient, '999990482'))[code]).toBe('MALFORMED');
    },
  );
});

describe('the answer without a ground', () => {
  const FILE = `__typename agency { code name } access retrievedAt withheld benefits { id } claims { id outstanding }
    decisions { id } deductions { id } arrangements { id } livingSituations { id } incomes { id } backPayments { id }
    maatwerkContact { phone }`;

  test.each(['uwv', 'svb', 'duo', 'gemeente'])(
    'is that of %s itself for a purpose without one',
    async (code) => {
      const register = code === 'gemeente' ? 'personRecord { birthDate } threats { id } cases { id }' : '';
      const body = JSON.stringify({
        query: `query($persons: [_Any!]!) { _entities(representations: $persons) {
        ... on Person { __typename file: ${code}(asOf: "2026-11-01") { ${FILE} ${register} } } } }`,
        variables: { persons: [{ __typename: 'Person', bsn: BSN }] },
      });
      interface Told {
        readonly data: { readonly _entities: readonly { readonly file: Record<string, unknown> }[] };
      }
      const told = (answer: unknown) => {
        const { withheld, retrievedAt, ...file } = (answer as Told).data._entities[0]?.file ?? {};
        expect(typeof retrievedAt).toBe('string');
        return { file, withheld: new Set(withheld as string[]) };
      };
      const granted: unknown = JSON.parse(await askAgency(agencies, code, body));
      const refused = told(JSON.parse(await askAgency(agencies, code, body, 'STATISTICS')));
      const changed = told(withoutGround(granted, contractWords(committedSdl())));
      expect(changed.file).toEqual(refused.file);
      expect(changed.file['access']).toBe('NO_LEGAL_GROUND');
      // The agency names what was not asked for too.
      expect([...changed.withheld].filter((name) => !refused.withheld.has(name))).toEqual([]);
    },
  );

  test('is that of the gemeente itself for who lives where', async () => {
    const body = JSON.stringify({
      query: `query($bsn: BSN!) { householdOf(bsn: $bsn, asOf: "2026-11-01") {
        access household { id } address { city } members { since } } }`,
      variables: { bsn: BSN },
    });
    const granted: unknown = JSON.parse(await askAgency(agencies, 'gemeente', body));
    const refused: unknown = JSON.parse(await askAgency(agencies, 'gemeente', body, 'STATISTICS'));
    expect(granted).toMatchObject({ data: { householdOf: { access: 'GRANTED' } } });
    expect(withoutGround(granted, contractWords(committedSdl()))).toEqual(refused);
  });
});

test('a statement of the hub reaches the agency through the proxy, and is refused when its body is another', async () => {
  const body = JSON.stringify({ query: '{ __typename }' });
  const statement = await agencies.hub.sign(statementOf({}), 'uwv', body, Date.now());
  const send = (sent: string) =>
    fetch(demoConsole.proxyUrls['uwv'] ?? '', {
      method: 'POST',
      headers: { 'content-type': 'application/json', [STATEMENT_HEADER]: statement },
      body: sent,
    });
  expect((await send(`${body} `)).status).toBe(401);
  expect((await send(body)).status).toBe(200);
});
