import { maskNumbers } from './masking';
import { withoutValues } from './safe-text';

test.each([
  [
    'Variable "$bsn" got invalid value "999990020"; Int cannot represent it',
    'Variable "$bsn" has a value that is not allowed.',
  ],
  [
    'Variable "$in" got invalid value "12; 34" at "in.bsn"; Expected type "BSN".',
    'Variable "$in" at "in.bsn" has a value that is not allowed.',
  ],
  ['Int cannot represent non-integer value: "12345678"', 'Int cannot represent non-integer value.'],
  ['Expected value of type "Int!", found "12345678".', 'Expected value of type "Int!".'],
  ['Value "12345678" does not exist in "Agency" enum.', 'The value does not exist in "Agency" enum.'],
  ['Syntax Error: Expected Name, found String "12345678".', 'Syntax Error: Expected Name.'],
  ['Cannot query field "x999990020" on type "Query".', 'Cannot query field "x*********" on type "Query".'],
])('a message of the library loses its value (%#)', (message, expected) =>
  expect(withoutValues(message)).toBe(expected),
);

test('a run of nine digits or more is masked, a shorter one stays', () => {
  expect(maskNumbers('12345678 999990020 1234567890123')).toBe('12345678 ********* *********');
});
