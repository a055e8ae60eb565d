import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isObjectType } from 'graphql';
import { AS_HOLDER, type FieldClass } from '../access/contract-fields';
import { readFields } from '../access/schema-fields';
import type { DataClass } from '../vocabulary';

/** The class of each field of a schema, by "Type.field". */
export type Classes = ReadonlyMap<string, FieldClass>;
type Given = ReadonlySet<DataClass>;

/** An object type of a schema, by its name. */
export function objectType(schema: GraphQLSchema, name: string): GraphQLObjectType {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`the schema has no object type ${name}`);
  return type;
}

function classOf(classes: Classes, at: string): FieldClass {
  const found = classes.get(at);
  if (found === undefined) throw new Error(`${at} has no class`);
  return found;
}

const isGiven = (own: FieldClass, given: Given): boolean => own === AS_HOLDER || given.has(own);

/** An answer as it must be for who is given these classes: the whole one, with null in the place of what is withheld. */
export function expectedFor(
  type: GraphQLObjectType,
  whole: unknown,
  classes: Classes,
  given: Given,
): unknown {
  if (Array.isArray(whole)) return whole.map((item) => expectedFor(type, item, classes, given));
  if (whole === null || typeof whole !== 'object') return whole;
  const fields = type.getFields();
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]): [string, unknown] => {
      if (!isGiven(classOf(classes, `${type.name}.${name}`), given)) return [name, null];
      const field = fields[name];
      const inner = field && getNamedType(field.type);
      return [name, isObjectType(inner) ? expectedFor(inner, value, classes, given) : value];
    }),
  );
}

/** What a file must name as withheld: its own fields, and of the facts that it gives the fields in them. */
export function expectedWithheld(file: GraphQLObjectType, classes: Classes, given: Given): string[] {
  return Object.values(file.getFields()).flatMap(({ name, type }) => {
    if (!isGiven(classOf(classes, `${file.name}.${name}`), given)) return [name];
    const fact = getNamedType(type);
    if (!isObjectType(fact)) return [];
    return Object.keys(fact.getFields())
      .filter((inner) => !isGiven(classOf(classes, `${fact.name}.${inner}`), given))
      .map((inner) => `${name}.${inner}`);
  });
}

/** The fields of a type and of all that it holds, as "Type.field". Of a person only the number. */
export function fieldsUnder(type: GraphQLObjectType, seen = new Set<string>()): ReadonlySet<string> {
  for (const { name, type: held } of Object.values(type.getFields())) {
    const at = `${type.name}.${name}`;
    if (seen.has(at) || (type.name === 'Person' && name !== 'bsn')) continue;
    seen.add(at);
    const inner = getNamedType(held);
    if (isObjectType(inner)) fieldsUnder(inner, seen);
  }
  return seen;
}

/** The fields that have a value somewhere in an answer, as "Type.field"; an empty list is none. */
export function fieldsWithValue(
  type: GraphQLObjectType,
  value: unknown,
  found = new Set<string>(),
): ReadonlySet<string> {
  if (Array.isArray(value)) {
    for (const item of value) fieldsWithValue(type, item, found);
  } else if (value !== null && typeof value === 'object') {
    for (const [name, held] of Object.entries(value)) {
      if (held === null || (Array.isArray(held) && held.length === 0)) continue;
      found.add(`${type.name}.${name}`);
      const field = type.getFields()[name];
      const inner = field && getNamedType(field.type);
      if (isObjectType(inner)) fieldsWithValue(inner, held, found);
    }
  }
  return found;
}

/** The fields of an SDL that can be reached from some fields, those included, in alphabetical order. Not of interfaces. */
export function fieldsInSchema(sdl: string, from: readonly string[]): string[] {
  const { fields, holdersOf } = readFields(sdl);
  const all = [...fields.values()].filter(({ ofInterface }) => !ofInterface);
  const found = new Set(['Person.bsn', ...from]);
  for (let grown = true; grown;) {
    const held = new Set(
      all.map(({ parent }) => parent).filter((type) => holdersOf(type).some(({ at }) => found.has(at))),
    );
    const next = all.filter(({ at, parent }) => parent !== 'Person' && held.has(parent) && !found.has(at));
    for (const { at } of next) found.add(at);
    grown = next.length > 0;
  }
  return [...found].sort();
}
