import type { BackPayment } from '../../../../subgraphs/kit/graph/back-payment';
import type { Benefit } from '../../../../subgraphs/kit/graph/benefit';
import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import { agencyOf, backPayment, benefit, claim } from './fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household } from './facts-builder';

/** What a rule says when there is nothing. */
export const NONE = { outcome: 'NONE' };

/** The months of which the tests speak. */
export const HALF_YEAR = { from: '2026-01-01', to: '2026-06-30' };
/** The ground of a recovery for means that came afterwards. */
export const LATER_MEANS = [{ law: 'Participatiewet', article: '58', paragraph: '2 f' }];

/** A claim after tax. */
export const NET = { grossNet: 'NET' } as const;

/** Anna, with two others in the household. */
export const anna = () => household('2026-08-15', ANNA, BRAM, CARLA).records();

/** A recovery of € 1.000,00 by a source. */
export const recovers = (
  facts: FactsBuilder,
  source: string,
  changes: Partial<Claim> = {},
  debtor: string = ANNA,
): FactsBuilder =>
  facts.add(
    'claims',
    source,
    claim(`${source}-v`, debtor, {
      scheme: source === 'uwv' ? 'WIA' : 'Participatiewet',
      creditor: agencyOf(source),
      handler: agencyOf(source),
      period: HALF_YEAR,
      ...changes,
    }),
  );

/** The gemeente recovers € 8.000,00 of social assistance and UWV € 1.000,00 of WIA, both over January to June. */
export const two = (first: Partial<Claim> = {}, second: Partial<Claim> = {}, facts = anna()): FactsBuilder =>
  recovers(recovers(facts, 'gemeente', { imposed: 800000, ...first }), 'uwv', { imposed: 100000, ...second });

/** A back payment of € 6.000,00 of WIA to the gemeente. */
export const paysOn = (
  facts: FactsBuilder,
  changes: Partial<BackPayment> = {},
  source = 'uwv',
): FactsBuilder =>
  facts.add('backPayments', source, backPayment('n1', ANNA, { paidTo: agencyOf('gemeente'), ...changes }));

/** A benefit of Anna since 2025. */
export const gets = (facts: FactsBuilder, source: string, id: string, changes: Partial<Benefit> = {}) =>
  facts.add('benefits', source, benefit(id, ANNA, { period: { from: '2025-01-01', to: null }, ...changes }));

/** Anna got € 1.000,00 of social assistance and € 500,00 of WIA a month: € 9.000,00 over the half year. */
export const received = (
  first: Partial<Claim> = {},
  second: Partial<Claim> = {},
  assistance: Partial<Benefit> = {},
  wia: Partial<Benefit> = {},
): FactsBuilder =>
  gets(
    gets(two({ ...NET, ...first }, { imposed: 400000, ...NET, ...second }), 'gemeente', 'b1', {
      amountPerMonth: 100000,
      ...assistance,
    }),
    'uwv',
    'b2',
    { kind: 'DISABILITY', scheme: 'WIA', title: 'WIA-uitkering', amountPerMonth: 50000, ...wia },
  );

/** Said when it is not known whether too much is recovered. */
export const NOT_KNOWN =
  'Of Gemeente en UWV over januari 2026 tot en met juni 2026 samen meer terugvorderen dan Anna Testpersoon kreeg, is ' +
  'niet bekend.';
