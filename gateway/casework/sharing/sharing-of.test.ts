import { readAccessTable } from './access-tables';
import { sharingOf } from './sharing-of';

const PRINTED = {
  owner: 'proef',
  title: 'Proeforgaan',
  computed: false,
  classes: {},
  grants: [
    {
      purpose: 'CASE_DIRECTION',
      roles: ['CASE_DIRECTOR'],
      ownAgencyOnly: false,
      gives: ['CLAIMS', 'SECRET_ADDRESS'],
      because: 'Omdat het moet (Wgs 8).',
    },
    {
      purpose: 'CONTACT_MAINTENANCE',
      roles: ['MAATWERK_OFFICER'],
      ownAgencyOnly: true,
      gives: ['CONTACT'],
      because: 'Omdat het mag (AVG 6).',
    },
  ],
  fields: {
    'ProefClaim.principal': 'CLAIMS',
    'ProefClaim.interest': 'CLAIMS',
    'ProefEvent.principal': 'CLAIMS',
    'Claim.principal': 'CLAIMS',
    'ProefContact.phone': 'CONTACT',
    'LivingSituation.addressId': 'LIVING_SITUATIONS',
  },
  words: {
    classes: { CLAIMS: 'Vorderingen', CONTACT: 'Maatwerkcontact', SECRET_ADDRESS: 'Geheim adres' },
    fields: {
      'ProefClaim.principal': 'Hoofdsom',
      'ProefClaim.interest': 'Rente',
      'ProefEvent.principal': 'Hoofdsom',
      'ProefContact.phone': 'Telefoonnummer',
      'LivingSituation.addressId': 'Adres',
    },
  },
};
const read = (part: object = {}) => readAccessTable(JSON.stringify({ ...PRINTED, ...part }), 'proef.json');

it('tells each line of the table in words, with each word once', () => {
  expect(sharingOf(read())).toEqual([
    {
      purpose: 'CASE_DIRECTION',
      title: 'Procesregie bij multiproblematiek',
      ground: ['Wgs 8', 'Wgs 8d', 'AVG 6 lid 1 e'],
      roles: ['CASE_DIRECTOR'],
      ownAgencyOnly: false,
      because: 'Omdat het moet (Wgs 8).',
      classes: [
        { dataClass: 'CLAIMS', title: 'Vorderingen', fields: ['Hoofdsom', 'Rente'] },
        { dataClass: 'SECRET_ADDRESS', title: 'Geheim adres', fields: ['Adres'] },
      ],
    },
    {
      purpose: 'CONTACT_MAINTENANCE',
      title: 'Beheer van het maatwerkcontact',
      ground: ['AVG 6 lid 1 e'],
      roles: ['MAATWERK_OFFICER'],
      ownAgencyOnly: true,
      because: 'Omdat het mag (AVG 6).',
      classes: [{ dataClass: 'CONTACT', title: 'Maatwerkcontact', fields: ['Telefoonnummer'] }],
    },
  ]);
});

it.each([
  ['a purpose that does not exist', { grants: [{ ...PRINTED.grants[0], purpose: 'CURIOSITY' }] }, 'purpose'],
  ['a class that does not exist', { grants: [{ ...PRINTED.grants[0], gives: ['SHOES'] }] }, 'gives'],
  ['no words', { words: undefined }, 'words'],
])('refuses a table with %s, and names the file and the place', (_, part, place) => {
  expect(() => read(part)).toThrow(/^proef\.json is no access table: /);
  expect(() => read(part)).toThrow(place);
});
