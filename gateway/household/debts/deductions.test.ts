import fc from 'fast-check';
import { deductionsOf } from './deductions';
import { agency, ANNA, BRAM, by, deduction, factsOf, personOf } from './testing/claims-builder';

describe('the deductions of one person', () => {
  test('are split in forced and voluntary, each with its own exact sum', () => {
    const deductions = [
      by('gemeente', deduction({ id: 'D1', amountPerMonth: 7_097 })),
      by(
        'uwv',
        deduction({ id: 'D2', amountPerMonth: 7_098, method: 'ATTACHMENT', beneficiary: agency('cjib') }),
      ),
      by('uwv', deduction({ id: 'D3', amountPerMonth: 1_000, method: 'VOLUNTARY' })),
    ];
    const found = deductionsOf(ANNA, factsOf({ deductions }));
    expect(found).toMatchObject({ forcedTotal: 14_195, voluntaryTotal: 1_000 });
    expect(found.forced.map(({ fact }) => fact.id)).toEqual(['D1', 'D2']);
  });

  test('leave out other persons and other days', () => {
    const deductions = [
      by('uwv', deduction({ person: personOf(BRAM) })),
      by('uwv', deduction({ id: 'D2', period: { from: '2026-01-01', to: '2026-07-14' } })),
      by('uwv', deduction({ id: 'D3', period: { from: '2026-07-16', to: null } })),
    ];
    expect(deductionsOf(ANNA, factsOf({ deductions }))).toMatchObject({ forced: [], forcedTotal: 0 });
  });

  test('count a withholding once that both the payer and the beneficiary tell, and show the other telling', () => {
    const deductions = [
      by('uwv', deduction({ id: 'D1' })),
      by('gemeente', deduction({ id: 'D2', claimId: 'C1' })),
    ];
    const found = deductionsOf(ANNA, factsOf({ deductions }));
    expect(found.forced.map(({ fact }) => fact.id)).toEqual(['D2']);
    expect(found.alsoTold.map(({ fact }) => fact.id)).toEqual(['D1']);
    expect(found.forcedTotal).toBe(7_097);
  });

  test('count the lower amount when two sources tell of one withholding differently', () => {
    const deductions = [
      by('uwv', deduction({ amountPerMonth: 5_000 })),
      by('gemeente', deduction({ claimId: 'C1' })),
    ];
    expect(deductionsOf(ANNA, factsOf({ deductions })).forcedTotal).toBe(5_000);
  });

  test('count two of one source for one beneficiary both', () => {
    const deductions = [by('uwv', deduction({ id: 'D1' })), by('uwv', deduction({ id: 'D2' }))];
    expect(deductionsOf(ANNA, factsOf({ deductions })).forcedTotal).toBe(14_194);
  });

  test('sum to exactly what is listed, in whatever order the sources told', () => {
    const one = fc.record({
      source: fc.constantFrom('uwv', 'svb', 'gemeente'),
      amountPerMonth: fc.nat(100_000),
      method: fc.constantFrom('SET_OFF' as const, 'ATTACHMENT' as const, 'VOLUNTARY' as const),
      beneficiary: fc.constantFrom('cjib', 'gemeente').map(agency),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (list) => {
        const deductions = list.map(({ source, ...change }, i) =>
          by(source, deduction({ id: `D${i}`, ...change })),
        );
        const found = deductionsOf(ANNA, factsOf({ deductions }));
        expect(found.forcedTotal).toBe(found.forced.reduce((sum, { fact }) => sum + fact.amountPerMonth, 0));
        expect(found.forced.length + found.voluntary.length + found.alsoTold.length).toBe(list.length);
        expect(deductionsOf(ANNA, factsOf({ deductions: [...deductions].reverse() }))).toEqual(found);
      }),
    );
  });
});
