import { gapsIn } from './gaps';
import type { LawFigure } from './law';

function figure(from: string, to: string | null, name = 'norm.single'): LawFigure {
  const basis = { law: 'Participatiewet', article: '21', paragraph: 'a' };
  return { name, value: 1, from, to, basis, source: 'test', certainty: 'VERIFIED' };
}

describe('a gap between two periods of a figure', () => {
  it('is told with its first and last day', () => {
    expect(gapsIn([figure('2026-07-01', null), figure('2025-01-01', '2026-06-29')])).toEqual([
      { name: 'norm.single', from: '2026-06-30', to: '2026-06-30' },
    ]);
  });

  it('is none when the next period begins the next day', () => {
    expect(gapsIn([figure('2026-01-01', '2026-06-30'), figure('2026-07-01', '2026-12-31')])).toEqual([]);
  });

  it('is none between two figures, or after the last', () => {
    expect(
      gapsIn([figure('2025-01-01', '2025-06-30'), figure('2026-01-01', '2026-12-31', 'norm.couple')]),
    ).toEqual([]);
  });
});
