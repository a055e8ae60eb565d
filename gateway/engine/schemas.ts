import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLScalarType,
  type GraphQLSchema,
  isScalarType,
  Kind,
} from 'graphql';

type Scalars = Readonly<Record<string, GraphQLScalarType>> | undefined;

/** The schema with everything that the sources have, also what clients may not see. */
export function fullSchema(supergraph: DocumentNode, scalars: Scalars): GraphQLSchema {
  return withScalars(buildASTSchema(supergraph, { assumeValid: true }), scalars);
}

/** The schema that clients see. */
export function publicSchema(supergraph: DocumentNode, scalars: Scalars): GraphQLSchema {
  const document = transformSupergraphToPublicSchema(supergraph);
  const defined = new Set<string>();
  for (const node of document.definitions) if ('name' in node && node.name) defined.add(node.name.value);
  // The composer takes hidden types out, and leaves their names in the unions and objects that mention them.
  const definitions = document.definitions.map((node) => withoutUndefined(node, defined));
  return withScalars(buildASTSchema({ ...document, definitions }), scalars);
}

function withoutUndefined(node: DefinitionNode, defined: ReadonlySet<string>): DefinitionNode {
  if (node.kind === Kind.UNION_TYPE_DEFINITION) {
    return { ...node, types: (node.types ?? []).filter(({ name }) => defined.has(name.value)) };
  }
  if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    return { ...node, interfaces: (node.interfaces ?? []).filter(({ name }) => defined.has(name.value)) };
  }
  return node;
}

/** The names that the supergraph gives its subgraphs must all be known, or a request would fail halfway. */
export function requireAccess(supergraph: DocumentNode, subgraphs: Readonly<Record<string, unknown>>): void {
  const missing: string[] = [];
  for (const definition of supergraph.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const name = value.directives?.[0]?.arguments?.find(
        (argument) => argument.name.value === 'name',
      )?.value;
      if (name?.kind === Kind.STRING && !Object.hasOwn(subgraphs, name.value)) missing.push(name.value);
    }
  }
  if (missing.length > 0)
    throw new Error(`The supergraph has subgraphs without access: ${missing.join(', ')}`);
}

function withScalars(
  schema: GraphQLSchema,
  scalars: Readonly<Record<string, GraphQLScalarType>> | undefined,
): GraphQLSchema {
  for (const [name, scalar] of Object.entries(scalars ?? {})) {
    const type = schema.getType(name);
    if (!isScalarType(type)) continue;
    type.parseValue = scalar.parseValue;
    type.parseLiteral = scalar.parseLiteral;
  }
  return schema;
}
