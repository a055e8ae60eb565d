import { stringify } from 'yaml';
import { population } from '../../demo/generator/population';
import { storeHouseholds } from '../../demo/load/store-households';
import type { RunningAgencies } from '../hub/agencies';
import { startTestHub } from '../hub/hub';
import { checked, populationOf } from './evaluate';
import type { EvaluateOptions } from './options';

const QUESTION = `query Show($bsn: BSN!) {
  householdView(bsn: $bsn) {
    conflicts { rule { id } severity explained message explanations { code applies } }
    unassessedRules { rule { id } partly missing unknown }
  }
}`;

/** One household of the population as a file, and all that the rules say of it: to find out why something was missed. */
export async function show(
  agencies: RunningAgencies,
  number: number,
  options: EvaluateOptions,
): Promise<string> {
  const hub = await startTestHub(agencies);
  try {
    for (const batch of population({ ...populationOf(options), households: number })) {
      const one = batch.find(({ document }) => document.household === `huishouden-${number}`);
      if (one === undefined) continue;
      await storeHouseholds([checked(one, agencies)], agencies.definitions, agencies.ownerUrls);
      const answer = await hub.ask(QUESTION, { bsn: one.bsn });
      return [one.document, one.planted, answer.data].map((part) => stringify(part)).join('---\n');
    }
    return `There is no household ${number}.`;
  } finally {
    await hub.close();
  }
}
