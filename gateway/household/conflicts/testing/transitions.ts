import type { Benefit } from '../../../../subgraphs/kit/graph/benefit';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { agencyOf, benefit, decision } from './fact-defaults';
import { ANNA, type FactsBuilder, household } from './facts-builder';

/** Anna, alone or with others. */
export const anna = (...others: readonly string[]) => household('2026-08-15', ANNA, ...others).records();

/** What a rule says when there is nothing. */
export const NONE = { outcome: 'NONE' };

/** WW of UWV that stops on 1 June, with a referral to the gemeente for social assistance. */
export const stopped = (changes: Partial<Decision> = {}, facts = anna()): FactsBuilder =>
  facts.add(
    'decisions',
    'uwv',
    decision('stop', [ANNA], {
      kind: 'TERMINATION',
      scheme: 'WW',
      decidedOn: '2026-05-20',
      effect: { from: '2026-06-01', to: null },
      referredTo: agencyOf('gemeente'),
      referredScheme: 'Participatiewet',
      ...changes,
    }),
  );

/** The days from the first one without WW. */
export const FROM_JUNE = { from: '2026-06-01', to: null };

/** AOW since May. */
export const AOW: Partial<Benefit> = {
  kind: 'OLD_AGE',
  scheme: 'AOW',
  title: 'AOW-pensioen',
  amountPerMonth: 150000,
  period: { from: '2026-05-01', to: null },
};

/** WW since January. */
export const WW: Partial<Benefit> = {
  kind: 'UNEMPLOYMENT',
  scheme: 'WW',
  title: 'WW-uitkering',
  amountPerMonth: 120000,
};

/** Sick pay since May. */
export const ZW: Partial<Benefit> = {
  kind: 'SICKNESS',
  scheme: 'Ziektewet',
  title: 'Ziektewetuitkering',
  amountPerMonth: 130000,
  period: { from: '2026-05-01', to: null },
};

/** AOW of SVB since May, while UWV goes on paying WW. */
export const doubled = (
  first: Partial<Benefit> = {},
  second: Partial<Benefit> = {},
  facts = anna(),
): FactsBuilder =>
  facts
    .add('benefits', 'svb', benefit('aow', ANNA, { ...AOW, ...first }))
    .add('benefits', 'uwv', benefit('ww', ANNA, { ...WW, ...second }));
