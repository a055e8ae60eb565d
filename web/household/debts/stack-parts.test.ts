import fc from 'fast-check';
import { DIVISIONS, JOINT, jointDebtors, shareOf, stackParts } from './stack-parts';
import { aClaim, stackOf } from './testing/views';

const claims = fc.array(
  fc
    .record({
      outstanding: fc.integer({ min: 1, max: 5_000_00 }),
      creditor: fc.constantFrom('a', 'b', 'c'),
      kind: fc.constantFrom('RECOVERY', 'FINE', 'TAX'),
      debtors: fc.subarray(['999990019', '999990147', '999990159'], { minLength: 1 }),
      counted: fc.boolean(),
    })
    .map(({ creditor, kind, debtors, ...given }) =>
      aClaim({
        ...given,
        kind: kind as 'FINE',
        creditor: { code: creditor, name: creditor },
        debtors: debtors.map((bsn) => ({ bsn })),
      }),
    ),
  { maxLength: 12 },
);

describe('the parts of the stack', () => {
  it.each(DIVISIONS)('add up to the total to the cent, by %s', (division) => {
    fc.assert(
      fc.property(claims, (some) => {
        const stack = stackOf(some);
        const parts = stackParts(stack, division);
        expect(parts.reduce((sum, { outstanding }) => sum + outstanding, 0)).toBe(stack.total?.outstanding);
        expect(parts.reduce((sum, part) => sum + part.claims, 0)).toBe(stack.total?.claims);
        for (const part of parts) expect(part.outstanding).toBeGreaterThan(0);
      }),
    );
  });

  it('have what several persons owe together once, and at none of them', () => {
    const both = [{ bsn: '999990019' }, { bsn: '999990147' }];
    const stack = stackOf([aClaim({ debtors: both, outstanding: 400_00 }), aClaim({ outstanding: 100_00 })]);
    expect(stackParts(stack, 'person').map(({ key, outstanding }) => [key, outstanding])).toEqual([
      ['999990019', 100_00],
      [JOINT, 400_00],
    ]);
  });

  it('name who owes together, each once, and only of what counts', () => {
    const pair = (...bsns: string[]) => bsns.map((bsn) => ({ bsn }));
    const told = [
      aClaim({ debtors: pair('999990019', '999990147') }),
      aClaim({ debtors: pair('999990147', '999990019') }),
      aClaim({ debtors: pair('999990159', '999990172'), counted: false }),
      aClaim({ debtors: pair('999990184') }),
    ];
    expect(jointDebtors(told)).toEqual(['999990019', '999990147']);
  });

  it('are none when the total is unknown', () => {
    const stack = { ...stackOf([aClaim()]), total: null };
    for (const division of DIVISIONS) expect(stackParts(stack, division)).toEqual([]);
  });
});

it('a share of nothing is unknown', () => {
  expect(shareOf(0, 0)).toBeNull();
  expect(shareOf(25, 100)).toBe(0.25);
});
