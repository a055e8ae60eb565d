import type { View } from '../household-context';
import { nextDayOf, signalsOf } from './summary-facts';

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
