import {
  getNamedType,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  isNullableType,
  isObjectType,
} from 'graphql';
import type { AgencyDefinition } from '../agency';
import { subgraphSchema } from '../server/schema';

/** The type of an agency's file, as its own schema has it. */
export interface FileShape {
  readonly typeName: string;
  /** Fields that are a list; null is unknown, empty is none. */
  readonly lists: readonly string[];
  /** Fields that may be unknown. */
  readonly nullable: readonly string[];
  /** Selects every field of the file, down to the leaves; of a person only the number. */
  readonly everything: string;
}

type Fields = Readonly<Record<string, GraphQLField<unknown, unknown>>>;

const needsArguments = (field: GraphQLField<unknown, unknown>): boolean =>
  field.args.some((argument) => !isNullableType(argument.type) && argument.defaultValue === undefined);

function fieldsOf(schema: GraphQLSchema, typeName: string): Fields {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`The schema has no object type ${typeName}.`);
  return type.getFields();
}

function select(schema: GraphQLSchema, typeName: string, above: readonly string[]): string {
  if (typeName === 'Person') return '{ bsn }';
  const parts = Object.values(fieldsOf(schema, typeName)).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (needsArguments(field) || above.includes(inner.name)) return [];
    return [
      isObjectType(inner) ? `${field.name} ${select(schema, inner.name, [...above, typeName])}` : field.name,
    ];
  });
  return `{ ${parts.join(' ')} }`;
}

/** Selects every field of a type, down to the leaves; of a person only the number. */
export const everythingOf = (schema: GraphQLSchema, typeName: string): string => select(schema, typeName, []);

/** Reads the shape of the file from the schema: a field that an agency adds is under test without being named. */
export function fileShape(agency: AgencyDefinition): FileShape {
  const schema = subgraphSchema(agency.resolvers);
  const entry = fieldsOf(schema, 'Person')[agency.identity.code];
  if (!entry) throw new Error(`Person has no field ${agency.identity.code}.`);
  const typeName = getNamedType(entry.type).name;
  const fields = Object.values(fieldsOf(schema, typeName));
  return {
    typeName,
    lists: fields.filter(({ type }) => isListType(type)).map(({ name }) => name),
    nullable: fields.filter(({ type }) => isNullableType(type)).map(({ name }) => name),
    everything: select(schema, typeName, []),
  };
}
