import 'reflect-metadata';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { projectRoot } from '../demo/project';
import { agencySignals } from '../gateway/caseload/store/agency-signals';
import {
  caseloadBreakdown,
  type CaseloadDimension,
  caseloadDimension,
} from '../gateway/caseload/store/breakdown';
import { CASELOAD_MIGRATIONS } from '../gateway/caseload/store/caseload-migrations';
import { listCases } from '../gateway/caseload/store/cases';
import { clearsMost } from '../gateway/caseload/store/clears-most';
import { type CaseloadDatabase, openCaseloadDatabase } from '../gateway/caseload/store/database';
import { caseloadDays, countDay } from '../gateway/caseload/store/days';
import { listCaseload, NO_FILTER, pageSql, pageValues } from '../gateway/caseload/store/list-caseload';
import { type CaseloadOrder, type CaseloadSort, caseloadSort } from '../gateway/caseload/store/list-order';
import { putSnapshot } from '../gateway/caseload/store/put-snapshot';
import { refreshState } from '../gateway/caseload/store/refresh-state';
import {
  generatedSnapshot,
  referenceOf,
  TEST_DAY,
  TEST_MOMENT,
} from '../gateway/caseload/testing/test-snapshot';
import { withConnection } from '../subgraphs/kit/database/connection';
import { startEmbeddedPostgres } from '../subgraphs/kit/database/embedded-server';
import { migrate } from '../subgraphs/kit/database/migrate';
import { provisionAgency } from '../subgraphs/kit/database/provision';
import { machine, table } from './figures';

/** Case households of the largest gemeente that is thought of. */
const WHOLE = 20_000;
const SMALL = 1_000;
const ROUNDS = 40;
const TARGET_MS = 200;
const AT_ONCE = 4;
const BY_DEBT: CaseloadOrder = { by: 'TOTAL', descending: true };

const say = (line: string): boolean => process.stdout.write(`${line}\n`);

/** Fills the read model as the refresh does, one case after another on a few connections. */
async function fill(database: CaseloadDatabase, count: number): Promise<number> {
  const started = performance.now();
  const indexes = Array.from({ length: count }, (_, index) => index).values();
  const worker = async (): Promise<void> => {
    for (const index of indexes) {
      const [reference, snapshot] = [referenceOf(index), generatedSnapshot(index)];
      await listCases(
        database.query,
        [{ reference, householdId: snapshot.householdId }],
        new Date(TEST_MOMENT),
      );
      await putSnapshot(database, reference, snapshot);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return (performance.now() - started) / count;
}

/** Milliseconds of each time that something is asked, after it was asked twice. */
async function timesOf(ask: (round: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const started = performance.now();
    await ask(round + 2);
    if (round >= 0) times.push(performance.now() - started);
  }
  return times.toSorted((a, b) => a - b);
}

/** Two years of days, each as the caseload stands now. */
async function fillDays({ query }: CaseloadDatabase): Promise<void> {
  await countDay(query, TEST_DAY);
  await query(
    `INSERT INTO caseload_day SELECT past::date, households, total, without_total, overdrawn, overdrawn_unknown,
        hard_conflicts, complete, counted_at
      FROM caseload_day today, generate_series($1::date - 730, $1::date - 1, interval '1 day') AS past WHERE today.day = $1`,
    [TEST_DAY],
  );
}

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN;

type Question = readonly [name: string, ask: (round: number) => Promise<unknown>];

function questions({ query }: CaseloadDatabase, count: number): Question[] {
  const list = (
    order: CaseloadOrder,
    filter = NO_FILTER,
    after: { value: string | null; reference: string } | null = null,
  ) => listCaseload(query, { filter, order, first: 50, after });
  const sorts = Object.keys(caseloadSort.meanings) as CaseloadSort[];
  const dimensions = Object.keys(caseloadDimension.meanings) as CaseloadDimension[];
  return [
    ...sorts.map((by): Question => [`list by ${by}`, (round) => list({ by, descending: round % 2 === 0 })]),
    ['list, text', (round) => list(BY_DEBT, { ...NO_FILTER, text: String(round) })],
    [
      'list, overdrawn with hard conflicts',
      () => list(BY_DEBT, { ...NO_FILTER, overdrawn: true, hardConflicts: true }),
    ],
    ['list, one agency', () => list(BY_DEBT, { ...NO_FILTER, agency: 'gamma' })],
    [
      'list, one rule, threat',
      () => list(BY_DEBT, { ...NO_FILTER, rule: 'CR-14', threatBefore: '2026-12-01' }),
    ],
    ['list, incomplete', () => list(BY_DEBT, { ...NO_FILTER, incomplete: true })],
    [
      'list, deep page',
      () => list(BY_DEBT, NO_FILTER, { value: '5000', reference: referenceOf(count >> 1) }),
    ],
    ...dimensions.map((by): Question => [`breakdown by ${by}`, () => caseloadBreakdown(query, by, 10)]),
    ['clears most', () => clearsMost(query, 20)],
    ['agency signals', () => agencySignals(query, 'alfa', 50)],
    ['trends, two years', () => caseloadDays(query, '2024-11-01', TEST_DAY)],
    ['refresh state', () => refreshState(query)],
    ['count a day (refresh only)', () => countDay(query, TEST_DAY)],
  ];
}

async function explain(database: CaseloadDatabase): Promise<void> {
  const orders: readonly CaseloadOrder[] = [
    BY_DEBT,
    { by: 'NEXT_THREAT', descending: false },
    { by: 'CREDITORS', descending: true },
  ];
  for (const order of orders) {
    const plan = await database.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, COSTS off, TIMING off, BUFFERS off) ${pageSql(order)}`,
      pageValues(NO_FILTER, null, 50),
    );
    say(`\n${order.by}:\n${plan.map((line) => line['QUERY PLAN']).join('\n')}`);
  }
}

async function main(count: number): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'huishoudbeeld-bench-'));
  // A root launcher runs PostgreSQL under another account, which has to reach its own folder in this one.
  chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({
    durable: false,
    projectDirectory: projectRoot(),
    dataDirectory: path.join(folder, 'postgres'),
  });
  try {
    const { superuserUrl, passwordOf } = server;
    const urls = await provisionAgency({
      superuserUrl,
      agency: 'caseload',
      passwordOf: (role) => passwordOf(role),
    });
    await migrate(urls.ownerUrl, [], CASELOAD_MIGRATIONS);
    const database = openCaseloadDatabase({ databaseUrl: urls.loginUrl, timeoutMs: 60_000 });
    const each = await fill(database, count);
    await fillDays(database);
    await withConnection(urls.ownerUrl, (run) => run('ANALYZE'));
    const [sizes] = await withConnection(urls.ownerUrl, (run) =>
      run<{ size: string }>('SELECT pg_size_pretty(pg_database_size(current_database())) AS size'),
    );
    say(
      `${machine()}\n${count} case households, ${sizes?.size}; ${each.toFixed(1)} ms to keep one, ${AT_ONCE} at a time\n`,
    );
    const rows: string[][] = [];
    let worst = 0;
    for (const [name, ask] of questions(database, count)) {
      const times = await timesOf(ask);
      const p95 = quantile(times, 0.95);
      if (name.startsWith('list')) worst = Math.max(worst, p95);
      rows.push([name, quantile(times, 0.5).toFixed(1), p95.toFixed(1)]);
    }
    say(table(['question', 'median ms', 'p95 ms'], rows).join('\n'));
    say(
      `\nslowest list answer, p95: ${worst.toFixed(1)} ms; target ${TARGET_MS} ms ${worst < TARGET_MS ? 'met' : 'NOT MET'}`,
    );
    await explain(database);
    await database.close();
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv.includes('--quick') ? SMALL : WHOLE).catch((error: Error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
