import fc from 'fast-check';
import { isBsn } from '../../subgraphs/kit/identifiers';
import { role as roles, type Role } from '../../subgraphs/kit/vocabulary';
import { callerOf } from './caller';

const CITIZEN_NUMBER = '999990019';
const said = {
  sub: 'hulpverlener',
  client_id: 'huishoudbeeld-web',
  jti: 'een-kenmerk',
  iat: 1000,
  exp: 1900,
  role: 'CASEWORKER',
  oin: '00000099000000004000',
};
const citizen = { ...said, role: 'CITIZEN', bsn: CITIZEN_NUMBER };

describe('the caller', () => {
  it('is who the claims say, and nothing more is taken from them', () => {
    expect(callerOf({ ...said, works_at: 'uwv', name: 'Noor', scope: 'alles' })).toEqual({
      id: 'hulpverlener',
      role: 'CASEWORKER',
      oin: '00000099000000004000',
      worksAt: 'uwv',
      clientId: 'huishoudbeeld-web',
      bsn: null,
    });
  });

  it('works nowhere and has no number when the claims are silent about it, or say null', () => {
    for (const claims of [said, { ...said, works_at: null, bsn: null }])
      expect(callerOf(claims)).toMatchObject({ worksAt: null, bsn: null });
  });

  it.each((Object.keys(roles.meanings) as Role[]).filter((role) => role !== 'CITIZEN'))(
    'can have the role %s, without a number of a person',
    (role) => {
      expect(callerOf({ ...said, role })).toMatchObject({ role });
      expect(callerOf({ ...said, role, bsn: CITIZEN_NUMBER })).toBeUndefined();
    },
  );

  it('is a citizen with a number, and never without', () => {
    expect(callerOf(citizen)).toMatchObject({ role: 'CITIZEN', bsn: CITIZEN_NUMBER });
    expect(callerOf({ ...citizen, bsn: null })).toBeUndefined();
    expect(callerOf({ ...citizen, bsn: undefined })).toBeUndefined();
  });

  it('has a number only when it passes the 11-check', () => {
    const numbers = fc.integer({ min: 999_990_000, max: 999_999_999 }).map(String);
    fc.assert(
      fc.property(numbers, (bsn) => {
        expect(callerOf({ ...citizen, bsn }) !== undefined).toBe(isBsn(bsn));
      }),
    );
  });

  it.each(['sub', 'client_id', 'jti', 'iat', 'exp', 'role', 'oin'])('is nobody without %s', (claim) => {
    expect(callerOf({ ...said, [claim]: undefined })).toBeUndefined();
    expect(callerOf({ ...said, [claim]: null })).toBeUndefined();
    expect(callerOf({ ...said, [claim]: '' })).toBeUndefined();
    expect(callerOf({ ...said, [claim]: [said.sub] })).toBeUndefined();
  });

  it.each([
    ['an unknown role', { role: 'ADMIN' }],
    ['a role in small letters', { role: 'caseworker' }],
    ['a role that every object has', { role: 'toString' }],
    ['an oin with another prefix', { oin: '00010099000000004000' }],
    ['an oin of twenty-one digits', { oin: '000000990000000040000' }],
    ['an identifier of 201 characters', { sub: 'x'.repeat(201) }],
    ['a client of 201 characters', { client_id: 'x'.repeat(201) }],
    ['an empty place of work', { works_at: '' }],
    ['a place of work of 41 characters', { works_at: 'x'.repeat(41) }],
    ['moments that are text', { iat: '1000', exp: '1900' }],
  ])('is nobody with %s', (_, claims) => {
    expect(callerOf({ ...said, ...claims })).toBeUndefined();
  });

  it('holds an hour at most, to the second', () => {
    expect(callerOf({ ...said, exp: said.iat + 3600 })).toBeDefined();
    expect(callerOf({ ...said, exp: said.iat + 3601 })).toBeUndefined();
  });

  it.each([undefined, null, 'hulpverlener', 7, [], {}])('is nobody when the claims are %p', (claims) => {
    expect(callerOf(claims)).toBeUndefined();
  });
});
