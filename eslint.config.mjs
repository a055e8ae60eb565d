/** ESLint reads the GraphQL of the contract, and nothing else: TypeScript is read by oxlint. */
import { readdirSync, readFileSync } from 'node:fs';
import { buildSubgraphSchema } from '@apollo/subgraph';
import graphql from '@graphql-eslint/eslint-plugin';
import { parse, printSchema } from 'graphql';

// The supergraph is for routers: the composer writes it, out of subgraphs that are all read here.
const subgraphs = readdirSync(new URL('schema/', import.meta.url))
  .filter((file) => file.endsWith('.graphql') && file !== 'supergraph.graphql')
  .map((file) => `schema/${file}`);

/** A subgraph with what federation adds to it, as `_entities` and the directives: by these its types are reached. */
const wholeSchema = (file) =>
  printSchema(
    buildSubgraphSchema([{ typeDefs: parse(readFileSync(new URL(file, import.meta.url), 'utf8')) }]),
  );

/** Each subgraph is a schema of its own; together they declare shared types several times. */
const projects = Object.fromEntries(
  subgraphs.map((file) => [file, { schema: wholeSchema(file), include: file }]),
);

const recommended = graphql.configs['flat/schema-recommended'].rules;

const DESCRIBED = {
  types: true,
  rootField: true,
  DirectiveDefinition: true,
  FieldDefinition: true,
  InputValueDefinition: true,
  EnumValueDefinition: true,
};

export default [
  {
    files: subgraphs,
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { projects } } },
    plugins: { '@graphql-eslint': graphql },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...recommended,
      '@graphql-eslint/input-name': 'error',
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/require-description': ['error', DESCRIBED],

      // Off: an entity is known by its @key (a person by BSN), and a value, as Period, is known by nothing.
      '@graphql-eslint/strict-id-in-types': 'off',
      // Off: addressId is the BAG's name for the number of an addressable object, not an id of our address.
      '@graphql-eslint/no-typename-prefix': 'off',
      // Not here: require-deprecation-date wants an argument that GraphQL's own @deprecated does not have. The date
      // stands in the reason, and test/schema/descriptions.test.ts asks for it.
      // Not here: the relay preset. Lists are complete by promise (docs/decisions/0002).
    },
  },
];
