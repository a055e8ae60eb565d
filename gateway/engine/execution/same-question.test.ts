import { buildSchema } from 'graphql';
import { SourceDocument } from '../transport/source-request';
import { isSameQuestion } from './same-question';

const types = (colours: string, shapes: string): string => `
  type Query { box(id: ID): Box shape: Shape }
  type Box { id: ID! colour: Colour shapes: [Shape!]! }
  interface Shape { name: String }
  type Circle implements Shape { name: String size: Int }
  ${shapes}
  enum Colour { ${colours} }
`;
const SQUARE = 'type Square implements Shape { name: String }';
const full = buildSchema(types('RED BLUE', SQUARE));

const isSame = (client: string, source: string, open = full): boolean => {
  const parts = [client, source].map((text) => new SourceDocument(text, 'query').parts) as [
    SourceDocument['parts'],
    SourceDocument['parts'],
  ];
  return isSameQuestion(open, parts[0], full, parts[1]);
};

describe('a source is asked what the client asks', () => {
  test.each([
    ['in the same words', '{ box { id colour } }', '{ box { id colour } }'],
    [
      'with fragments written out',
      '{ box { ...B } } fragment B on Box { id colour }',
      '{ box { id colour } }',
    ],
    ['with the names of types', '{ box { __typename id } }', '{ box { __typename id } }'],
    [
      'below an interface',
      '{ shape { name ... on Circle { size } } }',
      '{ shape { ... on Circle { name size } ... on Square { name } } }',
    ],
    ['with conditions that always hold', '{ box { id @include(if: true) } }', '{ box { id } }'],
  ])('%s', (_, client, source) => {
    expect(isSame(client, source)).toBe(true);
  });

  test.each([
    ['when it is asked more', '{ box { id } }', '{ box { id __typename } }'],
    ['when it is asked less', '{ box { id colour } }', '{ box { id } }'],
    ['in another order', '{ box { id colour } }', '{ box { colour id } }'],
    ['under another name', '{ box { key: id } }', '{ box { id } }'],
    ['with another field under the name', '{ box { id: colour } }', '{ box { id } }'],
    ['for one of the types only', '{ shape { name } }', '{ shape { ... on Circle { name } } }'],
    [
      'when a variable decides',
      'query ($a: Boolean!) { box { id @skip(if: $a) } }',
      'query ($a: Boolean!) { box { id @skip(if: $a) } }',
    ],
  ])('not %s', (_, client, source) => {
    expect(isSame(client, source)).toBe(false);
  });

  test('not when the public schema hides a value or a type that the source may give', () => {
    const lessColours = buildSchema(types('RED', SQUARE));
    expect(isSame('{ box { colour } }', '{ box { colour } }', lessColours)).toBe(false);
    expect(isSame('{ box { id } }', '{ box { id } }', lessColours)).toBe(true);
    const lessShapes = buildSchema(types('RED BLUE', ''));
    expect(isSame('{ shape { name } }', '{ shape { name } }', lessShapes)).toBe(false);
  });
});
