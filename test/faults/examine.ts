import type { TestHub } from '../hub/hub';
import { type Combination, describeCombination, traceparentOf } from './combinations';
import { differencesOf, digestOf } from './digest';
import { expectedIn } from './oracle';
import { brokenPromises, leaksIn } from './promises';
import { toldIn, type Truth } from './told';
import { type View, VIEW_QUERY } from './view';

/** How many combinations, and how many faults of each, a report shows: one broken promise may break thousands. */
const SHOWN = 5;

export interface Verdict {
  readonly combination: Combination;
  /** Every promise that the view breaks; empty when all is well. */
  readonly wrong: readonly string[];
  /** The machine was so busy that an agency came late that was fine: this says nothing about the hub. */
  readonly hurried: boolean;
}

/** Asks for the household while the agencies do what the combination says, and compares the view with the oracle. */
async function examine(combination: Combination, hub: TestHub, truth: Truth): Promise<Verdict> {
  const headers = { traceparent: traceparentOf(combination) };
  const answer = await hub.ask<{ householdView: View | null }>(VIEW_QUERY, { bsn: truth.asked }, { headers });
  const view = answer.data?.householdView;
  if (!view) {
    const wrong = [`no view: HTTP ${answer.status} ${JSON.stringify(answer.errors)}`];
    return { combination, wrong, hurried: false };
  }
  const told = toldIn(combination, truth);
  const wrong = [
    ...differencesOf(expectedIn(told), digestOf(answer.status, view)),
    ...brokenPromises(view, told),
    ...leaksIn(answer),
  ];
  const hurried = view.sources.some(
    ({ source, outcome }) =>
      outcome === 'LATE' && told.sources.some((known) => known.source === source && known.outcome !== 'LATE'),
  );
  return { combination, wrong, hurried };
}

/** Examines combinations, so many at once. */
export async function examineAll(
  combinations: readonly Combination[],
  truth: Truth,
  { hub, atOnce }: { readonly hub: TestHub; readonly atOnce: number },
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const queue = combinations.values();
  const runner = async (): Promise<void> => {
    for (const combination of queue) verdicts.push(await examine(combination, hub, truth));
  };
  await Promise.all(Array.from({ length: atOnce }, runner));
  return verdicts;
}

/** How many combinations break a promise, and how the first few do. */
export function reportOf(verdicts: readonly Verdict[]): string {
  const broken = verdicts.filter(({ wrong }) => wrong.length > 0);
  const shown = broken
    .slice(0, SHOWN)
    .map(({ combination, wrong }) =>
      [describeCombination(combination), ...wrong.slice(0, SHOWN)].join('\n  '),
    );
  return [`${broken.length} of ${verdicts.length} broken`, ...shown].join('\n');
}
