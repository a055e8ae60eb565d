import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import { livingSituation } from './fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from './facts-builder';

export const COUPLE: Partial<LivingSituation> = { scheme: 'AOW', code: 'COUPLE', partner: { bsn: BRAM } };

export const MARCH = { from: '2026-03-01', to: '2026-03-31' };

/**
 * The SVB counts Anna with Bram as a couple from March on; the gemeente counts Anna as single since January.
 */
export function clash(
  couple: Partial<LivingSituation> = {},
  single: Partial<LivingSituation> = {},
): FactsBuilder {
  const from = { period: { from: '2026-03-01', to: null } };
  return household('2026-08-15', ANNA, BRAM)
    .add('livingSituations', 'svb', livingSituation('s1', ANNA, { ...COUPLE, ...from, ...couple }))
    .add('livingSituations', 'gemeente', livingSituation('g1', ANNA, single));
}
