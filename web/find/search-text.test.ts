import { readSearchText } from './search-text';

describe('what is typed in the search box', () => {
  test.each([
    ['', { kind: 'nothing' }],
    ['   ', { kind: 'nothing' }],
    ['9999', { kind: 'number', digits: '9999', state: 'short' }],
    ['999990019', { kind: 'number', digits: '999990019', state: 'good' }],
    ['9999.90.019', { kind: 'number', digits: '999990019', state: 'good' }],
    ['999 990 019 ', { kind: 'number', digits: '999990019', state: 'good' }],
    ['999990018', { kind: 'number', digits: '999990018', state: 'wrong' }],
    ['9999900190', { kind: 'number', digits: '9999900190', state: 'long' }],
    ['Z-2026-01', { kind: 'case', reference: 'Z-2026-01' }],
    ['De Vries', { kind: 'name', name: 'De Vries' }],
  ])('is read as what it can be, case %#', (text, meant) => expect(readSearchText(text)).toEqual(meant));
});
