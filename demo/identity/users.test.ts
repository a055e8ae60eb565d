import 'reflect-metadata';
import { isOin, isTestBsn } from '../../subgraphs/kit/identifiers';
import { role } from '../../subgraphs/kit/vocabulary';
import { agencyCodes } from '../project';
import { demoUsers } from './users';

const users = demoUsers();
const withRole = (wanted: string) => users.filter((user) => user.role === wanted);

describe('the demo users', () => {
  test.each(Object.keys(role.values).filter((name) => name !== 'SYSTEM'))(
    'have somebody with the role %s',
    (name) => {
      expect(withRole(name).length).toBeGreaterThan(0);
    },
  );

  test('have nobody who is a system: a program has a key, not a password', () => {
    expect(withRole('SYSTEM')).toEqual([]);
  });

  test('have two caseworkers, so that one can be refused the case of the other', () => {
    expect(withRole('CASEWORKER').map(({ username }) => username)).toEqual([
      'hulpverlener',
      'hulpverlener-2',
    ]);
  });

  test('have a maatwerk officer and an administrator at each agency that is found', () => {
    const found = agencyCodes();
    expect(found.length).toBeGreaterThan(0);
    expect(withRole('MAATWERK_OFFICER').map(({ worksAt }) => worksAt)).toEqual(found);
    expect(withRole('AGENCY_ADMINISTRATOR').map(({ worksAt }) => worksAt)).toEqual(found);
  });

  test('get people at a new agency by themselves', () => {
    const people = demoUsers([{ code: 'nieuw', name: 'Nieuw', oin: '00000099000000009000' }]);
    expect(people.filter(({ worksAt }) => worksAt !== null)).toMatchObject([
      { username: 'maatwerk-nieuw', role: 'MAATWERK_OFFICER', oin: '00000099000000009000', worksAt: 'nieuw' },
      {
        username: 'beheerder-nieuw',
        role: 'AGENCY_ADMINISTRATOR',
        oin: '00000099000000009000',
        worksAt: 'nieuw',
      },
    ]);
  });

  test('refuse an agency without OIN by name: nobody can act for it', () => {
    expect(() => demoUsers([{ code: 'nieuw', name: 'Nieuw', oin: null }])).toThrow(/^nieuw has no OIN/);
  });

  test('have a name of their own', () => {
    expect(new Set(users.map(({ username }) => username)).size).toBe(users.length);
  });

  test('have an OIN of the test range', () => {
    for (const { oin } of users) {
      expect(isOin(oin)).toBe(true);
      expect(oin).toMatch(/^00000099/);
    }
  });

  test('have a citizen service number only when they are a citizen, and one that belongs to nobody', () => {
    const numbered = users.filter(({ bsn }) => bsn !== null);
    expect(numbered.map((user) => user.role)).toEqual(['CITIZEN']);
    expect(numbered.every(({ bsn }) => isTestBsn(bsn))).toBe(true);
  });
});
