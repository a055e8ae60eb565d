import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { LegalBasis } from '../../../subgraphs/kit/graph/values';
import { claim, decision } from '../conflicts/testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../conflicts/testing/facts-builder';
import { claimAnswer, DAY } from './testing/asking';

const pw = (article: string, paragraph: string): LegalBasis => ({
  law: 'Participatiewet',
  article,
  paragraph,
});
const BREACH = { code: 'BREACH', breach: [pw('58', '1')], noBreach: [pw('58', '2')] } as const;
const NO_BREACH = { ...BREACH, code: 'NO_BREACH' } as const;

function known(ofClaim: Partial<Claim>, ofDecision: Partial<Decision> = {}): FactsBuilder {
  return household(DAY, ANNA)
    .add('claims', 'gemeente', claim('v1', ANNA, { decisionId: 'b1', ...ofClaim }))
    .add('decisions', 'gemeente', decision('b1', [ANNA], ofDecision));
}

describe('BREACH and NO_BREACH', () => {
  it.each([
    ['58 lid 1', { basis: [pw('58', '1')] }, {}, 'MET', 'NOT_MET'],
    ['58 lid 2', { basis: [pw('58', '2')] }, {}, 'NOT_MET', 'MET'],
    ['58 lid 2 e', { basis: [pw('58', '2 e')] }, {}, 'NOT_MET', 'MET'],
    ['58 lid 20', { basis: [pw('58', '20')] }, {}, 'UNKNOWN', 'UNKNOWN'],
    ['the basis of the decision', {}, { basis: [pw('58', '1')] }, 'MET', 'NOT_MET'],
    ['income not reported', {}, { breach: 'INCOME' }, 'MET', 'NOT_MET'],
    ['another duty', {}, { breach: 'OTHER' }, 'UNKNOWN', 'UNKNOWN'],
    ['nothing recorded', {}, {}, 'UNKNOWN', 'UNKNOWN'],
    ['no intent, which is not the same', { intentOrGrossFault: false }, {}, 'UNKNOWN', 'UNKNOWN'],
  ] as const)('%s', (_, ofClaim, ofDecision, breached, notBreached) => {
    const facts = known(
      { ...ofClaim, basis: [...('basis' in ofClaim ? ofClaim.basis : [])] },
      ofDecision as Partial<Decision>,
    ).build();
    expect(claimAnswer(BREACH, facts).status).toBe(breached);
    expect(claimAnswer(NO_BREACH, facts).status).toBe(notBreached);
  });
});

describe('NO_INTENT', () => {
  it.each([
    [false, 'MET'],
    [true, 'NOT_MET'],
    [null, 'UNKNOWN'],
  ])('%s: %s', (intentOrGrossFault, status) => {
    expect(claimAnswer({ code: 'NO_INTENT' }, known({ intentOrGrossFault }).build()).status).toBe(status);
  });
});

describe('NO_FINE_FOR_INTENT', () => {
  const answer = (facts: FactsBuilder) => claimAnswer({ code: 'NO_FINE_FOR_INTENT' }, facts.build());
  const intent = () => known({ intentOrGrossFault: true });

  it('excludes only intent or gross fault with a fine', () => {
    expect(answer(known({ intentOrGrossFault: false })).status).toBe('MET');
    expect(answer(known({ intentOrGrossFault: null })).status).toBe('UNKNOWN');
    expect(answer(intent()).status).toBe('UNKNOWN');
    expect(
      answer(intent().add('decisions', 'gemeente', decision('b2', [ANNA], { kind: 'FINE' }))).status,
    ).toBe('NOT_MET');
    expect(answer(intent().add('claims', 'gemeente', claim('v2', ANNA, { kind: 'FINE' }))).status).toBe(
      'NOT_MET',
    );
  });

  it('does not take the fine of another person, scheme or agency for it', () => {
    const fine = { kind: 'FINE' } as const;
    expect(answer(intent().add('decisions', 'gemeente', decision('b2', [BRAM], fine))).status).toBe(
      'UNKNOWN',
    );
    expect(answer(intent().add('decisions', 'uwv', decision('b2', [ANNA], fine))).status).toBe('UNKNOWN');
    const other = decision('b2', [ANNA], { ...fine, scheme: 'IOAW' });
    expect(answer(intent().add('decisions', 'gemeente', other)).status).toBe('UNKNOWN');
  });
});

describe('NO_REPEAT', () => {
  const fine = (decidedOn: string) => known({ kind: 'FINE' }, { kind: 'FINE', decidedOn });
  const answer = (facts: FactsBuilder) => claimAnswer({ code: 'NO_REPEAT', years: 1 }, facts.build());

  it.each([
    ['2025-11-22', 'MET'],
    ['2025-11-23', 'NOT_MET'],
  ])('a fine of %s: %s', (decidedOn, status) => {
    expect(answer(fine(decidedOn)).status).toBe(status);
  });

  it.each([
    ['2025-01-01', 'UNKNOWN'],
    ['2025-01-02', 'MET'],
    ['2024-01-01', 'MET'],
  ])('a second fine on %s after one of 1 January 2024: %s', (decidedOn, status) => {
    const second = decision('b2', [ANNA], { kind: 'FINE', decidedOn });
    expect(answer(fine('2024-01-01').add('decisions', 'gemeente', second)).status).toBe(status);
  });

  it('is unknown when not all decisions, or not this one, are known', () => {
    expect(answer(fine('2024-01-01').missing('gemeente', 'decisions')).status).toBe('UNKNOWN');
    const alone = household(DAY, ANNA).add('claims', 'gemeente', claim('v1', ANNA, { kind: 'FINE' }));
    expect(answer(alone).status).toBe('UNKNOWN');
  });
});
