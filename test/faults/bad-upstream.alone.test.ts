// oxlint-disable-next-line import/no-unassigned-import -- it must come before graphql, and has nothing to name
import './as-in-production';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { RULE_FAILED } from '../../gateway/household/conflicts/wording';
import { type RunningAgencies, startAgencies } from '../hub/agencies';
import { startTestHub, type TestHub } from '../hub/hub';
import { badBodies, farDays } from './bad-bodies';
import { type Combination, COMBINATIONS } from './combinations';
import { differencesOf, digestOf } from './digest';
import { type Behaviour, type FaultProxy, sendJson, startFaultProxy, wellBehaved } from './fault-proxy';
import { ASKED, HOUSEHOLD, loadHousehold } from './household-under-test';
import { expectedIn } from './oracle';
import { brokenPromises, leaksIn } from './promises';
import { UPSTREAM_TEXT } from './spoiled-answer';
import { type AllTold, toldIn, truthOf } from './told';
import { type View, VIEW_QUERY } from './view';

const SEED = 20_261_101;
const BODIES = 300;
const SHOWN = 5;
const MEGABYTE = 1_000_000;

/** Bytes in use after everything that is garbage was collected. */
function bytesInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  return process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
}

/** Bytes in use more than before, when sockets that were hung up on have let go of their buffers: soon, or never. */
async function bytesKept(before: number, allowed: number): Promise<number> {
  const until = Date.now() + 5000;
  let kept = bytesInUse() - before;
  while (kept >= allowed && Date.now() < until) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    kept = bytesInUse() - before;
  }
  return kept;
}

describe('when UWV sends what no agency should send', () => {
  let agencies: RunningAgencies;
  let proxy: FaultProxy;
  let hub: TestHub;
  let behaviour: Behaviour = wellBehaved;
  let good = '';
  /** What the others told, with nothing of UWV. */
  let told: AllTold;

  beforeAll(async () => {
    agencies = await startAgencies();
    await loadHousehold(agencies, HOUSEHOLD);
    const withoutUwv = COMBINATIONS.find(({ faults }) => faults.uwv === 'WRONG_TYPE') as Combination;
    told = toldIn(withoutUwv, await truthOf(agencies, ASKED));
    proxy = await startFaultProxy(agencies, 'uwv', (exchange) => behaviour(exchange));
    hub = await startTestHub(
      { ...agencies, urls: { ...agencies.urls, uwv: proxy.url } },
      { breaker: { faultsToOpen: 1_000_000 }, budgetMs: 20_000 },
    );
    behaviour = async (exchange) => {
      good = await exchange.ask();
      sendJson(exchange.response, good);
    };
    await hub.ask(VIEW_QUERY, { bsn: ASKED });
  });
  afterAll(async () => {
    await hub?.close();
    await proxy?.close();
    await agencies?.stop();
  });

  /** What is wrong with a view in which nothing of UWV may count. */
  function wrongWith(body: string): Promise<string[]> {
    behaviour = ({ response }) => sendJson(response, body);
    return wrongNow();
  }

  async function wrongNow(): Promise<string[]> {
    const answer = await hub.ask<{ householdView: View | null }>(VIEW_QUERY, { bsn: ASKED });
    const view = answer.data?.householdView;
    if (!view) return [`no view: HTTP ${answer.status} ${JSON.stringify(answer.errors)}`];
    const { outcomes: expectedOutcomes, ...expected } = expectedIn(told);
    const { outcomes: _, ...digest } = digestOf(answer.status, view);
    const outcomes = Object.fromEntries(view.sources.map(({ source, outcome }) => [source, outcome]));
    const named = ['MALFORMED', 'FAULTY'].includes(outcomes['uwv'] ?? '') ? 'MALFORMED' : outcomes['uwv'];
    return [
      ...differencesOf(
        { ...expected, outcomes: expectedOutcomes },
        { ...digest, outcomes: { ...outcomes, uwv: named } },
      ),
      ...brokenPromises(view, told),
      ...leaksIn(answer),
      ...('polluted' in {} ? ['the prototype of all objects was changed'] : []),
    ];
  }

  test(`of ${BODIES} bad bodies nothing is ever summed or shown, and UWV is named each time`, async () => {
    const broken: string[] = [];
    await fc.assert(
      fc.asyncProperty(badBodies(good), async ({ what, body }) => {
        const wrong = await wrongWith(body);
        if (wrong.length > 0) broken.push([what, ...wrong.slice(0, SHOWN)].join('\n  '));
      }),
      { seed: SEED, numRuns: BODIES },
    );
    expect([`${broken.length} broken`, ...broken.slice(0, SHOWN)].join('\n')).toBe('0 broken');
  }, 120_000);

  test('a day that exists and lies absurdly far away never takes the view of the others away', async () => {
    const broken: string[] = [];
    for (const { what, body } of farDays(good)) {
      behaviour = ({ response }) => sendJson(response, body);
      const { status, data, errors } = await hub.ask<{ householdView: View | null }>(VIEW_QUERY, {
        bsn: ASKED,
      });
      const view = data.householdView;
      const spoilt = view?.unassessedRules.filter(({ unknown }) => unknown.includes(RULE_FAILED)) ?? [];
      if (status !== 200 || !view || errors) broken.push(what);
      broken.push(...spoilt.map(({ rule }) => `${what}: ${rule.id} failed`));
    }
    expect(broken).toEqual([]);
  }, 120_000);

  const asEntity = (text: string): string => `{"data":{"_entities":[${text},${text},${text}]}}`;
  test.each([
    ['of the answer', '{"data":{"__proto__":{"polluted":1}}}'],
    ['of an entity', asEntity('{"__proto__":{"polluted":1}}')],
    ['of a constructor', asEntity('{"constructor":{"prototype":{"polluted":1}}}')],
    ['of a file', asEntity('{"uwv":{"__proto__":{"polluted":1,"claims":[]}}}')],
  ])('a key that names the prototype %s changes no object of the hub', async (_, body) => {
    expect(await wrongWith(body)).toEqual([]);
  });

  test('an alias that names the prototype changes no object of the hub either', async () => {
    behaviour = wellBehaved;
    const { status } = await hub.ask(
      'query($bsn: BSN!) { __proto__: householdOf(bsn: $bsn) { polluted: access } }',
      { bsn: ASKED },
    );
    expect(status).toBeLessThan(500);
    expect('polluted' in {}).toBe(false);
  });

  test('a body of 50 MB is not read to its end, and takes no memory afterwards', async () => {
    const chunk = 'x'.repeat(MEGABYTE);
    await wrongWith('{}');
    const before = bytesInUse();
    let sent = 0;
    behaviour = async ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"data":{"_entities":["');
      for (sent = 0; sent < 50 && !response.destroyed; sent += 1) {
        await new Promise<void>((resolve) => response.write(chunk, () => resolve()));
      }
      response.end('"]}}');
    };
    expect(await wrongNow()).toEqual([]);
    expect(sent).toBeLessThan(50);
    expect(await bytesKept(before, 5 * MEGABYTE)).toBeLessThan(5 * MEGABYTE);
  });

  test('a body that comes drop by drop costs no more than the budget, and UWV is late', async () => {
    const hasty = await startTestHub(
      { ...agencies, urls: { ...agencies.urls, uwv: proxy.url } },
      { budgetMs: 1500 },
    );
    behaviour = ({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const drip = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(drip));
    };
    const start = performance.now();
    const { data } = await hasty.ask<{ householdView: View }>(VIEW_QUERY, { bsn: ASKED });
    expect(performance.now() - start).toBeLessThan(1650);
    expect(data.householdView.sources.find(({ source }) => source === 'uwv')?.outcome).toBe('LATE');
    await hasty.close();
  });

  test('two hundred bad bodies of a quarter of a megabyte leave no memory in use', async () => {
    const large = JSON.stringify({ data: { _entities: Array(2500).fill(UPSTREAM_TEXT.repeat(5)) } });
    const askAll = async (times: number): Promise<void> => {
      behaviour = ({ response }) => sendJson(response, large);
      for (let nth = 0; nth < times; nth += 1) await hub.ask(VIEW_QUERY, { bsn: ASKED });
    };
    await askAll(50);
    const before = bytesInUse();
    await askAll(200);
    expect(bytesInUse() - before).toBeLessThan(10 * MEGABYTE);
  }, 120_000);
});
