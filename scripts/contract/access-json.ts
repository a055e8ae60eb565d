import { AS_HOLDER } from '../../subgraphs/kit/access/contract-fields';
import { readFields } from '../../subgraphs/kit/access/schema-fields';
import type { AccessMatrix } from './access-matrix';
import type { NamedOwner } from './access-owners';
import { CLASS_IN_DUTCH } from './access-words';
import { dutchTerm } from './dutch-term';

const print = (table: object): string => `${JSON.stringify(table, null, 2)}\n`;

function matrixOf({ name }: NamedOwner, { fields, cells }: AccessMatrix) {
  const classes = [...cells].map(([data, byPurpose]) => [
    data,
    Object.fromEntries([...byPurpose].map(([purpose, roles]) => [purpose, Object.fromEntries(roles)])),
  ]);
  return { owner: name, classes: Object.fromEntries(classes), fields: Object.fromEntries(fields) };
}

/** Classes and fields by their Dutch word. Not of interfaces: the types that implement them give something. */
function wordsOf(sdl: string, { fields, cells }: AccessMatrix) {
  const named = [...readFields(sdl).fields.values()].filter(
    ({ at, ofInterface }) => !ofInterface && fields.get(at) !== AS_HOLDER,
  );
  return {
    classes: Object.fromEntries([...cells.keys()].map((data) => [data, CLASS_IN_DUTCH[data].title])),
    fields: Object.fromEntries(named.map(({ at, description }) => [at, dutchTerm(description)])),
  };
}

/** What an owner decided, and nothing that only words it: what is signed. */
export const accessDecisions = (owner: NamedOwner, matrix: AccessMatrix): string =>
  print(matrixOf(owner, matrix));

/**
 * The table for machines: the matrix, the grants that it follows from, and the Dutch words of its classes and fields. A role
 * that is not named gets nothing; a purpose that is not named gives nothing.
 */
export function accessJson(sdl: string, owner: NamedOwner, matrix: AccessMatrix): string {
  const grants = owner.table.grants.map(({ purpose, roles, gives, ownAgencyOnly = false, because }) => ({
    ...{ purpose, roles, ownAgencyOnly, gives, because },
  }));
  const { title, isComputed: computed = false } = owner;
  return print({ ...matrixOf(owner, matrix), title, computed, grants, words: wordsOf(sdl, matrix) });
}
