import { draftOf, EMPTY_DRAFT, inputOf, isContactField, missingFields } from './contact-draft';

const entry = {
  functionMailbox: 'maatwerk@orgaan.example',
  phone: '088 000 01 01',
  deputy: 'Team Maatwerk',
  mandate: 'Uitstel verlenen.',
  themes: ['terugvordering', 'boete'],
  validUntil: '2027-12-31',
};

it('an entry that is confirmed as it stands is sent as it stands', () => {
  expect(inputOf(draftOf(entry))).toEqual(entry);
});

it('blanks around and lines with nothing are not sent', () => {
  const typed = { ...draftOf(entry), phone: ' 088 000 01 01 ', themes: ' boete\n\n  uitstel \n' };
  expect(inputOf(typed)).toMatchObject({ phone: '088 000 01 01', themes: ['boete', 'uitstel'] });
});

it('what is not filled in is told of all fields at once', () => {
  expect(missingFields(draftOf(entry))).toEqual([]);
  expect(missingFields(EMPTY_DRAFT)).toHaveLength(6);
  expect(missingFields({ ...draftOf(entry), themes: ' \n ', validUntil: '' })).toEqual([
    'themes',
    'validUntil',
  ]);
});

it('a mistake is put at a field only when the form has that field', () => {
  expect(isContactField('mandate')).toBe(true);
  expect(isContactField('constructor')).toBe(false);
});
