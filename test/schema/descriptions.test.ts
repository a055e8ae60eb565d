import { readContract } from '../../scripts/contract/drift';
import { SCHEMA_FOLDER } from '../../scripts/contract/subgraphs';
import { undescribed } from '../../subgraphs/kit/testing/descriptions';
import { ownFields, ownTypes, publicSchema } from './public-schema';

/** Deprecations whose reason does not tell until when what it is about stays. */
const undated = (sdl: string): string[] =>
  Array.from(sdl.matchAll(/@deprecated\b(\(reason: "(?:[^"\\]|\\.)*"\))?/g), ([whole]) => whole).filter(
    (whole) => !/Until \d{4}-\d{2}-\d{2}\./.test(whole),
  );

/** A word with which an English description begins, and a Dutch one does not. */
const ENGLISH_BEGINNING =
  /^(a|the|this|these|all|any|each|every|who|whom|whose|whether|which|what|when|where|how|if|are|has|have|does|list|number|amount|reason|true|whole|from|to|for|by|two)\b/i;

describe('the words of the contract', () => {
  const subgraphs = [...readContract(SCHEMA_FOLDER)].filter(([name]) => name !== 'supergraph.graphql');

  it.each(subgraphs)('%s describes every type, field, argument and value', (_, sdl) => {
    expect(undescribed(sdl)).toEqual([]);
  });

  it.each(subgraphs)('%s says until when what it deprecates stays', (_, sdl) => {
    expect(undated(sdl)).toEqual([]);
    expect(undated('a: Int @deprecated(reason: "Use b. Until 2027-01-31.")')).toEqual([]);
    expect(undated('a: Int @deprecated(reason: "Use b.") c: Int @deprecated')).toHaveLength(2);
  });

  it('begins the description of each type and field with its Dutch word, as the law has it', () => {
    const schema = publicSchema();
    const types = ownTypes(schema).map(({ name, description }) => ({
      at: name,
      description: description ?? '',
    }));
    const english = [...types, ...ownFields(schema)].filter(({ description }) =>
      ENGLISH_BEGINNING.test(description),
    );
    expect(english.map(({ at, description }) => `${at}: ${description}`)).toEqual([]);
  });

  it('notices what has no description, and what begins in English', () => {
    expect(undescribed('"A." type A { "B." b("C." c: Int): Int }')).toEqual([]);
    const bare = 'type A { b(c: Int): Int } enum E { V } input I { f: Int } scalar S';
    expect(undescribed(bare)).toEqual(['A', 'A.b', 'A.b.c', 'E', 'E.V', 'I', 'I.f', 'S']);
    expect('The claim of an agency.').toMatch(ENGLISH_BEGINNING);
    expect('Vordering: the claim of an agency.').not.toMatch(ENGLISH_BEGINNING);
  });
});
