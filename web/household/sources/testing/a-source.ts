import type { Source } from '../source-states';

/** A source that gave all; what is given takes the place of it. */
export const aSource = (given: Partial<Source> = {}): Source => ({
  source: 'amt',
  agency: { code: 'amt', name: 'Het Amt' },
  outcome: 'ANSWERED',
  missing: [],
  withheld: [],
  retrievedAt: '2026-11-22T09:00:00.000Z',
  ...given,
});

/** A source that gave nothing and never told its name. */
export const aSilentSource = (given: Partial<Source> = {}): Source =>
  aSource({
    source: 'bron',
    agency: null,
    outcome: 'UNREACHABLE',
    missing: ['claims', 'maatwerkContact'],
    retrievedAt: null,
    ...given,
  });
