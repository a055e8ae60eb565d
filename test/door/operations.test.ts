import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, specifiedRules, validate } from 'graphql';
import {
  committedManifest,
  manifestOf,
  publicSchemaOf,
  readOperations,
  type TrustedOperation,
} from '../../scripts/contract/operations';
import { SCHEMA_FOLDER } from '../../scripts/contract/subgraphs';
import { DEFAULT_LIMITS, readManifest } from '../../gateway/door';
import { limitRules, parseLimits } from '../../gateway/door/limits';

const SUPERGRAPH = readFileSync(path.join(SCHEMA_FOLDER, 'supergraph.graphql'), 'utf8');
const OPERATIONS = readOperations();
const schema = publicSchemaOf(SUPERGRAPH);
const [FIRST] = OPERATIONS;
if (FIRST === undefined) throw new Error('schema/operations has no document');

describe('the documents that clients send', () => {
  test('are what the manifest says, and the door can read it', () => {
    const committed = committedManifest();
    expect(committed).toBe(manifestOf(OPERATIONS, SUPERGRAPH));
    expect([...readManifest(committed ?? '').values()]).toEqual(OPERATIONS.map(({ text }) => text));
  });

  test.each(OPERATIONS.map((operation) => [operation.name, operation] as const))(
    '%s is named as its file, valid, and within every limit of the door',
    (name, { file, text }) => {
      expect(file.replace('.graphql', '').replaceAll('-', '')).toBe(name.toLowerCase());
      expect(text.length).toBeLessThanOrEqual(DEFAULT_LIMITS.maxCharacters);
      const document = parse(text, parseLimits(DEFAULT_LIMITS));
      const errors = validate(schema, document, [...specifiedRules, ...limitRules(DEFAULT_LIMITS)]);
      expect(errors.map(({ message, extensions }) => [message, extensions])).toEqual([]);
    },
  );

  test('never hold a number of a person: they come as variables', () => {
    expect(OPERATIONS.filter(({ text }) => /\d{9}/.test(text))).toEqual([]);
  });
});

describe('the manifest', () => {
  const withText = (text: string, other: Partial<TrustedOperation> = {}): TrustedOperation => ({
    ...FIRST,
    ...other,
    text,
  });

  test.each([
    [
      'a field that the schema does not have',
      withText('query X { nothing }'),
      /not valid: Cannot query field/,
    ],
    [
      'a second document of one name',
      withText(`${FIRST.text} `, { file: 'again.graphql' }),
      /another file has/,
    ],
  ])('is not printed with %s', (_what, wrong, reason) => {
    expect(() => manifestOf([FIRST, wrong], SUPERGRAPH)).toThrow(reason);
  });

  test('changes with a character of a document, so that the check sees it', () => {
    const changed = [withText(FIRST.text.replace('{', '{ __typename')), ...OPERATIONS.slice(1)];
    expect(manifestOf(changed, SUPERGRAPH)).not.toBe(committedManifest());
  });
});
