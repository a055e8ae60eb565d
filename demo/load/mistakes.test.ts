import 'reflect-metadata';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadAgencies } from '../project';
import { describeMistake, readHouseholdFile } from './read-file';

const agencies = loadAgencies();
const folder = mkdtempSync(path.join(tmpdir(), 'household-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file without a mistake. The lines are counted in the tests below. */
const RIGHT = `household: gezin
story: Een verhaal.
persons:
  anna: 999990007
gemeente:
  residents:
    - { person: anna, given: Anna, family: Proef, birthDate: 1990-01-01 }
uwv:
  claims:
    - id: schuld
      kind: RECOVERY
      scheme: WW
      title: Te veel WW
      debtors: [anna]
      imposed: € 100.00
      imposedOn: 2026-01-01
      events:
        - { kind: PAID, on: 2026-02-01, amount: € 10.00 }
  arrangements:
    - person: anna
      kind: POSTPONEMENT
      claims: [schuld]
      period: { from: 2026-02-01, to: 2026-03-01 }
`;

/** Passes the 11-check and is no test number. Not written out: no number of somebody who may exist stands in our files. */
const OUTSIDE = ['1234', '56782'].join('');

/** What is said of a file, without the folder it is in. */
function complaints(text: string): string[] {
  const file = path.join(folder, 'gezin.yaml');
  writeFileSync(file, text);
  return complaintsAbout(file);
}

function complaintsAbout(file: string): string[] {
  const result = readHouseholdFile(file, agencies, '2026-07-20');
  return 'mistakes' in result
    ? result.mistakes.map((mistake) => describeMistake(mistake).replace(`${folder}${path.sep}`, ''))
    : [];
}

/** What is said of the file above with one part changed. */
function changed(from: string, to: string): string[] {
  expect(RIGHT.split(from)).toHaveLength(2);
  return complaints(RIGHT.replace(from, to));
}

const SECOND_CLAIM = `  claims:
    - { id: schuld, kind: FINE, scheme: WW, title: Boete, debtors: [anna], imposed: € 5.00, imposedOn: 2026-01-01 }
    - id: schuld`;

const MISTAKES: readonly [string, string, string, string][] = [
  [
    'a negative amount',
    'imposed: € 100.00',
    'imposed: € -100.00',
    'gezin.yaml:15:16 uwv.claims[0].imposed: must not be negative',
  ],
  [
    'an amount written the Dutch way',
    'imposed: € 100.00',
    'imposed: € 1.100,00',
    'gezin.yaml:15:16 uwv.claims[0].imposed: must be an amount in euro as "€ 1419.46"',
  ],
  [
    'a period that ends before it begins',
    'to: 2026-03-01',
    'to: 2026-01-31',
    'gezin.yaml:23:39 uwv.arrangements[0].period.to: ends before it begins',
  ],
  [
    'a person who is not in the file',
    'debtors: [anna]',
    'debtors: [bram]',
    'gezin.yaml:14:17 uwv.claims[0].debtors[0]: names nobody in this file; persons are: anna',
  ],
  [
    'a field that does not exist',
    'title: Te veel WW',
    'tittel: Te veel WW\n      title: Te veel WW',
    'gezin.yaml:13:7 uwv.claims[0].tittel: is not a known field here',
  ],
  ['an agency that does not exist', 'uwv:\n', 'uvw:\n', 'gezin.yaml:8:1 uvw: is not a known field here'],
  [
    'a number of somebody who may exist',
    '999990007',
    OUTSIDE,
    'gezin.yaml:4:9 persons.anna: must be a test burgerservicenummer: 999990000 or higher, passing the 11-check',
  ],
  [
    'a number that fails the 11-check',
    '999990007',
    '999990008',
    'gezin.yaml:4:9 persons.anna: must be a test burgerservicenummer: 999990000 or higher, passing the 11-check',
  ],
  [
    'a number that two persons have',
    'anna: 999990007',
    'anna: 999990007\n  bram: 999990007',
    'gezin.yaml:4:3 persons: two persons have the same number',
  ],
  [
    'a day that does not exist',
    'imposedOn: 2026-01-01',
    'imposedOn: 2026-02-30',
    'gezin.yaml:16:18 uwv.claims[0].imposedOn: is not an existing calendar day',
  ],
  [
    'an id that is given twice',
    '  claims:\n    - id: schuld',
    SECOND_CLAIM,
    'gezin.yaml:11:11 uwv.claims[1].id: gives the id schuld twice',
  ],
  [
    'a reference to nothing',
    'claims: [schuld]',
    'claims: [schudl]',
    'gezin.yaml:22:16 uwv.arrangements[0].claims[0]: refers to schudl, but nothing in claims of uwv has that id',
  ],
  [
    'a field that is missing',
    '      imposed: € 100.00\n',
    '',
    'gezin.yaml:10:7 uwv.claims[0].imposed: Invalid input: expected string, received undefined',
  ],
];

describe('a household file with a mistake', () => {
  it('is compared with one that has none', () => {
    expect(complaints(RIGHT)).toEqual([]);
  });

  it.each(MISTAKES)('has the place and the field named: %s', (_what, from, to, complaint) => {
    expect(changed(from, to)).toEqual([complaint]);
  });

  it('has every mistake named, not the first alone', () => {
    const both = RIGHT.replace('€ 100.00', '€ -1.00').replace('[anna]', '[bram]');
    expect(complaints(both).map((text) => text.split(' ')[0])).toEqual([
      'gezin.yaml:14:17',
      'gezin.yaml:15:16',
    ]);
  });

  it('has the place of a mistake against YAML named', () => {
    expect(changed('debtors: [anna]', 'debtors: [anna')).toContainEqual(
      expect.stringMatching(/^gezin\.yaml:15:\d+ .*flow sequence/i),
    );
    expect(changed('  anna: 999990007', '  anna: 999990007\n  anna: 999990007')).toEqual([
      'gezin.yaml:5:3 Map keys must be unique',
    ]);
  });

  it('is named when it is not there, or empty, or another kind of file', () => {
    expect(complaintsAbout(path.join(folder, 'nergens.yaml'))).toEqual([
      'nergens.yaml:1:1 there is no such file',
    ]);
    expect(complaintsAbout(folder)).toEqual([`${folder}:1:1 the file cannot be read`]);
    expect(complaints('')).toEqual([
      expect.stringMatching(/^gezin\.yaml:1:1 Invalid input: expected object/),
    ]);
    expect(complaints('zomaar tekst')).toEqual([
      expect.stringMatching(/^gezin\.yaml:1:1 Invalid input: expected object/),
    ]);
  });

  it('never has a burgerservicenummer repeated in a complaint', () => {
    const all = MISTAKES.flatMap(([, from, to]) => changed(from, to));
    expect(all.filter((text) => /(?<!\d)\d{9}(?!\d)/.test(text.replace('999990000 or higher', '')))).toEqual(
      [],
    );
  });
});

describe('a household file that is JSON', () => {
  it('is read as well: JSON is YAML', () => {
    const file = { household: 'gezin', story: 'Een verhaal.', persons: { anna: '999990007' } };
    expect(complaints(JSON.stringify(file))).toEqual([]);
  });
});
