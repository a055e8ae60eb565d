import { AGENCIES, agency, capital, household } from './agencies';
import { compose } from './hub';
import type { SubgraphSource } from './subgraph-server';

const usual = () => [household(), ...AGENCIES.map((name) => agency(name))];

function changed(source: SubgraphSource, from: string, to: string): SubgraphSource {
  if (!source.typeDefs.includes(from)) throw new Error(`${source.name} does not have: ${from}`);
  return { ...source, typeDefs: source.typeDefs.replace(from, to) };
}

const replaced = (sources: readonly SubgraphSource[], by: SubgraphSource) =>
  sources.map((source) => (source.name === by.name ? by : source));

describe('who may change what alone', () => {
  test('the agencies compose', () => {
    expect(compose(usual())).toContain('join__Graph');
  });

  test('an agency adds a field to its own type by itself', () => {
    const uwv = changed(agency('uwv'), 'own: String!', 'own: String! outstandingSince: Date');
    expect(compose(replaced(usual(), uwv))).toContain('outstandingSince');
  });

  test('an agency adds a whole type of its own by itself', () => {
    const svb = agency(
      'svb',
      'type SvbLetter { text: String! } extend type SvbFile { letters: [SvbLetter!] }',
    );
    expect(compose(replaced(usual(), svb))).toContain('SvbLetter');
  });

  test('a field that one agency puts on the interface first is refused', () => {
    const uwv = changed(
      changed(agency('uwv'), 'interface Claim { id: ID!', 'interface Claim { id: ID! reference: String'),
      'type UwvClaim implements Claim {',
      'type UwvClaim implements Claim { reference: String',
    );
    expect(() => compose(replaced(usual(), uwv))).toThrow(/reference/);
  });

  test('a field that all types have goes on the interface, also while one agency lags a release behind', () => {
    const onType = (name: string) =>
      changed(
        agency(name),
        `type ${capital(name)}Claim implements Claim {`,
        `type ${capital(name)}Claim implements Claim { reference: String`,
      );
    const onInterface = (source: SubgraphSource) =>
      changed(source, 'interface Claim { id: ID!', 'interface Claim { id: ID! reference: String');
    // duo has the field on its type, and still declares the interface of the release before.
    const sources = [household(), onInterface(onType('uwv')), onInterface(onType('svb')), onType('duo')];
    expect(compose(sources)).toMatch(/interface Claim[^}]*reference/);
  });

  test('a field that one agency adds to a value type of all is refused', () => {
    const uwv = changed(agency('uwv'), 'type Money @shareable {', 'type Money @shareable { rounded: Int!');
    expect(() => compose(replaced(usual(), uwv))).toThrow(/rounded/);
  });

  test('an enum value that one agency adds composes when the enum is only read', () => {
    const uwv = changed(
      agency('uwv'),
      'enum ClaimStatus { OPEN PAID }',
      'enum ClaimStatus { OPEN PAID WAIVED }',
    );
    expect(compose(replaced(usual(), uwv))).toContain('WAIVED');
  });

  test('an agency that leaves takes nothing of the others along', () => {
    const sdl = compose(usual().filter(({ name }) => name !== 'duo'));
    expect(sdl).not.toContain('DuoFile');
    expect(sdl).toContain('UwvFile');
  });
});
