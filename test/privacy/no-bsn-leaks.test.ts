import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { COMMAND_REDIRECT, WEB_CLIENT } from '../../demo/identity/clients';
import { logIn } from '../../demo/identity/log-in';
import { DEMO_PASSWORD } from '../../demo/identity/users';
import { agencyCodes, projectRoot } from '../../demo/project';
import { TERMS_HEADERS } from '../../gateway/accountability/stated-terms';
import { describeLeak, leaksIn } from '../../scripts/leak-search';
import { withConnection } from '../../subgraphs/kit/database/connection';
import { ASKERS } from './askers';
import { BAD_BYTES, BAD_REQUESTS, MISPLACED } from './bad-requests';
import { type Received, send, sendBytes, type Sent, withoutData } from './client';
import { commandLines, postgresLog, tracesLeft } from './traces-left';
import { CANARY, compiled, startWholeHub, type WholeHub } from './whole-hub';
import { clientDocument } from '../hub/documents';

const TRACE = 'c0ffeec0ffeec0ffeec0ffeec0ffee00';
const VIEW = clientDocument('household-view');
const SMALL_VIEW = `query ${CANARY}($bsn: BSN!) { householdView(bsn: $bsn) { complete sources { source outcome }
  debtStack { total { outstanding } } } }`;

let hub: WholeHub;
/** Headers, and all that is no data, of every answer to a client. */
const headers: string[] = [];
const errors: string[] = [];
/** What the commands printed. */
const printed: string[] = [];
/** Command lines while something was going on. */
const seenRunning: string[] = [];
const tokens = new Map<string, string>();

function note(received: Received): Received {
  headers.push(received.headers);
  errors.push(withoutData(received.body));
  return received;
}

/** Sends as somebody, with what they state; what the request has of its own goes before that. */
async function sendAs(who: string, sent: Sent): Promise<Received> {
  const own = { authorization: `Bearer ${tokens.get(who)}`, ...ASKERS[who] };
  return note(await send(hub.gatewayUrl, { ...sent, headers: { ...own, ...sent.headers } }));
}

const ask = (who: string, query: string, variables: object, more: Record<string, string> = {}) =>
  sendAs(who, { body: JSON.stringify({ query, variables }), headers: more });

const traceparent = { traceparent: `00-${TRACE}-00f067aa0ba902b7-01` };

function run(module: string, args: readonly string[]): void {
  const { stdout, stderr } = spawnSync(process.execPath, [compiled(...module.split('/')), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...hub.settings },
  });
  printed.push(`${module} ended\n${stdout}\n${stderr}`);
}

/** Does something while statements of a superuser hold in a database, and takes them back. */
async function whileDatabase(
  database: string,
  statements: readonly string[],
  undoing: readonly string[],
  work: () => Promise<unknown>,
): Promise<void> {
  const execute = (all: readonly string[]) =>
    withConnection(hub.databaseUrl(database), async (sql) => {
      for (const statement of all) await sql(statement);
    });
  await execute(statements);
  try {
    await work();
  } finally {
    await execute(undoing);
  }
}

const breakOff = (role: string): string =>
  `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '${role}'`;

const MOST_SHOWN = 40;

beforeAll(async () => {
  hub = await startWholeHub();
  for (const username of Object.keys(ASKERS)) {
    const { accessToken } = await logIn({
      ...{ issuer: hub.issuer, username, password: DEMO_PASSWORD, clientId: WEB_CLIENT },
      ...{ redirectUri: COMMAND_REDIRECT, audience: 'urn:huishoudbeeld:hub' },
    });
    tokens.set(username, accessToken);
  }
}, 120_000);

afterAll(async () => {
  await hub?.close();
}, 60_000);

test('good questions by every role about many households', async () => {
  const whole = await ask('hulpverlener', VIEW, { bsn: MISPLACED }, traceparent);
  expect(JSON.parse(whole.body).data.householdView.complete).toBe(true);
  for (const bsn of ['999990019', '999990147', '999990196', '999990251', '999990433', '999990706']) {
    for (const who of Object.keys(ASKERS)) await ask(who, SMALL_VIEW, { bsn });
    await ask(
      'hulpverlener',
      SMALL_VIEW,
      { bsn },
      { [TERMS_HEADERS.reason]: 'melding%20van%20de%20huisarts' },
    );
    const log = `query Log($bsn: BSN!) { uwvProcessing(by: { bsn: $bsn }) { access entries { traceId name } } }`;
    for (const who of ['fg', 'burger']) await ask(who, log, { bsn });
  }
  // The gateway that npm start started itself, which reaches the agencies without a proxy.
  const first = `http://127.0.0.1:${hub.settings['HUB_PORT']}/graphql`;
  const body = JSON.stringify({ query: SMALL_VIEW, variables: { bsn: MISPLACED } });
  const own = { authorization: `Bearer ${tokens.get('hulpverlener')}`, ...ASKERS['hulpverlener'] };
  note(await send(first, { body, headers: own }));
  seenRunning.push(commandLines(hub));
});

test('the view has numbers of persons only where the contract says so', async () => {
  const { body } = await ask('hulpverlener', VIEW, { bsn: MISPLACED });
  const elsewhere: string[] = [];
  let numbers = 0;
  JSON.parse(body, (key: string, value: unknown) => {
    if (typeof value === 'object' || leaksIn('data', String(value)).length === 0) return value;
    if (key === 'bsn') numbers += 1;
    else elsewhere.push(key);
    return value;
  });
  expect(numbers).toBeGreaterThan(0);
  expect(elsewhere).toEqual([]);
});

test('bad questions of every sort, with a number where none belongs', async () => {
  for (const sent of Object.values(BAD_REQUESTS)) await sendAs('hulpverlener', sent);
  for (const bytes of BAD_BYTES) note(await sendBytes(hub.gatewayUrl, bytes));
  for (const bsn of ['999999990', '999990020', '']) await ask('hulpverlener', SMALL_VIEW, { bsn });
  const purposes = ['OVERSIGHT', 'MAATWERK', 'STATISTICS', ''];
  for (const purpose of purposes)
    await ask('hulpverlener', SMALL_VIEW, { bsn: MISPLACED }, { [TERMS_HEADERS.purpose]: purpose });
  await ask('burger', SMALL_VIEW, { bsn: '999990147' });
  await ask('hulpverlener', `{ ${CANARY} }`, {});
});

test('an identity server that is asked with a number', async () => {
  const places = [
    `/auth?client_id=${MISPLACED}&state=${MISPLACED}`,
    `/${MISPLACED}`,
    `/inloggen/${MISPLACED}`,
  ];
  places.push(`/auth?client_id=${WEB_CLIENT}&response_type=code&redirect_uri=https://${MISPLACED}.test`);
  places.push(
    `/auth?client_id=${WEB_CLIENT}&response_type=${MISPLACED}&redirect_uri=${encodeURIComponent(COMMAND_REDIRECT)}`,
  );
  for (const place of places)
    headers.push((await send(`${hub.issuer}${place}`, { method: 'GET', path: place })).headers);
  const form = { 'content-type': 'application/x-www-form-urlencoded' };
  const body = `grant_type=authorization_code&client_id=${WEB_CLIENT}&code=${MISPLACED}&redirect_uri=${MISPLACED}`;
  errors.push((await send(`${hub.issuer}/token`, { headers: form, body })).body);
  await expect(
    logIn({
      ...{ issuer: hub.issuer, username: MISPLACED, password: MISPLACED, clientId: WEB_CLIENT },
      ...{ redirectUri: COMMAND_REDIRECT, audience: 'urn:huishoudbeeld:hub' },
    }),
  ).rejects.toThrow('was not let in');
});

test('an agency that is asked by a stranger', async () => {
  for (const code of agencyCodes()) {
    const url = `http://127.0.0.1:${hub.settings[`${code.toUpperCase()}_PORT`]}/graphql`;
    for (const sent of [...Object.values(BAD_REQUESTS)]) {
      note(
        await send(url, {
          ...sent,
          headers: { 'x-access-statement': `${MISPLACED}.${CANARY}.x`, ...sent.headers },
        }),
      );
    }
    for (const bytes of BAD_BYTES) note(await sendBytes(url, bytes));
  }
});

test('databases that fail over a person', async () => {
  for (const code of agencyCodes()) {
    // Somebody to whom each of the agencies has a claim, in a case of the caseworker.
    const asking = async (): Promise<void> => {
      await ask('hulpverlener', VIEW, { bsn: MISPLACED });
      await ask('hulpverlener', VIEW, { bsn: '999990196' }, { [TERMS_HEADERS.case]: 'Z-2026-03' });
    };
    await whileDatabase(
      code,
      [
        `CREATE FUNCTION fail_over(about text) RETURNS boolean LANGUAGE plpgsql AS $$ BEGIN
           RAISE EXCEPTION '${CANARY} over % en 999 990 019', about USING DETAIL = about, HINT = about; END $$`,
        `CREATE POLICY fails ON claim AS RESTRICTIVE FOR SELECT TO PUBLIC USING (fail_over(debtors::text))`,
      ],
      ['DROP POLICY fails ON claim', 'DROP FUNCTION fail_over'],
      asking,
    );
    await whileDatabase(
      code,
      ['ALTER TABLE claim RENAME TO claim_away'],
      ['ALTER TABLE claim_away RENAME TO claim'],
      asking,
    );
    await whileDatabase(
      code,
      [`ALTER ROLE ${code}_app NOLOGIN`, breakOff(`${code}_app`)],
      [`ALTER ROLE ${code}_app LOGIN`],
      asking,
    );
    await whileDatabase(
      code,
      [
        `CREATE FUNCTION fail_log() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
           RAISE EXCEPTION '${CANARY} over ${MISPLACED} en 999 990 019' USING DETAIL = '${MISPLACED}'; END $$`,
        'CREATE TRIGGER fails BEFORE INSERT ON processing_record FOR EACH ROW EXECUTE FUNCTION fail_log()',
      ],
      ['DROP TRIGGER fails ON processing_record', 'DROP FUNCTION fail_log'],
      asking,
    );
  }
  for (const [broken, mended] of [
    [['ALTER ROLE hub_app NOLOGIN', breakOff('hub_app')], 'ALTER ROLE hub_app LOGIN'],
    [['ALTER TABLE audit_entry RENAME TO audit_away'], 'ALTER TABLE audit_away RENAME TO audit_entry'],
    [['ALTER TABLE processing_record RENAME TO away'], 'ALTER TABLE away RENAME TO processing_record'],
  ] as const) {
    await whileDatabase('hub', broken, [mended], () => ask('hulpverlener', SMALL_VIEW, { bsn: MISPLACED }));
  }
});

test('a database server that is made to log every statement and error', async () => {
  const databases = [...agencyCodes(), 'hub'];
  const before = postgresLog(hub).length;
  const loud = ['log_statement = mod', 'log_min_messages = error', 'log_min_error_statement = error'];
  for (const database of databases) {
    await withConnection(hub.databaseUrl(database), async (sql) => {
      for (const setting of loud) await sql(`ALTER DATABASE ${database} SET ${setting}`);
      await sql(breakOff(`${database}_app`));
    });
  }
  await ask('hulpverlener', VIEW, { bsn: MISPLACED });
  await whileDatabase(
    'uwv',
    ['ALTER TABLE claim RENAME TO claim_away'],
    ['ALTER TABLE claim_away RENAME TO claim'],
    () => ask('hulpverlener', VIEW, { bsn: MISPLACED }),
  );
  run('demo/load/main.js', [
    path.join(projectRoot(), 'demo', 'households', '12-gezin-zonder-problemen.yaml'),
  ]);
  await withConnection(hub.databaseUrl('hub'), (sql) => sql(`SELECT ${CANARY}`)).catch(() => undefined);
  const logged = postgresLog(hub).slice(before);
  expect(logged).toMatch(/INSERT INTO/);
  expect(logged).toMatch(/relation "claim" does not exist/);
});

test('commands that are given what is wrong', async () => {
  const folder = path.join(hub.data, 'invoer');
  mkdirSync(folder);
  const good = readFileSync(
    path.join(projectRoot(), 'demo', 'households', '01-dreigende-ontruiming.yaml'),
    'utf8',
  );
  const wrong: Readonly<Record<string, string>> = {
    'geen-yaml': `persons: { a: ${MISPLACED}\n  - "${MISPLACED}`,
    'verkeerde-sleutel': `${good}\n${MISPLACED}: 1\n`,
    'nummer-te-lang': good.replaceAll(MISPLACED, `${MISPLACED}0`),
    'nummer-als-naam': good.replaceAll(/^household: .*$/gm, `household: ${MISPLACED}`),
    'nummer-als-dag': good.replaceAll(/\d{4}-\d{2}-\d{2}/g, MISPLACED),
    'nummer-als-persoon': good.replaceAll(/person: \w+/g, `person: '${MISPLACED}'`),
    'nummer-in-groepen': good.replaceAll(/person: \w+/g, `person: '999 990 019'`),
    'nummer-als-bedrag': good.replaceAll(/amount: [\d.]+/g, `amount: '${MISPLACED} euro'`),
  };
  const files = Object.entries(wrong).map(([name, text]) => {
    writeFileSync(path.join(folder, `${name}.yaml`), text);
    return path.join(folder, `${name}.yaml`);
  });
  run('demo/load/main.js', files);
  run('scripts/audit.js', ['verify']);
  run('scripts/audit.js', ['verify', MISPLACED]);
  run('demo/identity/token.js', [MISPLACED]);
  run('demo/identity/token.js', ['hulpverlener']);
  expect(printed.join('\n')).toContain('unbroken');
});

test('an agency that is killed', async () => {
  const duo = hub.processes().find(({ command }) => command.includes(compiled('subgraphs', 'duo', 'main')));
  process.kill(duo?.pid ?? NaN, 'SIGKILL');
  await hub.start.said('duo has stopped');
  const { body } = await ask('hulpverlener', SMALL_VIEW, { bsn: MISPLACED }, traceparent);
  expect(JSON.parse(body).data.householdView.complete).toBe(false);
});

// The last one: its faults open the breakers.
test('agencies that answer with nonsense about a person', async () => {
  const nonsense = [
    { status: 200, body: `{"data": ${MISPLACED}` },
    { status: 200, body: `over ${MISPLACED}` },
    { status: 500, body: JSON.stringify({ errors: [{ message: `over ${MISPLACED}`, path: [MISPLACED] }] }) },
    {
      status: 200,
      body: JSON.stringify({
        data: null,
        errors: [{ message: `999 990 019 ${MISPLACED}`, extensions: { code: MISPLACED, source: MISPLACED } }],
      }),
    },
    {
      status: 200,
      body: JSON.stringify({
        data: {
          _entities: [{ __typename: MISPLACED, uwv: { access: MISPLACED, claims: [{ id: MISPLACED }] } }],
          householdOf: { id: MISPLACED, members: MISPLACED, [MISPLACED]: 1 },
        },
      }),
    },
  ];
  for (const proxy of hub.proxies.values()) {
    for (const answer of nonsense) {
      proxy.answerInstead(answer);
      await ask('hulpverlener', SMALL_VIEW, { bsn: MISPLACED });
    }
    proxy.answerInstead(null);
  }
});

/** The question that a newcomer pastes into a shell: the one place where a number of the demo is printed on purpose. */
const PRINTED_QUESTION = /^curl -s .*$/gm;

/** What shows of a place that has no canary that it was searched: something that only what happened puts there. */
const MARKS: Readonly<Record<string, string>> = {
  'output of npm start': 'duo has stopped',
  'log identity.log': 'authorization refused',
  'log caseload.log': 'the caseload is kept up to date',
  'tables of the caseload': 'Z-2026-01',
  // Writes of what it cannot do, and of nothing that it does.
  'log console.log': '',
};

describe('nowhere is a number left', () => {
  let places: Map<string, string>;
  beforeAll(async () => {
    places = await tracesLeft(hub);
    places.set('headers of answers', headers.join('\n'));
    places.set('errors in answers', errors.join('\n'));
    places.set('output of the commands', printed.join('\n'));
    places.set('command lines at work', seenRunning.join('\n'));
    const output = places.get('output of npm start') ?? '';
    expect(output.match(PRINTED_QUESTION)).toHaveLength(1);
    places.set('output of npm start', output.replace(PRINTED_QUESTION, ''));
  });

  test('in any of the places', () => {
    const leaks = [...places].flatMap(([name, text]) => leaksIn(name, text).map(describeLeak));
    expect(leaks.slice(0, MOST_SHOWN)).toEqual([]);
  });

  test('and each of them was really searched: what happened stands in it', () => {
    const agencies = agencyCodes();
    const expected = [
      ...[
        'output of npm start',
        'output of the gateway',
        'log gateway.log',
        'log identity.log',
        'log caseload.log',
        'log console.log',
        'tables of the caseload',
        'log of PostgreSQL',
      ],
      ...agencies.map((code) => `log ${code}.log`),
      ...[...agencies, 'hub'].map((database) => `table ${database}.processing_record`),
      ...['table hub.audit_entry', 'spans sent to the collector', 'command lines', 'command lines at work'],
      ...agencies.map((code) => `requests to ${code}`),
      ...['file names', 'headers of answers', 'errors in answers', 'output of the commands'],
    ];
    expect([...places.keys()].sort()).toEqual(expected.sort());
    const silent = [...places].filter(
      ([name, text]) => ![MARKS[name] ?? CANARY, TRACE].some((mark) => text.includes(mark)),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  test('and a number that were there would be found', () => {
    const missed = [...places].filter(
      ([name, text]) => leaksIn(name, `${text}\n{"fault":"over ${MISPLACED}"}`).length === 0,
    );
    expect(missed).toEqual([]);
  });
});
