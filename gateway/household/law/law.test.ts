import { type LawFigure, lawOf } from './law';

function figure(from: string, to: string | null, value = 1): LawFigure {
  const basis = { law: 'Participatiewet', article: '21', paragraph: 'a' };
  return { name: 'norm.single', value, from, to, basis, source: 'test', certainty: 'VERIFIED' };
}

describe('lawOf', () => {
  const law = lawOf({
    figures: [figure('2026-01-01', '2026-06-30', 1), figure('2026-07-01', '2026-12-31', 2)],
  });

  it('gives the figure of the day, both ends included', () => {
    expect(law.figure('norm.single', '2026-06-30')?.value).toBe(1);
    expect(law.figure('norm.single', '2026-07-01')?.value).toBe(2);
    expect(law.figure('norm.single', '2026-12-31')?.value).toBe(2);
  });

  it('never gives the nearest figure', () => {
    expect(law.figure('norm.single', '2025-12-31')).toBeNull();
    expect(law.figure('norm.single', '2027-01-01')).toBeNull();
    expect(law.figure('norm.couple', '2026-07-01')).toBeNull();
  });

  it('refuses two figures of one name on one day', () => {
    expect(() => lawOf({ figures: [figure('2026-01-01', null), figure('2026-12-31', null)] })).toThrow(
      /norm\.single.*overlap/,
    );
    expect(() => lawOf({ figures: [figure('2026-12-31', null), figure('2026-01-01', null)] })).toThrow(
      /overlap/,
    );
  });
});
