import fc from 'fast-check';
import { dataClass, purpose, role, type DataClass, type Purpose, type Role } from '../vocabulary';
import type { Asker, Grant } from '../access/grants';

const CLASSES = Object.keys(dataClass.meanings) as DataClass[];
const PURPOSES = Object.keys(purpose.meanings) as Purpose[];
const ROLES = Object.keys(role.meanings) as Role[];

/** The owner of the tables that `anyGrants` makes. */
export const OWNER = 'proef';

/** Some purposes, roles and classes only, so that grants often meet each other. */
const aPurpose = fc.constantFrom(...PURPOSES.slice(0, 3));
const aRole = fc.constantFrom(...ROLES.slice(0, 3));
export const aClass = fc.constantFrom(...CLASSES.filter((name) => name !== 'ENVELOPE').slice(0, 5));

/** Any lines of an access table. */
export const anyGrants: fc.Arbitrary<Grant[]> = fc.array(
  fc
    .record({
      purpose: aPurpose,
      roles: fc.uniqueArray(aRole, { minLength: 1 }),
      gives: fc.uniqueArray(aClass, { minLength: 1 }),
      own: fc.constantFrom(true, false, undefined),
    })
    .map(({ own, ...grant }) => ({
      ...grant,
      ...(own === undefined ? {} : { ownAgencyOnly: own }),
      because: 'Omdat het een proef is.',
    })),
  { maxLength: 6 },
);

/** Anybody who may ask. */
export const anyAsker: fc.Arbitrary<Asker> = fc.record({
  purpose: aPurpose,
  role: aRole,
  worksAt: fc.constantFrom(OWNER, 'elders', null),
});
