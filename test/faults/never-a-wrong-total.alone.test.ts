// oxlint-disable-next-line import/no-unassigned-import -- it must come before graphql, and has nothing to name
import './as-in-production';
import { type RunningAgencies, startAgencies } from '../hub/agencies';
import { startTestHub, type TestHub } from '../hub/hub';
import {
  AGENCIES,
  type AgencyName,
  type Combination,
  COMBINATIONS,
  combinationOf,
  FAULTS,
  variantOf,
} from './combinations';
import { examineAll, reportOf, type Verdict } from './examine';
import { type Behaviour, type FaultProxy, startFaultProxy } from './fault-proxy';
import { BEHAVIOURS } from './faults';
import { ASKED, HOUSEHOLD, loadHousehold } from './household-under-test';
import { type Truth, truthOf } from './told';
import { type View, VIEW_QUERY } from './view';

/** Breakers have tests of their own; here every request must reach its fault. */
const breaker = { faultsToOpen: 1_000_000 };

/**
 * A combination in which somebody is late costs the whole budget. All are tried with a short one, many at once, yet
 * fewer than the hub has connections to a source; where a busy machine made a fine agency late, again with more time.
 */
const ROUNDS = [
  { budgetMs: 1000, atOnce: 48 },
  { budgetMs: 2500, atOnce: 24 },
  { budgetMs: 10_000, atOnce: 12 },
] as const;
/** At once, of the combinations in which nobody is late. */
const AT_ONCE = 4;

const hasLate = ({ faults }: Combination): boolean => Object.values(faults).includes('OVER_BUDGET');

const behaviourOf =
  (agency: AgencyName): Behaviour =>
  (exchange) => {
    const combination = combinationOf(exchange.traceId);
    const fault = combination?.faults[agency] ?? 'FINE';
    return BEHAVIOURS[fault](exchange, combination ? variantOf(combination, agency) : 0);
  };

describe('whatever each of the four agencies does', () => {
  let agencies: RunningAgencies;
  let proxies: readonly FaultProxy[] = [];
  let truth: Truth;
  let patient: TestHub;
  let rounds: readonly { readonly hub: TestHub; readonly atOnce: number }[] = [];

  beforeAll(async () => {
    agencies = await startAgencies();
    await loadHousehold(agencies, HOUSEHOLD);
    truth = await truthOf(agencies, ASKED);
    proxies = await Promise.all(
      AGENCIES.map((agency) => startFaultProxy(agencies, agency, behaviourOf(agency))),
    );
    const urls = Object.fromEntries(AGENCIES.map((agency, nth) => [agency, proxies[nth]?.url ?? '']));
    patient = await startTestHub({ ...agencies, urls }, { breaker });
    rounds = await Promise.all(
      ROUNDS.map(async ({ budgetMs, atOnce }) => ({
        hub: await startTestHub({ ...agencies, urls }, { breaker, budgetMs }),
        atOnce,
      })),
    );
  });
  afterAll(async () => {
    await Promise.all([patient, ...rounds.map(({ hub }) => hub)].map((hub) => hub?.close()));
    await Promise.all(proxies.map((proxy) => proxy.close()));
    await agencies?.stop();
  });

  /** Verdicts on combinations with somebody late: what a busy machine spoilt is tried again. */
  async function examineLate(combinations: readonly Combination[]): Promise<Verdict[]> {
    const final: Verdict[] = [];
    let left = combinations;
    for (const round of rounds) {
      const verdicts = await examineAll(left, truth, round);
      const again = round === rounds.at(-1) ? [] : verdicts.filter(({ hurried }) => hurried);
      final.push(...verdicts.filter((verdict) => !again.includes(verdict)));
      left = again.map(({ combination }) => combination);
    }
    return final;
  }

  it('with nothing wrong, the household has a debt of every sort and rules that find something', async () => {
    const { data } = await patient.ask<{ householdView: View }>(VIEW_QUERY, { bsn: ASKED });
    const { debtStack, conflicts } = data.householdView;
    const { total, notPayable, settled, jointTotal, criminal, sameDebts } = debtStack;
    expect(new Set(total?.claimKeys.map((key) => key.split(':')[0]))).toEqual(new Set(AGENCIES));
    expect([notPayable, settled, jointTotal, criminal].map((amounts) => amounts?.claims)).toEqual([
      1, 1, 1, 1,
    ]);
    expect(sameDebts.length).toBe(1);
    expect(conflicts.length).toBeGreaterThan(0);
  });

  it.each(FAULTS)(
    'and the gemeente %s: the total is that of the sources that answered, and the others are named',
    async (fault) => {
      const these = COMBINATIONS.filter(({ faults }) => faults.gemeente === fault);
      // The waiting of the one fills with the work of the other.
      const [late, prompt] = await Promise.all([
        examineLate(these.filter(hasLate)),
        examineAll(
          these.filter((combination) => !hasLate(combination)),
          truth,
          { hub: patient, atOnce: AT_ONCE },
        ),
      ]);
      expect(reportOf([...prompt, ...late])).toBe('0 of 729 broken');
    },
    180_000,
  );
});
