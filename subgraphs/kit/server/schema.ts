import { buildSubgraphSchema } from '@apollo/subgraph';
import { printSchemaWithDirectives } from '@graphql-tools/utils';
import { type GraphQLSchema, parse } from 'graphql';
import { type BuildSchemaOptions, buildSchemaSync, createResolversMap } from 'type-graphql';
import { Person } from '../graph/values';

const FEDERATION = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.3",
  import: ["@key", "@shareable"]
)`;

/** type-graphql cannot describe the root types. */
const QUERY_DESCRIPTION = '"""Vragen: where a query can begin."""';
const MUTATION_DESCRIPTION = '"""Wijzigingen: what can be recorded. Each is in a log, or is not made."""';

type SubgraphResolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']
>;

/** The subgraph of an agency as SDL, the way it is committed in `schema/`. */
export function subgraphSdl(resolvers: BuildSchemaOptions['resolvers']): string {
  return sdlOf(plainSchema(resolvers));
}

function plainSchema(resolvers: BuildSchemaOptions['resolvers']): GraphQLSchema {
  return buildSchemaSync({ resolvers, orphanedTypes: [Person], skipCheck: true, validate: false });
}

function sdlOf(schema: GraphQLSchema): string {
  const withoutRoot = printSchemaWithDirectives(schema)
    .replace(/^schema \{[^}]*\}\s*/, '')
    .replace(/^type Query\s*$/m, '')
    .replace(/^type Query \{$/m, `${QUERY_DESCRIPTION}\ntype Query {`)
    .replace(/^type Mutation \{$/m, `${MUTATION_DESCRIPTION}\ntype Mutation {`);
  return `${FEDERATION}\n\n${withoutRoot.trim()}\n`;
}

/** An executable federation subgraph from the resolvers and types of one agency. */
export function subgraphSchema(resolverClasses: BuildSchemaOptions['resolvers']): GraphQLSchema {
  const schema = plainSchema(resolverClasses);
  const resolvers = createResolversMap(schema) as SubgraphResolvers;
  return buildSubgraphSchema([{ typeDefs: parse(sdlOf(schema)), resolvers }]);
}
