import type { View } from '../household-context';
import { nextDayOf, owedOf, reportedOf, signalsOf } from './summary-facts';

/** A view with only what is read here. */
const viewOf = (part: object): View =>
  ({ asOf: '2026-11-22', threats: [], decisions: [], conflicts: [], ...part }) as unknown as View;
const threat = (on: string) => ({ on });
const decision = (objectionUntil: string | null) => ({ objectionUntil });

describe('the first day that asks for something', () => {
  test('is the nearest of threats and objection terms', () => {
    const view = viewOf({
      threats: [threat('2026-12-09')],
      decisions: [decision('2026-12-01'), decision(null)],
    });
    expect(nextDayOf(view)).toEqual({ on: '2026-12-01', days: 9, what: 'objection' });
  });

  test('is today when that is the day, and never a day that has passed', () => {
    const view = viewOf({
      threats: [threat('2026-10-11'), threat('2026-11-22')],
      decisions: [decision('2026-11-21')],
    });
    expect(nextDayOf(view)).toEqual({ on: '2026-11-22', days: 0, what: 'threat' });
  });

  test('is none when nothing is known', () => expect(nextDayOf(viewOf({ threats: null }))).toBeNull());
});

describe('the signals that ask for somebody', () => {
  test('leave out those that are explained', () => {
    const conflict = (explained: boolean, hardness: string) => ({ explained, rule: { hardness } });
    const conflicts = [conflict(false, 'HARD'), conflict(false, 'SIGNAL'), conflict(true, 'HARD')];
    expect(signalsOf(viewOf({ conflicts }))).toEqual({ open: 2, hard: 1 });
  });
});

describe('what is owed', () => {
  type Stack = View['debtStack'];
  const stackOf = (complete: boolean, claims: number, outstanding: number): Stack =>
    ({ complete, total: { claims, outstanding } }) as unknown as Stack;

  test('is the amount that was told', () => {
    expect(owedOf(stackOf(true, 2, 4359_40))).toBe(4359_40);
    expect(owedOf(stackOf(false, 2, 4359_40))).toBe(4359_40);
  });

  test('is nothing only when everybody told all, and else unknown', () => {
    expect(owedOf(stackOf(true, 0, 0))).toBe(0);
    expect(owedOf(stackOf(false, 0, 0))).toBeNull();
    expect(owedOf({ complete: false, total: null } as unknown as Stack)).toBeNull();
  });

  test('leaves out what the family told itself, of which it is said how many there are', () => {
    const reported = { government: { debts: 2 }, private: { debts: 1 } };
    expect(reportedOf({ reported } as unknown as Stack)).toBe(3);
    expect(reportedOf({ reported: { government: null, private: null } } as unknown as Stack)).toBe(0);
  });
});
