import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  parse,
} from 'graphql';
import { SCHEMA_FOLDER } from '../../scripts/contract/subgraphs';

/** What a client of the hub sees, from the committed supergraph. */
export function publicSchema(): GraphQLSchema {
  const sdl = readFileSync(path.join(SCHEMA_FOLDER, 'supergraph.graphql'), 'utf8');
  return buildASTSchema(transformSupergraphToPublicSchema(parse(sdl)), { assumeValidSDL: true });
}

/** The types of a schema, without those that GraphQL itself brings. */
export function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
  );
}

/** A field, with the type under all its lists and exclamation marks. */
export interface SchemaField {
  readonly at: string;
  readonly name: string;
  readonly description: string;
  readonly type: GraphQLNamedType;
}

function fieldsOf(parent: GraphQLNamedType): (GraphQLField<unknown, unknown> | GraphQLInputField)[] {
  if (isObjectType(parent) || isInterfaceType(parent)) return Object.values(parent.getFields());
  return isInputObjectType(parent) ? Object.values(parent.getFields()) : [];
}

/** Every field and input field of a schema. */
export function ownFields(schema: GraphQLSchema): SchemaField[] {
  return ownTypes(schema).flatMap((parent) =>
    fieldsOf(parent).map(({ name, description, type }) => ({
      at: `${parent.name}.${name}`,
      name,
      description: description ?? '',
      type: getNamedType(type),
    })),
  );
}

/** Description of a type, field or enum value; undefined when the schema has no such thing. */
export function descriptionOf(schema: GraphQLSchema, at: string): string | null | undefined {
  const [typeName = '', member] = at.split('.');
  const type = schema.getType(typeName);
  if (member === undefined) return type?.description;
  if (isEnumType(type)) return type.getValue(member)?.description;
  return ownFields(schema).find((field) => field.at === at)?.description;
}
