import type { DebtDetailPartsFragment } from '../../hub/operations';
import type { View } from '../household-context';
import { deductionRows, isToldTwice, standingOn } from './deduction-rows';

const deduction = (agency: string, amountPerMonth: number, from: string, to: string | null) => ({
  id: `${agency}-${from}`,
  agency: { code: agency, name: agency },
  person: { bsn: '999990019' },
  claimId: null,
  beneficiary: { code: 'b', name: 'B' },
  method: 'ATTACHMENT',
  onIncome: 'Participatiewet',
  amountPerMonth,
  period: { from, to },
});

const view = {
  asOf: '2026-11-22',
  deductions: [
    deduction('a', 10_00, '2026-01-01', '2026-11-21'),
    deduction('b', 20_00, '2026-11-23', null),
    deduction('c', 45_00, '2026-11-22', '2026-11-22'),
    deduction('d', 70_97, '2026-02-22', null),
    deduction('e', 45_00, '2026-02-22', null),
  ],
  debtStack: { monthly: { amounts: { forced: 115_97, voluntary: 0 } } },
} as unknown as View;

const details = {
  debtStack: { monthly: { perPerson: [{ deductionKeys: ['d:d-2026-02-22', 'e:e-2026-02-22'] }] } },
} as unknown as DebtDetailPartsFragment;

it('the first and the last day of a period belong to it', () => {
  expect(standingOn({ from: '2026-11-22', to: '2026-11-22' }, '2026-11-22')).toBe('now');
  expect(standingOn({ from: '2026-11-23', to: null }, '2026-11-22')).toBe('later');
  expect(standingOn({ from: '2026-01-01', to: '2026-11-21' }, '2026-11-22')).toBe('past');
});

it('what runs comes first, the highest first', () => {
  expect(deductionRows(view, null).map(({ deduction: { agency } }) => agency.code)).toEqual([
    'd',
    'c',
    'e',
    'b',
    'a',
  ]);
});

it('a deduction that two sources tell is marked where the hub counted the other', () => {
  expect(isToldTwice(view)).toBe(true);
  expect(deductionRows(view, null).every(({ counted }) => counted === null)).toBe(true);
  expect(deductionRows(view, details).map(({ counted }) => counted)).toEqual([true, false, true, null, null]);
});
