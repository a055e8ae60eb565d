import { grantedClasses } from '../../subgraphs/kit/access/grants';
import { PURPOSES } from '../../subgraphs/kit/access/purposes';
import { classesOf, type Owner, ownedClasses } from '../../subgraphs/kit/access/classify';
import type { FieldClass } from '../../subgraphs/kit/access/contract-fields';
import { type DataClass, dataClass, type Purpose, type Role } from '../../subgraphs/kit/vocabulary';

/** Whether a role gets a class for a purpose: whoever has the role, or only who works at the owner itself. */
export type Given = 'GIVEN' | 'OWN_AGENCY_ONLY';

/** What an owner decided on every field, for every purpose and role. What is not in it is withheld. */
export interface AccessMatrix {
  readonly fields: ReadonlyMap<string, FieldClass>;
  /** For each class that the owner has: by purpose, the roles that get it. */
  readonly cells: ReadonlyMap<DataClass, ReadonlyMap<Purpose, ReadonlyMap<Role, Given>>>;
}

const purposes = Object.keys(PURPOSES) as Purpose[];

function given(owner: Owner, purpose: Purpose, role: Role, data: DataClass): Given | null {
  const has = (worksAt: string | null): boolean =>
    grantedClasses(owner.table, owner.name, { role, purpose, worksAt }).has(data);
  if (has(null)) return 'GIVEN';
  return has(owner.name) ? 'OWN_AGENCY_ONLY' : null;
}

function rolesOf(owner: Owner, purpose: Purpose, data: DataClass): Map<Role, Given> {
  return new Map(
    PURPOSES[purpose].roles.flatMap((role) => {
      const cell = given(owner, purpose, role, data);
      return cell ? [[role, cell] as const] : [];
    }),
  );
}

/**
 * Works the table of an owner out over its schema, by asking it as an agency asks it at a request.
 * @throws ClassificationError
 */
export function accessMatrix(sdl: string, owner: Owner): AccessMatrix {
  const fields = classesOf(sdl, owner);
  const owned = ownedClasses(fields);
  const classes = (Object.keys(dataClass.meanings) as DataClass[]).filter((name) => owned.has(name));
  const cellsOf = (data: DataClass): Map<Purpose, Map<Role, Given>> =>
    new Map(
      purposes.flatMap((purpose) => {
        const roles = rolesOf(owner, purpose, data);
        return roles.size > 0 ? [[purpose, roles] as const] : [];
      }),
    );
  return { fields, cells: new Map(classes.map((data) => [data, cellsOf(data)])) };
}
