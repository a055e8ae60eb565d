import fc from 'fast-check';
import { centsOf, eurosOf } from './euros';

it.each([
  ['1500', 150_000],
  ['1.500', 150_000],
  ['1500,5', 150_050],
  ['€ 1.250,05', 125_005],
  ['12.345.678', null],
  ['10.000.000', 1_000_000_000],
  ['1500,-', 150_000],
  ['0', 0],
  ['', null],
  ['veel', null],
  ['-5', null],
  ['1,234', null],
  ['1.50', null],
  ['1e3', null],
])('%p is %p cents', (text, cents) => expect(centsOf(text)).toBe(cents));

it('an amount that is shown to be typed over is read as the same amount', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), (cents) =>
      expect(centsOf(eurosOf(cents))).toBe(cents),
    ),
  );
});
