import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import { livingSituation } from './fact-defaults';
import { addressRecord, ANNA, BRAM, type FactsBuilder, household } from './facts-builder';

export const SHARER: Partial<LivingSituation> = { code: 'COST_SHARER', countedPersons: [{ bsn: BRAM }] };

export const OTHER_ADDRESS = '0363010000000002';

/** A home at another address than that of the household. */
export const ELSEWHERE = [addressRecord('2000-01-01', { addressId: OTHER_ADDRESS })];

/** The same, while that address is under investigation. */
export const INVESTIGATED = ELSEWHERE.map((record) => ({
  ...record,
  underInvestigation: { from: '2026-08-01', to: null },
}));

/** The gemeente counts Bram as cost sharer of Anna since July; nothing is wrong with it yet. */
export function counted(
  changes: Partial<LivingSituation> = {},
  persons: readonly string[] = [ANNA, BRAM],
): FactsBuilder {
  const period = { from: '2026-07-01', to: null };
  return household('2026-08-15', ...persons)
    .record(ANNA)
    .add('livingSituations', 'gemeente', livingSituation('g1', ANNA, { ...SHARER, period, ...changes }));
}
