import fc from 'fast-check';
import { type Grant, grantedClasses } from './grants';
import { anyAsker, anyGrants, OWNER } from '../testing/any-grants';

const CLAIMS: Grant = {
  purpose: 'DEBT_COUNSELLING',
  roles: ['CASEWORKER'],
  gives: ['CLAIMS'],
  because: 'Wgs 8',
};
const COUNSELLOR = { purpose: 'DEBT_COUNSELLING', role: 'CASEWORKER', worksAt: null } as const;
const given = (grants: readonly Grant[], asker: Parameters<typeof grantedClasses>[2]) => [
  ...grantedClasses({ grants, fields: {} }, OWNER, asker),
];

describe('what an owner gives', () => {
  it('is the envelope to anybody, and nothing else without a grant', () => {
    fc.assert(fc.property(anyAsker, (asker) => expect(given([], asker)).toEqual(['ENVELOPE'])));
  });

  it('is what a grant says, for its purpose and its role together', () => {
    expect(given([CLAIMS], COUNSELLOR)).toEqual(['ENVELOPE', 'CLAIMS']);
    expect(given([CLAIMS], { ...COUNSELLOR, purpose: 'CASE_DIRECTION' })).toEqual(['ENVELOPE']);
    expect(given([CLAIMS], { ...COUNSELLOR, role: 'CASE_DIRECTOR' })).toEqual(['ENVELOPE']);
  });

  it('is, where only its own people may have it, for nobody of another agency or of none', () => {
    const own = { ...CLAIMS, ownAgencyOnly: true };
    expect(given([own], { ...COUNSELLOR, worksAt: OWNER })).toEqual(['ENVELOPE', 'CLAIMS']);
    for (const worksAt of ['elders', OWNER.toUpperCase(), `${OWNER} `, '', null]) {
      expect(given([own], { ...COUNSELLOR, worksAt })).toEqual(['ENVELOPE']);
    }
  });

  it('does not grow by working somewhere', () => {
    fc.assert(
      fc.property(anyGrants, anyAsker, (grants, asker) => {
        const nobody = given(grants, { ...asker, worksAt: null });
        expect(given(grants, { ...asker, worksAt: 'elders' })).toEqual(nobody);
        expect(given(grants, { ...asker, worksAt: OWNER })).toEqual(expect.arrayContaining(nobody));
      }),
    );
  });

  it('is, of several grants, all that any of them gives, in whatever order they stand', () => {
    fc.assert(
      fc.property(anyGrants, anyAsker, (grants, asker) => {
        const apart = new Set(['ENVELOPE', ...grants.flatMap((grant) => given([grant], asker))]);
        expect(new Set(given(grants, asker))).toEqual(apart);
        expect(new Set(given([...grants].reverse(), asker))).toEqual(apart);
      }),
    );
  });
});
