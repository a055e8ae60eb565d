import { areBelievable, type FileAnswer } from './believable';

const ANNA = '999990019';
const BRAM = '999990147';
const KINDS = ['claims', 'deductions', 'decisions'] as const;

const claim = {
  id: 'c1',
  debtors: [{ bsn: ANNA }, { bsn: BRAM }],
  imposed: 1000,
  principal: 700,
  interest: 20,
  costs: 5,
  outstanding: 725,
  events: [
    { kind: 'IMPOSED', amount: 1000 },
    { kind: 'CORRECTED', amount: -300 },
  ],
};
const deduction = { id: 'd1', person: { bsn: ANNA }, amountPerMonth: 50, protectedAmount: null };

const file = (changes: object = {}): FileAnswer => ({
  agency: { code: 'uwv', name: 'UWV', oin: null },
  access: 'GRANTED',
  retrievedAt: '2026-11-01T12:00:00Z',
  withheld: [],
  claims: [claim],
  deductions: [],
  decisions: [],
  ...changes,
});
const believable = (...files: readonly (FileAnswer | null)[]): boolean =>
  areBelievable('uwv', files, [ANNA, BRAM], KINDS);

describe('the files of a source', () => {
  test('are believed when they keep to the contract, and when one is missing', () => {
    expect(believable(file({ deductions: [deduction] }), file())).toBe(true);
    expect(believable(file(), null)).toBe(true);
    expect(believable(file({ claims: null }), file())).toBe(true);
  });

  test('are believed when something was paid too much', () => {
    const paidTooMuch = { ...claim, principal: -40, interest: 0, costs: 0, outstanding: -40 };
    expect(believable(file({ claims: [paidTooMuch] }))).toBe(true);
  });

  test.each<[string, object]>([
    ['a balance that is not the sum of its parts', { claims: [{ ...claim, outstanding: 726 }] }],
    ['a negative amount imposed', { claims: [{ ...claim, imposed: -1 }] }],
    ['a negative payment', { claims: [{ ...claim, events: [{ kind: 'PAID', amount: -1 }] }] }],
    ['a balance beyond all measure', { claims: [{ ...claim, principal: 1e12, outstanding: 1e12 + 25 }] }],
    ['a negative deduction', { deductions: [{ ...deduction, amountPerMonth: -50 }] }],
    ['a negative protected amount', { deductions: [{ ...deduction, protectedAmount: { amount: -1 } }] }],
    ['a claim on somebody else', { claims: [{ ...claim, debtors: [{ bsn: BRAM }] }] }],
    ['a decision about somebody else', { decisions: [{ id: 'x', persons: [{ bsn: BRAM }], amount: null }] }],
    ['the name of another agency', { agency: { code: 'svb', name: 'SVB', oin: null } }],
    ['facts without a legal ground to share them', { access: 'NO_LEGAL_GROUND' }],
    ['two records of one claim that differ', { claims: [claim, { ...claim, imposed: 999 }] }],
  ])('are not believed with %s', (_, changes) => {
    expect(believable(file(changes), null)).toBe(false);
  });

  test('are not believed when a joint claim differs from one file to the other', () => {
    expect(believable(file(), file({ claims: [{ ...claim, principal: 600, outstanding: 625 }] }))).toBe(
      false,
    );
  });
});
