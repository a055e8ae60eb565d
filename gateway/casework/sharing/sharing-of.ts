import { SECRET_ADDRESS_FIELDS } from '../../../subgraphs/kit/access/contract-fields';
import { PURPOSES } from '../../../subgraphs/kit/access/purposes';
import type { DataClass, Purpose, Role } from '../../../subgraphs/kit/vocabulary';
import type { OwnerTable } from './access-tables';

/** What an agency gives to some roles for one purpose, in words. */
export interface Sharing {
  readonly purpose: Purpose;
  readonly title: string;
  /** Articles, as "Wgs 8". */
  readonly ground: readonly string[];
  readonly roles: readonly Role[];
  readonly ownAgencyOnly: boolean;
  readonly because: string;
  readonly classes: readonly {
    readonly dataClass: DataClass;
    readonly title: string;
    readonly fields: readonly string[];
  }[];
}

/** The Dutch words of the fields of a class, each once. A secret address stands where any address stands. */
function fieldsOf({ fields, words }: OwnerTable, dataClass: DataClass): readonly string[] {
  const named = Object.entries(words.fields).filter(([at]) =>
    dataClass === 'SECRET_ADDRESS' ? SECRET_ADDRESS_FIELDS.includes(at) : fields[at] === dataClass,
  );
  return [...new Set(named.map(([, word]) => word))];
}

/** What an agency shares, with whom, for what and on what ground: one entry for each line of its table. */
export function sharingOf(table: OwnerTable): readonly Sharing[] {
  return table.grants.map(({ purpose, roles, gives, ownAgencyOnly, because }) => ({
    ...{ purpose, roles, ownAgencyOnly, because },
    title: PURPOSES[purpose].title,
    ground: PURPOSES[purpose].ground,
    classes: gives.map((dataClass) => ({
      dataClass,
      title: table.words.classes[dataClass] ?? dataClass,
      fields: fieldsOf(table, dataClass),
    })),
  }));
}
