import fc from 'fast-check';
import { passesElevenCheck } from './bsn';

describe('the 11-check', () => {
  test('sees any one digit that is typed wrong', () => {
    fc.assert(
      fc.property(fc.nat({ max: 8 }), fc.integer({ min: 1, max: 9 }), (place, more) => {
        const digits = [...'999990019'];
        digits[place] = String((Number(digits[place]) + more) % 10);
        expect(passesElevenCheck(digits.join(''))).toBe(false);
      }),
    );
  });

  test('takes no nine zeros, which nobody has', () => expect(passesElevenCheck('000000000')).toBe(false));
});
