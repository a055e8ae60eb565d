import { stood } from './standing-time-out';
import { timeOut } from './testing/fact-defaults';
import { ANNA } from './testing/facts-builder';

describe('a time-out', () => {
  const period = { from: '2026-06-01', to: '2026-09-30' };

  it.each([
    ['2026-05-31', false],
    ['2026-06-01', true],
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('stands in its time: %s %s', (on, stands) => {
    expect(stood(timeOut('t1', [ANNA], { period }), on)).toBe(stands);
  });

  it('stands up to the day before it was withdrawn', () => {
    const withdrawn = timeOut('t1', [ANNA], { period, withdrawnOn: '2026-08-15' });
    expect(stood(withdrawn, '2026-08-14')).toBe(true);
    expect(stood(withdrawn, '2026-08-15')).toBe(false);
  });

  it('without an end stands on', () => {
    expect(stood(timeOut('t1', [ANNA], { period: { ...period, to: null } }), '2030-01-01')).toBe(true);
  });
});
