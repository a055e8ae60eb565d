import type { ReportedDecision } from '../../../../subgraphs/kit/graph/counselling-file';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import { agencyOf, livingSituation, reportedDecision } from './fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household, relation } from './facts-builder';

/** Up to the month before that of the view. */
export const MONTH_BEFORE = { from: '2026-01-01', to: '2026-07-31' };

/** What a test changes. Without a report nobody told of the allowances. */
export interface Setting {
  readonly alone?: Partial<LivingSituation>;
  readonly report?: Partial<ReportedDecision> | null;
  readonly birthDate?: string;
  readonly persons?: readonly string[];
}

/** The household reports that Toeslagen counts Bram as partner for the child budget, without the supplement. */
export const allowance = (
  id: string,
  bsn: string,
  changes: Partial<ReportedDecision> = {},
): ReportedDecision =>
  reportedDecision(id, bsn, {
    body: agencyOf('toeslagen'),
    kind: 'GRANT',
    scheme: 'Awir',
    title: 'Kindgebonden budget',
    partner: { bsn: BRAM },
    singleParentSupplement: false,
    ...changes,
  });

/**
 * Anna lives with her daughter Carla of 8. The gemeente counts a single parent; Toeslagen sees Bram as her partner, as the
 * household reports. Bram is known, but does not live here.
 */
export function parent({
  alone,
  report,
  birthDate = '2018-05-01',
  persons = [ANNA, CARLA],
}: Setting = {}): FactsBuilder {
  const facts = household('2026-08-15', ...persons)
    .record(ANNA, { relations: [relation('CHILD', CARLA)] })
    .record(BRAM)
    .record(CARLA, { birthDate })
    .add('livingSituations', 'gemeente', livingSituation('g1', ANNA, { code: 'SINGLE_PARENT', ...alone }));
  return report === null ? facts : facts.add('reportedDecisions', 'gemeente', allowance('r1', ANNA, report));
}

/** Toeslagen itself tells how it counts somebody. */
export const told = (
  facts: FactsBuilder,
  changes: Partial<LivingSituation> = {},
  bsn: string = ANNA,
  id = 't1',
): FactsBuilder =>
  facts.add(
    'livingSituations',
    'toeslagen',
    livingSituation(id, bsn, { scheme: 'Awir', code: 'COUPLE', partner: { bsn: BRAM }, ...changes }),
  );
