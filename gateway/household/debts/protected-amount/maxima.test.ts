import { loadLaw } from '../../law/load-law';
import { NORMS } from '../norm-names';
import { supplementsOf } from './formula';
import { nearestCentsOf, ofCents, shareOfParts } from './parts';

const LAW = loadLaw();

const figure = (name: string, day: string): number => LAW.figure(name, day)?.value ?? NaN;

/** The income at which the rent term equals the maximum rent (Rv 475da lid 8), in cents a year. */
function incomeOfParagraph8(home: 'single' | 'several', day: string): number {
  const rent = figure('rent-allowance.maximum-rent', day) * 12 * 10_000;
  return Math.round(
    figure(`rent-allowance.minimum-income.${home}`, day) + rent / figure(`rent-allowance.taper.${home}`, day),
  );
}

describe('the maxima of Rv 475da lid 1 come out of lid 2 and 8 to the cent', () => {
  test.each([
    ['2026-07-01', 'SINGLE', 'single', 'single', 220_848],
    ['2026-07-01', 'SINGLE_PARENT', 'single', 'several', 254_375],
    ['2026-07-01', 'COUPLE', 'couple', 'several', 290_579],
    ['2026-07-01', 'COUPLE_WITH_CHILD', 'couple', 'several', 317_968],
    ['2026-01-01', 'SINGLE', 'single', 'single', 219_142],
    ['2026-01-01', 'SINGLE_PARENT', 'single', 'several', 252_669],
    ['2026-01-01', 'COUPLE', 'couple', 'several', 288_141],
    ['2026-01-01', 'COUPLE_WITH_CHILD', 'couple', 'several', 315_531],
  ] as const)('%s %s', (day, home, norm, rent, maximum) => {
    const base = shareOfParts(ofCents(figure(NORMS[norm], day)), figure(NORMS.share, day));
    const { amount } = supplementsOf(home, incomeOfParagraph8(rent, day), LAW, day);
    expect(amount).not.toBeNull();
    expect(nearestCentsOf(base + (amount ?? 0n))).toBe(maximum);
    const name = home.toLowerCase().replaceAll('_', '-');
    expect(figure(`beslagvrije-voet.maximum.${name}`, day)).toBe(maximum);
  });

  test('each supplement is nothing up to its threshold, and begins a cent above it', () => {
    const at = (cents: number) => supplementsOf('SINGLE', cents, LAW, '2026-07-01').amount;
    expect(at(0)).toBe(0n);
    expect(at(2_342_500)).toBe(0n);
    expect(at(2_342_501)).toBeGreaterThan(0n);
  });
});
