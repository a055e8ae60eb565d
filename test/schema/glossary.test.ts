import path from 'node:path';
import { type GraphQLNamedType, type GraphQLSchema, isObjectType } from 'graphql';
import { projectRoot } from '../../demo/project';
import { readGlossary, type Term } from '../../scripts/contract/glossary';
import { descriptionOf, ownTypes, publicSchema } from './public-schema';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** Whether a type is one agency's form of what the glossary has under the name of its interface. */
const isFormOfInterface = (type: GraphQLNamedType): boolean =>
  isObjectType(type) && type.getInterfaces().length > 0;

function missingRows(schema: GraphQLSchema, terms: readonly Term[]): string[] {
  const known = terms.map(({ name }) => name);
  return ownTypes(schema)
    .filter((type) => !ROOTS.includes(type.name) && !isFormOfInterface(type) && !known.includes(type.name))
    .map(({ name, description }) => `| \`${name}\` | … | … |   its description: ${description}`);
}

function wrongRows(schema: GraphQLSchema, terms: readonly Term[]): string[] {
  return terms
    .filter(({ name, dutch }) => !descriptionOf(schema, name)?.toLowerCase().startsWith(dutch.toLowerCase()))
    .map(({ name, dutch }) => `${name}: "${dutch}" does not begin "${descriptionOf(schema, name)}"`);
}

describe('GLOSSARY.md', () => {
  const schema = publicSchema();
  const terms = readGlossary(path.join(projectRoot(), 'GLOSSARY.md'));

  it('has a row for every type', () => {
    expect(missingRows(schema, terms)).toEqual([]);
  });

  it('has no word that the schema has not, nor another Dutch word than the schema', () => {
    expect(wrongRows(schema, terms)).toEqual([]);
  });

  it('has each word once, in order', () => {
    const names = terms.map(({ name }) => name);
    expect(names).toEqual(
      [...new Set(names)].toSorted((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    );
  });

  it('notices a type without a row, a row without a type, and another Dutch word', () => {
    const claim = terms.filter(({ name }) => name === 'Claim');
    expect(claim).toHaveLength(1);
    expect(
      missingRows(
        schema,
        terms.filter(({ name }) => name !== 'Claim'),
      ),
    ).toHaveLength(1);
    expect(wrongRows(schema, [{ name: 'Klaim', dutch: 'vordering' }])).toHaveLength(1);
    expect(wrongRows(schema, [{ name: 'Claim.colour', dutch: 'kleur' }])).toHaveLength(1);
    expect(wrongRows(schema, [{ name: 'Claim', dutch: 'aanspraak' }])).toHaveLength(1);
  });
});
