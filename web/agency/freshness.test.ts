import { freshness } from './freshness';

it.each([
  ['2026-11-21', { state: 'stale', days: -1 }],
  ['2026-11-22', { state: 'soon', days: 0 }],
  ['2026-12-22', { state: 'soon', days: 30 }],
  ['2026-12-23', { state: 'good', days: 31 }],
])('on 22 November, a contact that is relied on up to and including %s is %p', (confirmBefore, expected) =>
  expect(freshness('2026-11-22', confirmBefore)).toEqual(expected),
);
