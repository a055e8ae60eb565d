import { holdsPersonNumber } from './written-number';

it.each([
  '999990019',
  'zaak 999990019',
  'Z999990019',
  '9999900191',
  '9999 90 019',
  '999.990.019',
  '９９９９９００１９',
])('can be a number of a person, case %#', (text) => expect(holdsPersonNumber(text)).toBe(true));

it.each(['Z-2026-01', 'Z-2026-00001', '2026', '', 'Participatiewet', '99999001'])('%p cannot', (text) =>
  expect(holdsPersonNumber(text)).toBe(false),
);
