import { provesItsExamples } from '../testing/examples';
import { agencyOf, claim, claimEvent, deduction } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr28WithheldAfterPayment as rule } from './cr-28-withheld-after-payment';

/** Anna's claim at UWV is settled on a day, and UWV still withholds € 50 a month. */
function settled(on: string, outstanding = 0, until: string | null = null, claimId = 'v1'): FactsBuilder {
  return household('2026-08-15', ANNA)
    .record(ANNA)
    .add(
      'claims',
      'uwv',
      claim('v1', ANNA, {
        outstanding,
        events: [claimEvent('e1', 'IMPOSED', '2025-01-10'), claimEvent('e2', 'SET_OFF', on)],
      }),
    )
    .add(
      'deductions',
      'uwv',
      deduction('h1', ANNA, {
        claimId,
        beneficiary: agencyOf('uwv'),
        amountPerMonth: 5000,
        period: { from: '2026-01-01', to: until },
      }),
    );
}

describe('CR-28 examples', () => {
  provesItsExamples(rule, {
    'UWV verrekent elke maand € 50. De vordering was in mei voldaan.': settled('2026-05-10').build(),
    'Dezelfde inhouding, maar de laatste betaling was twee weken geleden.': settled('2026-08-01').build(),
    'Van de vordering staat nog één cent open.': settled('2026-05-10', 1).build(),
  });
});

describe('CR-28 withheld after payment', () => {
  it('shows what is withheld for a claim of which nothing is left', () => {
    expect(findingOf(rule, settled('2026-05-10').build())).toMatchObject({
      key: 'CR-28||claims/uwv:v1|deductions/uwv:h1',
      severity: 'RED',
      explained: false,
      persons: [ANNA],
      agencies: ['uwv'],
      amountPerMonth: 5000,
      evidence: [
        {
          source: 'uwv',
          kind: 'deductions',
          id: 'h1',
          says: 'inhouding van € 50,00 per maand',
          on: '2026-01-01',
        },
        { source: 'uwv', kind: 'claims', id: 'v1', says: 'voldaan', on: '2026-05-10' },
      ],
    });
  });

  it('shows it also when more was paid than was owed', () => {
    expect(findingsOf(rule, settled('2026-05-10', -1).build())).toHaveLength(1);
  });

  it('gives the agency 31 days to stop, and not one more', () => {
    expect(explanationsOf(findingOf(rule, settled('2026-07-15').build()))).toEqual({ E1: 'YES' });
    expect(explanationsOf(findingOf(rule, settled('2026-07-14').build()))).toEqual({ E1: 'NO' });
  });

  it('is silent about a deduction that ended yesterday, not about one that ends today', () => {
    expect(saysOf(rule, settled('2026-05-10', 0, '2026-08-14').build())).toEqual({ outcome: 'NONE' });
    expect(findingsOf(rule, settled('2026-05-10', 0, '2026-08-15').build())).toHaveLength(1);
  });

  it('is silent about a deduction for another claim, or for one that no source tells', () => {
    expect(saysOf(rule, settled('2026-05-10', 0, null, 'v2').build())).toEqual({ outcome: 'NONE' });
  });

  it('does not take a claim of another source with the same id for it', () => {
    const facts = household('2026-08-15', ANNA)
      .records()
      .add(
        'claims',
        'svb',
        claim('v1', ANNA, { outstanding: 0, events: [claimEvent('e1', 'PAID', '2026-05-10')] }),
      )
      .add('deductions', 'uwv', deduction('h1', ANNA, { claimId: 'v1' }))
      .build();
    expect(findingsOf(rule, facts)).toEqual([]);
  });

  it('is silent about a claim without events: nothing shows that it was ever paid', () => {
    const facts = household('2026-08-15', ANNA)
      .records()
      .add('claims', 'uwv', claim('v1', ANNA, { outstanding: 0 }))
      .add('deductions', 'uwv', deduction('h1', ANNA, { claimId: 'v1' }))
      .build();
    expect(findingsOf(rule, facts)).toEqual([]);
  });

  it('names the person from whom is withheld, not the debtor', () => {
    const facts = household('2026-08-15', ANNA, BRAM)
      .records()
      .add(
        'claims',
        'uwv',
        claim('v1', BRAM, { outstanding: 0, events: [claimEvent('e1', 'PAID', '2026-05-10')] }),
      )
      .add('deductions', 'uwv', deduction('h1', ANNA, { claimId: 'v1' }))
      .build();
    expect(findingOf(rule, facts).persons).toEqual([ANNA]);
  });

  it('keeps to what holds for every rule', () => {
    holdsForEveryRule(rule, settled('2026-05-10').build(), ['deductions', 'claims']);
  });
});
