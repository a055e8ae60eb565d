import { oversightPeriod } from './period';
import { OVERSIGHT_THRESHOLDS } from './thresholds';

const period = (asked: { from?: string | null; to?: string | null }) =>
  oversightPeriod(asked, '2026-11-22', OVERSIGHT_THRESHOLDS);

it('is the last thirty days when none are asked', () => {
  expect(period({})).toEqual({ from: '2026-10-24', to: '2026-11-22' });
  expect(period({ to: '2026-03-30' })).toEqual({ from: '2026-03-01', to: '2026-03-30' });
  expect(period({ from: '2026-11-22', to: null })).toEqual({ from: '2026-11-22', to: '2026-11-22' });
});

it('is as asked, up to a year', () => {
  const year = { from: '2025-11-22', to: '2026-11-22' };
  expect(period(year)).toEqual(year);
  expect(() => period({ ...year, from: '2025-11-21' })).toThrow('A question is about 366 days at most.');
});

it('does not run backwards', () => {
  expect(() => period({ from: '2026-11-22', to: '2026-11-21' })).toThrow('"from" comes after "to".');
});
