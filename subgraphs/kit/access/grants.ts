import type { DataClass, Purpose, Role } from '../vocabulary';

/** What an owner gives to some roles for one purpose. One line of a table that a lawyer reads and the owner signs. */
export interface Grant {
  readonly purpose: Purpose;
  readonly roles: readonly Role[];
  readonly gives: readonly DataClass[];
  /** Only to people who work at this agency itself. */
  readonly ownAgencyOnly?: boolean;
  /** Why the owner may give this, in Dutch, with the article. */
  readonly because: string;
}

/** Who may read what, decided by the owner of the data. What is not granted is withheld. */
export interface AccessTable {
  readonly grants: readonly Grant[];
  /** The class of each field that only this owner has, as "UwvBenefit.dailyWage". Fields of the contract have theirs. */
  readonly fields: Readonly<Record<string, DataClass>>;
}

/** Who asks, and for what: the part of a statement that decides. */
export interface Asker {
  readonly role: Role;
  readonly purpose: Purpose;
  /** Name of the agency where they work, as "uwv"; null for anybody else. */
  readonly worksAt: string | null;
}

/**
 * The classes of data that an owner gives to somebody.
 * @param owner name of the owner, as "uwv"
 */
export function grantedClasses(table: AccessTable, owner: string, asker: Asker): ReadonlySet<DataClass> {
  const given = table.grants.filter(
    ({ purpose, roles, ownAgencyOnly = false }) =>
      purpose === asker.purpose && roles.includes(asker.role) && (!ownAgencyOnly || asker.worksAt === owner),
  );
  return new Set<DataClass>(['ENVELOPE', ...given.flatMap(({ gives }) => gives)]);
}

/** What a class of data tells of another: the status of a claim says that it is in an arrangement, or set off. */
const TELLS_OF: Readonly<Partial<Record<DataClass, readonly DataClass[]>>> = {
  CLAIMS: ['DEDUCTIONS', 'ARRANGEMENTS'],
};

/**
 * Refuses a table that gives something of which the reader could see what is withheld.
 * @throws an Error that names each grant
 */
export function requireWholeGrants(owner: string, { grants }: AccessTable): void {
  const faults = grants.flatMap(({ purpose, roles, gives }) =>
    gives.flatMap((given) =>
      (TELLS_OF[given] ?? [])
        .filter((told) => !gives.includes(told))
        .map((told) => `${purpose} for ${roles.join(', ')}: ${given} tells of ${told}, which is withheld`),
    ),
  );
  if (faults.length > 0) throw new Error(`The access table of ${owner} cannot hold. ${faults.join('. ')}.`);
}
