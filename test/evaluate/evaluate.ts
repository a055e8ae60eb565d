import { buildASTSchema, parse } from 'graphql';
import { allPlantings } from '../../demo/generator/plantings';
import { type Generated, population, type PopulationWish } from '../../demo/generator/population';
import { type CheckedHousehold, checkHousehold } from '../../demo/load/household-file';
import { storeHouseholds } from '../../demo/load/store-households';
import { rules } from '../../gateway/household/conflicts/rules';
import { sourcesOf } from '../../gateway/household/facts/sources';
import { committedSupergraph } from '../../gateway/hub';
import { type RunningAgencies, TODAY } from '../hub/agencies';
import { startTestHub, type TestHub } from '../hub/hub';
import type { EvaluateOptions } from './options';
import type { Findings } from './report';
import { type Miss, missesIn, saidNone, type Seen } from './verdict';

const QUESTION = `query Evaluate($bsn: BSN!) {
  householdView(bsn: $bsn) { conflicts { rule { id } explained } unassessedRules { rule { id } } }
}`;

/** Questions under way at one time: enough to keep both sides busy. */
const AT_ONCE = 8;

/** Nothing listens here. */
const NOWHERE = 'http://127.0.0.1:9/graphql';

/** A hub before agencies of which one does not answer, and the rules that may then not say that there is nothing. */
interface SilencedHub {
  readonly hub: TestHub;
  readonly mustBeUnknown: readonly string[];
}

async function silencedHubs(agencies: RunningAgencies): Promise<SilencedHub[]> {
  const sources = sourcesOf(buildASTSchema(parse(committedSupergraph()), { assumeValidSDL: true }));
  return Promise.all(
    sources.map(async ({ name, kinds }) => ({
      hub: await startTestHub({ ...agencies, urls: { ...agencies.urls, [name]: NOWHERE } }),
      mustBeUnknown: rules
        .filter(({ needs }) => needs.some((need) => need !== 'composition' && kinds.includes(need)))
        .map(({ id }) => id),
    })),
  );
}

/** A generated household as it is stored. Throws when the generator wrote what a file may not have. */
export function checked({ document }: Generated, agencies: RunningAgencies): CheckedHousehold {
  const result = checkHousehold(document, agencies.definitions, TODAY);
  if (!('mistakes' in result)) return result;
  const [first] = result.mistakes;
  throw new Error(`${document.household}: ${first?.path.join('.')} ${first?.message}`);
}

async function ask(hub: TestHub, bsn: string): Promise<Seen> {
  const { data, errors } = await hub.ask<{ householdView: Seen | null } | null>(QUESTION, { bsn });
  if (errors !== undefined || data === null || data.householdView === null)
    throw new Error(`the hub gave no view: ${JSON.stringify(errors ?? data)}`);
  return data.householdView;
}

/** Does the work for each, a few at a time. */
async function each<T>(items: readonly T[], work: (item: T, place: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let place = next++; place < items.length; place = next++) {
      const item = items[place];
      if (item !== undefined) await work(item, place);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

/** The population that the options ask for. */
export function populationOf({ households, seed, rule }: EvaluateOptions): PopulationWish {
  const plantings = allPlantings.filter((planting) => rule === null || planting.rule === rule);
  return { seed, households, today: TODAY, plantings };
}

/**
 * Loads the population at the agencies, batch by batch, asks the hub for each household, and compares what it says with
 * what was planted.
 * @param onProgress gets the households done and the misses so far
 */
export async function evaluate(
  agencies: RunningAgencies,
  options: EvaluateOptions,
  onProgress: (done: number, misses: number) => void = () => {},
): Promise<Findings> {
  const { silenceEvery, rule } = options;
  const hub = await startTestHub(agencies);
  const silenced = await silencedHubs(agencies);
  const seen: Pick<Generated, 'planted'>[] = [];
  const misses: Miss[] = [];
  let silencedViews = 0;
  for (const batch of population(populationOf(options))) {
    await storeHouseholds(
      batch.map((one) => checked(one, agencies)),
      agencies.definitions,
      agencies.ownerUrls,
    );
    await each(batch, async (one, place) => {
      misses.push(...missesIn(one, await ask(hub, one.bsn)));
      if (place % silenceEvery !== 0) return;
      for (const { hub: without, mustBeUnknown } of silenced) {
        silencedViews += 1;
        misses.push(...saidNone(one, await ask(without, one.bsn), mustBeUnknown));
      }
    });
    seen.push(...batch.map(({ planted }) => ({ planted })));
    onProgress(seen.length, misses.length);
  }
  await Promise.all([hub, ...silenced.map((one) => one.hub)].map((one) => one.close()));
  const proven = new Set(allPlantings.map((planting) => planting.rule));
  const unproven = rule === null ? rules.map(({ id }) => id).filter((id) => !proven.has(id)) : [];
  return { households: seen, silenced: silencedViews, misses, unproven };
}
