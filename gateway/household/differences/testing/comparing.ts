import { assessRules } from '../../conflicts/assess';
import type { Rule } from '../../conflicts/rule';
import { rules } from '../../conflicts/rules';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import { livingSituation } from '../../conflicts/testing/fact-defaults';
import type { FactsBuilder } from '../../conflicts/testing/facts-builder';
import { LAW } from '../../conflicts/testing/looking';
import type { HouseholdFacts } from '../../facts/types';
import { loadDefinitions } from '../../law/load-definitions';
import { type Difference, differencesOf, type HouseholdDifferences } from '../differences';

const DEFINITIONS = loadDefinitions(LAW);

/** The day of the view in these tests. */
export const AS_OF = '2026-11-22';

/** A source counts somebody as something. */
export function counts(
  facts: FactsBuilder,
  source: string,
  id: string,
  bsn: string,
  changes: Partial<LivingSituation>,
): FactsBuilder {
  return facts.add('livingSituations', source, livingSituation(id, bsn, changes));
}

/** The differences as the view shows them, with the outcome of these rules. One that breaks is unassessed. */
export function comparedBy(applied: readonly Rule[], facts: HouseholdFacts): HouseholdDifferences {
  return differencesOf(
    facts,
    DEFINITIONS,
    assessRules(facts, LAW, applied, () => undefined),
  );
}

/** The differences with the outcome of all rules of the project. */
export function compared(facts: HouseholdFacts): HouseholdDifferences {
  return comparedBy(rules, facts);
}

/** The differences with no rule: only the definitions can explain. */
export function comparedWithoutRules(facts: HouseholdFacts): HouseholdDifferences {
  return comparedBy([], facts);
}

/** The one difference; fails when there are none or more. */
export function onlyDifference({ differences }: HouseholdDifferences): Difference {
  const [difference, ...others] = differences;
  if (difference === undefined || others.length > 0)
    throw new Error(`there are ${differences.length} differences`);
  return difference;
}
