import type { DataClass } from '../vocabulary';
import {
  AS_HOLDER,
  CONTRACT_FIELDS,
  type FieldClass,
  SECRET_ADDRESS_FIELDS,
  VALUE_TYPES,
} from './contract-fields';
import type { AccessTable } from './grants';
import { readFields, ROOT_TYPES, type SchemaField, type SchemaFields } from './schema-fields';

/** Who answers for the fields of a subgraph: an agency, or the composed view. */
export interface Owner {
  /** Name of the subgraph, as "uwv". */
  readonly name: string;
  readonly table: AccessTable;
  /**
   * It has no facts of its own and shows what others gave, so that it withholds nothing field by field. The fields of an
   * agency can each be withheld.
   */
  readonly isComputed?: boolean;
}

/** Fields and classes do not fit together; each reason is one line that says which field, why, and what to do. */
export class ClassificationError extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(reasons.join('\n'));
    this.name = 'ClassificationError';
  }
}

/** A field inside a fact that is of another class than the field that holds it: type, field, class. */
export type MaskableField = readonly [typeName: string, fieldName: string, dataClass: DataClass];

/** The class that the contract gives a field, by its own type or by an interface of it. */
function contractClasses(field: SchemaField): ReadonlySet<FieldClass> {
  if (VALUE_TYPES[field.parent]?.includes(field.name)) return new Set([AS_HOLDER]);
  const rows = [field.parent, ...field.interfaces].map((type) => CONTRACT_FIELDS[`${type}.${field.name}`]);
  return new Set(rows.filter((row) => row !== undefined));
}

/** Rows of the contract about types that the schema has, for fields that it does not have. */
function missingContractFields({ fields, types }: SchemaFields): string[] {
  const values = Object.entries(VALUE_TYPES).flatMap(([type, names]) =>
    names.map((name) => `${type}.${name}`),
  );
  return [...Object.keys(CONTRACT_FIELDS), ...values]
    .filter((row) => types.has(row.split('.')[0] ?? '') && !fields.has(row))
    .map((row) => `${row}: the contract has a row for it, and the schema has no such field.`);
}

/** What a type is held by, and of which class that is. A question is answered to anybody who may ask it. */
function holdersOf(schema: SchemaFields, classes: ReadonlyMap<string, FieldClass>, type: string) {
  if (ROOT_TYPES.includes(type)) return [{ at: 'a question', held: 'ENVELOPE' as const }];
  return schema.holdersOf(type).map(({ at }) => ({ at, held: classes.get(at) }));
}

/** Fields that would have to be withheld alone, and cannot be null. */
function notWithholdable(schema: SchemaFields, classes: ReadonlyMap<string, FieldClass>): string[] {
  return [...schema.fields.values()].flatMap((field) => {
    const own = classes.get(field.at);
    if (field.nullable || own === undefined || own === AS_HOLDER || own === 'ENVELOPE') return [];
    return holdersOf(schema, classes, field.parent)
      .filter(({ held }) => held !== undefined && held !== AS_HOLDER && held !== own)
      .map(
        ({ at, held }) =>
          `${field.at}: is ${own} in ${at}, which is ${held}. It cannot be null, so that it could not be withheld alone.`,
      );
  });
}

/** Values may hold values only: what else they held would have no class to begin with. */
function factsInValues({ fields, types }: SchemaFields, classes: ReadonlyMap<string, FieldClass>): string[] {
  return [...fields.values()]
    .filter(({ at, type }) => classes.get(at) === AS_HOLDER && types.has(type) && !VALUE_TYPES[type])
    .map(({ at, type }) => `${at}: a value type cannot hold ${type}, which is no value type.`);
}

function classify(schema: SchemaFields, { name, table }: Owner) {
  const classes = new Map<string, FieldClass>();
  const reasons: string[] = [];
  for (const field of schema.fields.values()) {
    const own = table.fields[field.at];
    const [first, ...others] = contractClasses(field);
    if (first === undefined && own === undefined) {
      reasons.push(`${field.at}: has no class. Give it a row in the access table of ${name}.`);
    } else if (first !== undefined && own !== undefined) {
      reasons.push(
        `${field.at}: has its class from the contract. Take its row out of the access table of ${name}.`,
      );
    } else if (others.length > 0) {
      reasons.push(`${field.at}: its interfaces give it several classes: ${[first, ...others].join(', ')}.`);
    }
    const found = first ?? own;
    if (found !== undefined) classes.set(field.at, found);
  }
  const unused = Object.keys(table.fields).filter((row) => !schema.fields.has(row));
  reasons.push(
    ...unused.map(
      (row) => `${row}: the access table of ${name} has a row for it, and the schema has no such field.`,
    ),
  );
  reasons.push(...missingContractFields(schema), ...factsInValues(schema, classes));
  return { classes, reasons };
}

/**
 * The class of every field of a subgraph, by "Type.field", in the order of the schema. What federation adds, as
 * `_entities`, has none.
 * @throws ClassificationError that names every field without a class, every row without a field, and every field that
 * would have to be withheld alone and cannot be null
 */
export function classesOf(sdl: string, owner: Owner): ReadonlyMap<string, FieldClass> {
  const schema = readFields(sdl);
  const { classes, reasons } = classify(schema, owner);
  if (!owner.isComputed) reasons.push(...notWithholdable(schema, classes));
  if (reasons.length > 0) throw new ClassificationError(reasons);
  return classes;
}

/**
 * The fields inside facts that are of another class than the field that holds them, and so have to be made null when the
 * fact is given and their class is not. Not the fields of a file itself: its holder is given to anybody. None of an owner
 * that only shows what others gave.
 * @throws ClassificationError
 */
export function maskableFields(sdl: string, owner: Owner): readonly MaskableField[] {
  const classes = classesOf(sdl, owner);
  if (owner.isComputed) return [];
  const schema = readFields(sdl);
  return [...schema.fields.values()].flatMap((field): MaskableField[] => {
    const own = classes.get(field.at);
    if (field.ofInterface || own === undefined || own === AS_HOLDER || own === 'ENVELOPE') return [];
    const inFacts = holdersOf(schema, classes, field.parent).filter(({ held }) => held !== 'ENVELOPE');
    return inFacts.some(({ held }) => held !== own) ? [[field.parent, field.name, own]] : [];
  });
}

/** The classes of data that a subgraph has: those of its fields, and SECRET_ADDRESS where a persoonslijst has addresses. */
export function ownedClasses(classes: ReadonlyMap<string, FieldClass>): ReadonlySet<DataClass> {
  const owned = new Set([...classes.values()].filter((held) => held !== AS_HOLDER));
  if (SECRET_ADDRESS_FIELDS.some((at) => at.startsWith('AddressRecord.') && classes.has(at)))
    owned.add('SECRET_ADDRESS');
  return owned;
}
